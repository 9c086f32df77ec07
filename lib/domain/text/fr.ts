import { type SentenceRules, words } from '#lib/domain/text/sentence-rules.ts';

/** Sentence rules of French, after the Lexique of the Imprimerie nationale and the OQLF's list of abbreviations. */
export const frenchSentences: SentenceRules = {
  neverLast: words(`
    M MM Mr Mme Mmes Mlle Mlles Mgr Me Mes Dr Drs Pr Prof Vve St Ste Sts Stes Sr R.P S.M S.Exc S.Em LL.AA Gal Cdt
    Cne Lt Col Adj Sgt Brig Gén Amb Dir dir av Av bd Bd bld boul Boul bvd pl Pl rte fg Fg imp tél Tél tel Tel
    téléc p.ex ex cf Cf c.-à-d c.à.d i.e e.g vs env Env approx éd Éd coll Coll trad Trad préf adj adv subst
    masc fém sing plur qqn qqch qq syn ant hab km² apr dép Dép arr Arr cant resp rens Rens réf Réf id ibid
    op.cit loc.cit s.v n.d.l.r N.D.L.R N.d.T ndlr N.B nb`),
  lastBeforeCapital: words('etc Etc al J.-C J.C suiv sq sqq ss'),
  lastBeforeOpener: words(`
    Cie Cies Sté Ets S.A S.A.R.L S.A.S S.N.C S.C.I S.p.A Inc Ltd Ltée Corp Co Jr U.R.S.S U.S.A U.S O.N.U O.T.A.N
    U.E P.S P.C R.P.R E.-U É.-U R.-U h min s av.J.-C apr.J.-C Ph.D Q.-G Q.G P.-D.G P.D.G`),
  beforeNumber: words(`
    p pp art Art Arts al alin chap Chap vol Vol t T fig Fig ill pl n N no No nos Nos num tabl tab ann fasc Fasc
    liv Liv sect Sect parag par lig col éq v vv f fol
    janv Janv févr Févr fév Fév avr Avr juil Juil sept Sept oct Oct nov Nov déc Déc
    lun jeu`),
  openers: words(`
    Le La Les L Un Une Des De Du D Il Elle Ils Elles On Ce Cet Cette Ces C Ça Cela Ceci Celui Celle Ceux Mais Et Or
    Ou Donc Car Ni Dans En À A Au Aux Pour Par Avec Sans Sous Sur Selon Après Avant Depuis Pendant Lors Lorsque Quand
    Si Comme Alors Aussi Ainsi Puis Ensuite Enfin Cependant Toutefois Néanmoins Pourtant Ailleurs Outre Malgré
    Contre Entre Chez Vers Dès Parmi Plus Moins Tout Toute Tous Toutes Chaque Plusieurs Certains Certaines Quelques
    Beaucoup Peu Aucun Aucune Je J Tu Nous Vous Son Sa Ses Leur Leurs Notre Nos Mon Ma Mes Votre Vos Qui Que Qu Quoi
    Quel Quelle Quels Quelles Où Comment Pourquoi Hier Demain Aujourd Maintenant Désormais Bien Ne N Y S Lui Eux`),
  nameParticles: words('Le La Les L De Du Des D A'),
  times: words(''),
  afterTime: words(''),
  speechVerbs: words(
    'demande demanda répond répondit dit lance lança déclare déclara ajoute ajouta interroge poursuit reprend reprit',
  ),
  falseStopMinimum: 2,
};
