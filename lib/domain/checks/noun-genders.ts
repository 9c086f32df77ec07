/** Nouns of one gender only, and whether they may be read as verbs too (« la porte », « il la porte »). */
export interface NounGender {
  feminine: boolean;
  verbLike: boolean;
}

/*
 * Nouns of the press in the singular that have one gender and are neither adjectives nor names of people, whose
 * article may follow the person (« la ministre »); those with a feminine of their own are there (« président »). Checked
 * against Lefff 3.4 (Sagot 2010) and the lexicon of Grammalecte 2.1.2 (Dicollecte).
 */
const FEMININE = `
Mlle Mme ONU abbaye abeille absence académie accalmie actrice adhérence affluence agriculture aile alliance allure
allégeance allégresse ambassade ambiance ambiguïté ambulance amertume amitié ampleur ampoule année anomalie antenne
antiquité anxiété apparence appartenance appétence araignée argile aristocratie armoire armoirie armure artillerie
artère arène assiette assurance astuce atmosphère aube auberge audace audience austérité autoroute avarice avenue
averse baignoire balance banderole banlieue banquise barbarie barrière batterie baïonnette beauté bible bibliothèque
bicyclette bienfaisance biodiversité biographie biosphère bière blessure boisson bonté boucherie boue bougie
boulangerie bourse bouteille boutique boîte brasserie bravoure brebis brigade brindille brochure brousse brèche
bureaucratie buvette bévue caféine caisse calamité campagne caméra candidate candidature canette canicule capacité
capitale carrière carte cassette catastrophe cathédrale catégorie cavalerie cellule centaine chair chaise chaleur
chance chancelière chandelle chanson chanteuse chapelle charrette charrue charte chaussure chaîne cheminée chenille
chevelure chimiothérapie chimère chorale cicatrice cigarette cinquantaine circonférence circonstance citadelle citerne
citoyenneté clairvoyance clarté clause clef clientèle clé cocaïne coiffure colline colonie colère communauté communion
compagnie complaisance complexité compétence comète comédie condescendance confiance confidence conférence conjoncture
connaissance conquête conscience constance conséquence contenance contrebande contrefaçon convergence convoitise
copropriété corbeille corniche corpulence corvée couette couleur cour courgette coutume couverture coïncidence
crinière crise croisière croissance croix croyance créance créature cuillère cuisse culture cyberattaque célébrité
cérémonie côte denrée densité dent descente dette diaspora dictature difficulté différence dignité digue dinde
diplomatie directive directrice disgrâce divergence diversité dizaine diète doctrine dorure dot douane doublure
douleur douzaine droiture dune dynastie décadence décence décennie déchetterie déchirure défaillance défense
déferlante déficience déférence démence démocratie démographie dépanneuse dépendance désobéissance détente eau effigie
embûche emphase emprise encolure endurance enfance enfilade entente entité envergure ergonomie errance erreur escale
escapade espièglerie esplanade espérance essence euphorie excellence exigence existence expérience extase exubérance
fable faculté faiblesse faillite faim famille fanfare fausseté faveur façade façon femme fenêtre fermeture fermeté
ferveur fidélité fierté figurine filiale filière fille fillette finesse firme fièvre flamme fleur flore foi fois folie
fontaine fortune forêt fougue fourchette fourmi fourrure fraternité fratrie frayeur fraîcheur friche friteuse
frontière frénésie fuite fureur fusillade fée gabegie gaieté galaxie galerie gamme garderie garnison gazelle
gendarmerie gentillesse genèse giboulée giclée girafe glissade gloire glu gouttelette gouttière gouvernance grandeur
grange granulométrie gravure grossesse grotte grue grâce guerre guirlande guitare guérilla guérison guêpe généalogie
géographie géométrie haie haine haleine halte harmonie hauteur hernie heure histoire hiérarchie honte horde horloge
horreur humeur huître hydre hygiène hypothèse hystérie hégémonie hémorragie héroïne hérédité iconographie icône
identité idylle idée ignorance image immensité impasse impatience importance imposture imprimante imprimerie impédance
incidence incohérence inconduite indemnité indifférence indolence indulgence industrie indépendance inefficacité
inertie infamie infanterie infirmerie infrastructure ingénierie ingérence initiative injure innocence insignifiance
insistance insolence insouciance instance intelligence intempérie intimité intégrité ironie ivresse jalousie jambe
jante jeunesse joaillerie joie jouissance journée jungle jupe jurisprudence justesse justice kermesse lacune lagune
laideur laitue lande langue largeur larme laverie laïcité lecture lenteur lettre leçon liberté librairie licence ligue
lisière literie littérature loi longueur loterie loyauté lueur lumière lune luxure lèpre lèvre législature légèreté
machinerie mafia magie magistrature magnificence main mairie maison majesté majuscule maladie malchance malle
maltraitance malveillance manchette mandibule manette mangouste manif manivelle mare marionnette marée mascarade
maternité matinée matière maxime mayonnaise maîtresse membrane mer merveille messagerie meute miette migraine milice
minute misère miséricorde mitrailleuse mobylette moelle moisissure moisson moiteur moitié molécule monarchie monotonie
montagne monture morgue morphine morsure mosquée moto moue moustache moutarde muselière musique myopie mère médaille
médecine médiocrité méfiance mélancolie mélodie métaphore méthode métropole météo nageoire naissance narine nature
nausée navette naïveté nicotine nièce noblesse noirceur noix nomenclature nonchalance nostalgie notice notoriété
nourriture noyade nudité nuisance nuit nuque nécropole négligence obédience obéissance obésité occurrence odeur
odyssée officine omelette onde opinion opulence oreille orfèvrerie origine orthographe ossature oubliette outrance
ouverture paix panacée pancarte pandémie panoplie papeterie parabole parenthèse parenté paroi paroisse parole
particule parure passerelle pastèque patate paternité patience patinoire patrie patère paupière pauvreté peau peine
pellicule pelouse pente performance permanence perplexité perruque persistance personne perspective persévérance perte
peur pharmacie phase philosophie photo physionomie pierre pieuvre piqûre piscine pitié pièce placette plage plaidoirie
plaie plaisanterie planète plaquette plateforme pluie plupart poignée pointure poire police policière polémique
porcelaine posture potence poterie poudrière poule poupe poupée poursuite poussière poutre poésie prestance preuve
primauté prison prière probité procédure progéniture proie promenade promesse propagande prophétie propriété prose
prospérité prostate prothèse prouesse provenance province prudence précocité préfecture préférence prélature prémisse
présence présidence présidente psychiatrie psychose puberté pudeur puissance pureté pâte pâtisserie pédagogie péniche
péninsule pénurie pépinière périphérie quantité quarantaine queue quincaillerie quinzaine quiétude race radio rafale
raillerie raison rancune rancœur rançon recette reconnaissance reconquête recrudescence redevance refonte reine
religion relique remontrance repentance reprise requête richesse rigueur rivière rixe rizière robinetterie rocade
roquette roseraie rotule roulette route routine royauté rue ruelle rumeur rupture rébellion région réjouissance
réponse république résidence résilience résistance résonance résurgence réticence rétrospective réunion réussite
révérence sacoche sagacité sagesse salade saleté salle sandale santé satire saucisse saveur science scierie sculpture
scène secousse secte seigneurie semaine semelle semence sentence septicémie serrure servante serviette signature
sincérité singerie sinécure sirène sobriété société soie soif soirée sonnerie sonnette sorcellerie souche soucoupe
soudure souffrance souplesse source souveraineté sphère splendeur star statue stature stratégie structure stupeur
stèle subsistance substance succursale sueur suie suite supercherie superficie superpuissance suprématie surdité
surenchère surface surveillance survie survivance symphonie symétrie synagogue syntaxe synthèse sève séance sécheresse
séquence série sérénité sévérité sœur table tablette tannerie tante tapisserie targette taverne teinture température
tendance tendresse tentative termitière terre terreur thèse théière théorie thérapie tige tirade tirelire titulature
toile toiture tolérance tondeuse topographie torpeur tourelle tournure toux tragédie trahison trajectoire transe
transparence trentaine tribu tribune tricherie tristesse trombe troupe trouvaille truite trêve tuberculose tumeur
turbulence tutelle tyrannie tâche télé témérité ténacité tête unanimité union université urgence urne usine usure
utopie valeur vallée variante varicelle variété vedette vendetta vengeance verdure verrerie verrue vertu vertèbre
verve veste veuve viande victoire vidéo vie vieillesse vigilance vigne vigueur villa ville vingtaine violence visière
vitesse vitrine vivacité voirie voiture voix volonté volupté voyelle véhémence véracité vérité xénophobie zizanie zone
âme ère échappatoire écharde échauffourée échelle échéance école économie écriture écurie égide église égratignure
élite élégance émeute énergie énigme épaisseur épave épicerie épidémie épopée époque épreuve éprouvette épée équipe
équité équivalence étagère étape éternité évidence île`;
const FEMININE_VERB_LIKE = `
adresse affaire affiche agence agonie alarme allée amende analyse annonce approche arme armée assemblée astreinte
attaque atteinte attente avance aventure bagarre bague baie baisse balafre baleine balle bande banque baraque bataille
blague bombe botte bouche branche brise cabine cachette cadence calomnie cantine caricature cascade caserne cause
ceinture cendre cendrée censure cesse chambre charge chasse chemise cheville chicane chorégraphie chute cible clôture
commande concurrence conjecture contrainte controverse copie coquille corde couche coupe couronne course cousine
couture crainte crasse cravate crypte crèche cuisine cure cuve dalle dame danse demande dentelle devise discipline
dispute distance dose drogue durée débâcle décharge découverte dégaine démarche dépense dépouille dépêche déroute
détresse embauche enceinte enclave encre enquête entaille entorse entraide entrave entrée enveloppe envie envolée
escalade escorte esquisse estime excuse expertise facture faille farine fatigue faute ferraille fessée feuille
feuillée ficelle fiche figure finance fissure flotte flèche foire forme formule foule fraise franchise frappe fraude
frégate fumée fusée fête gaffe gangrène garantie gare gelée gerbe gifle glace glaise gomme gorge goutte graine graisse
gravité grenouille griffe grille grimace grippe grève hache hanche hausse herbe hormone huile huée hypothèque hâte
influence insulte interface intrigue invective issue jauge jaunisse jetée joute laine lampe lance lanterne lave
lessive ligne lignée limite limousine lire liste loupe lutte légende manie manière mansarde manufacture marchandise
marche marge marmite marque masse matraque maîtrise menace merde mesure mine mise monnaie montre montée moquette motte
mouche moulure muraille métamorphose nage neige nervure niche norme note nuance nuée orbite ouïe palette palissade
palme panne pantoufle parade parcelle paresse partie patrouille patte pause peinture pelle pensée percée photocopie
photographie phrase pile pilule pince pipe piste place plaine plainte planche plante plaque plume pointe poitrine
pommade pomme pompe pontée porte portée poudre poêlée presse prime protéine préface puce pyramide périphrase pêche
querelle quittance quête radiographie rage rainure rallonge rature ravine recherche relance remise rencontre renommée
rente rentrée ressource retenue retraite revanche revue rigole rime rive robe roche roue ruche ruine ruse règle
récidive récolte récompense réforme réplique réprimande réserve saisie salive sangle sauce scie sieste silhouette
sonde sorte sortie souris sténographie surprise taille tare tartine tasse taxe tempête tente tenue terrasse tisane
tombe tonne torche torpille torture touche tourmente tournée traite trame tranche tranchée trappe traque traversée
traînée tresse trousse truffe tuile turbine typographie télécommande vanne veille veine vendange vente ventouse verge
virgule virée visite vitamine vitre vogue voie voltige voûte vue ébauche écharpe échographie éclaircie éclipse écorce
écume élégie épargne épaule éponge épouse étable étiquette étoffe étoile étreinte`;
const MASCULINE = `
Conseil PDG PIB abaissement abandon abattoir aboiement abonnement abord aboutissement abreuvoir abri abus accablement
accent accident accomplissement accord accouchement accoutrement accroissement accueil accès achat achèvement acier
acquittement acteur adoucissement affaiblissement affichage affrontement agacement agenda agissement agneau
agrandissement agriculteur air ajustement album alcool alignement aliment allaitement alourdissement alphabet
amendement ameublement amour amphithéâtre aménagement ananas angle animateur anneau anniversaire annonceur anonymat
antidote antre anéantissement apaisement aplomb apogée appareil appartement appauvrissement appel approvisionnement
appui aqueduc arbre arc archipel argent argument armement arrangement arrondissement arrosoir arrêt arsenal art
article artifice artisanat arôme ascenseur asile aspect assainissement assassinat assaut assentiment assouplissement
astre atelier atome atout attachement attentat atterrissage attrait attroupement autel autobus automne avenir
avertissement aveuglement avion avis avortement avènement aérodrome aéroport bagne bail bain balai balcon ballon banc
bandeau banquet baptême barbecue baril baromètre barrage barème basketteur bassin bataillon battement bazar besoin
bidon bidonville bienfait bijou bilan billet bloc blocus blog blé bombardement bond bonheur bonnet boom bord bordereau
boucan bouclier boudin boulet boulevard bouleversement bouquet bourg bouton boycott boîtier braquage bras brassard
brevet briefing briquet brouillard brouillon budget buffet buisson bulletin bureau butin bâtiment bâton bénéfice béret
bétail béton cabinet cachot cadavre cadeau cadran cahier caillou calendrier cambriolage camion camp canal canard
cancer candélabre canevas canot cantique canyon caoutchouc cap capot caprice capteur caractère carbone carburant
carnet carrefour cartable carton cas cauchemar cautionnement caveau cellier cendrier centre cercle cercueil cerveau
chagrin chalet chalumeau champ champion championnat chancelier chandail changement chanteur chantier chaos chapeau
chapelet chapitre char charbon chargement chaudron chauffage chemin chercheur cheval chevalet chevet chiffon chiffre
choc choix château châtiment chèque chômage chœur cidre ciel cierge cigare ciment cimetière cinéma cirque ciseau clan
classement clavier climat cloisonnement clou club cocon coefficient coin col colis collier collège colombier coloris
combat comité commencement commentaire commerce commissariat comparatif compartiment complot complément comportement
comte comté concept concert concile concours conditionnement conducteur confinement conflit confort congrès congé
conseil consensus consentement consommateur constat consulat contact contentieux contexte continent contingent contour
contrat contrepoids convoi cookie coquelicot corbillard cordon corps corridor corset cortège coton cou couloir coup
couplet courage courant coureur couronnement courriel courrier couteau couvercle coût crash crayon creux cri crime
critère crochet croquis créateur crédit crépuscule cuir culot culte curriculum curseur cycle cyclone cyclotron cône
côté dada danger danseur dard degré dessein dessin destin deuil deux diable diagnostic diagramme dialecte diamant
diamètre dictionnaire différend dilemme dimanche diocèse dioxyde diplôme directeur discernement discours dispositif
disque dissentiment distributeur district divan divertissement document dogme doigt dollar domaine domicile don donjon
dortoir dos dossier drame drap drapeau duc duel débarquement débat débit débrayage début déchet déclenchement déclin
décor décret décès dédain dédommagement défaut défi déficit dégagement déguisement dégât délai délice délit déluge
démantèlement déménagement déni dénominateur dénouement dénuement départ département dépassement dépistage dépit
déplacement déploiement dépouillement dépôt déraillement dérèglement désaccord désagrément désarmement désarroi
désastre désengagement désert désespoir désintérêt désir désordre détachement détail détour détournement détriment
développement effacement effet effondrement effort effroi embargo embarras embrasement embryon emplacement emploi
empoisonnement emportement emprisonnement emprunt encadrement encens encerclement enchaînement encouragement
endettement endroit enfer engagement engin engouement engrais enjeu enlisement enlèvement ennui enregistrement
enrôlement enseignement entassement enterrement entraînement entrepôt entretien entêtement envahissement environnement
envoi escadron escalier escargot esclavage espoir esprit essai essor essoufflement estomac estuaire euro examen excès
excédent exemple exercice exil facteur faisceau fardeau fauteuil fer ferry festin festival feu feuilleton fiasco
fichier fief filet film filon fils financement fjord flacon flambeau flan fleuve flot flou flux fléau foie foin
folklore fonctionnement fondateur fondement football footballeur formulaire forum fossé four fourgon fourneau foyer
fracas fragment franchissement fret frigo frisson fromage froment front fruit frère fusil gabarit gadget gain gallon
galop gang gant gardiennage gaz gazoduc gazon gel genou genre ghetto gibier gilet glacier glaive glissement glossaire
gobelet gouffre goulot gouvernail gouvernement goût grade gradin graffiti grain grenier grief grossissement groupe
groupement guichet guidon guêpier gymnase gâteau gène génie génocide habitat hall hamburger hameau handicap hangar
harcèlement haricot hasard hectare heurt hiver hommage homme honneur horizon hospice hublot humour hébergement
hélicoptère hémisphère héritage héros hôpital hôtel idiome impact impôt incident inconvénient indicateur infarctus
ingrédient insecte instant instinct institut instituteur instrument insuccès intermède internat interrogatoire
interstice intérêt inventaire investissement islam isolement itinéraire ivoire jalon jardin jargon jasmin jet jeton
jeu jogging jouet joueur joug jour journal joyau jugement jury justificatif kilo kilogramme kilomètre kiosque krach
laboratoire lac lait lampadaire lancement langage lapin lapsus laser lavabo leadership lendemain levier lexique
licenciement lien lieu lingot lion litige littoral livret lobby logement logiciel logis loisir lot lotissement loup
loyer lycée magasin magazine magma mail maillot maintien malentendu malheur mandat manoir manteau manuel manuscrit
marais marathon marché mari mariage marketing marteau massacre match matelas matin matériau matériel mausolée maïs
meeting mensonge menu menuet message meurtre microbe microphone microscope miel milieu milliard million minaret
minerai minibus ministère miracle miroir missile mobilier mois moment monastère monde monopole monstre montant
monument moratoire morceau mors mot moteur motif moulin mouton mouvement moyen mur museau musée mystère mythe mètre
médicament mégaphone mémorial métal métier métro nageur navire nerf neurone nez niveau nom nombre noyau nuage numéro
néant nœud objet obstacle obus obélisque octroi océan oiseau olivier oléoduc ongle opprobre opéra orage ordinateur
ordre oreiller organe organigramme orgasme orgueil oripeau orphelinat orteil otage oubli ouragan ours outil ozone
pacte paiement pain palais palier palmarès pan panel panier panneau pantalon panthéon papier papillon paquebot paquet
paradigme paradis paradoxe paragraphe parapluie parc parcours pardessus pardon parfum pari parking parlement parloir
parquet partenariat parvis passage passeport passeur patrimoine patron pavillon pays paysage penchant pendentif
perfectionnement personnage peuple phare phénomène piano pic pied pigment pilier pin pinceau piquet pistolet placard
placement plafond plaidoyer plaisir plan planning plat plateau plomb podium poids poignard poil poing poireau poison
poisson policier politburo polluant polygone pont porc port portail portefeuille portrait positionnement pot potager
poteau pouce poulet poumon pourboire pourcentage poème pressentiment pressing prestige prince principe printemps
privilège prix problème processus procès producteur profil profit programme progrès projet prolongement promontoire
pronostic propos prospectus protectorat protocole proverbe préambule préavis préjudice prélèvement prénom préservatif
président pseudonyme puits pull punch pupitre purgatoire père péage pénalty péril périmètre périple pétale pétrole
pôle quai quart quartier quatuor questionnaire quota quotidien rabais raccordement rachat radar radeau radiateur
raffinement raffut raid rail raisin raisonnement ralentissement rallye ranch rang rapatriement rappeur rapport
rapprochement rassemblement ratio rationnement ravin ravitaillement rayon rayonnement rebond rebondissement
recensement record recrutement recueil recul recyclage redressement referendum reflet refrain refuge refus regard
registre regret rein rejet relais relief relâchement remaniement remboursement rempart remplacement remède renard
rendement renforcement renfort renoncement renouveau renouvellement renseignement renversement repas reportage repos
respect ressentiment retard retour retournement retrait retranchement revers revirement rhum rideau rite rivage riz
robinet robot roc roi roman rosbif roseau rouleau roulement royaume ruban rugissement ruisseau règlement réacteur
réalisateur réchauffement récif récipient récit récital référendum régime répertoire répit réseau réservoir résidu
résultat rétablissement rétrécissement réveil rôle sabotage sac sacrifice salaire salon salut sanctuaire sang sanglot
sapin sarcasme saule saut sauvetage savon scandale schiste schéma score scrupule scrutin scénario seau secret secteur
segment seigle sein sel sentier sentiment septennat serment sermon serpent service seuil sexe shampooing sigle signal
signalement silence sillon silo simulacre site siècle sketch ski slogan smartphone smoking socle soin soir soleil
sommeil sommet sondage sondeur souci souhait soulagement soulier soulèvement soupir soupçon soutien spasme spectacle
spectateur spectre sport stade stage stand stationnement statut stock store stratagème stress studio stylo succès
sujet supermarché supplice supplément support surcoût surcroît surnom surplus sursaut survêtement symbole symptôme
syndicat syndrome système sédiment séjour sémaphore séminaire sénat sérail sérum tabac tableau tabouret tact tambour
tank tapis tarif tas taudis taureau taux taxi temple temps tempérament tennis terme terrain territoire terroir test
testament texte thermomètre thème thé théorème théâtre ticket tiers tigre tir tiroir tissu toast toit tollé tombeau
tonneau tonnerre toponyme torchon torrent tourment tournage tournant tournoi tract tracteur traducteur trafic train
traitement trajet tramway transfert transport travail travers tremblement tremplin triangle tribunal tricot trimestre
tronc trophée trottoir trou troupeau trésor trône tsunami tumulte tunnel turban tutoiement tuyau typhon télégramme
témoignage ultimatum univers uranium ustensile utilisateur vacarme vaccin vaisseau velours vendeur vent ventre verbe
verdict verre versement verset vertige vestiaire vestibule vestige veto viaduc vice vidéoclip vieillissement village
vin viol virus visage viseur visiteur vivier vocabulaire voilier vol volant volcan volet voleur volume vrac
vrombissement véhicule vélo véto vêtement vœu wagon yacht yaourt yuan zinc zoo zèle zénith zéro État âge écart
échantillon échec échiquier échéancier éclair éclat éclatement écoulement écran écrasement écrin écrou édifice édit
éditeur éditorial égard égarement égoïsme élan élargissement électeur électorat électricien éloge éloignement élément
éléphant épanouissement épicentre épisode époux épuisement équipage équipement établissement étage étang état étau
étonnement étranglement éventail évier événement évêché œil œuf`;
const MASCULINE_VERB_LIKE = `
abîme acte amalgame avantage beurre bitume bois bruit bus but cadastre cadre calibre carrosse casque charme cliché
clocher code coffre colloque compte conte contraste contrôle costume coucher coude couvent crâne cuivre cylindre câble
dessert dialogue divorce doute débat décompte enclos enthousiasme extrait filtre fond forfait golfe incendie indice
jeûne linge luxe manque marbre marché module monologue murmure muscle mélange ménage mépris mérite orchestre oxygène
panache peigne permis piment piège plancher plâtre poivre produit prototype préfabriqué prélude prétexte péché
raccourci recours remords repaire reproche ressort restaurant revenu rhume risque rocher rythme règne rêve sable sabre
sacre scanner secours sens signe singe siège sort souffle sourire souvenir style stéréotype sucre suicide sursis
talent teint timbre titre trait transit triomphe tube type télescope téléphone usage verger vernis vinaigre visa vote
voyage échange épilogue équilibre`;

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
