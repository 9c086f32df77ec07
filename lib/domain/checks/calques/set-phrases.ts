/*
 * Set phrases of English news that machines render word for word, in the form of `calque-table.ts`: where the English has
 * the phrase and the French its words, French says otherwise. From the same usage columns and from the lists of
 * Colpron (« Dictionnaire des anglicismes ») and of Koessler and Derocquigny (« Les faux amis »), in our own words.
 */
export const SET_PHRASES = String.raw`
mixed blessing | bénédictions? (?:mitigée?s?|mixtes?|mélangée?s?) | n’a pas que des avantages, arme à double tranchant | sharp
eggs in one basket | œufs dans (?:un (?:seul )?|le )panier | mettre tous ses œufs dans le même panier | sharp
eggs + basket | (?:gard|mett|plac|pos|conserv)\p{L}* tous (?:nos|ses|leurs|vos|les|mes) (?:œufs|oeufs) dans un (?:seul )?panier | mettre tous ses œufs dans le même panier | sharp
familiar with the | famili(?:er|ère|ers|ères) (?:avec|de) (?:l’affaire|la question|le dossier|les? pourparlers|les? discussions?|la situation|le sujet|l’enquête|les négociations|le processus|le projet|les plans|l’accord) | au fait du dossier, proche du dossier | sharp
under discussion | sous discussion | à l’étude, en discussion | sharp
under review | sous (?:révision|revue|examen) | à l’examen, réexaminé | sharp
under way / underway | sous (?:la )?(?:voie|chemin) | en cours | sharp
under fire | sous (?:le )?feu(?! d| de| des| vert) | critiqué, sous le feu des critiques | soft
under the weather | sous (?:la météo|le temps) | souffrant, patraque | sharp
under the radar | sous (?:le|les) radars? | sans attirer l’attention, dans la discrétion | sharp
wait and see | attendre et (?:de )?voir | voir venir, juger sur pièces, attentisme | sharp
no words / lost for words / at a loss for words | (?:n’(?:ai|a|avons|avait|avais) pas|aucun|pas) de mots(?! pour) | je ne sais pas quoi dire, rester sans voix | sharp
in the moment | (?:rest|viv|êt|vi)\p{L}* dans (?:le|l’) ?(?:moment|instant)(?! présent| où) | rester concentré, profiter de l’instant présent | sharp
go the distance / went the distance / gone the distance / goes the distance | (?:la|de la) distance | aller au bout, disputer toutes les manches | sharp
gracious in defeat / gracious in victory / graceful in defeat | gracieu(?:x|se|ses) (?:dans|en) (?:la )?(?:défaite|victoire) | beau joueur | sharp
unforced error | erreurs? non[ -]forcées? | faute directe | sharp
home crowd / home fans / home supporters | (?:foules?|fans|supporters|public|supporteurs) à domicile | son public, ses supporteurs | sharp
home team / home side | équipes? (?:de la )?maison | équipe qui reçoit, équipe locale | sharp
away goal / away game / away match | (?:buts?|matchs?|jeux?) (?:loin|éloignés?) | à l’extérieur | sharp
clean sheet | (?:feuilles?|draps?) (?:propres?|blanches?) | sans encaisser de but | sharp
hat trick / hat tricks | (?:tours?|coups?) (?:du|de) chapeaux? | triplé, coup du chapeau | soft
own goal | propres? buts?(?! d| de) | contre son camp | soft
penalty shootout / penalty shoot out | (?:fusillades?|tirs?) de (?:penalty|pénalité|pénaltys?) | séance de tirs au but | soft
second leg / first leg | (?:deuxième|seconde|première) jambes? | match retour, match aller | sharp
stoppage time / injury time | temps (?:d’arrêt|de blessures?|d’arrêts) | temps additionnel, arrêts de jeu | sharp
runner up / runners up | coureurs?[ -](?:en haut|up) | deuxième, finaliste | sharp
top seed / seeded | (?:graines?|semée?s?) | tête de série | sharp
seed | (?:première|deuxième|troisième|quatrième|top) graine | tête de série | sharp
break point / break points | points? de rupture | balle de break | sharp
match point / match points | points? de match | balle de match | soft
win the toss / won the toss | (?:gagn|remport){v} le lancer | gagner le tirage au sort | sharp
title race | course au titre | lutte pour le titre | soft
sold out | (?:ont|a|avaient|avait) été (?:entièrement )?vendue?s? | s’arracher, à guichets fermés, épuisé | sharp
sold out | vendue?s? (?:dehors|en dehors) | à guichets fermés, épuisé | sharp
box office | (?:bureau|boîte|caisse) de (?:boîte|bureau) | recettes, guichets | sharp
tested positive | test{v} positi(?:f|ve|fs|ves) (?:pour|à) | positif à, déclaré positif | soft
enrol / enroll | enrôl{v} (?:\d|des? (?:\S+ )?(?:patients?|participants?|volontaires|adultes|étudiants|élèves|personnes|malades|enfants)|plus de|près de|environ|dans l’(?:étude|essai)|à (?:l’université|l’école)) | recruter, inscrire, porter sur | sharp
enrol / enroll | s’enrôl{v} (?:à|au|dans (?:une université|l’université|une école|un cours)) | s’inscrire | sharp
emergency department / emergency room / emergency ward | (?:départements?|chambres?|salles?|pièces?) (?:d’|des )urgences? | urgences, service des urgences | sharp
intensive care | soins intensifs unit\p{L}* | soins intensifs | sharp
consultant + hospital / consultant + care / consultant in / consultant surgeon / consultant cardiolog / consultant + medicine | consultante?s? en (?:soins|chirurgie|médecine|cardiologie|oncologie|pédiatrie|anesthésie|psychiatrie|neurologie|maladies|urgences) | médecin spécialiste, praticien hospitalier | sharp
infirmary | infirmerie(?: royale| générale)? | hôpital | sharp
general practitioner / gp surgery / gps | (?:praticiens? générau?x?|praticiens? général|chirurgies? (?:de|du|des) (?:GP|généralistes?)) | généraliste, cabinet médical | sharp
scan / scans | (?:un|des|les|ce|son|ses) scans? | scanner, IRM, examen d’imagerie | sharp
blood test / blood tests | tests? (?:de|du) sang | analyse de sang, prise de sang | sharp
side effect / side effects | effets? (?:de côté|latéra(?:l|ux)) | effet secondaire, effet indésirable | sharp
heart attack | attaques? (?:de|du) cœur | crise cardiaque, infarctus | sharp
life threatening | mena(?:ç|c)ante?s? (?:pour )?la vie | mortel, qui met la vie en danger | sharp
life support | support(?:s)? (?:de )?vie | assistance respiratoire, maintien en vie | sharp
death toll | (?:péages?|tolls?|nombre) de (?:la )?mort(?!s|alité) | bilan, nombre de morts | sharp
health care worker / healthcare worker / health worker | travailleurs? de (?:la )?santé | soignant, personnel de santé | soft
cannot come soon enough / come soon enough / can t come soon enough | (?:arriv|ven|vien)\p{L}* assez tôt | le plus tôt sera le mieux | sharp
lost + to cancer / lost her husband to / lost his wife to / lost + husband to / lost + wife to / lost + mother to / lost + father to / lost + son to / lost + daughter to | perdu (?:son|sa|leur|mon|ma) (?:mari|femme|épouse|époux|père|mère|fils|fille|frère|sœur|ami|amie|compagnon|compagne|enfant|bébé) (?:à|au|aux) | être emporté par, mort de | sharp
not involved in / was not involved / were not involved / is not involved | (?:n’(?:est|était|ont|a|étaient)|pas)(?: pas)?(?: été)? impliquée?s? dans (?:l’étude|la recherche|l’essai|les travaux|ces travaux|cette étude|cette recherche|le projet) | ne pas participer à | sharp
broke ground / break ground / breaking ground / breaks ground | (?:cass|bris|romp)\p{L}* (?:le sol|la terre|du terrain) | lancer le chantier, poser la première pierre | sharp
broke ground / break ground / breaking ground / breaks ground | inaugur{v} | commencer les travaux, poser la première pierre | sharp
worth of | (?:d’une )?valeur de .{0,40}de valeur | d’une valeur de | sharp
has been for / have been for | (?:a|ont) été depuis (?:plus de |près de |environ )?(?:\d+|un|une|deux|trois|quatre|cinq|six|dix|quinze|vingt|des|plusieurs|longtemps) ?(?:ans?|années?|mois|jours|semaines|siècles|décennies)? | est, sont depuis (présent) | sharp
has been + year / have been + year / has been + decade / have been + decade / have been + month / has been + month | (?:a|ont) été depuis (?:plus de |près de |environ |les? )?(?:\d+|un|une|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|des|plusieurs|dernière?s?|longtemps) ?(?:ans?|années?|mois|jours|semaines|siècles|décennies)? | est, sont depuis (présent) | sharp
afford | (?:ne |peu\p{L}* |pou\p{L}* |pas |jamais )+se permettre (?:un|une|le|la|les|des) (?:loyer|maison|voiture|appartement|logement|billet|repas)s? | avoir les moyens de, s’offrir | sharp
top 10 / top 20 / top 40 / top 50 / top 100 / top five / top ten | grimp{v} dans le top | entrer parmi les … premiers | sharp
foreseeable future | (?:futur|avenir) prévisible | proche avenir, dans l’immédiat | sharp
near future | proche futur|futur proche | bientôt, prochainement, sous peu | soft
in the near term / near term | (?:dans|à) (?:le )?proche terme | à court terme | sharp
short notice | (?:court|brève?) (?:préavis|notice|avis)(?! de) | au dernier moment, au pied levé | soft
at short notice / on short notice | (?:à|sur|en) court(?:e)? (?:notice|avis) | au pied levé, au dernier moment | sharp
on paper | sur papier | en théorie, sur le papier | sharp
on the table | sur la table | à l’ordre du jour, envisagé | soft
on the rise | sur la (?:montée|hausse) | en hausse, en augmentation | sharp
on the verge of / on the brink of | sur (?:la verge|le bord|le rebord) d(?:e|u|es|’) | au bord de, sur le point de | sharp
on hold | (?:sur|en) (?:maintien|tenue|prise)(?! de| d’) | en suspens, suspendu | sharp
on behalf of | sur (?:le|la) (?:compte|moitié|part) d(?:e|u|es|’) | au nom de, pour le compte de | sharp
on average | sur (?:la |une )?moyenne | en moyenne | sharp
on purpose | sur (?:le )?(?:but|propos) | exprès, à dessein | sharp
on top of | sur (?:le )?(?:haut|sommet|dessus) d(?:e|u|es|’) (?:ça|cela|ceci) | en plus de, outre | sharp
at large | (?:à|au) large(?! d)(?! éventail) | en fuite, en liberté | sharp
at stake | (?:à|au) (?:pieu|piquet|enjeu) | en jeu | sharp
at odds with / at odds | (?:aux|à) (?:probabilités|chances|cotes) | en désaccord, en contradiction avec | sharp
at all costs | à tous (?:les )?coûts | à tout prix, coûte que coûte | sharp
at its best / at his best / at her best | (?:à|au|dans) (?:son|sa|leur) meilleure?(?![ -]\p{Ll}) | au mieux de sa forme | sharp
at first glance | (?:à|au) première? (?:coup|regard) d’œil | à première vue, au premier abord | soft
for the record | pour (?:le|l’) (?:record|enregistrement|dossier) | pour mémoire, officiellement | sharp
off the record | (?:hors|en dehors) (?:du |de l’)?(?:record|enregistrement) | en confidence, en aparté | sharp
in charge | en charge(?= (?:de|du|des|d’)) | chargé de, responsable de | soft
in demand | en (?:haute |forte |grande )?demande | recherché, demandé | sharp
in shape | en (?:bonne )?forme de | en forme | soft
in line to | en ligne pour | bien placé pour, en passe de | sharp
in stock | dans (?:le )?stock | en stock | sharp
in kind | (?:en|de) (?:sorte|gentil|genre)(?! d| que) | en nature | sharp
in real time | dans le temps réel | en temps réel | sharp
in broad daylight | (?:dans|en) (?:la )?large (?:lumière|jour) | en plein jour | sharp
in cold blood | (?:dans|en) (?:le )?sang[ -]froid | de sang-froid | sharp
in hot water | dans (?:l’|de l’)eau chaude | dans de beaux draps, en difficulté | sharp
in the red | dans le rouge | en déficit, à découvert | soft
in the black | dans le noir | bénéficiaire | sharp
in the same boat | dans le même bateau | logé à la même enseigne | soft
in the spotlight | (?:dans|sous) le projecteur | en vedette, sous les projecteurs | sharp
in the run up to / run up to | (?:dans|lors de) (?:la )?course (?:jusqu’à|vers) (?:l’élection|les élections|le scrutin|le vote) | à l’approche de, avant | sharp
in the heat of | dans la chaleur d(?:e|u|es) (?:le |la |l’)?(?:moment|action|bataille|instant) | dans le feu de l’action | sharp
in their tracks / in his tracks / in its tracks | dans (?:ses|leurs) (?:pistes|traces|voies) | net, sur place | sharp
in his shoes / in her shoes / in their shoes / in my shoes | dans (?:ses|leurs|mes|nos|vos) chaussures | à sa place | sharp
in good hands | dans (?:de )?bonnes mains | en bonnes mains | sharp
in good shape | en bonne forme | en bon état, en forme | soft
in the pipeline | dans (?:le )?(?:pipeline|tuyau|oléoduc) | en préparation, dans les tuyaux | sharp
in the making | (?:dans|en) (?:la )?fabrication | en devenir, en gestation | sharp
in denial | (?:dans|en) (?:le )?déni(?! de) | refuser la réalité | soft
once again | une fois encore | encore une fois, de nouveau | soft
back to back | dos[ -]à[ -]dos | d’affilée, consécutif | sharp
back to square one | (?:retour|revenu\p{L}*|reven\p{L}*|retourn\p{L}*) (?:à|au) (?:la )?(?:carré|case) (?:un|une|1) | retour à la case départ | sharp
behind closed doors | derrière (?:des|les) portes (?:closes|fermées) | à huis clos | sharp
behind bars | derrière (?:les|des) barres | derrière les barreaux, en prison | sharp
behind the scenes | derrière (?:les|des) scènes | en coulisses | sharp
beyond repair | au-delà (?:de|des) réparations? | irréparable | sharp
beyond doubt / beyond reasonable doubt | au-delà (?:de|du|d’un|de tout) doute(?: raisonnable)? | hors de tout doute | soft
bite the bullet | mord\p{L}* (?:la|les|dans la) balles? | serrer les dents, s’y résoudre | sharp
silver bullet / magic bullet | balles? (?:d’argent|en argent|magiques?) | solution miracle, remède miracle | sharp
silver lining | (?:doublures?|bordures?) (?:d’|en )argent(?:ée)?s? | bon côté | sharp
low hanging fruit | fruits? (?:à portée de main|suspendus?|pendants?|bas)\p{L}* | solution facile, gain rapide | sharp
elephant in the room | éléphant dans la (?:pièce|salle|chambre) | sujet que tout le monde évite | sharp
tip of the iceberg | (?:bout|pointe|sommet) de l’iceberg | partie émergée de l’iceberg | soft
perfect storm | (?:parfaite tempête|tempête parfaite) | conjonction de facteurs, concours de circonstances | sharp
blessing in disguise | bénédiction (?:déguisée|en déguisement) | mal pour un bien | sharp
rule of thumb | règles? (?:du|de) pouce | règle empirique, principe | sharp
tug of war | (?:tir\p{L}*|guerre) (?:à la corde|de remorqu\p{L}*|de traction) | bras de fer | soft
neck and neck | cou (?:à|et|contre) cou | au coude-à-coude | sharp
face to face | face à la face | face à face | sharp
word of mouth | mot de (?:la )?bouche | bouche-à-oreille | sharp
hand in hand | main dans (?:la )?main avec | aller de pair | soft
state of the union | état de l’[uU]nion | discours sur l’état de l’Union | soft
second to none | (?:deuxième|second)e? (?:à|de) (?:aucun|personne) | sans égal | sharp
last but not least | (?:dernier|dernière),? mais (?:pas|non) (?:le |la |des )?moindres?|dernier mais pas (?:le )?moins | enfin et surtout | soft
first come first served | premier (?:venu|arrivé),? premier servi | dans l’ordre d’arrivée | soft
first hand / firsthand | (?:de|à) première main | directement, sur place | soft
call it a day | l’appel\p{L}* (?:un|une) jour(?:née)? | s’arrêter là | sharp
make ends meet / making ends meet | (?:faire|faisant|fai\p{L}*) (?:se )?(?:rencontrer|rejoindre) les (?:bouts|fins|extrémités) | joindre les deux bouts | sharp
make it clear / made it clear / makes it clear | (?:rend|fai)\p{L}*(?: cela| ça)? clair | préciser, faire comprendre | sharp
make headlines / made headlines / makes headlines | (?:fai|f)\p{L}* les? (?:têtes?|gros titres|titres) | défrayer la chronique, faire la une | soft
make history / made history / making history / makes history | (?:fai\p{L}*|fait|fit) (?:l’)?histoire | entrer dans l’histoire | sharp
make up for / made up for | (?:fai|mont|maquill)\p{L}* (?:en haut )?pour | compenser, rattraper | soft
make room / made room | (?:fai\p{L}*|fait) (?:de la )?chambre | faire de la place | sharp
make way for / made way for | (?:fai\p{L}*|fait) (?:le )?chemin (?:pour|à) | laisser la place à | sharp
take the stage / took the stage / takes the stage | (?:pr[ei]\p{L}*) (?:la|le) (?:scène|podium) | monter sur scène | sharp
take the lead / took the lead / takes the lead / taking the lead | pr[ei]\p{L}* (?:le|la) (?:plomb|conduite|laisse) | prendre la tête, mener | sharp
take office / took office / takes office / taking office | pr[ei]\p{L}* (?:le |son )?bureau | entrer en fonctions | sharp
take its toll / took its toll / taken its toll / take a toll / taken a toll / took a toll | pr[ei]\p{L}* (?:son|un|sa) (?:péage|tribut|toll) | peser lourd, laisser des traces, faire des ravages | sharp
take for granted / taken for granted / took for granted / takes for granted | pr[ei]\p{L}* (?:\S+ )?pour (?:accordé|acquis|octroyé)e?s? | tenir pour acquis, considérer comme allant de soi | sharp
take shape / took shape / takes shape / taking shape | pr[ei]\p{L}* (?:de la )?forme(?! de| d’) | prendre forme, se dessiner | soft
take a break / took a break / taking a break | pr[ei]\p{L}* une (?:cassure|rupture|brèche) | faire une pause | sharp
take a stand / took a stand / taking a stand | pr[ei]\p{L}* un (?:stand|support) | prendre position | sharp
take over / took over / takes over / taking over | pr[ei]\p{L}* (?:au-dessus|par-dessus) | prendre la direction, reprendre | sharp
take part in / took part in / taking part in | pr[ei]\p{L}* (?:une )?partie? (?:dans|en|à) | participer à | sharp
take a toll | pr[ei]\p{L}* un (?:lourd )?péage | peser lourd | sharp
give birth / gave birth / gives birth | donn{v} naissance à (?:un|une|des|son|sa) (?:garçon|fille|bébé|enfant|fils|jumeaux|jumelles) | accoucher de, mettre au monde | soft
give up / gave up / given up / gives up | donn{v} (?:en haut|vers le haut) | abandonner, renoncer | sharp
give way / gave way / gives way | donn{v} (?:le chemin|la voie) | céder | sharp
give rise to / gave rise to | donn{v} (?:la )?(?:montée|hausse) à | entraîner, susciter | sharp
get rid of / got rid of | (?:obten|eu|obtien)\p{L}* (?:débarrass\p{L}*|rid) | se débarrasser de | sharp
get along / got along | (?:obten|obtien)\p{L}* (?:le long|au long) | s’entendre | sharp
run out of / ran out of / running out of / runs out of | (?:cour|cou)\p{L}* (?:hors|dehors|en dehors) d(?:e|u|es|’) | manquer de, être à court de | sharp
run the risk / runs the risk / ran the risk | cou\p{L}* le risque (?:de|d’) | risquer de | soft
run a business / runs a business / run a company / runs a company / ran a company | (?:cour\p{L}*|fonctionn{v}) (?:une|l’|la|son|sa) (?:entreprise|affaire|société|compagnie) | diriger une entreprise | sharp
come true / came true / comes true | (?:ven|vien)\p{L}* vraie?s? | se réaliser | sharp
come under fire / came under fire / come under attack / came under attack | (?:ven|vien)\p{L}* sous (?:le )?(?:feu|attaque)s? | être critiqué, être attaqué | sharp
come of age / came of age / coming of age | (?:ven|vien)\p{L}* (?:d’|de l’)âge | atteindre la maturité, devenir majeur | sharp
fall short of / fell short of / falls short | tomb{v} (?:à court|court|courte) (?:de|d’|du|des) | ne pas atteindre, rester en deçà | sharp
fall in love / fell in love | tomb{v} dans (?:l’|un )amour | tomber amoureux | sharp
fall apart / fell apart / falling apart | tomb{v} (?:à part|en dehors) | s’effondrer | sharp
hold a meeting / held a meeting / hold talks / held talks / holding talks | t(?:enir|ient|enu|iennent|enait|enant) (?:des|une|un) (?:réunion|discussions?|pourparlers|entretiens?|conversations?) | se réunir, s’entretenir | soft
hold accountable / held accountable / holding + accountable / hold + accountable | ten\p{L}* (?:\S+ ){0,4}(?:responsables?|comptables?) | demander des comptes à | soft
hold on / held on | t(?:en|ien)\p{L}* sur | s’accrocher, patienter | soft
keep an eye on / keeping an eye on / kept an eye on | gard{v} un œil sur | surveiller, suivre de près | soft
keep up with / keeping up with | gard{v} (?:en haut|le haut) avec | suivre, tenir le rythme | sharp
keep in touch / kept in touch | gard{v} (?:en|le) (?:contact|touche) | rester en contact | soft
set the stage / sets the stage | (?:mett|pos|plac|m[ie]t)\p{L}* (?:la|le) (?:scène|plateau) pour | préparer le terrain | sharp
set the record straight | (?:mett|m[ie]t)\p{L}* (?:le|les) (?:records?|enregistrements?|disques?) (?:droits?|au clair) | rétablir les faits | sharp
set a record / sets a record / set a new record | (?:mett|m[ie]t|plac|défin)\p{L}* un (?:nouveau )?record | établir un record | sharp
set an example / sets an example | (?:mett|m[ie]t|plac|défin)\p{L}* un exemple | donner l’exemple | sharp
set fire to / set on fire | (?:mett|m[ie]t|plac|défin)\p{L}* (?:le )?feu sur | mettre le feu à | sharp
put an end to / puts an end to | (?:mett|m[ie]t)\p{L}* une fin à | mettre fin à | sharp
put pressure on / puts pressure on / putting pressure on | (?:mett|m[ie]t)\p{L}* (?:de la |la |une )?pression sur | faire pression sur | soft
put on hold | (?:mett|m[ie][ts]|mise?s?)\p{L}* en attente | suspendre | soft
hit hard / hard hit / hit hardest / hardest hit | (?:frapp|touch)(?:é|ée|és|ées) (?:durement|le plus dur|dur) | durement touché | soft
hit the headlines / hit headlines | (?:frapp|heurt){v} les (?:titres|gros titres|manchettes) | faire la une | sharp
hit the ground running | (?:frapp|heurt|touch){v} le sol en (?:courant|course) | démarrer sur les chapeaux de roues | sharp
hit the nail on the head | (?:frapp|tap){v} (?:le|sur le) clou (?:sur|à) la tête | mettre le doigt dessus | sharp
hit the market / hit the shelves / hits the market | (?:frapp|heurt){v} (?:le|les) (?:marchés?|étagères|rayons) | arriver sur le marché, en rayon | sharp
hit a record / hits a record / hit record / hits record / exports hit | (?:frapp|heurt){v} (?:un|des|le|de nouveaux?) (?:nouveaux? )?records? | battre un record, atteindre un niveau record | sharp
pull the plug | (?:tir|enlev|retir|débranch){v} (?:la|le|sur la) (?:prise|bouchon|fiche) | mettre fin à | sharp
pave the way | pav{v} (?:la voie|le chemin) | ouvrir la voie, préparer le terrain | sharp
draw the line | (?:dessin|tir|trac){v} la ligne | fixer une limite | soft
cut corners / cutting corners | coup{v} (?:les|des) coins | bâcler, faire des économies sur tout | sharp
cross the line / crossed the line | (?:crois|travers){v} la ligne | aller trop loin, dépasser les bornes | sharp
raise the bar / raised the bar / raises the bar | (?:lev|élev|hauss|relev){v} la barre | placer la barre plus haut | soft
raise eyebrows / raised eyebrows | (?:lev|soulev|hauss){v} (?:les|des) sourcils | étonner, faire tiquer | sharp
lay off / laid off / layoffs / laying off | (?:pos|étend|couch|mis|mett)\p{L}* (?:dehors|hors|de côté|à pied) | licencier | soft
speak volumes / speaks volumes | parl{v} (?:des )?volumes | en dire long | sharp
speak for itself / speaks for itself / speak for themselves | parl{v} pour (?:lui|elle|eux|elles)[ -]mêmes? | parler de soi-même, se passer de commentaire | sharp
stand by / stands by / stood by | (?:se )?(?:tien|ten)\p{L}* (?:debout )?(?:par|à côté de) | soutenir, maintenir | soft
stand a chance / stands a chance | (?:tien|ten|support)\p{L}* (?:debout )?une chance | avoir une chance | sharp
step down / stepped down / stepping down / steps down | (?:march|pass|descend)\p{L}* (?:vers le bas|en bas) | démissionner, se retirer | sharp
step up / stepped up / stepping up / steps up | (?:march|pass|mont)\p{L}* (?:vers le haut|en haut) | intensifier, renforcer | sharp
win over / won over | (?:gagn|remport){v} (?:par-dessus|au-dessus|sur) | convaincre, rallier | soft
win hearts and minds / hearts and minds | (?:les )?cœurs et (?:les |des )?(?:esprits|têtes|mentalités) | l’adhésion, gagner les cœurs | soft
went viral / go viral / gone viral / goes viral | (?:all|devenu|dev|est|sont)\p{L}* virau?x?(?:le|les)?l? | faire le tour du web, se propager en ligne | soft
ring a bell / rings a bell | (?:sonn|fai)\p{L}* une cloche | dire quelque chose | sharp
break even / broke even / breaks even | (?:cass|bris|romp)\p{L}* (?:même|égal|pair) | atteindre l’équilibre | sharp
break the silence / broke the silence / breaks silence | (?:cass|bris){v} le silence | rompre le silence, sortir de son silence | sharp
break the law / broke the law / breaking the law | (?:cass|bris|romp)\p{L}* la loi | enfreindre la loi | sharp
break the ice / broke the ice | (?:cass|bris){v} la glace | rompre la glace | soft
break news / broke the news | (?:cass|bris|romp)\p{L}* (?:la|les) nouvelles? | annoncer la nouvelle | sharp
breaking news | (?:nouvelles? (?:de )?(?:rupture|dernières)|dernières nouvelles) | dernière heure, info de dernière minute | sharp
safe haven | (?:havres?|refuges?|ports?) (?:sûrs?|sécurisés?) | valeur refuge, havre | soft
rocket science | (?:science|sciences) (?:des|de) fusées? | sorcier | sharp
red tape | (?:bandes?|rubans?) rouges? | paperasse, lourdeurs administratives | sharp
red carpet | tapis rouges? (?:roul\p{L}*|de traitement) | accueil en grande pompe | sharp
red flag / red flags | drapeaux? rouges? | signal d’alarme | soft
blue chip | (?:puces?|copeaux|jetons?) bleue?s? | valeur vedette, grande entreprise | sharp
white collar | cols? blancs? crime | criminalité en col blanc | sharp
green light | lumières? vertes? | feu vert | sharp
yellow card / red card | (?:fiches?|billets?) (?:jaunes?|rouges?) | carton jaune, carton rouge | sharp
black market | marchés? noirs? (?:de la )?(?:vente|commerce) | marché noir | sharp
golden age | âges? dorés? | âge d’or | sharp
grey area / gray area | (?:aires?|surfaces?|régions?) grises? | zone grise | sharp
hard line / hardline / hardliner | lignes? (?:dures?|durs?) (?:conservateur|religieu)\p{L}* | partisan de la ligne dure | soft
hard copy / hard copies | copies? (?:dures?|rigides?) | exemplaire papier, copie papier | sharp
soft power | (?:pouvoirs?|puissances?) (?:doux|douces?|mous?|molles?) | influence, soft power | sharp
landslide victory / landslide win / won by a landslide / landslide | (?:glissements? de terrain électora\p{L}*|victoires? (?:de|par|en) glissement de terrain|glissements? de terrain (?:pour|du parti|électora\p{L}*)) | victoire écrasante, raz-de-marée | sharp
swing state / swing states / swing voter | (?:états?|électeurs?) (?:de )?(?:balançoire|balancement|swing|oscillants?)s? | État pivot, électeur indécis | sharp
lame duck | canards? boiteux | en fin de mandat | soft
front runner / frontrunner / front runners | coureurs? (?:avant|de front|de tête|en tête) | favori | sharp
dark horse | (?:cheval|chevaux) (?:sombres?|noirs?|obscurs?) | candidat inattendu, outsider | sharp
running mate | (?:compagnons?|partenaires?|camarades?) de (?:course|courir) | colistier | sharp
exit poll / exit polls | sondages? (?:de|à la) sortie(?! des urnes) | sondage à la sortie des urnes | soft
incumbent | titulaires?(?! de| d’| du| des) | sortant | soft
grand jury / jury duty | devoirs? de jury | obligation d’être juré | sharp
plead guilty / pleaded guilty / pleads guilty / pled guilty | (?:plaid|suppli){v} (?:la )?culpabilité | plaider coupable | sharp
class action | actions? de classes? | action collective, recours collectif | sharp
death row | (?:rangées?|couloirs?|rangs?) de (?:la )?mort(?:s)? | couloir de la mort | soft
death penalty | (?:pénalités?|amendes?) de (?:la )?mort | peine de mort | sharp
hate crime / hate crimes | crimes? de haine | crime haineux, crime raciste | soft
law enforcement | (?:applications? (?:de la loi|des lois)|forces? de la loi|forces? d’application de la loi|autorités? d’application de la loi|agents? d’application de la loi) | forces de l’ordre, police | soft
wrongdoing | (?:mauvaises? (?:actions?|conduites?)|méfaits?|actes? répréhensibles?) | irrégularités, faute | soft
missing person | personnes? manquantes? | disparu, personne disparue | sharp
missing / went missing / go missing / gone missing | (?:all|est|sont|était|étaient|port)\p{L}* manquante?s? | disparaître | sharp
next of kin | (?:prochains?|suivants?) (?:de|des) (?:parents?|kin|famille) | famille, proches | sharp
eye witness / eyewitness / eyewitnesses | témoins? (?:d’œil|de l’œil|des yeux|d’yeux) | témoin oculaire | sharp
brain drain | drains? (?:de|des|du) (?:cerveaux?|cervelles?) | fuite des cerveaux | sharp
carbon footprint | (?:pieds?|traces?) (?:de |du )?carbone | empreinte carbone | sharp
fossil fuel / fossil fuels | (?:carburants?|fuels?) fossiles? | énergie fossile, combustible fossile | sharp
power cut / power outage / power outages / power cuts | (?:pannes?|coupures?) (?:de|du) (?:pouvoir|puissance)s? | panne, coupure de courant | sharp
natural gas | gaz natureles? | gaz naturel | sharp
running water | eau (?:qui )?court(?:e|ante à pied)? | eau courante | sharp
rush hour | heures? de (?:ruée|rush|précipitation) | heure de pointe | sharp
housing market / property market | marchés? (?:du|des) (?:logements?|propriétés?) | marché immobilier, marché du logement | soft
mortgage rate / mortgage rates / mortgage | taux d’hypothèques? | taux des crédits immobiliers | soft
interest rate / interest rates | (?:rates?|tarifs?) d’intérêts? | taux d’intérêt | sharp
cost of living | coûts? de vivre | coût de la vie | sharp
living standards / standard of living | (?:normes?|standards?) de vie | niveau de vie | sharp
minimum wage | (?:gages?|salaires? minimal|paies?) minimums? | salaire minimum | soft
full time / part time | (?:à|en) (?:plein|partiel)s? temps|temps (?:plein|complet) emplois? | à plein temps, à temps partiel | soft
small business / small businesses | (?:petites? affaires?|petits? business|petits? commerces? d’affaires) | petite entreprise, PME | sharp
big business | (?:grosses?|grandes?) affaires | grandes entreprises | soft
family business | (?:affaires?|business) de famille | entreprise familiale | soft
customer service | services? (?:de|des) consommateurs? | service client | soft
market share | (?:actions?|partages?) de marchés? | part de marché | sharp
profit margin / profit margins | marges? de profits? | marge bénéficiaire | sharp
business model | modèles? d’affaires? | modèle économique | sharp
business plan | plans? d’affaires | plan de développement, plan d’entreprise | soft
business leaders / business leader / business people / businesspeople | (?:leaders?|dirigeants?) (?:d’|des )affaires|gens d’affaires | chef d’entreprise, patrons | soft
mobile phone / cell phone / cellphone | (?:téléphones? (?:de )?cellules?|téléphones? cellulaires?) | téléphone portable | soft
social media | (?:médias? socia(?:l|ux)|les social média) | réseaux sociaux | soft
social network / social networks | réseaux? de sociale? | réseau social | sharp
artificial intelligence | intelligences? (?:artificielle )?d’artifice | intelligence artificielle | sharp
machine learning | apprentissages? (?:de|des|par) machines? | apprentissage automatique | soft
data breach / data breaches | (?:brèches?|ruptures?|infractions?) (?:de|des|aux) données | fuite de données, violation de données | sharp
search engine | (?:machines?|engins?) de recherches? | moteur de recherche | sharp
hacker / hackers / hacked | (?:hack|hacké)(?:s|e|é|és|ée|ées)? | piratage, pirater | soft
trainer | (?:vue?|soignée?|examinée?|traitée?)s? par (?:l’|un |son )entraîneur | soigneur, kinésithérapeute | sharp
fitness trainer / personal trainer | (?:entraîneurs?|formateurs?) personnels? | coach sportif, préparateur physique | soft
operator + ferry / operator + bus / ferry operator / bus operator / operators | opérateurs? (?:de|du|des) (?:ferr(?:y|ies)|ferrys|bus|autobus|bacs?|bateaux|trains?|cars?) | compagnie, exploitant | sharp
just | (?:est|sont|était|étaient|ai|a|ont|avons|fallait|suis|sommes) juste (?!titre|valeur|milieu|cause|retour) | seulement, simplement, ne … que | soft
to become + first / to become + largest / to become the / becoming the | (?:,|\d|champion|hier|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)[^.;]{0,40}? pour devenir (?:le|la|les) (?:premi|plus|troisi|deuxi|finaliste|champion|vainqueur|second|nouve)\p{L}* | et devient (« pour » marque un but) | soft
it is time to / it s time to / time for | (?:c’|il )est (?:le )?temps (?:pour|à) (?:le|la|les|l’|un|une|nous|vous|eux) | il est temps que | soft
reach out / reached out / reaches out / reaching out | (?:attei(?:nt|gn)\p{L}*|tend\p{L}*) (?:dehors|en dehors|vers l’extérieur) | contacter, tendre la main | sharp
aftermath | (?:lendemains?|après[ -]?math)s? (?:immédiat )?mathémat\p{L}* | suites, conséquences | sharp
showdown | (?:confrontations?|spectacles?) (?:vers le bas|en bas) | épreuve de force | sharp
drop out / dropped out / dropping out | (?:laiss|tomb|abandonn){v} (?:dehors|en dehors) | abandonner | sharp
`;
