/** Nouns of one gender only, and whether they may be read as verbs too (« la porte », « il la porte »). */
export interface NounGender {
  feminine: boolean;
  verbLike: boolean;
}

/*
 * Nouns of the press in the singular that have one gender and are neither adjectives nor names of people, whose
 * article may follow the person (« la ministre »); those with a feminine of their own are there (« président »). Checked against Lefff 3.4 (Sagot 2010).
 */
const FEMININE = `
Mlle Mme ONU abeille absence actrice agriculture aile alliance ambassade ambiance amitié ampleur année anxiété
apparence assiette assurance atmosphère aube auberge audience austérité autoroute balance banlieue banquise
barrière batterie beauté bibliothèque bienfaisance bière blessure boisson bonté boue bougie bourse bouteille
boutique boîte brigade bureaucratie campagne caméra candidate candidature canicule capacité capitale carrière
carte catastrophe cathédrale catégorie cellule centaine chaise chaleur chance chancelière chandelle chanson
chanteuse chapelle charte chaussure chaîne cigarette cinquantaine circonstance citoyenneté clef clientèle clé
colline colonie colère communauté compagnie complexité compétence confiance conférence connaissance conscience
conséquence contrebande couleur cour coutume couverture crise croisière croissance croix croyance créature
cuillère culture célébrité côte densité dent descente dette dictature difficulté différence dignité diplomatie
directrice diversité dizaine doctrine douane douleur douzaine décennie défaillance défense démocratie dépendance
eau enfance entente entité erreur espérance essence exigence existence expérience faiblesse faillite faim
famille faveur façon femme fenêtre fermeture fierté fille fièvre flamme foi fois folie fontaine fortune forêt
fourchette frontière fuite fureur fusillade fée galerie gamme gentillesse gouvernance grange grâce guerre
guérilla haine haleine hauteur heure histoire honte horloge horreur hypothèse héroïne icône identité idée image
impasse importance industrie infrastructure ingénierie initiative intelligence intégrité jalousie jambe jeunesse
joie journée jupe justice kermesse langue larme laverie lecture lettre leçon liberté licence ligue littérature
loi loterie lumière lune lèvre législature mafia main mairie maladie maltraitance manif marée maternité matinée
matière maîtresse mer merveille milice minute misère miséricorde moitié monarchie montagne mosquée musique mère
médaille médecine méthode météo naissance nature navette nièce nourriture nuisance nuit odeur onde opinion
oreille origine ouverture paix pandémie paroisse parole particule patience patrie pauvreté peau peine
performance personne perspective perte peur phase philosophie photo pierre pitié pièce plage plaidoirie
plaisanterie planète plateforme pluie plupart poignée police policière polémique poule poupée poursuite
poussière poésie preuve prison prière procédure progéniture promenade promesse propagande propriété prospérité
prostate province prudence préférence présence présidence présidente puissance pénurie quantité quarantaine race
radio rafale raison rançon recette reconnaissance reine religion reprise richesse rivière roquette route routine
rue rumeur rupture rébellion région réponse république résidence résilience résistance réunion réussite sagesse
salle santé science scène secousse semaine servante signature société soie soif soirée souche souffrance source
sphère star statue stratégie structure substance succursale suite superpuissance surface surveillance survie
synthèse séance sécheresse séquence série sœur table tablette tante température tendance tentative terre terreur
thèse théorie thérapie tirade toile tolérance tragédie transparence trentaine tribu tristesse troupe trêve
tumeur tyrannie tâche télé tête unanimité union université urgence urne usine usure valeur vallée variété
vedette vengeance vertu veste veuve viande victoire vidéo vie vieillesse ville vingtaine violence vitesse
voiture voix volonté vérité xénophobie zone âme ère échelle échéance école économie écriture église élite
élégance émeute énergie épave épicerie épidémie époque épreuve épée équipe équité étape éternité évidence île`;
const FEMININE_VERB_LIKE = `
adresse affaire affiche agence alarme allée amende analyse annonce approche arme attaque attente avance aventure
bagarre bague baisse baleine balle bande banque bataille blague bombe botte bouche branche cause ceinture cendre
censure cesse chambre charge chasse chemise chute cible commande concurrence controverse copie corde coupe
couronne course cousine cravate crèche cuisine dame danse demande devise discipline dispute distance drogue
durée décharge dépense enquête envie envolée escalade excuse expertise facture faute feuille figure flotte foire
forme formule foule franchise frappe fraude frégate fusée fête gare glace gorge goutte graine gravité grille
grève hausse herbe huile hypothèque hâte influence insulte intrigue jauge laine lampe lance ligne limite lire
liste lutte légende manière marchandise marche marge marque masse menace mesure mine monnaie montre mouche neige
norme note panne partie patrouille pause peinture photographie phrase piste place plante plaque pointe poitrine
pomme porte presse prime protéine pêche rage recherche relance ressource retraite revanche rive robe roche roue
règle récolte récompense réforme réserve silhouette sorte souris taille tasse taxe tempête tente tombe tonne
torture tourmente tranche veille vente visite voie ébauche épargne épaule épouse étoile`;
const MASCULINE = `
Conseil PDG PIB abonnement abord abri abus accent accident accord accroissement accueil accès achat acier acteur
affichage affrontement agneau agriculteur air album aliment amendement amour aménagement animateur anneau
annonceur appareil appartement appel approvisionnement appui arbre arc argent argument armement arrangement
arrondissement arrêt art article artisanat asile aspect assassinat assouplissement atelier atout attentat
atterrissage autel autobus automne avenir avertissement avion avis avortement aéroport bail ballon baril barrage
basketteur bataillon besoin bidonville bijou bilan billet blocus blog blé bombardement bonheur boom bord
bouclier boycott braquage bras brevet briefing brouillard budget bulletin bureau bâtiment bénéfice bétail béton
cabinet cadavre cadeau calendrier cambriolage camion camp canal canard cancer caractère carbone cas cauchemar
centre cercle cercueil cerveau champ champion championnat chancelier changement chanteur chantier chaos chapeau
chapitre char charbon chauffage chemin chercheur cheval chiffre choix château chèque chômage ciel cinéma
classement climat clou club coin colis collège combat comité commencement commentaire commerce complot
comportement comte comté concept concert concours conducteur conflit confort congrès congé conseil consensus
consentement consommateur contact contexte contrat corps cou coup courage coureur courriel courrier couteau coût
crash crayon cri crime créateur crédit crépuscule cuir cycle côté danger danseur degré dessin destin deuil deux
diagnostic diamant différend dilemme dioxyde diplôme directeur discours dispositif district document doigt
dollar domaine domicile don dos dossier drame drap drapeau duc débat débit débrayage début déchet déclin décès
défi déficit dégât délai délice délit départ département dépistage dépit déplacement déploiement dépôt désaccord
désir détail détournement développement effet effondrement effort embargo emplacement emploi empoisonnement
emprisonnement emprunt endettement endroit enfer engagement enjeu enlèvement ennui enseignement enterrement
entraînement entrepôt entretien environnement escadron escalier esclavage espoir esprit essai essor estomac euro
examen excès excédent exemple exercice exil facteur fardeau fer fichier film fils financement flux foie
fonctionnement fondateur football footballeur forum fossé foyer fret fromage front fruit frère fusil gain gallon
gang gant gardiennage gaz gazoduc gel genou genre ghetto glacier glissement gouvernement goût groupe gène génie
génocide handicap harcèlement hasard hectare heurt hiver hommage homme honneur horizon hébergement héritage
héros hôpital hôtel impact impôt inconvénient insecte institut instituteur instrument interrogatoire intérêt
inventaire investissement islam itinéraire jardin jeu jouet joueur jour journal jugement jury kilomètre krach
laboratoire lac lait lancement langage lapin leadership lendemain licenciement lien lieu lion lobby logement
loisir lot loup loyer lycée magasin magazine mail maillot mandat manteau marché mari mariage marketing marteau
massacre match matériau maïs meeting mensonge message meurtre milieu milliard ministère miroir missile mois
moment monastère monde monopole monstre monument moratoire morceau mot motif moulin mouton mouvement mur musée
mystère mètre médicament mémorial métal métier métro nageur navire nerf nez niveau nom nombre nuage numéro objet
obstacle océan oiseau oléoduc opéra ordinateur ordre organe orgueil otage ouragan ours outil ozone pacte
paiement pain palais palier palmarès panel panier panneau pantalon papier papillon paquet paradis paradoxe
parapluie parc parcours parlement partenariat passage passeur patrimoine patron pays paysage personnage peuple
phénomène pic pistolet placement plafond plaidoyer plaisir plan plomb podium poids poison poisson policier pont
porc port portrait pot pouce poulet poumon pourcentage poème prestige prince principe printemps privilège prix
problème processus procès producteur profil profit programme progrès projet propos président puits père péage
pétrole pôle quart quartier quota rabais rachat radar raid rail raisin ralentissement rallye rappeur rapport
rassemblement ratio rayonnement recensement record recrutement recul recyclage reflet refuge refus regard
registre regret remboursement remplacement remède renard rendement renforcement renouveau renouvellement
renseignement repas reportage repos respect retard retour retrait revers rivage riz robinet robot roi roman
royaume ruisseau règlement réacteur réalisateur réchauffement récit référendum régime réseau réservoir résultat
rétablissement rôle sabotage sac sacrifice salaire sang saut sauvetage scandale schiste schéma score scrutin
scénario secteur segment sein sel sentier sentiment serpent service sexe sigle signal silence site siècle slogan
smartphone soin soleil sommeil sommet sondage sondeur souci souhait soulagement soulèvement soupir soupçon
spectateur spectre sport stade stationnement statut stock stress stylo succès sujet supplément surnom symptôme
syndicat syndrome système séjour séminaire sénat tabac tableau tapis tarif taureau taux temple temps tennis
terme terrain territoire test texte thème thé théâtre tiers tigre tir tissu toast toit tollé tombeau tonnerre
tournage tournoi traducteur trafic train traitement trajet transfert transport travail travers tremblement
tribunal trimestre trophée trottoir trésor trône tsunami tunnel typhon témoignage univers utilisateur vaccin
vaisseau vendeur vent ventre verdict verre veto village vin virus visage visiteur vocabulaire volcan voleur
volume véhicule vêtement yuan État âge écart échantillon éclair éclatement écran éditeur égard élan électeur
électorat électricien éloge élément éléphant époux équipage équipement établissement étage état éventail
événement`;
const MASCULINE_VERB_LIKE = `
acte avantage beurre bois bruit but cadre charme code compte conte contrôle coucher coude couvent cuivre
dialogue divorce doute débat enthousiasme incendie luxe manque marché murmure muscle mélange ménage mépris piège
poivre péché recours restaurant revenu risque rocher rythme règne rêve sable secours sens signe singe siège
souffle sourire souvenir style sucre suicide talent titre transit type téléphone usage visa vote voyage échange
équilibre`;

