/** What newsrooms correct most, in no domain of its own. Format: see `calque-table.ts`. */
export const GENERAL = String.raw`
deliver + report / deliver + speech / deliver + remarks / deliver + address / deliver + message | (?:d[ée]?livr|livr){v} (?:un|une|le|la|son|sa|des|ses|ce|cet|cette) (?:projet|rapport|discours|allocution|message|conférence|bilan|remarques) ?(?:de)? ?(?:rapport|discours)? | présenter, prononcer | sharp
deliver + report / deliver + speech / deliver + address | en (?:livrant|délivrant) | en présentant, en prononçant | sharp
address + problem / address + issue / address + challenge / address + concern / address + need / address + question / address + crisis / address + inequal / address + gap | adress{v} (?:le|la|les|un|une|des|ce|ces|cette|ses|leurs?|l’|d’importants|de nombreux) ?(?:problèmes?|questions?|défis?|enjeux|préoccupations?|besoins?|sujets?|crise|inégalités|lacunes?) | traiter, s’attaquer à, répondre à | sharp
in charge of | en charge d(?:e|u|es|’) | chargé de, responsable de | soft
initiat | initi(?:é|ée|és|ées|er|a|ent|èrent) | lancer, engager, amorcer | sharp
alternativ | (?:site|solution|source|énergie|carburant|route|mode|moyen|voie|option|méthode|itinéraire)s? alternati(?:f|fs|ve|ves) | de remplacement, de substitution, autre | sharp
alternativ | alternativement | ou bien, autrement | sharp
opportunit | opportunités? | occasion, possibilité, débouché | soft
definitely | définitivement | assurément, sans aucun doute | sharp
eventually | éventuellement | finalement, à terme | sharp
actually | actuellement | en fait, en réalité | sharp
impact | impact(?:er|ent|é|ée|és|ées|ait|aient|ant|era|eront) | toucher, affecter, peser sur | sharp
digital | (?<!(?:empreinte|lésion|artère|ischémie|ulcère|nerf|examen)s? )digita(?:l|le|ux|les) | numérique | sharp
digitali / digitiz | digitalis{v} | numériser | sharp
eligible | éligibles? (?:à|au|aux|pour) | admissible à, qui a droit à | soft
finaliz / finalis | finalis(?:er|é|ée|és|ées|ent|ait|ant|era) | mettre au point, achever | soft
on a regular basis / on a daily basis / on a weekly basis / on a monthly basis / on a voluntary basis / on an annual basis / on a case by case basis | sur une base (?:régulière|quotidienne|hebdomadaire|mensuelle|annuelle|volontaire|individuelle) | régulièrement, chaque jour, au cas par cas… | sharp
take place / takes place / taking place / took place / taken place | (?:prend|prendra|prendre|pris|prenait|prennent|prendront|prit) place (?:à|au|aux|le|dans|en|ce|cette|du|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain) | avoir lieu, se dérouler | sharp
make sense / makes sense / made sense / making sense | fai(?:t|re|sait|sant) (?:du )?sens | avoir du sens, être logique | sharp
make a difference / makes a difference / made a difference / making a difference | fai(?:t|re|sait|sant|sons) (?:une|la) différence | changer les choses, compter | soft
major | (?:initiatives?|projets?|villes?|groupes?|partis?|partenaires?|entreprises?|acteurs?|marques?|économies?|puissances?|pays) majeure?s? | principal, important, grand | sharp
major | majeure?s? | principal, important, grand | soft
multiple | de multiples | de nombreux, plusieurs | soft
a number of | un certain nombre d(?:e|’) | plusieurs, de nombreux | sharp
based in | (?:basée?s?) (?:à|en|au|aux|dans) | installé à, dont le siège est à | soft
based on | basée?s? sur | fondé sur, reposant sur | soft
in terms of | en termes d(?:e|’) | en matière de, pour ce qui est de | soft
at the level of / level | au niveau d(?:e|u|es|’) (?:la|l’)? ?(?:communication|sécurité|santé|prix|qualité|budget|emploi) | en matière de, pour | soft
dedicated to | dédiée?s? (?:à|au|aux) | consacré à, destiné à | soft
challenge | challenges? | défi, enjeu | sharp
challeng | challenge(?:r|nt|ant|aient|é|ée|és) | mettre à l’épreuve, contester | sharp
overall | (?:coopération|approche|stratégie|performance|situation|qualité|tendance|hausse|baisse|score|amélioration|augmentation|diminution|réduction) globales? | général, d’ensemble | sharp
overall | globale?s? | général, d’ensemble | soft
college / colleges | collèges? (?:et|ou|d’)(?: d’)? ?universit\p{L}* | établissement d’enseignement supérieur | sharp
college | collèges?(?! élector) | université, établissement d’enseignement supérieur | sharp
comprehensive | compl(?:et|ets|ète|ètes) | global, exhaustif, polyvalent | soft
comprehensive | compréhensi(?:f|fs|ve|ves) | complet, exhaustif, global | sharp
operations | opérations | activités, exploitation | soft
operat + business / business operations / operations + relocat / restrict operations / operations and businesses | (?:les|des|ses|leurs) opérations | activités, exploitation | sharp
relocat / relocation | délocalis(?:ation|ations|er|é|ée|és|ées|e|ent) | transfert, déménagement, réinstallation | sharp
relocat | relocalis(?:ation|ations|er|é|ée|és|ées|e|ent) | transfert, déménagement, réinstallation | sharp
attractive + proposition / attractive + offer | (?:proposition|offre) (?:très |plus |particulièrement |tout à fait )?attracti(?:ve|ves) | perspective séduisante | sharp
attractive | attracti(?:f|fs|ve|ves) | attrayant, séduisant | soft
preferential polic | politiques? préférentielles? | mesures préférentielles, avantages | sharp
national capital | capitale nationale | capitale | sharp
high quality / top quality | (?:développement|croissance|emplois?|produits?|services?|enseignement|soins) de haute qualité | de qualité, de haut niveau | soft
pioneer in | pionni(?:er|ère|ers|ères) dans | pionnier de | soft
play a key role / plays a key role / played a key role / playing a key role / play an important role / played an important role / plays an important role / played a crucial role / play a major role / played a major role | jou\p{L}+ un rôle (?:clé|important|majeur|crucial|central) | être déterminant, contribuer largement à | soft
key to / key for / key in | (?:est|sont|était|étaient|sera) (?:la )?clés? (?:pour|dans|de) | essentiel à, déterminant pour | soft
within a week / within two / within three / within four / within five / within six / within ten / took two / took three / just two weeks / in just two | d’ici (?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|\d+) (?:jours?|semaines?|mois|ans|heures?) | en … semaines (durée) ; « d’ici » annonce une échéance | sharp
not in line with / out of line with / are not in line / is not in line | sans commune mesure avec | qui ne correspond pas à | sharp
in line with | en ligne avec | conforme à, conformément à | sharp
focus + shift | l’accent (?:du|de la|des|de) [^,.]{0,30}s’est déplacé | la priorité est désormais | sharp
promot | promouvoir (?:la construction|le développement|les? centres?|la croissance|les échanges|l’emploi|les? projets?) | développer, favoriser | sharp
progress made / progress in / progress being made / progress has been made | avec (?:d’énormes?|de grands?|d’importants?|de nets?) progrès(?: réalisés| accomplis| enregistrés)? | et a permis d’importants progrès | sharp
healthcare / health care | soins de santé | santé, système de santé | soft
innovation entit / business entit / market entit / entities | entités? (?:innovantes?|commerciales?|de marché|d’innovation) | acteur, organisme, entreprise | sharp
entities | entités? (?:économiques?|publiques?|privées?) | acteur, organisme, entreprise | soft
jointly | (?:construire|construira|construiront|construit|créer|créera|créé|organis{v}|développ{v}|mener|mènera|mèneront|lanc{v}|promouvoir|établir) conjointement | ensemble, en commun, avec (un partenaire) | sharp
jointly | conjointement | ensemble, en commun | soft
sharp rise / sharp increase / sharp drop / sharp decline / strong increase / significant increase / big increase | (?:a|ont) connu une (?:forte|nette|importante|significative) (?:augmentation|hausse|croissance|baisse|diminution) | a fortement progressé, a fortement reculé | sharp
saw a / saw an / see an increase / saw its | (?:a|ont) vu (?:une|un) (?:forte |nette |légère )?(?:augmentation|hausse|baisse|croissance|diminution|recul) | a augmenté, a baissé | sharp
saw a / saw an | (?:a|ont) connu une (?:forte |nette )?(?:augmentation|hausse|croissance|baisse) | a augmenté, a progressé | soft
as of today | au jour d’aujourd’hui | à ce jour | sharp
as of today / as of now | en date d’aujourd’hui | à ce jour | sharp
with the aim of / with the goal of | dans le but d(?:e|’) | pour, afin de | soft
following | suite (?:à|au|aux) | à la suite de, après | soft
branch | succursales? | antenne, section, agence | sharp
versatile | versatiles? | polyvalent | sharp
sensible | sensibles? | raisonnable, judicieux | soft
consistent | consistant(?:e|s|es)? | cohérent, constant | sharp
deception | déceptions? | tromperie | sharp
academic journal | journa(?:l|ux) académiques? | revue scientifique | sharp
academic | académiques? | universitaire, scientifique, scolaire | soft
casualt | casualités? | victimes, pertes | sharp
officials | (?:les|des|ces|plusieurs|deux|trois) officiels | responsables, autorités | sharp
evidence | évidences? (?:de|que|pour|montr|scientifiques?) ?\p{L}* | preuves, éléments | sharp
presently | présentement | actuellement | sharp
at the end of the day | à la fin de la journée | en fin de compte | sharp
realize that / realise that / realized that / realised that / realizes that | réalis(?:er|e|é|ent|ait|èrent|a) qu(?:e|’) | se rendre compte que | sharp
assume that / assumed that / assumes that / assuming that | assum(?:er|e|é|ent|ant|ait) qu(?:e|’) | supposer que | sharp
emphasis | (?:met|mettre|mis|mettant|mettent) l’emphase | mettre l’accent | sharp
sit on / sits on / sat on | siég?e?(?:er|e|ent|eait|é|ant) sur le (?:conseil|comité|jury) | siéger au | sharp
secure a deal / secured a deal / secure funding / secured funding / secure a contract / secured a contract / secure an agreement / secured / secure | sécuris(?:er|e|ent|é|ait|ant) (?:un|une|le|la|des|leur|sa|son) (?:accord|contrat|financement|fonds|place|marché|victoire|vote|siège) | obtenir, décrocher | sharp
deadline | deadlines? | date limite, échéance | sharp
leadership | leaderships? | direction, autorité, prééminence | soft
startup / start up | startups? | start-up, jeune pousse | sharp
expertise | expertises? (?:en|dans|technique|médicale|locale) | compétence, savoir-faire | soft
implement | implément(?:er|é|ée|és|ées|ation|ations|ent|era) | mettre en œuvre, appliquer | sharp
customiz / customis | customis{v} | personnaliser | sharp
control + situation | contrôler la situation | maîtriser la situation | soft
meet + needs / meet + goals / meet + targets / meet + requirements / meet + expectations / meet + standards / meet + demand / met + needs | (?:rencontr{v}) (?:les|des|ses|leurs|nos|ces) (?:besoins|objectifs|exigences|attentes|critères|normes) | répondre à, satisfaire, atteindre | sharp
agenda | (?:l’|son |leur |un |cet )agenda (?:politique|législatif|économique|de réformes?|chargé|caché|international) | programme, ordre du jour | sharp
joint press conference / joint news conference | conférence de presse conjointe | conférence de presse commune | sharp
joint statement / joint declaration | (?:déclaration|communiqué) conjointe? | déclaration commune, communiqué commun | soft
joint venture | joint-venture | coentreprise | soft
fuel + growth / fuel + development / fuel + coordinated / fuel + economy / fuel + innovation | aliment{v} (?:la|le|un|une|l’) ?(?:croissance|développement|innovation|économie|demande) | soutenir, stimuler | sharp
work on / speed up work on / working on | travaux sur (?:son|sa|ses|le|la|les|un|une|leur) | travaux de | sharp
field of / fields of / in the field / in technology / in education | dans (?:le|les) domaines? de la (?:technologie|science|culture|santé|recherche|défense) | employer l’adjectif : technologique, scientifique… | soft
cooperation in technology / technological cooperation / technology cooperation / cooperation in science / cooperation in education | coopération \p{L}* ?dans le domaine de l(?:a |’)\p{L}+ | employer l’adjectif : coopération technologique… | sharp
people + congress + deputy / deputy + congress / deputy + assembly / member of parliament | députée? (?:local |locale )?de l’Assemblée | député à l’Assemblée | sharp
party secretary / party chief | secrétaire du Parti de | secrétaire du comité du Parti à | sharp
industrial hub / technology hub / business hub / hub | centres? (?:industriels?|technologiques?|d’affaires|économiques?|financiers?) | pôle | sharp
industries | (?:les|des|ses|aux) industries (?:de la province|du pays|locales?|clés?|émergentes?|culturelles?|créatives?) | filières, secteurs | sharp
province s industries / country s industries / city s industries | industries de (?:la|l’)\p{L}* ?\p{L}* | filières, secteurs | soft
city government / city s government / municipal government | gouvernement (?:de la ville|municipal) | municipalité, mairie | sharp
first batch / batch of | (?:premier|deuxième|second|nouveau|dernier) lot de (?:projets|entreprises|mesures|étudiants|candidats|travailleurs) | première série de, première vague de | sharp
has been one of the | (?:a|ont) été l’une? des (?:principa|plus|initiatives|projets|villes|pays|moteurs|grand)\p{L}* | est l’un des (le passé composé anglais dure encore) | sharp
has been one of the | a été l’une? des | est l’un des | soft
research and development | recherche et de développement | recherche et développement (R&D) | sharp
park said / center said / centre said / site said / museum said / plant said / project said | (?:a|ont) (?:déclaré|indiqué|dit|annoncé|affirmé) (?:le|la|l’) ?(?:parc|centre|site|projet|musée|usine)(?: \p{L}+)? | a précisé la direction du… (un lieu ne parle pas) | sharp
at the same time | en même temps que cela | simultanément | soft
in order to | en vue de pouvoir | pour | soft
in addition to | en addition (?:à|de) | en plus de, outre | sharp
in the process | dans le processus(?! de) | ce faisant, au passage | sharp
on the basis | sur la base d(?:e|u|es|’) | d’après, selon, à partir de | soft
on the other hand | sur l’autre main | en revanche, d’autre part | sharp
on the ground | sur le sol | sur le terrain | soft
on the same page | sur la même page | d’accord, en phase | sharp
under pressure | sous (?:une )?(?:forte |grande )?pression (?:pour|de) | pressé de, poussé à | soft
under control | sous contrôle | maîtrisé | soft
under construction | sous construction | en construction, en chantier | sharp
under investigation | sous (?:enquête|investigation) | visé par une enquête | sharp
under the law / under a law / under the agreement / under the plan / under the deal / under new | sous (?:la|cette|une|l’|le|cet|ce|un) ?(?:nouvelle |nouveau )?(?:loi|accord|plan|règlement|traité|législation) | en vertu de, aux termes de, selon | sharp
under the leadership | sous le leadership | sous la direction | sharp
under the circumstances / under these circumstances / under such circumstances | sous (?:les|ces|de telles) circonstances | dans ces conditions, dans ces circonstances | sharp
over the years | (?:sur|au-dessus) (?:les|des) années | au fil des ans | sharp
over the past / over the last / in the past / in the last | (?:sur|dans) les (?:dernières|derniers|\p{L}+ dernières|\p{L}+ derniers) (?:années|mois|jours|semaines|décennies) | au cours des dernières années… | soft
for the first time in | pour la première fois en (?:\d+|\p{L}+) (?:ans|mois|années) | pour la première fois depuis … ans | soft
for years / for decades / for months / for centuries | pour (?:des|plusieurs|de nombreuses) (?:années|décennies|mois|siècles) | depuis des années, pendant des années | soft
for more than / for over / for the past / for the last | pour (?:plus de|les) (?:\d+|deux|trois|quatre|cinq|six|dix|vingt|trente) (?:dernières? |derniers? )?(?:ans|années|mois|jours|semaines|heures|décennies|siècles) | pendant plus de, depuis plus de | soft
until now / to date | jusqu’à date | jusqu’à présent, à ce jour | sharp
up to date | à date | à jour | sharp
to be able to | (?:être|est|sont|était) capables? de | pouvoir, être en mesure de | soft
look forward to / looking forward to / looks forward to | (?:regard{v}|cherch{v}) (?:vers l’avant|en avant)(?: à| pour)? | se réjouir de, attendre avec impatience | sharp
looking forward | regardant vers l’avant | à l’avenir | sharp
move forward / moving forward / go forward / going forward | (?:all(?:er|ant)|bouger|avançant|se déplacer) (?:de l’avant|vers l’avant|en avant) | progresser, aller de l’avant ; désormais | soft
going forward | (?:pour|en) aller de l’avant | désormais, à l’avenir | sharp
keep in mind / bear in mind / kept in mind | (?:gard{v}) (?:à|dans) l’esprit | ne pas oublier, tenir compte de | soft
on track | sur la (?:bonne )?piste | en bonne voie | sharp
take advantage of / took advantage of / taking advantage of | (?:prendre|prend|pris|prenant|prennent) avantage d(?:e|u|es|’) | profiter de, tirer parti de | sharp
take action / took action / taking action / taken action | (?:prendre|prend|pris|prenant|prennent|prenne) (?:des actions?|action|l’action) | agir, prendre des mesures | sharp
take steps / took steps / taking steps / taken steps | (?:prendre|prend|pris|prenant|prennent) (?:des|les|de nouvelles) (?:étapes|pas) | prendre des mesures, s’employer à | sharp
take a decision / took a decision / made a decision / make a decision / make decisions / making decisions / made decisions | fai(?:re|t|sant) (?:une|des|la) décisions? | prendre une décision | sharp
take responsibility / took responsibility / taking responsibility | (?:prendre|prend|pris|prenant) (?:la )?responsabilité (?:pour|de) | assumer, revendiquer | soft
take into account / taken into account / taking into account | (?:prendre|pris|prenant) (?:en|dans le) compte dans | tenir compte de | soft
take credit / takes credit / took credit | (?:prendre|prend|pris) (?:le )?crédit | s’attribuer le mérite | sharp
give credit / credit for | donn{v} (?:du |le )?crédit (?:à|pour) | reconnaître le mérite de | sharp
take care of / takes care of / taking care of / took care of | (?:prendre|prend|prenant|pris) soin d(?:e|u|es|’) | s’occuper de | soft
pay attention / pays attention / paid attention / paying attention | pay(?:er|e|é|ant|ent) (?:d’|l’|de l’)?attention | prêter attention, faire attention | sharp
pay a visit / paid a visit / pays a visit | pay(?:er|e|é|ant) une visite | rendre visite | sharp
pay tribute / paid tribute / paying tribute / pays tribute | pay(?:er|e|é|ant) (?:un |le )?(?:tribut|hommage) | rendre hommage | sharp
pay the price / paid the price | pay(?:er|e|é|ant) le prix pour | payer, subir les conséquences de | soft
ask a question / asked questions / ask questions / asking questions / asked a question | demand{v} (?:une|des|la|les) questions? | poser une question | sharp
call for / called for / calls for / calling for | appel(?:er|le|é|lent|ait|ant) pour | appeler à, réclamer | sharp
apply for / applied for / applying for / applies for | (?:appliqu{v}|s’appliqu{v}) (?:pour|à) (?:un|une|des|le|la|l’) ?(?:emploi|poste|visa|bourse|permis|programme|asile|prêt) | demander, postuler à, solliciter | sharp
application / applications | applications? (?:pour|de|à) (?:un |une |le |la |l’)?(?:emploi|poste|visa|bourse|permis|asile|prêt|citoyenneté) | demande, candidature | sharp
wait for / waited for / waiting for | attend(?:re|u|ant|ent|ait)? pour (?:le|la|les|un|une|des|leur|son|sa) (?!\p{L}+er\b) | attendre | soft
look for / looked for / looking for / looks for | (?:regard{v}) pour (?:un|une|des|le|la|les|de) | chercher | sharp
depend on / depends on / depending on / depended on | dépend(?:re|s|ent|ait|ant|ra)? sur | dépendre de | sharp
participate in / participated in / participating in | particip{v} dans | participer à | sharp
contribute to / contributed to / contributes to | contribu{v} (?:vers|pour) | contribuer à | sharp
interested in | intéressée?s? (?:dans|en) | intéressé par | sharp
responsible for | responsables? pour | responsable de | sharp
known for | connue?s? pour (?!être|avoir) | connu pour, réputé pour ; célèbre par | soft
similar to | similaires? (?:de|avec) | semblable à, analogue à | sharp
different from / different than | différente?s? (?:que|qu’|à) | différent de | sharp
married to | mariée?s? (?:à|avec) | épouse de, époux de | soft
afraid of / worried about / concerned about | (?:inqui(?:et|ète|ets|ètes)|préoccupée?s?|concernée?s?) (?:à propos|sur|au sujet) | inquiet de, préoccupé par | sharp
concerned about / concerned that / concerned over | (?:est|sont|était|étaient|être|se dit|se disent) concernée?s? (?:par|que|à|de) | inquiet, préoccupé | sharp
concern | concernements? | préoccupation | sharp
according to | accord(?:é|ant) (?:à|au|aux) (?:le|la|les|un|une)? ?(?:rapport|étude|police|experts?|données|sources?) | selon, d’après | sharp
as long as | aussi longtemps que | tant que | soft
as soon as possible | aussitôt que possible | dès que possible | sharp
as well as | aussi bien que | ainsi que | soft
as a result | comme (?:un )?résultat | par conséquent, ainsi | sharp
as a matter of fact | comme (?:une )?matière de fait | en fait | sharp
as part of | comme (?:une )?partie d(?:e|u|es|’) | dans le cadre de | sharp
as opposed to | comme opposée?s? à | par opposition à, et non | sharp
at least in part | au moins en partie | en partie du moins | soft
at the time | au temps (?:de|où) | à l’époque, alors | sharp
at this point / at this stage | à ce (?:point|stade)(?: dans le temps| du temps) | pour l’heure, à présent | sharp
at some point | à (?:un|quelque) (?:certain )?point | un jour, à un moment | sharp
at risk | à risque(?:s)? d(?:e|’) \p{L}+er | menacé de, exposé à | soft
at home and abroad | à la maison et à l’étranger | dans le pays et à l’étranger | sharp
by far | de loin le (?:plus|meilleur|premier) \p{L}+ (?:dans|en) | de loin le plus … de | soft
by the end of / by 2030 / by 2025 / by 2050 / by 2035 | par (?:la fin de|20\d\d|l’an 20\d\d) | d’ici à la fin de, d’ici à 20.. | sharp
by the way | par le chemin | au fait, à propos | sharp
in the wake of | dans le sillage d(?:e|u|es|’) | à la suite de, après | soft
in the context of | dans le contexte d(?:e|u|es|’) | dans le cadre de, face à | soft
in the long run / in the long term | (?:dans|sur|à) (?:le )?(?:long terme|long run|longue course) | à long terme | soft
in the middle of | dans le milieu d(?:e|u|es|’) | au milieu de, en plein | sharp
in the meantime | dans (?:le|l’) ?(?:temps moyen|entre-temps) | entre-temps | sharp
in the same way | dans la même voie | de la même manière | sharp
in the first place | (?:dans|en) la première place | d’abord, au départ | sharp
in the works | dans les (?:travaux|œuvres) | en préparation | sharp
in the dark | dans le noir sur | dans l’ignorance de | soft
in the way | dans la voie que | de la façon dont | sharp
in a row | dans une rangée | de suite, d’affilée | sharp
in response to | en réponse (?:à|au|aux) | à la suite de, pour répondre à | soft
in recent years | dans les (?:récentes années|années récentes|dernières années) | ces dernières années | sharp
in recent months / in recent weeks / in recent days | dans les (?:récents|récentes) (?:mois|semaines|jours) | ces derniers mois… | sharp
in an effort to / in a bid to | dans (?:un effort|une tentative|une offre) (?:pour|de|visant à) | pour, afin de | sharp
in an interview | dans une interview (?:à|avec) | dans un entretien à | soft
in person | en personne (?:à|dans|au) | sur place, en présence | soft
in place | (?:mis|mise|mises|mettre|mettra|mettent) (?:en|dans la) place un nouvel accord | conclure un accord | soft
in use | en usage | utilisé, en service | soft
in effect | en effet depuis | en vigueur depuis | sharp
come into effect / comes into effect / came into effect / took effect / take effect / takes effect | (?:ven(?:ir|u|ant)|vien(?:t|nent)|prendre|prend|pris|prendra) (?:en|dans l’|d’)?effet | entrer en vigueur | soft
come up with / came up with | (?:ven\p{L}*|vien\p{L}*) (?:en haut )?avec (?:une|un|des) (?:idée|plan|solution|proposition)s? | trouver, proposer | sharp
come to an end / came to an end / comes to an end | (?:ven\p{L}*|vien\p{L}*) à (?:une|sa) fin | prendre fin, s’achever | sharp
set up | (?:a|ont|avait) mis (?:en )?haut | créer, fonder | sharp
set to / is set to / are set to / was set to | (?:est|sont|était) (?:fixée?s?|réglée?s?|prête?s?|mise?s?) (?:pour|à) (?:\p{L}+er|\p{L}+ir|\p{L}+re) | doit, devrait | sharp
is expected to / are expected to / was expected to | (?:est|sont|était|étaient) attendue?s? (?:pour|à|de) (?:\p{L}+er|\p{L}+ir|\p{L}+re) | devrait | sharp
is supposed to / are supposed to / was supposed to | (?:est|sont|était) suppos(?:é|ée|és|ées) (?:de )?(?:\p{L}+er|\p{L}+ir|\p{L}+re) | doit, est censé | soft
is believed to / are believed to / is thought to / is said to / are said to | (?:est|sont|était) (?:cru|crue|crus|pensé|pensée|dit|dite) (?:être|avoir|de) | serait, passerait pour | sharp
is known to / are known to | (?:est|sont) connue?s? (?:de|à|pour) (?:être|avoir) | on sait que | soft
is likely to / are likely to / was likely to | (?:est|sont|était) (?:probables?|susceptibles?|vraisemblables?) (?:de|à|d’) ?(?:\p{L}+er|\p{L}+ir|\p{L}+re) | devrait, pourrait bien | soft
is about to / are about to / was about to | (?:est|sont|était) (?:à propos|autour|environ) (?:de|pour) | être sur le point de | sharp
is due to / are due to / was due to | (?:est|sont|était) due?s? (?:à|pour) (?:\p{L}+er|\p{L}+ir|\p{L}+re) | doit, devait | sharp
tend to | (?:tend|tendent|tendait) (?:vers )?(?:de|pour) | avoir tendance à | soft
used to | (?:est|sont|était) utilisée?s? pour (?:être|avoir|faire) | autrefois (imparfait) | soft
manage to / managed to / manages to | (?:a|ont|avait) (?:géré|managé) (?:de|à|pour) | réussir à, parvenir à | sharp
fail to / failed to / fails to / failing to | (?:a|ont|avait) (?:échoué|failli) (?:à|de|pour) (?:\p{L}+er|\p{L}+ir|\p{L}+re) | ne pas réussir à, ne pas | soft
claim that / claimed that / claims that / claiming that / claimed / claims | (?:clam(?:é|e|ent|er|ait)|réclam(?:é|e|ent|er|ait)) (?:que|qu’|avoir|être) | affirmer, prétendre | sharp
argue that / argued that / argues that | argu(?:er|e|é|ent|ait|ant) qu(?:e|’) | soutenir, faire valoir que | soft
demand | demandent? (?:que )?(?:le|la|les|l’|son|sa) ?(?:départ|démission|retrait|libération|arrêt) | exiger, réclamer | soft
request | requ(?:ê|e)st(?:er|é|ée|ent) | demander | sharp
support | support(?:er|e|ent|é|ée|és|ait|ant|era) (?:le|la|les|un|une|des|ce|cette|ces|l’|ses|leurs?|son|sa) | soutenir, appuyer | sharp
supporter / supporters | supporters? (?:du président|de M\.|du gouvernement|du candidat|du parti) | partisan | sharp
attend / attended / attending | attend(?:u|re|ent|ait|ant)? (?:l’|la |une |le |un )(?:université|école|collège|réunion|cérémonie|conférence|cours|sommet|messe) | assister à, fréquenter, suivre | sharp
assist / assisted | assist{v} (?:les|des|aux) (?:familles|victimes|patients|personnes|réfugiés|populations) | aider | sharp
demonstrate / demonstrated | démonstr{v} | démontrer, montrer | sharp
demonstrators | démonstrateurs? | manifestants | sharp
demonstration / demonstrations | démonstrations? (?:contre|de rue|pacifiques?|violentes?|populaires?|antigouvernementales?) | manifestation | sharp
injur | injur(?:é|ée|és|ées|er) | blesser | sharp
injury / injuries | injures? (?:à|au|aux|grave|graves|mortelles?) | blessure | sharp
resign / resigned / resigns | résign(?:é|er|ée|a|ent|ait) (?:de|du|en|hier|lundi|mardi|mercredi|jeudi|vendredi|après|suite) | démissionner | sharp
resignation | résignation d(?:e|u) | démission | sharp
retire / retired / retiring | retir(?:é|er|ée|a|ent) (?:en \d|à \d|du (?:football|tennis|sport|service|cinéma)|l’an) | prendre sa retraite | sharp
sentence / sentenced | senten(?:cé|cée|cés|cer|ce de) | condamner, peine | sharp
charge / charged with | charg(?:é|ée|és|ées) (?:avec|pour) (?:meurtre|vol|fraude|agression|trafic|corruption|viol|homicide|terrorisme)s? | inculpé de, mis en examen pour | sharp
arrest + charges | (?:sur|sous) des? charges? d(?:e|’) | pour, sous l’inculpation de | sharp
trial | (?:le|un|son) trial | procès | sharp
court | (?:la|une|en) cour (?:de district|fédérale|du comté) | tribunal | soft
judge / judges / justice | justices? de la (?:Cour|cour) | juge, magistrat | soft
attorney | attorneys? | avocat, procureur | sharp
prosecutor | prosécuteurs? | procureur | sharp
officer / officers | officiers? de police | policier, agent de police | soft
police | (?:les|des|la) polices (?:ont|a|disent) | la police, les policiers | sharp
suspect / suspects | suspects? (?:a|ont) été (?:pris|prise|prises) en (?:garde|custodie) | placé en garde à vue | sharp
custody | (?:en|sous) custodie | garde à vue, détention | sharp
bail | (?:sur|sous) bail | sous caution | sharp
abuse / abused | abus(?:é|ée|és|ées) (?:sexuellement|physiquement|verbalement)|abus (?:domestiques?|verbal|verbaux|d’enfants?|physiques?) | maltraiter, violences, sévices | sharp
harassment | harassements? | harcèlement | sharp
violence | violence domestique | violence conjugale, violence familiale | sharp
domestic | (?:vols?|marché|politique|demande|économie|consommation|produit|affaires|réseau|tourisme)s? domestiques? | intérieur, national | sharp
foreign + affairs / foreign + policy / foreign minister | (?:politique|affaires?|ministre)s? (?:étrangère extérieure|foraine) | politique étrangère | sharp
foreign exchange | échanges? étrangers? | devises, change | sharp
secretary of state | secrétaire d’État américain | chef de la diplomatie américaine, secrétaire d’État | soft
secretary | secrétaire (?:à|de) la (?:Défense|Trésorerie|Santé) américain | ministre (ou secrétaire) | soft
administration | (?:l’|son )administration (?:Trump|Biden|Obama|Bush|Clinton) | le gouvernement (l’équipe) de M. … | soft
term | (?:premier|second|deuxième|troisième) terme (?:de|du|en|à|comme|présidentiel) | mandat | sharp
running for / run for / ran for | cour(?:ir|t|u|ant|ait) pour (?:la présidence|le poste|le Sénat|maire|président|gouverneur|un siège|un second) | être candidat à, briguer | sharp
campaign | campagner? pour (?:sa|la|son) (?:réélection|élection) | faire campagne | sharp
poll / polls | (?:les|des|aux) polls? | sondage ; urnes | sharp
polling station | stations? de (?:vote|sondage|polling) | bureau de vote | sharp
turnout | tournée? (?:des électeurs|électorale) | participation | sharp
ballot | ballots? (?:de vote|d’absence)? | bulletin de vote, scrutin | sharp
lawmaker / lawmakers | faiseurs? de lois?|législateurs | élus, parlementaires | soft
policymaker / policy maker / policy makers / policymakers | (?:faiseurs?|décideurs?) (?:de politiques?|politiques?) | décideurs, responsables politiques | soft
policy / policies | polices? (?:publiques?|économiques?|étrangères?|monétaires?|climatiques?|de confidentialité) | politique | sharp
politics | les politiques (?:américaines?|intérieures?|locales?) | la politique, la vie politique | soft
issue / issues | issues? (?:importantes?|majeures?|sociales?|politiques?|économiques?|environnementales?|de santé|clés?) | question, problème, enjeu | sharp
issued / issue a | (?:a|ont|avait) issue?(?:é|ée)? | publier, émettre | sharp
figure / figures | (?:les|des|ces|nouvelles?) figures? (?:montrent|indiquent|officielles?|publiées?|du gouvernement|économiques?) | chiffres | sharp
statistics / data | (?:les|ces) datas? | données | sharp
billion | billions? d(?:e|’) (?:dollars?|euros?|yuans?|livres?|personnes?|habitants?|tonnes?) | milliard | sharp
trillion | trillions? d(?:e|’) (?:dollars?|euros?|yuans?|livres?) | billion, mille milliards | sharp
dollar / dollars | dollars? US | dollars (américains) | soft
percent / per cent | pour-?cents? | % ou « pour cent » selon la charte | soft
year on year / year over year | année (?:sur|après|par) année | sur un an, en glissement annuel | sharp
year old / years old | ans d’âge | âgé de … ans | sharp
fiscal year | année fiscale | exercice budgétaire | sharp
tax | taxes? sur (?:le|les) revenus? | impôt sur le revenu | sharp
tariff / tariffs | tarifs? (?:de \d+|punitifs?|américains?|chinois|douaniers? réciproques?|sur (?:les|l’|le|la)) | droits de douane | sharp
deal + trade / trade deal | (?:trade deal|deal commercial|deals? (?:avec|sur|entre)) | accord | sharp
trade / trading partner | partenaires? de (?:trade|trading) | partenaire commercial | sharp
bank / banking | banking | banque, secteur bancaire | sharp
bonds | (?:les|des) bonds (?:du Trésor|d’État|souverains|de \d+ ans) | obligations | sharp
equity / equities | équités? (?:privées?|mondiales?) | actions, capital-investissement | sharp
earnings | gains (?:par action|trimestriels|annuels) | bénéfices, résultats | sharp
revenue / revenues | revenus? (?:trimestriels?|annuels?|publicitaires?|total|de l’entreprise|du groupe) | chiffre d’affaires, recettes | soft
profit warning | avertissement de profit | avertissement sur résultats | sharp
stock / stocks | (?:les|ses|des|leurs) stocks (?:ont|a|de la société|technologiques|cotés|américains) | actions, titres | sharp
stock market / stock exchange | marché(?:s)? (?:des|de) stocks? | Bourse | sharp
share / shares | parts? de l’entreprise (?:ont|a) (?:chuté|bondi|grimpé|augmenté|baissé) | actions | sharp
shareholder | teneurs? de parts? | actionnaire | sharp
chief executive / ceo | (?:chef|principal) exécutif|(?:directeur|officier) exécutif(?: en chef)? | directeur général, PDG | sharp
chairman / chairwoman | chairman | président (du conseil) | sharp
chief financial officer / cfo | (?:chef|officier) financier | directeur financier | sharp
board / board of directors | bord des directeurs | conseil d’administration | sharp
executive / executives | (?:les|des|un|hauts?) exécutifs? (?:de|du|des|d’) | dirigeants, cadres | sharp
staff | staffs? | personnel, équipe, effectifs | soft
headquarters / headquartered | quartiers?[ -]généra(?:l|ux) (?:de l’entreprise|du groupe|de la société|mondial) | siège | sharp
headquarters / headquartered | (?:a|ont|installé|y ont installé|établi) (?:leur|son|leurs) sièges? socia(?:l|ux) | siège, implantation (vérifier) | soft
facility / facilities | facilités? (?:de production|médicales?|sportives?|nucléaires?|industrielles?|de santé|de recherche|pénitentiaires?) | installation, usine, établissement | sharp
plant / plants | plantes? (?:nucléaires?|électriques?|de production|chimiques?|sidérurgiques?|à charbon|industrielles?|d’assemblage) | usine, centrale | sharp
power plant | plantes? d(?:e pouvoir|’énergie|’électricité) | centrale électrique | sharp
power | (?:coupures?|pannes?) de pouvoir | coupure de courant | sharp
fabric / factory | fabriques? (?:de voitures|d’automobiles|de puces|de batteries|de semi-conducteurs) | usine | soft
warehouse | maisons? d’entrepôt | entrepôt | sharp
supply chain | chaînes? (?:de fourniture|de provision|de fournitures) | chaîne d’approvisionnement | sharp
cutting edge / state of the art | (?:bord|tranchant|pointe) (?:coupant|tranchant|de coupe)|état de l’art | de pointe, dernier cri | sharp
breakthrough | percée?s? à travers | percée, avancée | sharp
groundbreaking | (?:brise-sol|révolutionnant le sol) | novateur, inédit | sharp
game changer / game changing | changeu(?:r|rs|se) de (?:jeu|donne) | tournant, qui change la donne | sharp
win win | gagnant-gagnant | mutuellement avantageux | soft
level playing field | (?:terrain|champ) de jeu (?:de niveau|égal|nivelé|équitable) | conditions égales de concurrence | sharp
bottom line | ligne (?:du bas|de fond|inférieure) | résultat net ; l’essentiel | sharp
track record | (?:piste|enregistrement) de (?:record|piste)|record de piste | bilan, expérience | sharp
turning point | point (?:tournant|de tournant|de virage) | tournant | sharp
milestone | (?:pierre milliaire|étape jalon|pierre d’étape) | étape, jalon | sharp
road map / roadmap | carte (?:routière|de route) (?:pour|vers|du|de la|climatique|économique) | feuille de route | sharp
tipping point | point de (?:basculage|pourboire|renversement) | point de basculement | sharp
think tank / think tanks | (?:réservoirs?|chars?|cuves?) (?:de|à) (?:pensée|penser|réflexion) | groupe de réflexion | sharp
whistleblower / whistle blower | souffleu(?:r|se|rs) de sifflet|siffleurs? | lanceur d’alerte | sharp
grassroots / grass roots | (?:racines? d’herbe|herbe et racines) | base, terrain, de la base | sharp
mainstream | mainstream | dominant, grand public | soft
lockdown | (?:verrouillage|lockdown)s? (?:national|nationaux|sanitaire|strict|de la ville|total) | confinement | sharp
outbreak | (?:éruption|éclatement|éclosion)s? d(?:e|u|’) ?(?:la |l’)?(?:COVID|Covid|grippe|rougeole|choléra|coronavirus|virus|maladie|Ebola|pandémie|épidémie)\p{L}* | flambée, foyer, apparition | sharp
pandemic + during / during the pandemic | durant le (?:cours de la )?pandémie | pendant la pandémie | soft
vaccine shot / shots / booster | (?:tirs?|coups?|shots?) (?:de|du) (?:vaccin|rappel|booster) | dose, injection | sharp
medical condition / condition / conditions | conditions? (?:médicales?|cardiaques?|sous-jacentes?|préexistantes?|chroniques?|de santé) | maladie, affection, problème de santé | sharp
critical condition / serious condition / stable condition | (?:dans une |en )condition (?:critique|grave|stable|sérieuse) | dans un état critique, grave… | sharp
physician / physicians | physiciens? | médecin | sharp
medicine | médecines? (?:contre|pour|sur ordonnance|génériques?) | médicament | sharp
drug / drugs | drogues? (?:contre|génériques?|sur ordonnance|anti\p{L}*|expérimentales?|approuvées?) | médicament | sharp
drug dealer | dealers? de drogues? | trafiquant de drogue | soft
disease control | contrôle des maladies | lutte contre les maladies | soft
prevention and control | prévention et (?:le |de )?contrôle | prévention et lutte | soft
birth control | contrôle des naissances | contraception | soft
gun control | contrôle des (?:armes|fusils|canons) | réglementation des armes à feu | soft
crowd | (?:une|la) crowd | foule | sharp
library / libraries | librairies? (?:publiques?|nationales?|universitaires?|municipales?|présidentielles?) | bibliothèque | sharp
lecture / lectures | lectures? (?:à l’université|universitaires?|magistrales?|inaugurale|sur (?:le|la|les)) | conférence, cours | sharp
lecturer | lecteurs? (?:à l’université|en|senior|principal) | maître de conférences, chargé de cours | sharp
graduate / graduated | gradu(?:é|ée|és|ées|er|a) (?:de|du|à|en|avec) | diplômé, obtenir son diplôme | sharp
undergraduate | sous-gradués?|étudiants? sous-diplômés? | étudiant de licence, de premier cycle | sharp
high school | hautes? écoles? | lycée | sharp
high school | (?:école|écoles) (?:haute|supérieure secondaire) | lycée | sharp
public school / private school | écoles? (?:publiques? privées?) | école privée | soft
faculty | (?:les|des|membres? de la|de la) facult(?:é|és) (?:et|ont|membres?|du collège) | corps enseignant, professeurs | sharp
scholarship | (?:scholarship|bourses? d’érudition) | bourse d’études | sharp
character / characters | caractères? (?:du film|de la série|du roman|principa\p{L}*|joué|fictifs?|de Disney) | personnage | sharp
novel / novels | nouvelles? (?:de \d+ pages|à succès|policières? de|graphiques?) | roman | sharp
editor / editors | éditeurs? (?:en chef|du journal|du quotidien|du magazine) | rédacteur en chef | sharp
editorial | éditorialement | sur le plan rédactionnel | soft
journal | (?:le|dans le|un) journal (?:Nature|Science|The Lancet|médical|scientifique) | revue | sharp
magazine | dans le magazine (?:Nature|Science|The Lancet) | dans la revue | soft
audience | audiences? (?:cible|mondiale|plus large|jeune|internationale) | public | soft
premiere | premiè?r(?:é|ée|er|a|era) (?:à|au|le|en|sur) | être présenté en avant-première, sortir | soft
show / tv show | show(?:s)? (?:télévisés?|télé|de télévision) | émission | soft
actor / actress | acting | jeu, interprétation | sharp
performance | performances? (?:de l’acteur|de l’actrice|sur scène|musicales?|au piano|en direct) | interprétation, prestation | soft
hit | (?:un|gros|grand) hits? (?:au box-office|mondial|planétaire) | succès | soft
score / scored | scor(?:é|er|a|ent|ait) | marquer | sharp
manager | (?:le|son|un) manager (?:de l’équipe|du club|de Manchester|de Chelsea|d’Arsenal|de Liverpool) | entraîneur | soft
coach / head coach | tête d’entraîneur|entraîneur en chef | entraîneur, sélectionneur | sharp
title / titles | (?:gagn(?:é|er|e|ant)) (?:le|un|son) titre (?:de|du) (?:ligue|championnat|monde) | remporter | soft
race + tight / close race | course (?:serrée|proche) (?:pour|entre) | scrutin serré, lutte serrée | soft
weather | (?:sévère|extrême)s? météo|météo (?:sévère|extrême) | intempéries, conditions extrêmes | sharp
hurricane / storm / landfall | (?:fait|faire|fera|touch(?:é|er)) (?:la )?(?:chute de terre|landfall|terrissage) | toucher terre | sharp
flood / flooding | (?:inondage|floods?)s? | inondation | sharp
wildfire / wildfires | feux? sauvages? | incendie de forêt | sharp
evacuate / evacuated | (?:résidents|habitants|personnes) (?:ont|a) évacué(?: de)? | être évacué | soft
emergency | (?:salle|chambre)s? d’urgences? | urgences | soft
emergency landing | atterrissage d’émergence | atterrissage d’urgence | sharp
emergency | émergences? (?:nationales?|sanitaires?|médicales?) | urgence | sharp
state of emergency | état d’émergence | état d’urgence | sharp
first responders / first responder | premiers? (?:répondants?|répondeurs?|intervenants?) | secouristes, secours | sharp
fire department | départements? (?:du feu|d’incendie|de feu) | pompiers | sharp
police department | départements? de (?:la )?police | police (de la ville), services de police | sharp
fire / fired | (?:a|ont|avait|fut) (?:été )?(?:tiré|feu)(?:e|s)? (?:de son poste|par son employeur|de son travail) | renvoyé, licencié | sharp
shooting / mass shooting | (?:tournage|tir|tirage)s? de masse | tuerie, fusillade | sharp
gunman / gunmen | (?:hommes?|homme) (?:à|de|au|d’) (?:fusil|armes?|pistolet|canon)s? | tireur, homme armé | soft
ground troops / boots on the ground | bottes (?:sur|au) (?:le )?(?:sol|terrain) | troupes au sol | sharp
air strike / airstrike / air strikes / airstrikes | (?:grèves?|coups?) (?:d’air|aéri(?:en|enne|ens|ennes)) | frappe aérienne | sharp
strike / strikes | grèves? (?:aériennes?|militaires?|de drones?|de missiles?|israéliennes?|russes?) | frappe | sharp
ceasefire / cease fire | (?:cesser?-feu|feu cessé|arrêt du feu) | cessez-le-feu | sharp
peace talks / talks | (?:les|des|de) parl(?:ers|otes) (?:de paix)? | pourparlers, négociations | sharp
hostage | (?:hostages?|hôtages?) | otage | sharp
intelligence | (?:l’|des |les |agences? d’|services? d’)intelligence (?:américaine|britannique|israélienne|militaire|étrangère|russe|ukrainienne) | renseignement, services de renseignement | sharp
intelligence agenc / intelligence service / intelligence official / intelligence officer | (?:agences?|services?|responsables?|officiers?|sources?) (?:de l’|d’)intelligence | services de renseignement | sharp
border | (?:le|les|du|des|au) bord(?:er|ers|ure|ures) (?:mexicain|sud|avec|américano)\p{L}* | frontière | sharp
asylum seeker | chercheurs? d’asile | demandeur d’asile | sharp
undocumented | (?:non|in)[ -]?documentés? | sans papiers, en situation irrégulière | sharp
settlement / settlements | settlements? | colonie ; règlement | sharp
settlement | (?:a|ont) (?:atteint|trouvé) un (?:règlement|établissement) | conclure un accord amiable | soft
reach an agreement / reached an agreement / reach a deal / reached a deal | (?:atteint|atteindre|atteignent|atteignant) un (?:accord|deal|consensus|compromis) | parvenir à un accord | sharp
strengthen ties / strengthen relations / strengthening ties | renforc{v} (?:les|leurs|ses) (?:cravates|attaches) | resserrer les liens | sharp
bilateral relation / relationship / relationships | relationships? | relation | sharp
statement | statements? | déclaration, communiqué | sharp
in a statement | dans (?:une|la) (?:déclaration|statement) (?:publiée |diffusée )?(?:à|par|de|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|hier) | dans un communiqué | soft
announce / announced | annonc(?:é|er|e|ent) (?:aux|pour) (?:le|la) public | annoncer | soft
speak out / spoke out | parl(?:er|é|e|ent) (?:dehors|en dehors|hors) | prendre la parole, dénoncer | sharp
speak with one voice | parl{v} avec une (?:seule )?voix | parler d’une seule voix | sharp
comment / declined to comment | (?:décliné|a décliné|ont décliné|refusé) (?:de |à )comment(?:er|ier) | refuser de s’exprimer | soft
condition of anonymity | (?:sur|sous) (?:la )?condition d’anonymat | sous le couvert de l’anonymat | sharp
on condition that | sur (?:la )?condition qu(?:e|’) | à condition que | sharp
for free / free of charge | pour gratuite?(?:ment)?|pour libre | gratuitement | sharp
free + trial / free + service / free + tickets / free + of charge | (?:services?|billets?|tickets?|repas|essais?) libres? | gratuit | soft
sustainable / sustainability | (?:sustainab|soutenab)\p{L}+|sustentab\p{L}+ | durable, durabilité | soft
environmentally friendly / eco friendly / environment friendly | (?:environnementalement|écologiquement) (?:amica|ami)\p{L}* | écologique, respectueux de l’environnement | sharp
user friendly | (?:utilisateur|usager)[ -]ami(?:cal|caux|e)? | convivial, facile à utiliser | sharp
renewable | renouvel(?:ables?|lables?) énergies? | énergies renouvelables | sharp
wind farm | fermes? (?:de|à|du) vents? | parc éolien | sharp
solar farm / solar panel | fermes? solaires? | centrale solaire, parc solaire | soft
electric vehicle | véhicules? (?:électroniques?|d’électricité) | véhicule électrique | sharp
climate change | chang(?:e|ement)s? (?:de|du) climat | changement climatique, réchauffement | sharp
global warming | (?:chauffage|réchauffage) global|réchauffement global | réchauffement climatique | sharp
global | (?:économie|marché|croissance|commerce|demande|crise|pandémie|santé|leader|chaîne|chaînes|marchés|sécurité|gouvernance) globa(?:l|le|les|ux) | mondial | sharp
worldwide / around the world / across the world | (?:autour|à travers|tout autour) du monde | dans le monde entier | soft
across the country / across the nation / nationwide | (?:à travers|au travers|partout à travers) (?:le pays|la nation) | dans tout le pays | soft
across + region / across the area | à travers la région | dans toute la région | soft
community / communities | (?:communautés? (?:locales?|rurales?|noire|noires|asiatique|scolaire|d’affaires|des affaires)) | population, milieu, habitants, milieux d’affaires | soft
pilot base / pilot bases / pilot | bases? pilotes? | site pilote, plateforme pilote | sharp
shared results / share | (?:résultats|prospérité|avenir|bénéfices) partag(?:é|ée|és|ées) | commun, mis en commun | soft
achievement | (?:grande?s?|énormes?|importante?s?|nouve\p{L}+) (?:réalisations|accomplissements)|réalisations (?:scientifiques|technologiques|médicales) | succès, avancées | soft
talented + research / talented + people / talents / talent | talents? (?:étrangers?|qualifiés?|scientifiques?|de haut niveau|internationaux) | spécialistes, professionnels de talent | soft
top notch / first class / world class | de classe mondiale|de (?:premier|haut)e? (?:encoche|notche) | de niveau mondial, d’excellence | soft
is home to / are home to / home to | (?:est|sont|était) (?:la |une )?(?:maison|domicile|foyer) (?:de|à|d’|pour) | abriter, compter | sharp
high tech | de haute technologie | de pointe | soft
launch / launched | lanc(?:er|é|e|ent|ant) (?:dehors|en bas|hors) | lancer | sharp
so called | soi-disant (?:\p{L}+ )?(?:plan|projet|loi|accord|effet|programme|guerre|économie) | prétendu, dit | sharp
so far | (?:si|tant) loin | jusqu’ici, à ce jour | sharp
no longer | pas plus longtemps | ne … plus | sharp
more and more | plus et plus | de plus en plus | sharp
less and less | moins et moins | de moins en moins | sharp
more than ever | plus que (?:jamais )?avant | plus que jamais | soft
even if / even though | même (?:bien que|quoique) | même si, bien que | sharp
not only | non seulement mais | non seulement … mais | soft
instead of | (?:à|en) la place d(?:e|’) (?:\p{L}+er|\p{L}+ir|\p{L}+re) | au lieu de | soft
rather than | plutôt que d(?:e|’) | au lieu de, et non | soft
despite the fact / due to the fact | (?:malgré|dû au|en dépit du) (?:le )?fait que | bien que, parce que | sharp
because of | à cause que | parce que, en raison de | sharp
due to | dû à (?:la|le|un|une|des|l’|ce|cette|son|sa|leur) | en raison de, à cause de | soft
thanks to | merci (?:à|au|aux) | grâce à | sharp
regarding / with regard to / regard | (?:en regard|avec regard|regardant) (?:de|à|le|la|les|des) | concernant, au sujet de | sharp
with respect to / in respect of | avec respect (?:à|au|aux|pour) | en ce qui concerne | sharp
in conjunction with | en conjonction avec | conjointement avec, avec | sharp
in compliance with / compliance | en conformance avec|compliance | conformément à, conformité | sharp
in partnership with | en partenariat avec | avec, en association avec | soft
in collaboration with | en collaboration avec | avec | soft
in accordance with | en accordance avec | conformément à | sharp
in fact | en fait de fait | en fait | soft
identify / identified | identifi(?:er|é|ée|és|ées|e|ent) (?:les|des|un|une|plusieurs|trois|quatre|cinq) (?:problèmes?|besoins?|facteurs?|lacunes?|obstacles?|solutions?|opportunités?|défis?) | repérer, recenser, cerner | soft
focus on / focused on / focuses on / focusing on | (?:focus{v}|se focalis{v}|focalis{v}) (?:sur|dans) | se concentrer sur, porter sur | sharp
focus | (?:le|un) focus (?:sur|de|est|principal) | accent, priorité, centre d’intérêt | sharp
target / targeted / targeting | cibl(?:er|é|ée|és|ées|ant|ent) (?:les|des|de|par|pour) | viser, précis | soft
targeted | (?:ressources|mesures|politiques|soutien|investissements?) cibl(?:é|ée|és|ées) | adapté, approprié | soft
monitor / monitoring / monitored | monitor(?:er|é|ée|ing|age) | suivre, surveiller | sharp
process / processed | process(?:us de|é|er|ées) (?:processus) | traiter | soft
update / updated | updat(?:er|é|ée|és) | mettre à jour, actualiser | sharp
upgrade / upgraded / upgrading | upgrad(?:er|é|ée|és)|(?:mise|mises) à niveau (?:industrielle|de l’industrie) | moderniser, modernisation | sharp
boost / boosted / boosting | boost(?:er|é|ée|és|e|ent|ant|era) | stimuler, renforcer, relancer | sharp
leverage / leveraging | (?:leverag|lévérag)\p{L}+|effet de levier(?: de| sur)? (?:la technologie|les données|l’expérience) | tirer parti de, exploiter | sharp
empower / empowerment | empower\p{L}*|habilit(?:er|ation) (?:des|les) femmes | donner les moyens d’agir, autonomisation | soft
engage with / engaged with / engaging with | engag{v} avec (?:le|la|les|des|l’|un|une) | dialoguer avec, s’adresser à | sharp
interact | interag(?:ir|it|issent|issant) avec | échanger avec, dialoguer avec | soft
deal with / dealing with / dealt with | (?:deal(?:er|é|ant)|traiter|trait(?:e|ent|ant)) avec (?:le|la|les|des|un|une|ce|cette) (?:problèmes?|crise|situation|conséquences?|stress|question)s? | faire face à, gérer, traiter | sharp
struggle / struggling / struggled | lutt{v} pour (?:trouver|payer|survivre|obtenir|faire|garder|rester) | peiner à, avoir du mal à | soft
face + challenges / faces + challenges / facing + challenges / faced + challenges | fai(?:re|t|sant|sait) face à des (?:défis|challenges) | rencontrer des difficultés | soft
raise awareness / awareness | (?:élev{v}|lev{v}|soulev{v}|augment{v}) (?:la |une )?(?:conscience|sensibilisation|connaissance) | sensibiliser | sharp
raise money / raised money / raise funds / raised | (?:élev{v}|soulev{v}) (?:de l’argent|des fonds|\d+) | collecter, lever (des fonds) | sharp
raise concerns / raised concerns / raises concerns / raise questions / raised questions / raises questions | (?:lev{v}|élev{v}|augment{v}) des (?:préoccupations|inquiétudes|questions|doutes) | susciter des inquiétudes, soulever des questions | sharp
raise children / raised + children / raising children | (?:lev{v}|augment{v}) (?:des|ses|leurs) enfants | élever | sharp
spend time / spent time / spending time | dépens{v} (?:du|le|son|leur|plus de) temps | passer du temps | sharp
spend / spent / spending | (?:le|les) spendings? | dépenses | sharp
save lives / saving lives | sauveg(?:ard{v}) des vies | sauver des vies | soft
save money / saved money / saving money | sauv{v} de l’argent | économiser, épargner | sharp
lose weight / lost weight / losing weight | (?:desserr\p{L}+|lâch{v}) du poids | perdre du poids, maigrir | sharp
grow the economy / grow business / grow their business / grow our / grow its | (?:grandir|croître|cultiver|faire grandir) (?:l’|son |leur |sa |notre |une )(?:économie|entreprise|activité|business) | développer | sharp
introduce / introduced | introdui(?:re|t|te|sent|sant|ra) (?:une|un|la|le|des|de nouvelles) (?:loi|mesures?|produits?|politiques?|législation|amendement|système) | présenter, instaurer, lancer | soft
release / released | relâch(?:é|er|e|ée|ent) (?:un|une|le|la|son|des) (?:rapport|album|film|communiqué|vidéo|déclaration|livre|étude|chanson)s? | publier, sortir | sharp
release / released | (?:libér(?:é|er|e)) (?:un|une|le|la|son) (?:rapport|album|film|communiqué|vidéo|déclaration|étude) | publier, sortir | sharp
expand / expanded / expanding | expand(?:re|er|é)|expansion de ses (?:opérations) | étendre, développer | sharp
carry out / carried out / carries out / carrying out | (?:port{v}|transport{v}) (?:dehors|hors) | mener, réaliser, exécuter | sharp
carry out + analysis / in depth analysis | (?:mener|mènera|mènent|mené) une analyse approfondie d(?:e|u|es|’) | analyser en profondeur, étudier de près | soft
put forward / puts forward | (?:mettre|met|mis|mettant) (?:en avant|vers l’avant) (?:une|un|des) (?:proposition|plan|idée)s? | présenter, avancer, proposer | soft
put in place / put into place | (?:mettre|met|mis|mettra) dans (?:la )?place | mettre en place | sharp
phase out / phased out | phas(?:er|é|ée) (?:dehors|hors)|phase de sortie | supprimer progressivement | sharp
rule out / ruled out | (?:régl{v}|gouvern{v}) (?:dehors|hors) | exclure, écarter | sharp
point out / pointed out / points out | (?:point{v}) (?:dehors|en dehors) | souligner, faire remarquer | sharp
turn out / turned out / turns out | (?:tourn{v}) (?:dehors|pour être) | se révéler, s’avérer | sharp
figure out / figured out | figur(?:er|é|ent) (?:dehors|ce que|comment) | comprendre, trouver | sharp
end up / ended up / ends up | (?:fin(?:ir|i|it|issent)) (?:en haut|vers le haut) | finir par, se retrouver | sharp
sign up / signed up | sign(?:er|é|ent) (?:en haut|vers le haut) | s’inscrire | sharp
break down / broke down / breakdown | (?:cass{v}|bris{v}) (?:en bas|vers le bas) | tomber en panne, s’effondrer | sharp
crack down / crackdown / cracked down | (?:craqu{v}|fissur{v}) (?:en bas|vers le bas|sur) | réprimer, sévir contre, répression | sharp
shut down / shutdown | (?:ferm{v}) (?:en bas|vers le bas) | fermer, arrêter | sharp
slow down / slowdown / slowed down | (?:ralenti\p{L}*) (?:en bas|vers le bas) | ralentir | sharp
`;