/** Endings of one gender, with every exception of Lefff. */
const FEMININE_ENDING =
  /(?:[stx]ion|[ai]lité|[aou]rité|[oiu]sité|icité|ivité|[aiu]nité|idité|[^m]aison|itude|ologie|urgie)$/u;
const NOT_FEMININE = new Set(
  'bastion cation himation symposion alité débilité facilité habilité milité réhabilité karité bénédicité explicité félicité licité sollicité granité surgie resurgie ressurgie'.split(
    ' ',
  ),
);
const MASCULINE_ENDING = /.{3}isme$/u;
/** As many of these are verbs (« partage »). */
const MASCULINE_VERB_ENDING = /.{3}age$/u;
const NOT_MASCULINE = new Set('image plage volage sauvage passerage saxifrage davantage'.split(' '));

const GENDERS: ReadonlyMap<string, NounGender> = new Map(
  (
    [
      [FEMININE, { feminine: true, verbLike: false }],
      [FEMININE_VERB_LIKE, { feminine: true, verbLike: true }],
      [MASCULINE, { feminine: false, verbLike: false }],
      [MASCULINE_VERB_LIKE, { feminine: false, verbLike: true }],
    ] as const
  ).flatMap(([list, gender]) =>
    list
      .trim()
      .split(/\s+/u)
      .map((noun) => [noun, gender] as const),
  ),
);

/** The gender of a noun in small letters and in the singular, or undefined where it has two or is not known. */
export function genderOf(noun: string): NounGender | undefined {
  const known = GENDERS.get(noun);
  if (known) return known;
  if (noun.length > 6 && FEMININE_ENDING.test(noun) && !NOT_FEMININE.has(noun))
    return { feminine: true, verbLike: false };
  if (MASCULINE_VERB_ENDING.test(noun) && !NOT_MASCULINE.has(noun))
    return { feminine: false, verbLike: true };
  return MASCULINE_ENDING.test(noun) ? { feminine: false, verbLike: false } : undefined;
}
