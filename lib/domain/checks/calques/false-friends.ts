/** Words that look alike and do not mean the same. Format: see `calque-table.ts`. */
export const FALSE_FRIENDS = String.raw`
officials / official said / officials said | (?:les|des|ces|aux|plusieurs|certains|de hauts|deux|trois|quatre|par des|d’anciens|nombreux) officiels(?! (?:de match|du match))(?: américains| locaux| chinois| russes| européens| gouvernementaux| sanitaires)? | les responsables, les autorités | sharp | inquiéter les officiels
official / officials | (?:un|l’|une?|d’un|haut|hauts|ancien|anciens) officiels? (?:américain|local|chinois|russe|européen|gouvernemental|de la|du|des|de l’|a |ont )\p{L}* | un responsable, un haut fonctionnaire | sharp | un officiel américain
consultant + hospital / consultant + care / consultant + medic / consultant + surg / consultant + patient / consultant + doctor / consultant in / consultant at | consultante?s? (?:en|à|au|aux|de|du|chez) | médecin hospitalier, chef de service | sharp | consultante en soins intensifs
consultant surgeon / consultant cardiologist / consultant psychiatrist / consultant paediatrician / consultant physician / consultant oncologist / consultant neurologist | (?:\p{L}+ )?consultante?s? | praticien hospitalier, spécialiste | sharp | un chirurgien consultant
department / departments | départements? (?:d’urgences?|des urgences|de la (?:santé|justice|défense|police|sécurité|sûreté)|du travail|du commerce|de l’énergie|de l’éducation|de l’agriculture|du trésor|des transports|des ressources humaines|marketing|juridique|commercial|de marketing|des finances|informatique) | service, ministère, direction | soft | le département du commerce
emergency department / emergency departments | départements? d(?:’|es )urgences?|département urgences | service des urgences, urgences | sharp | les départements d’urgence
enrol / enrolled / enroll / enrolling / enrols | enrôl(?:er|e|ent|é|ée|és|ées|era|eront|ait|aient|ant|ements?|erait) | inscrire, recruter, inclure (dans un essai) | sharp | l’essai enrôlera 3 200 adultes
eventual | éventuel(?:le|s|les)? (?:victoire|vainqueurs?|champions?|vainqueur|gagnante?s?|succès|défaite|échec|retour) | final, futur, qui a fini par venir | sharp | l’éventuel vainqueur
eventual | éventuel(?:le|s|les)? | final, à terme | soft | un éventuel accord
dramatic / dramatically | dramatiquement | considérablement, fortement, de façon spectaculaire | sharp | augmenter dramatiquement
dramatic | (?:hausse|baisse|augmentation|diminution|chute|changement|croissance|amélioration|progression|réduction|essor|retour|victoire|évolution|transformation)s? dramatiques? | spectaculaire, considérable, radical | sharp | une hausse dramatique
dramatic | dramatiques? | spectaculaire, saisissant | soft | une image dramatique
evidence | évidences? (?!même)(?:de|que|d’|du|pour|selon|suggérant|montrant|solide|claire|contre|suffisante|scientifique)s? ?\p{L}* | preuve, élément, indice | sharp | des évidences solides
evidence | (?:les|des|ces|aucune|d’autres|nouvelles|de nouvelles|d’) ?évidences? | preuves, éléments | sharp | de nouvelles évidences
issue / issues | issues? (?:sensibles?|clés?|complexes?|de sécurité|du jour|de genre|raciales?|brûlantes?|juridiques?|techniques?|controversées?) | question, problème, sujet | sharp | des issues complexes
issue a statement / issued a statement / issued a warning / issued an order / issued a report / issued guidelines / issued a decree | (?:a|ont|avait|avaient) émis (?:une?|des) (?:déclarations?|communiqué|rapport|directives|lignes directrices) | publier, diffuser | sharp | a émis un communiqué
concern / concerns / concerned | (?:exprim{v}|soulev{v}|suscit{v}|fai\p{L}+ part de) (?:d|l|s)es concernes?|concernes? | inquiétude, préoccupation | sharp | exprimer des concernes
concern / concerned | (?:très |profondément |particulièrement |vivement )concernée?s? (?:par|que|au sujet|de ce|d’) ?\p{L}* | inquiet, préoccupé | sharp | profondément concerné par
versatility | versatilités? | polyvalence | sharp | la versatilité du joueur
sensible | (?:décision|choix|mesure|approche|solution|politique|réforme|proposition|personne|idée|compromis)s? sensibles? | raisonnable, sage, judicieux | sharp | une décision sensible
actual | (?:coûts?|prix|nombres?|chiffres?|valeur|raison|cause|résultats?|événements?|cas|texte|situation)s? actuel(?:le|s|les)? | réel, véritable, effectif | sharp | le coût actuel
actual | actuel(?:le|s|les)? | réel, véritable | soft | un vote actuel
in actual fact / in actuality | en fait actuel|en actualité | en réalité | sharp | en actualité
achieve / achieved / achieving / achieves | (?:{avoir} |pour |d’|à |de )?achev(?:er|é|ée|és|ées|ent|ait|ant) (?:{d})?(?:objectifs?|buts?|succès|résultats?|croissance|progrès|paix|égalité|indépendance|record) | atteindre, obtenir, réussir | sharp | achever ses objectifs
achievement / achievements | achèvements? | réussite, exploit, succès | sharp | son plus grand achèvement
agenda | agendas? (?:climatique|vert|conservateur|progressiste|radical|pro-\p{L}+|intérieur|de la réunion|du sommet|de la conférence|du président|social|commun|de changement|de réforme|mondial|national|ambitieux|électoral|diplomatique|personnel)s? | programme, projet, ordre du jour, priorités | sharp | l’agenda climatique
agenda | (?:en tête|en haut|au sommet|au cœur) de (?:l’|son |leur )agenda | au premier rang des priorités | sharp | en tête de l’agenda
on the agenda | (?:à|sur) (?:l’|son |leur )agenda | à l’ordre du jour | sharp | sur l’agenda de la réunion
hidden agenda | agendas? cachés? | intentions cachées, arrière-pensées | sharp | un agenda caché
set the agenda / setting the agenda / sets the agenda | (?:fix|défini)\p{L}+ l’agenda | donner le ton, fixer les priorités | soft | fixer l’agenda
ancient | (?:anciens? (?:grecs?|romains?|égyptiens?|arbres?|forêts?|temple|ruines|cité|manuscrit|tombe|artefact|texte|crâne|adn)|anciennes? (?:grèce|rome|forêts?|cité|ruines?|tombes?|civilisations?|villes?|momies?|épaves?)) | antique, ancien (après le nom), très vieux | soft | l’ancienne cité
assume / assumed / assumes / assuming | assum{v} (?:à tort |simplement |naturellement |toujours )?qu(?:e|’) | supposer, présumer | sharp | il assume à tort que
assume office / assumed office / assumes office / assuming office | assum{v} (?:ses fonctions|la charge|le bureau|l’office|le poste) | entrer en fonctions, prendre ses fonctions | sharp | il a assumé ses fonctions
assume control / assumed control / assume power / assumed power | assum{v} le (?:contrôle|pouvoir) | prendre le contrôle, accéder au pouvoir | sharp | ils ont assumé le pouvoir
assumption / assumptions | assomptions? | hypothèse, supposition | sharp | des assomptions erronées
candid / candidly | candides?|candidement | franc, sincère ; franchement | sharp | une interview candide
casualty / casualties | (?:casualt|causalit)(?:é|és) | victime, perte | sharp | aucune causalité
commodity / commodities | commodités? | matières premières, produits de base | sharp | le prix des commodités
concurrence / concurrent | concurrentes? (?:de peine|peines?)|peines? concurrentes? | confusion des peines, peines simultanées | sharp | deux peines concurrentes
conductor / conductors | conduct(?:eur|rice)s? (?:d’orchestre|de train|de l’orchestre|invité|principal|de la philharmonie) | chef d’orchestre ; contrôleur | sharp | le conducteur de l’orchestre
confident / confidence | confident(?:e|s|es)? (?:que|qu’|dans|de|d’|quant|en|sur) ?\p{L}* | sûr, certain, confiant | sharp | il est confident que
confidence vote / vote of confidence / no confidence vote / vote of no confidence / no confidence motion | (?:vote|motion)s? de (?:non[- ]confiance|pas de confiance|aucune confiance) | motion de censure, vote de défiance | sharp | un vote de non-confiance
confident / confidence | (?:suis|est|sont|sommes|étaient|était|reste|restent|se dit|se disent) confiante?s? (?:que|qu’) | être convaincu que, ne pas douter que | soft | je suis confiant que
consistent / consistently | (?:{ê}|reste|restent|rest{v}) {adv}(?:cohérente?s?|consistante?s?) (?:avec|à|au|aux) | conforme à, compatible avec | soft | sont cohérents avec
consistently | consistamment|consistemment | constamment, régulièrement | sharp | il a consistamment nié
consistency | (?:manque|problème|faute) de consistance | manque de régularité, de cohérence | sharp | un manque de consistance
cynical | cyniques? | désabusé, sceptique | soft | des électeurs cyniques
deceive / deceiving / deceived / deceptive | (?:a|ont|avait|être|été|est) déçue?s? (?:le|la|les|par|des) | tromper, induire en erreur | sharp | il a déçu les investisseurs
deceptively | déceptivement|décepti(?:f|ve|fs|ves) | trompeusement, trompeur | sharp | une campagne déceptive
decade / decades | décades? | décennie, dix ans (la décade dure dix jours) | sharp | les deux dernières décades
delay / delays / delayed | (?:a|ont|était|été|sera|seront|sont|est|fut) (?:été )?délay(?:é|ée|és|ées)|sans délais? supplémentaires? | retarder, reporter ; sans plus attendre | sharp | le vol a été délayé
delay / delays / delayed | (?:des|les|longs|de longs|plusieurs|aux|importants|nouveaux|de nouveaux) délais(?! (?:de|d’|impartis|prévus|fixés|serrés|courts|légaux|raisonnables)) | retards | soft | les voyageurs ont subi de longs délais
demand / demanded / demanding / demands | demand(?:e|ent|é|er|ait|aient|ant|a|èrent) (?:des excuses|justice|des réponses|que justice|une enquête|la libération|la démission|le départ|réparation|des comptes|une explication|le retrait|la fin|l’arrêt) | exiger, réclamer | soft | ils demandent des réponses
demands / demand | (?:les|leurs|ses|nos|aux|des) demandes (?:des (?:manifestants|grévistes|syndicats|ravisseurs|étudiants|travailleurs|enseignants)|syndicales) | revendications, exigences | sharp | les demandes des manifestants
in demand / in high demand / in great demand | en (?:forte |haute |grande )?demande | recherché, très demandé | sharp | des profils en forte demande
disposal | (?:disposition|disposals?) (?:des|de|d’) ?(?:déchets|ordures|corps|eaux usées|munitions)\p{L}* | élimination, traitement, évacuation | sharp | la disposition des déchets
dispose of / disposed of / disposing of | dispos{v} (?:de|du|des|d’|de l’)(?:s)? ?(?:corps|déchets|ordures|preuves?|arme|armes|cadavre|restes)\p{L}* | se débarrasser de, éliminer | sharp | disposer du corps
domestic violence / domestic abuse | (?:violences?|abus|maltraitances?) domestiques? | violences conjugales, violences familiales | soft | victime de violences domestiques
domestic | (?:passagers?|lignes?|production|ventes?|scène|compétitions?|championnat|coupes?|titres?|saison|problèmes?|questions?|agenda|terrorisme|terroristes?|carrière|médias|épargne|ressources)s? domestiques? | intérieur, national | soft | un vol et une ligne domestique
domestically | domestiquement | à l’échelle nationale, dans le pays | sharp | vendu domestiquement
gross domestic product | produit (?:domestique brut|brut domestique) | produit intérieur brut | sharp | le produit domestique brut
editor / editors / editor in chief | (?:l’|un |une |son |l’ancien |d’)édit(?:eur|rice)s?(?: politique| économique| sportif| en chef| photo| adjoint| international| diplomatique)? (?:politique|économique|sportif|en chef|photo|du magazine|du (?:new york )?times|du guardian|de vogue|adjoint|international|du journal|du site) | rédacteur en chef, chef de service | sharp | l’éditeur politique du journal
editorial board | (?:conseil|comité|tableau|bord) éditorial | rédaction, comité de rédaction | soft | le conseil éditorial du journal
editorial | éditorial(?:es|e|aux)? (?:indépendance|décisions?|équipe|ligne) | rédactionnel | soft | éditoriale indépendance
emphasis / emphasize / emphasise / emphasized / emphasised | emphas(?:e|es|er|é|ant|ent) | accent, insistance ; souligner, insister sur | soft | il a mis l’emphase sur
facilities / facility | facilités?(?! de (?:paiement|caisse|langage|crédit|trésorerie)) | installation, établissement, équipement, site | soft | une facilité moderne
facility / facilities | facilités? (?:de stockage|de détention|de soins|de traitement|d’essai|d’entraînement|portuaires?|d’enrichissement|de formation|de fabrication|de production|hospitalières?|psychiatriques?) | installation, centre, usine | sharp | une facilité de détention
figure / figures | figures? (?:de ventes?|de l’inflation|du chômage|de croissance|d’audience|récentes|trimestrielles|du ministère) | chiffres | sharp | les figures du chômage
formal / formally | (?:éducation|enseignement|emploi|secteur|économie|plainte|demande|annonce|accord|excuses?|enquête|invitation|procédure)s? form(?:el|elle|els|elles) | officiel ; scolaire (éducation) ; structuré | soft | une plainte formelle
formally | formellement | officiellement, en bonne et due forme | soft | formellement inculpé
genial | génia(?:l|le|les|ux) | affable, cordial | sharp | un hôte génial
hazard / hazards / hazardous | hasards? (?:pour la santé|sanitaires?|naturels?|d’incendie|professionnels?|environnementa\p{L}+|du métier)|hasardeu(?:x|ses?) (?:matières|déchets|substances)|(?:matières|déchets|substances|produits) hasardeu(?:x|ses) | danger, risque ; dangereux | sharp | des déchets hasardeux
ignore / ignored / ignores / ignoring | ignor(?:é|er|ent|e|ait|ant|ée|és|ées) (?:les? (?:avertissements?|appels?|conseils?|mises? en garde|règles?|signaux|ordres?)|l’(?:avertissement|appel|ordre)) | ne pas tenir compte de, faire fi de | soft | ils ont ignoré les avertissements
injury / injuries / injured | injur(?:e|es|é|és|ée|ées|ié|iés) | blessure, lésion ; blessé | sharp | quatre injurés
injury time | temps (?:d’injures?|de blessures?) | temps additionnel, arrêts de jeu | sharp | dans le temps de blessure
for instance | pour instance | par exemple | sharp | pour instance
instance / instances | (?:une|des|plusieurs|cette|ces|certaines|quelques|deux|trois|d’autres|cent) instances? (?:de|d’|où|dans) ?\p{L}* | cas, exemple | soft | plusieurs instances de fraude
in this instance / in some instances / in most instances / in that instance | (?:dans|en) (?:cette|certaines|la plupart des|de nombreuses) instances? | dans ce cas, dans certains cas | sharp | dans cette instance
large | (?:large|larges) (?:entreprises?|groupes?|sommes?|somme|nombre|quantités?|villes?|pays|foules?|usines?|banques?|maisons?|incendie|explosion) | grand, gros, important | soft | une large somme
at large | (?:en|à|au) large(?: public)?|(?:toujours|encore|reste|restent|était) (?:au|en) large | en fuite, en liberté ; dans son ensemble | sharp | le suspect est toujours en large
largely | largement(?= (?:en raison|parce|à cause|grâce|due?|ignor|oubli|inconnu|absent|responsable|symbolique|vide|limité|inchang|perçu|considér)) | en grande partie, surtout, presque | soft | largement en raison de
lecture / lectures | lectures? | conférence, cours | soft | il a donné une lecture
lecturer / lecturers | lect(?:eur|rice|eurs|rices) (?:en|à|de|au|du) | maître de conférences, enseignant | sharp | lecteur en droit
legal | (?:équipes?|conseil|frais|bataille|batailles|actions?|aide|défis?|système|experts?|analystes?|combat|querelle|argument|arguments|procédures?|poursuites|précédent|documents?|représentants?|conseillers?|avis|problèmes?|ennuis|obstacles?) léga(?:l|le|les|ux) | juridique, judiciaire | soft | une bataille légale
legal team / legal battle / legal action / legal fees / legal challenge / legal advice / legal expert / legal aid / legal adviser / legal system / legal fight | (?:équipe|bataille|action|actions|combat|aide|conseil|expert|experts|conseiller|conseillers|système|frais|défi|défis|contestation|contestations) léga(?:l|le|les|ux) | juridique, judiciaire (équipe d’avocats, bataille judiciaire) | sharp | une action légale
library / libraries | librairies? | bibliothèque | sharp | la librairie municipale
librarian / librarians | libraires? | bibliothécaire | sharp | un libraire à la retraite
location / locations | locations?(?! (?:de|d’|saisonni|meublé|immobili|longue|courte)) | lieu, emplacement, site, adresse | sharp | dans une location secrète
located in / located at / located on / located near | localis(?:é|ée|és|ées) (?:à|au|aux|en|dans|sur|près) | situé, installé | soft | une usine localisée à Lyon
locate / located | localis(?:er|é) (?:les|des|le|la) (?:survivants|disparus|victimes|corps) | retrouver, repérer | soft | localiser les survivants
luxurious / luxury | luxurieu(?:x|se|ses)|luxuriante?s? | luxueux | sharp | un hôtel luxurieux
mechanic / mechanics | mécanicien(?:s)? (?:du|de la) (?:système|vote|marché|processus)|les mécaniques (?:du|de la|de l’|des) | mécanisme, fonctionnement | sharp | les mécaniques du vote
novel / novels | (?:sa|son|une|la|première|deuxième|dernière|célèbre|cette|ses|des) nouvelles? (?:de \p{L}+|intitulée|publiée|policière|d’amour|primée|historique|à succès) | roman | soft | sa nouvelle publiée en 2010
novelist | nouvellistes? | romancier | sharp | le nouvelliste américain
opportunity / opportunities | opportunités? (?:de|d’|pour) {inf} | occasion de, possibilité de | soft | l’opportunité de gagner
patron / patrons | patronn?e?s?(?= (?:du bar|du restaurant|de l’établissement|du café|du club|du musée|de la bibliothèque|de l’association|de l’organisation|de la fondation|des arts)) | client, habitué ; mécène, parrain | sharp | les patrons du bar
patronize / patronise / patronizing / patronising | patronn(?:er|é|ée|ent|ant|isant)|patronisante?s? | fréquenter ; condescendant | sharp | un ton patronisant
petrol | pétrole | essence | sharp | le prix du pétrole à la pompe
petrol station / petrol stations | stations? (?:de |à )?(?:pétrole|essence|de gaz) | station-service | sharp | une station de pétrole
gas station / gas stations | stations? (?:de |à )?gaz|stations? d’essence | station-service | sharp | une station de gaz
gas price / gas prices | prix du gaz | prix de l’essence (en américain) | soft | le prix du gaz
phrase / phrases | phrases? (?:accrocheuse|clé|célèbre|inventée|populaire|à la mode) | expression, formule | sharp | une phrase accrocheuse
physician / physicians | physicien(?:ne|s|nes)? | médecin | sharp | sa physicienne
plant / plants | (?:la|une|cette|sa|l’ancienne|nouvelle|de la|deux|trois|ses|leurs|les|des) plantes? (?:de |d’|à |du )?(?:renault|toyota|volkswagen|tesla|ford|bmw|assemblage|embouteillage|recyclage|traitement|désalinisation|batteries|puces|dessalement|biogaz|acier|gaz) | usine, centrale | sharp | une plante de recyclage
platform / party platform | (?:plateforme|plate-forme)s? (?:électorale|politique|du parti|démocrate|républicaine|conservatrice)s? | programme électoral | soft | la plateforme du parti
prejudice / prejudices / prejudiced | préjudic(?:es?|ié|iés|iée) (?:racia\p{L}+|raciste|envers|contre|ethnique|anti-?\p{L}+|social|religieux|inconscient) | préjugé | sharp | des préjudices raciaux
prescription / prescriptions / prescription drug | prescriptions? (?:médica\p{L}+|de médicaments|sur|gratuites?|d’opioïdes)|(?:médicaments?|drogues?) (?:de|sur|par|en) prescriptions? | ordonnance | sharp | des médicaments sur prescription
preservative / preservatives | préservatifs? | conservateur, agent de conservation | sharp | des aliments sans préservatifs
condom / condoms | condoms? | préservatif | sharp | des condoms gratuits
process / processes | (?:long|lent|lourd|difficile|complexe|simple|le|un|du) process(?:us)?(?= (?:de demande|de candidature|d’embauche|de recrutement|de visa|d’adoption|judiciaire|d’inscription|d’approbation|d’asile|électoral|de vote|budgétaire)) | procédure, démarche | soft | le processus de candidature
professor / professors | professeure?s? (?:à l’école|au lycée) | enseignant, professeur d’université | soft | professeure au lycée
pretend / pretended / pretending / pretends | prétend(?:re|ait|aient|ant|u|ent|it)? (?:être|avoir|qu(?:e|’)|d’être|à être|ne pas) | faire semblant, se faire passer pour | soft | il prétendait être policier
property / properties | propriétés? (?:volées?|perdues?|culturelles?|personnelles?|endommagées?|publiques? endommagées?|commerciales?|résidentielles?|locatives?) | bien, logement, immeuble | soft | des propriétés volées
property damage / damage to property | dommages? (?:à la|de|aux) propriétés?|dégâts (?:à la|de|aux) propriétés? | dégâts matériels | sharp | des dégâts à la propriété
property market / property prices / property developer / property tax / property sector | (?:marché|prix|promoteurs?|développeurs?|secteur|impôts?|taxes?) (?:de la|des|de) propriétés? | immobilier, foncier | soft | le marché de la propriété
purchase / purchases / purchased | pourchass(?:er|é|ée|és|ées) | acheter, acquérir | sharp | il a pourchassé une maison
realize / realise / realized / realised / realizing / realizes | réalis(?:er|e|é|ent|ait|èrent|ant|a) (?:soudain |vite |vraiment |enfin |rapidement |aussi |à quel point|combien|pourquoi |comment )+(?:qu(?:e|’))? | se rendre compte, comprendre, prendre conscience | sharp | il a réalisé à quel point
relevant | (?:autorités?|ministères?|départements?|services?|parties|organismes|documents?|informations?|agences?|lois?|institutions?) (?:pertinente?s?|relevante?s?) | compétent, concerné, en question | sharp | les autorités pertinentes
relevant | relevante?s? | pertinent, utile | sharp | des données relevantes
resume / resumed / resumes / resuming | résum(?:er|é|era|eront|ent|ait|eraient|erait|és?|ées?) (?:ses|les|leurs|des|son|la|le|leur|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|plus tard|en|à|après|dans) ?(?:pourparlers|activités|discussions|négociations|vols|opérations|travail|production|service|entraînement|match|procès)? | reprendre | sharp | les pourparlers résumeront lundi
retire / retired / retiring / retirement | (?:a|ont|avait|s’est|est|se sont|va|vont|pour|se|de se) (?:pris sa retraite du tribunal|retirée?s?|retirer) (?:du (?:football|tennis|rugby|basket|basketball|sport|cyclisme|cricket)|de (?:la compétition|la boxe|l’armée|l’enseignement|son emploi)|à l’âge|à \d+ ans|à la fin de la saison|après \p{L}+ ans) | prendre sa retraite | sharp | il s’est retiré du football
rude / rudely | rudes? (?:gestes?|mots?|remarques?|commentaires?|messages?)|(?:gestes?|mots?|remarques?|commentaires?|client|clients|personne|comportement) rudes? | grossier, impoli | sharp | un geste rude
scholar / scholars | (?:écoliers?|scolaires?|scholars?) (?:de|du|des|en|à|islamiques?|juridiques?|constitutionnels?) ?\p{L}* | spécialiste, chercheur, universitaire | sharp | un scolaire du droit
safety | sécurité (?:nucléaire|des patients|des médicaments|du médicament|du vaccin|des vaccins|des jouets) | sûreté, innocuité | soft | la sécurité du vaccin
food safety | sécurité (?:alimentaire|des aliments|de la nourriture) | sécurité sanitaire des aliments (« sécurité alimentaire » : accès à la nourriture) | soft | la sécurité alimentaire
security / security forces | (?:forces? de sûreté|la sûreté nationale|garde de sûreté) | sécurité | soft | les forces de sûreté
severe / severely | sévère(?:s|ment)?(?= (?:blessures?|douleurs?|sécheresse|maladie|pénurie|crise|retards?|perturbations|dégâts|blessé|touché|endommagé|limité|handicapé|affecté|malade|brûlé|dénutri))|(?:blessures?|douleurs?|maladies?|pénuries?|crise|retards?|dégâts|dommages|tempêtes?|sécheresse|inondations|cas|symptômes?|forme|formes|problèmes?|pertes?|tensions?|conditions?|orages?|malnutrition|manque|impact|conséquences) (?:très |plus |le plus |les plus |la plus )?sévères? | grave, fort, violent, important | sharp | une pénurie sévère
severity | sévérité (?:de|des|du) (?:la maladie|symptômes|la crise|blessures|cas|l’épidémie|l’accident|dégâts|la situation|problème|covid) ?\p{L}* | gravité | sharp | la sévérité de la crise
severance | paquets? de (?:séparation|départ|licenciement)|indemnité de sévérance | indemnité de départ | sharp | un paquet de départ
sentence / sentenced / sentences | sentenc(?:es?|é|iés?) (?:de prison|de mort|à vie|à perpétuité|à mort|de \d+|avec sursis)|(?:sa|la|une|longue) sentence(?! arbitrale) | peine, condamnation | soft | une sentence de prison
life sentence / life in prison / life imprisonment | (?:sentence|peine|condamnation)s? (?:à vie|de vie)|(?:prison|emprisonnement) (?:à vie|pour la vie) | réclusion à perpétuité, perpétuité | sharp | condamné à une peine à vie
death sentence / death penalty | (?:sentence|pénalité)s? de (?:la )?mort | peine de mort, condamnation à mort | sharp | la pénalité de mort
stage / stages / at this stage | (?:à ce|au|un|dernier|premier|ce) stage (?:de|du|précoce|avancé|où)|(?:premiers|derniers) stages | stade, étape | soft | à un stage précoce
on stage / stage / stages | sur l’étape|la grande étape|sur la scène mondiale principale | sur scène | sharp | monter sur l’étape
supply / supplies | (?:les|des|ses|leurs|en|de) supplies|fournitures? (?:d’aide|médicales?|de secours|alimentaires?|humanitaires?|d’eau|de nourriture|vitales?|d’urgence) | vivres, matériel, approvisionnement, secours | soft | des fournitures médicales
power supply / water supply / gas supply / energy supply / electricity supply | (?:fourniture|provision|livraison|approvisionnement)s? (?:de pouvoir|d’alimentation) | alimentation électrique, approvisionnement | sharp | la fourniture de pouvoir
support / supports / supported / supporting | (?:a|ont|avait|de|pour|à|je|qui|le|la|les|nous|que) support(?:é|er|e|ent|ait|ons) (?:pleinement |fermement |activement |fortement |publiquement )(?:le|la|les|un|une|des|ce|cette|ces|l’|ses|leurs?|son|sa)? | soutenir, appuyer | sharp | nous supportons pleinement la décision
surname / surnames | surnoms?|surnommée?s? | nom de famille | sharp | son surnom est Dupont
nickname / nicknamed | nicknames? | surnom | sharp | son nickname
survey / surveys | (?:une|la|l’|cette|récente|nouvelle) (?:surveys?|surveillances?) (?:de|auprès|a|montre|menée|réalisée)|surveys? | enquête, sondage, étude | sharp | une survey menée
suspect / suspected / suspects | suspect{v} (?:qu(?:e|’)|que le|que la|d’être|d’avoir) | soupçonner | soft | il suspecte que
suspected | (?:cas|militants?|terroristes?|attaque|attaques|assassin|membres?|trafiquants?|infections?|cancer) suspect(?:é|ée|és|ées) | présumé, soupçonné ; cas suspect | soft | un cas suspecté
sympathetic | sympathiques? (?:à|au|aux|envers|avec|pour) | favorable à, compréhensif, bien disposé envers | sharp | sympathique à la cause
sympathy / sympathies | (?:exprim{v}|présent{v}|envo\p{L}+|offr\p{L}+|adress{v}) (?:\p{L}+ ){0,2}sympathies? | condoléances, compassion | sharp | exprimer sa sympathie
sympathize / sympathise / sympathizer / sympathiser | sympathis(?:er|e|ent|é|ait) avec | compatir, comprendre, être favorable à | soft | je sympathise avec les victimes
tentative / tentatively | (?:accord|entente|date|plan|calendrier|conclusion|trêve)s? tentati(?:f|fs|ve|ves)|tentativement|(?:accord|contrat) de tentative | provisoire, de principe, timide | sharp | un accord tentatif
topic / topics | topiques?|topics? | sujet, thème | soft | le topique du jour
trainer + player / seen by the trainer / trainer + injur / trainer + match / trainer + game / treatment + trainer | (?:vu|vue|vus|vues|examin\p{L}+|soign\p{L}+|trait\p{L}+|appel\p{L}+|aid\p{L}+) (?:\p{L}+ ){0,2}(?:par )?l’entraîneur | soigneur, kinésithérapeute | sharp | il a été vu par l’entraîneur
trainers / sneakers | (?:des|ses|paire de|les|en) entraîneurs | baskets, chaussures de sport | soft | une paire de entraîneurs
trivial | trivia(?:l|le|les|ux) | insignifiant, sans importance | sharp | une question triviale
ultimately | ultimement | finalement, en fin de compte | sharp | il a ultimement échoué
ultimate | ultimes? (?:sacrifice|objectif|but|victoire|prix|responsabilité|décision|récompense) | suprême, final | soft | l’ultime objectif
vacancy / vacancies | vacances? (?:à la cour|de postes?|d’emplois?|au sénat|au siège|au sein) | poste vacant, siège à pourvoir | sharp | une vacance de poste
vicious | vicieu(?:x|se|ses) (?:attaques?|agression|assaut|meurtre|combats?|chiens?|guerre|campagne|gang)|(?:attaques?|agression|assaut|meurtre|combats?|chiens?|campagne|guerre)s? vicieu(?:x|se|ses) | brutal, violent, féroce | sharp | une attaque vicieuse
voyage | (?:premier|dernier|long|dangereux) voyage (?:inaugural|en mer) | traversée | soft | premier voyage en mer
versus | versus | contre, face à, par rapport à | soft | le public versus le privé
alteration / altered / alter | (?:{d})altérations? (?:mineures?|au|aux|du|des|de la) | modification, retouche | soft | des altérations mineures
allege / alleged / allegedly / alleges | (?:allégu|allègu|alleg)\p{L}+|alléguée?s?|alléguément | prétendre, affirmer ; présumé, supposé | sharp | le fraudeur allégué
alleged / allegation | allégations?(?= (?:de|selon|d’|contre|portées|sont|ont|non)) | accusation | soft | des allégations de corruption
allegation / allegations | (?:faire face à|fait face à|font face à|confronté\p{L}* à|nie\p{L}*|rejet\p{L}+|nié) (?:les|des|ces|ses|à des) allégations | accusations | soft | il nie les allégations
appreciate / appreciated / appreciates | appréci(?:er|e|é|ons|ent|ait) (?:cela|que|votre aide|votre patience|vraiment que|le fait|leur compréhension) | être reconnaissant de, savoir gré de | soft | nous apprécions votre patience
appreciate + value / appreciated + dollar / appreciated against / appreciates against | s’appréci{v} contre|appréci{v} contre | s’apprécier face à, prendre de la valeur | sharp | l’euro apprécie contre le dollar
apology / apologize / apologise / apologized / apologised | apologi(?:es?|er|é|sé|ser) | excuses, présenter ses excuses | sharp | une apologie publique
appointment / appointments | appointements? | rendez-vous ; nomination | sharp | prendre un appointement
apparently | apparemment(?= (?:clair|évident)) | manifestement | soft | apparemment clair
argument / arguments | (?:un|une violente?|violent|vif|après un|d’un|pendant un|lors d’un) arguments? (?:avec|entre|violent|houleux|animé|dans|au sujet|à propos) | dispute, altercation | sharp | un argument avec son voisin
arguably | arguablement | sans doute, peut-être bien | sharp | arguablement le meilleur
arrest / arrested | mise? sous arrêt|sous arrêt|(?:plac|mis)\p{L}* en arrêt | en état d’arrestation | sharp | il est sous arrêt
house arrest | arrêt (?:de|à) (?:la )?(?:maison|domicile)|arrestation (?:à domicile|domiciliaire|de maison) | assignation à résidence | sharp | en arrestation à domicile
assault / assaulted | assaut(?:é|ée|és|ées)?(?: (?:sexuel|sexuels|sexuelle|physique|aggravé|commun|ordinaire))|assaultée?s? | agression, voies de fait | soft | un assaut sexuel
sexual assault / sexually assaulted | assauts? sexuels? | agression sexuelle | sharp | victime d’assaut sexuel
attend / attended / attends / attending | attend(?:u|re|ent|ait|aient|ant)? (?:l’|la |une |le |un |les |des )(?:événement|funérailles|réception|messe|lancement|match|gala|audience|lycée|services?|office|mariage|manifestation|rassemblement|réunion)s? | assister à, participer à | sharp | il a attendu la réception
audience / audiences | audiences? (?:de \d+|du concert|du théâtre|d’étudiants|captivée|en direct|dans la salle|enthousiaste|de jeunes) | public, spectateurs, auditoire | sharp | une audience de jeunes
balance / balances | balance (?:de pouvoir|des pouvoirs|entre|du compte|travail|délicate|parfaite) | équilibre ; solde | sharp | une balance entre travail et famille
benefit / benefits | bénéfices? (?:sociaux|de chômage|pour la santé|environnementaux|d’invalidité|de logement|de maternité|de retraite|sanitaires|du sport|de l’exercice|du vaccin|du programme|médicaux|aux enfants) | allocation, prestation ; avantage, bienfait | sharp | des bénéfices pour la santé
benefit of the doubt | bénéfice d’un doute|l’avantage du doute | bénéfice du doute | sharp | donner l’avantage du doute
big / bigger / biggest | le plus grand (?:problème|défi|risque|danger|erreur|succès|échec|obstacle) | principal, plus gros | soft | le plus grand problème
biscuit / cookie / candy | candis? | bonbons, friandises | soft | des candis
brave / bravely | (?:un|une|des|les|nos|ces) braves? (?:femmes?|hommes?|enfants?|soldats?|pompiers?|décision|gens) | courageux | soft | nos braves soldats
bureau / bureaus | (?:le|du) bureau (?:du recensement|des statistiques du travail) | service, institut, agence | soft | le bureau du recensement
cabinet / cabinet reshuffle / cabinet member / cabinet meeting / cabinet minister | (?:remaniement|réunion|membres?|remaniements?|réunions|réorganisation) (?:du|de|de son) cabinet | gouvernement, conseil des ministres | soft | un remaniement du cabinet
camera / cameras | caméras? (?:numérique|photo|à film)|appareils? caméra | appareil photo | soft | une caméra numérique
camping | (?:un|le|notre|leur) camping (?:voyage|trip) | séjour sous la tente | soft | un camping trip
canvas / canvass / canvassing | canva(?:s|ss)er | démarcher, faire du porte-à-porte | sharp | canvasser le quartier
caution / cautioned / cautions | caution(?:né|ne|nent|ner|nait) (?:que|qu’|contre|les|le) | mettre en garde, prévenir | sharp | il a cautionné que
cautious / cautiously | cautieu(?:x|se|sement) | prudent, prudemment | sharp | un optimisme cautieux
chance / chances | (?:une|des|haute|bonne|forte|grande|faible|petite|50 % de|\d+ % de|y a une) chances? (?:de (?:pluie|neige|mourir|récession|récidive|développer|perdre|contracter)|que) | risque, probabilité | soft | une forte chance de pluie
charge / charged / charging / charges | charg(?:er|e|ent|é|ait|ant) (?:des frais|\d+ (?:euros|dollars|livres)|les clients|jusqu’à \d+|un prix) | facturer, demander, faire payer | sharp | charger des frais
charged with | charg(?:é|ée|és|ées) (?:d’|de |avec )(?:meurtre|homicide|vol|fraude|viol|terrorisme|agression|complot|corruption)\p{L}*|accusée?s? avec | inculpé de, mis en examen pour, accusé de | sharp | chargé de meurtre
criminal charges / face charges / faces charges / facing charges / faced charges | (?:{faire} face à|confront\p{L}+ à|affront{v}) (?:\p{L}+ ){0,3}(?:charges?|accusations?) | être poursuivi, être inculpé, être mis en cause | sharp | il fait face à des accusations
charges + dropped / charges were / charges against / criminal charges | (?:les|des|ces|aucune|toutes les|ses) charges? (?:criminelles?|pénales?|contre|portées|abandonnées|retenues contre|d’agression|de meurtre|de fraude|de corruption) | accusations, poursuites, chefs d’inculpation | soft | des charges criminelles
change / changes | (?:sans|la|de la) change | monnaie | soft | la change
chef / chefs | (?:chefs? exécutifs?|chefs? principal de cuisine) | chef de cuisine | soft | le chef exécutif
chemist / chemists | chimistes? (?:local|du coin|de quartier) | pharmacien, pharmacie | soft | le chimiste du coin
circulation | (?:une|la|avec une) circulation (?:quotidienne|de \d+|hebdomadaire) | diffusion, tirage | sharp | une circulation quotidienne de
civil servant / civil servants / civil service | (?:serviteurs?|servants?|services?) civils? | fonctionnaire, fonction publique | sharp | un serviteur civil
classified / classified documents / classified information | (?:documents?|informations?|dossiers?|matériel|matériaux) class(?:és|ifiés|ifiées|ées|é|ifié) | (documents) confidentiels, secrets, classés secret défense | soft | des documents classifiés
collect / collected / collecting / collects | collect(?:er|é|e|ent|ant) (?:son|sa|ses|leur|leurs|le|les|un) (?:prix|trophée|bagages|enfants|pension|médaille|récompense) | aller chercher, recevoir, recueillir | sharp | il a collecté son prix
college / colleges | (?:au|du|en|de|un|le|à l’|étudiants? (?:de|du|au)) collège (?:communautaire|d’arts|de médecine|de droit|de quatre ans|privé|technique|américain|football) | université, faculté, établissement supérieur | sharp | étudiant au collège communautaire
college student / college students / college football / college basketball / college degree / college education / college graduate / college campus | (?:\p{L}+ )(?:de|du|des|au|universitaire du) collèges? | universitaire, à l’université, étudiant | sharp | un étudiant de collège
combine / combined | (?:revenus|total|valeur|population|effet|chiffre d’affaires|force|score)s? combin(?:é|ée|és|ées) | cumulé, total, conjugué | soft | une population combinée
commercial / commercials / tv commercial | commercia(?:l|ux) (?:télévisés?|tv|de télévision|à la télévision|du super bowl|de \d+ secondes) | publicité, spot publicitaire | sharp | un commercial télévisé
commit suicide / committed suicide | commet\p{L}* (?:le |un )?suicide|commis (?:le |un )?suicide | se suicider, se donner la mort | sharp | il a commis un suicide
commitment / commitments / committed | commi(?:tment|tement)s?|commis à {inf} | engagement ; déterminé à | sharp | un commitment ferme
committed to | (?:{ê}|reste|restent|rest{v}) {adv}(?:engagée?s?|commise?s?|dédiée?s?) (?:à|au|aux|envers) | résolu à, attaché à, s’être engagé à | soft | nous sommes engagés à
compass / compasses | compas(?! de| du) (?:mora\p{L}+|magnétique) | boussole | sharp | un compas moral
compete / competing / competed / competes | compét(?:er|e|ent|é|ionner|itionner|ant) | concourir, rivaliser, participer | sharp | compéter pour un titre
competitive | (?:matchs?|joueurs?|esprit|sport|athlète|nature|course|élections?) compétitifs?|compétitives? (?:nature|élections) | officiel (match), combatif, disputé | soft | un match compétitif
complete / completed / completes / completing | complét(?:er|é|ée|és|ées|era|eront|ent|ant) (?:(?:le|la|les|un|une|son|sa|ses|leur|leurs|des|cette|ce|l’) ?)(?:construction|projet|travaux|formation|mission|transaction|accord|rachat|acquisition|marathon|course|tour|phase|mandat|processus|essai|essais|doublé|cycle|travail|cours) | achever, terminer, mener à bien | sharp | compléter les travaux
completion | complét(?:ion|ions|ement)|compl[ée]tion | achèvement, fin | sharp | la complétion du projet
compromise / compromised | compromis(?:e|es)? (?:données|système|sécurité|comptes?|immunité)|(?:comptes?|données|systèmes?|réseaux?|cartes?|serveurs?) compromis(?:e|es)? | piraté, mis en danger, atteint | soft | un compte compromis
conceive / concerned with | {ê} concernée?s? avec | s’occuper de, porter sur | sharp | elle est concernée avec
concrete | (?:murs?|blocs?|dalles?|piliers?|barrières?|bunker) (?:concrets?|de concret) | en béton | sharp | un mur concret
condition / conditions + patient / condition + hospital | (?:sa|leur|la|une|cette) condition (?:est|était|s’est|reste|médicale|rare|génétique|cardiaque|incurable|s’améliore|critique|stable|grave) ?\p{L}* | état (de santé), maladie, affection | sharp | sa condition est stable
conference / conferences | conférence (?:est|ouest|finale|usa|sud) | (sport) conférence, groupe | soft | conférence est
confirm / confirmed + senate / confirmed by the senate / confirmation hearing | (?:audience|audition|processus|vote)s? de confirmation | audition devant le Sénat (en vue de sa nomination) | soft | une audience de confirmation
confuse / confused / confusing / confusion | confus(?:é|ées?|er|ante?s?|ant)|(?:très |un peu |complètement |totalement |suis |sont |étaient |étais )confuse?s? | déroutant, désorienté, perdu | soft | ils sont confus
conservative estimate / conservatively / conservative | estimations? conservatrices?|conservativement|chiffre conservateur | prudent, bas | sharp | une estimation conservatrice
constituency / constituencies / constituent / constituents | constituants?|constituantes?|constituence?s?|constitu(?:ency|encies) | circonscription ; électeurs | soft | ses constituants
construct / constructed | constructé(?:e|s|es)? | construire | sharp | constructé
content | (?:être|est|sont|était) contente?s? (?:avec|de rester|de laisser|à) | se contenter de, satisfait de | soft | il est content avec
contest / contested / contests | contest(?:s|é|ée|és|er) (?:de beauté|de chant|de danse|l’élection présidentielle|les élections|un siège|la primaire) | concours ; se présenter à, disputer | sharp | contester les élections
contractor / contractors | contract(?:eur|eurs|ors?|ants?) (?:militaires?|privés?|du gouvernement|de la défense|indépendants?) | sous-traitant, entrepreneur, prestataire | soft | un contracteur militaire
control / controlled / controls | control(?:er|é|és) (?:l’incendie|les incendies|le feu|le virus|l’épidémie|l’inflation|la maladie|les coûts|les foules) | maîtriser, endiguer, juguler | soft | controler le feu
convenient / conveniently / convenience | convénien(?:t|te|ts|tes|ce)|convenable(?:s|ment)? | pratique, commode | soft | un endroit convenable
conviction / convictions + court / convicted / conviction + appeal / conviction + trial | (?:sa|leur|une|des|ses|la|deux|précédentes?|fausse) convictions? (?:pour|de|criminelle|pénale|antérieure|a été|par|en appel|précédente)s? ?\p{L}* | condamnation | sharp | sa conviction pour fraude
convicted | convict(?:é|ée|és|ées)|convaincue?s? (?:de|d’|pour) (?:meurtre|fraude|viol|corruption|vol)\p{L}* | condamné, reconnu coupable | sharp | convicté de fraude
cordial / corporal punishment | punition corporelle | châtiment corporel | soft | la punition corporelle
corporate | corporati(?:f|fs|ve|ves)|corporate | d’entreprise, des entreprises, des sociétés | sharp | la dette corporative
corporation / corporations | corporations?(?! professionn) | grande entreprise, société | sharp | les grandes corporations
course / courses | (?:un|le|ce|premier|deuxième|dernier) course | cours ; plat ; parcours | soft | un course
court / tennis court / basketball court / on the court | (?:sur|le|la|les|de la|une) cours? (?:de tennis|de basket|en terre battue|central) | court (de tennis), terrain | soft | sur la cour de tennis
courtship / courting / courted | courtis(?:er|é|ant|e|ent) (?:les|des|le|la|l’) ?(?:électeurs|fabricants|investisseurs|donateurs|entreprises|constructeurs|marché|électorat|vote|indécis|jeunes|musulmans|latinos) | chercher à séduire, faire les yeux doux à | soft | courtiser les électeurs
craft / crafts | artisanats? (?:de bière|bière)|bières? (?:de métier|d’artisanat) | bière artisanale | sharp | des bières de métier
criminal | (?:justice|droit|avocats?|code|enquêtes?|affaires?|procès|plainte|système|défense|dossier|casier|poursuites|responsabilité|cour|tribunal|chambre|passé|infraction|action|procédures?)s? criminel(?:le|s|les)? | pénal, judiciaire | soft | une enquête criminelle
criminal record | (?:dossier|enregistrement|record|passé)s? criminels? | casier judiciaire | sharp | il a un dossier criminel
criminal investigation / criminal justice / criminal law / criminal lawyer / criminal code / criminal complaint / criminal proceedings / criminal case | (?:enquête|justice|loi|droit|avocat|code|plainte|procédure|affaire)s? criminel(?:le|s|les)? | pénal, pénale, pénaliste | sharp | la justice criminelle
crisis / crises | (?:en|dans une) crise (?:de la vie moyenne|de milieu de vie) | crise de la quarantaine | sharp | en crise de milieu de vie
critic / critics | (?:les|des|ses|certains|nombreux|aux|par les|de nombreux) critiques (?:du gouvernement|du président|disent|affirment|estiment|accusent|soutiennent|ont accusé|du projet|du régime|de la loi|soulignent|ont dénoncé|craignent) | détracteurs, opposants | sharp | les critiques du gouvernement
critical / critically | (?:importance|rôle|phase|moment|infrastructures?|besoins?|pénurie|minéraux|minerais|étape|ressources?|matières premières|question|élément|composant)s? critiques? | essentiel, décisif, crucial, vital | soft | un rôle critique
critically acclaimed | (?:critiquement|de manière critique) acclam(?:é|ée|és|ées) | salué par la critique | sharp | un film critiquement acclamé
critically endangered | critiquement (?:en danger|menac\p{L}+) | en danger critique d’extinction | sharp | une espèce critiquement menacée
critically ill / critically injured | critiquement (?:malade|blessée?)s?|(?:malade|blessée?)s? critiques? | dans un état critique, grièvement blessé | sharp | critiquement blessé
crude | crude? (?:huile|pétrole)|(?:huile|pétrole) crue?s? | pétrole brut | sharp | huile crue
crude | crues? (?:bombe|tentative|blague)s?|(?:blagues?|bombes?|tentatives?) crues? | grossier, rudimentaire | soft | une bombe crue
cure / cured / cures | (?:une|la|sa|pas de|aucune) cure (?:contre|pour|au cancer|à) | remède, traitement | sharp | il n’y a pas de cure pour
curiously / current / currently | courants? (?:présidents?|champion|gouvernement|niveau|système|membres|situation)|couramment (?:en|détenteur) | actuel, actuellement | sharp | le courant président
currency / currencies | (?:currence|courrence)s? | monnaie, devise | sharp | la currence
data | datas | données | sharp | des datas
date / dating / dated | (?:un|une|premier|première|en|leur|sur une|à une) dates? (?:romantique|à l’aveugle|amoureux|avec) | rendez-vous | sharp | une date romantique
dating app / dating apps / dating site | (?:applications?|sites?|applis?) de (?:datation|datage|dating) | application de rencontre | sharp | une application de datation
debate + heated / heated debate / heated argument / heated exchange | (?:débat|discussion|échange|argument|dispute)s? chauff(?:é|ée|és|ées) | débat animé, houleux | sharp | un débat chauffé
debt relief | (?:soulagement|relief) (?:de|de la) dettes? | allègement de la dette | sharp | le soulagement de la dette
deceased | décédé du défunt|le décédé | défunt | soft | le décédé
default / defaulted / defaults | défaut(?:é|er|ent) (?:sur|de)|(?:en )?défaut sur (?:sa|la|ses|leurs|son) | manquer à ses engagements, être en défaut de paiement | sharp | il a défauté sur sa dette
defend / defendant / defendants | (?:le|la|les|un|une|des|aux|du) défend(?:ant|ante|ants|eur|eurs|eresse)s? (?:a|ont|était|est|plaid|sont|dans|de l’affaire) ?\p{L}* | accusé, prévenu | sharp | le défendant a plaidé coupable
defending champion / defending champions | champion(?:ne|s|nes)? (?:défendante?s?|en défense|défenseure?s?|défendant|qui défend|sortante?s?) | tenant du titre, champion en titre | sharp | le champion défenseur
definite / definitely | définitivement (?:pas|un|une|le|la|possible|quelque|besoin|l’|plus|être|dans) | assurément, certainement | sharp | c’est définitivement possible
degree / degrees | degrés? (?:en|universitaires?|de maîtrise|de licence|d’université|de bachelor|avancés?|de premier cycle|de droit|de master|honoraire|honorifique) | diplôme | soft | un degré en droit
first degree murder / second degree murder / first degree | (?:meurtre|homicide|assassinat|cambriolage|agression)s? (?:au|du) (?:premier|second|deuxième|troisième) degré | assassinat, meurtre (avec ou sans préméditation) | soft | un meurtre au premier degré
deliver / delivered / delivering / delivery | (?:dé)?livr{v} (?:\p{L}+ ){0,2}(?:promesses?|résultats?|changements?|croissance|performances?|victoire|verdict|jugement|coup|réformes?|engagements?|services? publics?) | tenir (une promesse), obtenir, assurer, rendre | sharp | délivrer des résultats
delivery + baby / delivered + baby / deliver + baby | délivr{v} (?:un|le|son|des) bébés?|livr{v} (?:un|le|son|des) bébés? | accoucher, mettre au monde | sharp | elle a délivré son bébé
deliver on / delivered on / delivers on / delivering on | (?:dé)?livr{v} sur | tenir (ses promesses) | sharp | livrer sur ses promesses
deputy / deputies + sheriff / deputy sheriff / deputy chief / deputy minister / deputy director / deputy mayor / deputy prime minister / deputy governor / deputy secretary | (?:député|députée)s?[ -](?:shérif|chef|ministre|directeur|maire|premier|gouverneur|secrétaire|procureur|président)\p{L}* | adjoint, vice- | sharp | le député shérif
deputies | (?:les|des|deux|ses) députés (?:du shérif|du comté|ont arrêté|sont intervenus|ont trouvé|ont répondu|ont tiré) | adjoints du shérif | sharp | les députés du shérif
deprived / deprivation | privation de sommeil|zones? priv(?:ée|ées) | manque de sommeil ; quartier défavorisé | soft | des zones privées
design / designed / designs | design(?:é|ée|és|ées|er) | concevoir, destiner à | sharp | conçu et designé pour
designated | désignée?s? (?:comme )?(?:organisation )?terroristes? | inscrit sur la liste des organisations terroristes | soft | désigné terroriste
destitute / destitution | destitu(?:é|ée|és|ées) (?:familles?|personnes?)|familles? destituées? | sans ressources, indigent | sharp | des familles destituées
deteriorate / detention center / detention centre | centres? de (?:la )?détention (?:de l’immigration|d’immigration|pour migrants) | centre de rétention | sharp | un centre de détention pour migrants
develop / developed / develops / developing | développ{v} (?:un|une|la|le|des) (?:cancer|maladie|symptômes?|infection|diabète|démence|tumeur|fièvre|problèmes? (?:de santé|cardiaques?)|pneumonie|alzheimer|complications?|allergie) | être atteint de, contracter, présenter | soft | développer un cancer
developer / developers + property / developer + housing / developers + housing / developer + homes / real estate developer / property developer | (?:développeur|développeuse)s? (?:immobiliers?|de logements|du projet|du site|de la propriété)?|développeurs? | promoteur immobilier | soft | un développeur immobilier
development / developments | (?:derniers?|nouveau|récents?|ce|nouveaux) développements? (?:dans|de|du|survient|intervient|de l’affaire|en|majeur) | événement, rebondissement, fait nouveau, évolution | soft | derniers développements dans l’affaire
device / devices + explosive / explosive device | (?:dispositif|appareil|device)s? (?:explosifs? improvisés?) | engin explosif improvisé | sharp | un dispositif explosif improvisé
diet / diets | (?:sa|leur|une|la|nos|des) diètes? (?:équilibrée|saine|méditerranéenne|végétarienne|riche|à base|quotidienne) | alimentation, régime | sharp | une diète équilibrée
director + film / directed by / director + movie / film director / movie director | direct(?:eur|rice) (?:du film|de film|de cinéma|de films|primé|oscarisé|britannique)|(?:réalisé|dirigé|dirigée) (?:film|par le directeur) | réalisateur, metteur en scène | sharp | le directeur du film
directed by / directed + film / directed + movie / directed the film | dirig(?:é|ée|er|e|eant) (?:le|un|son|ce|ses|plusieurs|des)? ?(?:film|films|court|série|épisode|documentaire)s? | réaliser | sharp | il a dirigé le film
dirty / disability / disabled | désabilit(?:é|és)|(?:personnes?|enfants?|élèves?|athlètes?) (?:désactivées?|désactivés?|inhabiles?) | handicap, handicapé | sharp | des enfants désactivés
disappointed / disappointing / disappointment | désappoint(?:é|ée|és|ées|ant|ante|antes|ements?) | déçu, décevant, déception | soft | un résultat désappointant
disaster / disasters | désastres? (?:naturels?|aérien|nucléaire|ferroviaire|écologique|minier) | catastrophe | soft | un désastre naturel
disease / diseases | maladies? (?:de cœur|du cœur)|(?:malaise|désaise)s? | maladie cardiaque | soft | une maladie du cœur
disgrace / disgraced / disgraceful | disgraci(?:é|ée|és|ées) (?:ancien|magnat|homme|producteur|financier|acteur|avocat)|disgracieu(?:x|se) (?:comportement|conduite|attitude)|(?:comportement|conduite|attitude) disgracieu(?:x|se) | déchu, discrédité ; honteux | soft | un comportement disgracieux
dispute / disputes / disputed | disputes? (?:territoriales?|commerciales?|frontalières?|juridiques?|de travail|sociales?|salariales?|légales?|du travail|foncières?|maritimes?|contractuelles?|diplomatiques?|politiques?|de pêche) | différend, litige, conflit | sharp | une dispute commerciale
disputed | (?:élections?|territoires?|îles?|eaux|résultats?|région|zones?|frontières?|scrutin|terres?|penalty|but) disput(?:é|ée|és|ées) | contesté, revendiqué, controversé | sharp | des îles disputées
disrupt / disrupted / disrupting / disruption / disruptive | (?:disrupt|désrupt)\p{L}+|disrupti\p{L}+ | perturber, bouleverser ; perturbation ; novateur | soft | une technologie disruptive
disruption / disruptions + travel / disruption + flights / supply + disruption | disruptions? | perturbation | sharp | des disruptions du trafic
distinct / distinctive | distincti(?:f|ve|fs|ves) (?:style|voix|goût|forme|couleur)|(?:style|voix|goût|forme|couleur|accent|architecture)s? distincti(?:f|ve|fs|ves) | caractéristique, reconnaissable | soft | un style distinctif
district / districts + school / school district / school districts | districts? scolaires? | académie, secteur scolaire, autorités scolaires | soft | le district scolaire
congressional district / electoral district | districts? (?:du congrès|congressionnel\p{L}*|électora\p{L}+) | circonscription | sharp | le district congressionnel
doctor / doctors + prescribe / doctoral | (?:le|un|mon|son|ma|sa|les|des|aux) docteur(?:e|s|es)? (?:a|ont|m’a|lui a|de famille|généraliste|disent|dit|de l’hôpital) | médecin | soft | les docteurs ont
drastic / drastically | drastiquement | radicalement, fortement | soft | drastiquement réduit
due process | (?:processus|procès) (?:dû|due|régulier|équitable dû) | procédure régulière, garanties judiciaires | sharp | sans processus dû
economic / economical | (?:voitures?|véhicules?|moyen|solution|option)s? économi(?:cales?|caux) | économe, bon marché | sharp | une voiture économicale
economy class / economics / economy | (?:prix nobel|professeure?|étudiante?|diplôme|licence) d(?:e l’|’)économique | économie | soft | prix nobel d’économique
education / educated / educate | (?:bien|hautement|mieux|peu|plus|moins|les plus|très) éduquée?s? | instruit, diplômé, cultivé | sharp | une population bien éduquée
education / educational | (?:ministre|ministère|secrétaire|département|système|secteur|dépenses|budget|reporter) (?:de l’|d’|en )éducation(?! nationale) | enseignement, Éducation nationale, scolaire | soft | le système d’éducation
higher education / further education / secondary education / primary education | éducation (?:supérieure|secondaire|primaire|plus élevée|tertiaire|post-secondaire) | enseignement supérieur, secondaire… | sharp | l’éducation supérieure
educate / educated / educating | éduqu(?:er|é|ée|és|ant) (?:le public|les gens|les électeurs|les patients|la population|les consommateurs|à oxford|à cambridge|à harvard|à l’université) ?\p{L}* | informer, sensibiliser ; faire ses études | sharp | éduquer le public
effective / effectively | effectivement (?:fin|mettre|interdit|bloqu|gel|interdi|ferm|rendu|tué|mis)\p{L}* | de fait, en pratique ; efficacement | soft | a effectivement mis fin
effective | effecti(?:f|fs|ve|ves) (?:traitement|vaccin|moyen|méthode|médicament|mesure|campagne)s?|(?:traitement|vaccin|moyen|méthode|médicament|stratégie|campagne|outil)s? (?:très |plus |le plus )?effecti(?:f|fs|ve|ves) | efficace | sharp | un vaccin effectif
effective immediately | effecti(?:f|ve)s? immédiatement|effet immédiat(?:ement) | avec effet immédiat | sharp | effectif immédiatement
effort / efforts | (?:les|des|ses|leurs|aux|d’) ?efforts (?:humanitaires|de secours|de sauvetage|de recherche|de paix|de reconstruction|diplomatiques|d’aide|de vaccination|de conservation|de nettoyage|de guerre|de lobbying|d’évacuation) | opérations, action, campagne, démarches | soft | les efforts de secours
eligible voter / eligible voters / eligible to vote | (?:électeurs?|votants?) éligibles?|éligibles? (?:à|pour|au) vot(?:er|e) | électeurs inscrits, en droit de voter | sharp | des électeurs éligibles
eligibility / eligible | (?:patients?|candidats?|ménages?|familles?|personnes?|étudiants?|enfants?|joueurs?|entreprises?|demandeurs?) éligibles? | remplissant les conditions, qui y ont droit | soft | les ménages éligibles
embarrassed / embarrassing / embarrassment | embarrassement|{ê} embarrassée?s? (?:pour|de ce que|que) | honte, gêne ; gêné | soft | un embarrassement
emotional | (?:discours|hommage|cérémonie|retrouvailles|moment|vidéo|message|adieu|lettre|scènes?|témoignage|soirée|victoire|plaidoyer|interview|retour|jour|journée|réunion)s? (?:très |plus )?émotionnel(?:le|s|les)?|émotionnellement (?:chargé|difficile|épuisant)\p{L}* | émouvant, poignant, chargé d’émotion | sharp | un discours émotionnel
emotional | (?:est|était|suis|devenu|devenue|étaient|devient) {adv}émotionnel(?:le|s|les)? | ému, bouleversé | sharp | il est devenu émotionnel
engineer / engineers / engineering | ingénierie (?:diplômé|étudiant)|(?:étudiant|diplômé)e?s? (?:en|d’) ?engineering | études d’ingénieur | soft | étudiant en engineering
engaged / engagement / engagements | (?:ses|des|les|leurs|royal|public|officiels?) engagements? (?:royaux|publics?|officiels?|de parole|avec (?:le public|les électeurs|la communauté|les clients)) | obligations officielles, déplacement ; dialogue, participation | soft | ses engagements royaux
entertain / entertainment / entertaining / entertainer | (?:entertain|entretiens?)(?:ment|er|eur|ant)|(?:industrie|secteur|monde) (?:de l’|du |de )entretien | divertissement, spectacle, artiste | sharp | l’industrie de l’entretien
entrepreneur / entrepreneurial | entrepreneurial(?:e|es|ement)? (?:esprit|culture) | esprit d’entreprise | soft | entrepreneuriale culture
escalate / escalating / escalation / escalated | escalad(?:er|é|ée|e|ent|ait|ant|és|ées) (?:les|la|en|vers|le|rapidement|dans|de|à) | s’aggraver, s’envenimer ; attiser | sharp | le conflit a escaladé en
estate / estates | états? (?:de la famille|du défunt|de feu|immobilier)|estates? | succession, domaine, cité | soft | l’état du défunt
real estate | (?:réel|vrai)s? (?:état|domaine)s?|état réel | immobilier | sharp | agent de réel état
estimated / estimate | (?:un|une|avec un|avec une) estim(?:é|ée|és|ées) (?:de )?\d+|un estimé (?:de )?\p{L}+ | quelque, environ, selon les estimations | sharp | un estimé de 300
ethnic / ethnically | ethniques? (?:albanais|russes?|chinois|serbes?|allemands?|coréens?|hongrois|kazakhs?|ukrainiens?|arméniens?) | d’origine, de souche | soft | un ethnique albanais
evaluate / excited / exciting / excitement | {ê} {adv}excit(?:é|ée|és|ées) (?:de|d’|pour|par|que|à) | ravi, enthousiaste, impatient | sharp | je suis très excité de
excited / exciting | (?:match|projet|nouvelle|moment|nouvelles|saison|opportunité|défi|période|étape|expérience|film|joueur|jour|finale)s? (?:très |plus |le plus )?excitante?s? | passionnant, enthousiasmant, palpitant | sharp | un projet excitant
executive / executives | (?:un|une|les|des|hauts|anciens|ancien|plusieurs|deux|trois|cadres) exécutifs? (?:du|de|des|d’|chez|dans|ont|pharmaceutiques?|de l’industrie|supérieurs?|senior) ?\p{L}* | cadre dirigeant, responsable | sharp | des exécutifs de l’industrie
executive order / executive orders | (?:ordre|ordonnance|commande)s? exécuti(?:f|fs|ve|ves) | décret présidentiel, décret | sharp | il a signé un ordre exécutif
executive producer / executive editor / executive secretary / executive vice president / executive director | (?:producteur|productrice|éditeur|éditrice|rédacteur|vice-président|directeur|directrice)(?:e|s)? exécuti(?:f|ve|fs|ves) | producteur délégué, directeur général | soft | la directrice exécutive
exhibit / exhibits / exhibition / exhibitions | exhibitions?(?! de force)|exhibits? | exposition ; (sport) match de gala, match amical | sharp | une exhibition au musée
exit poll / exit polls | (?:sondages?|polls?) (?:de|à la|en) sorties?(?! des)|votes? de sortie | sondage à la sortie des urnes | sharp | les sondages de sortie
expand / expanding / expansion | (?:étend|agrandi|élargi|expans)\p{L}* (?:ses|leurs|les|son|sa|leur) (?:opérations|empreinte|portefeuille) | développer (ses activités, sa présence) | soft | étendre ses opérations
expectation / expectations / expecting | {ê} expectante?s?|(?:femmes?|mères?|couples?) expectante?s?|expectations? | enceinte ; attente, prévision | sharp | une mère expectante
expecting a baby / expecting a child / expecting her / expecting their | s’attend\p{L}* à (?:un|son|leur) (?:bébé|enfant|premier enfant) | attendre un enfant, être enceinte | sharp | elle s’attend à un bébé
expertise | expertises?(?! (?:judiciaire|médico|psychiatrique|psychologique|comptable|balistique)) (?:pour|sur|du|des|et|dans|en|de l’|nécessaire) | compétence, savoir-faire, connaissances | soft | son expertise dans ce domaine
exploit / exploits / exploited | exploit(?:er|é|ée|ent|e) (?:une|des|la|les|cette) (?:failles?|vulnérabilités?|lacunes?|opportunités?|erreurs?) | tirer profit de, profiter de | soft | exploiter une faille
extended / extend / extension + family | famille (?:étendue|élargie|prolongée) | parents, proches, la grande famille | soft | la famille étendue
extend / extended / extends + invitation / extend + condolences / extended + condolences / extend + thanks | éten(?:d|ds|dre|du|dons|dent|dait) (?:\p{L}+ ){0,2}(?:condoléances|invitation|remerciements|gratitude|bienvenue|félicitations|main) | présenter, adresser | sharp | étendre ses condoléances
extended + contract / extend + contract / extended + deadline / extension + contract | éten(?:d|dre|du|due|dus) (?:\p{L}+ ){0,2}(?:contrat|délai|date limite|mandat|séjour|trêve|visa|bail|prêt|cessez-le-feu) | prolonger, reconduire | sharp | il a étendu son contrat
extra time | temps (?:extra|supplémentaire)s? | prolongations | soft | le temps supplémentaire
extravagant | extravagante?s? (?:dépenses|mariage|fête|mode de vie|style de vie)|(?:dépenses|mariage|fête|mode de vie|style de vie|train de vie) extravagante?s? | fastueux, somptueux | soft | un mariage extravagant
fabric / fabrics | fabriques? (?:social\p{L}*|de la société|urbain\p{L}*|de coton|recycl\p{L}+|synthétique) | tissu, étoffe | sharp | la fabrique sociale
fabricated / fabricate / fabrication | fabrications? complètes?|totale fabrication|une fabrication totale | invention pure, mensonge | soft | une fabrication totale
fatal / fatally / fatality / fatalities | fatalités?|fatalement (?:blessé|abattu|touché|poignardé|tiré|percuté)\p{L}* | mort, décès ; mortellement | sharp | trois fatalités
fatal | (?:accident|fusillade|crash|attaque|blessure|dose|collision|coup|maladie|incendie|tir|surdose)s? fata(?:l|le|les|ls) | mortel | soft | un accident fatal
fastidious | fastidieu(?:x|se|ses) | méticuleux, tatillon | sharp | un collectionneur fastidieux
feature / features / featured / featuring | featur(?:er|é|ée|e|ant|ing)s?|(?:les|ses|des) features? | présenter, mettre en vedette ; fonctionnalité | sharp | les features du téléphone
federal / feds / federal agents | (?:les|des) fédéraux (?:ont|américains|enquêtent) | agents fédéraux, autorités fédérales | soft | les fédéraux ont
fellow / fellowship | fellow(?:ship)?s? | chargé de recherche, bourse | sharp | un fellow à Harvard
fellow / fellow students / fellow citizens / fellow countrymen / fellow players | (?:ses|leurs|nos|mes|des|un) (?:camarades|collègues|compagnons)[ -](?:étudiants|américains|démocrates|républicains|citoyens|joueurs|soldats|détenus|français|britanniques) | autres, compatriotes, condisciples | sharp | ses collègues démocrates
fiction / science fiction / fictional | (?:auteur|écrivain|livre|best-seller|prix)s? de non[- ]fiction|non-fiction | essai, document | soft | un livre de non-fiction
figurehead | têtes? de figures?|figures? de tête|têtes? de figure | figure de proue, prête-nom | sharp | une tête de figure
film / filmed / footage | (?:les|des|ces|du|de|nouveau|nouveaux) (?:footages?|métrages?) | images, séquence vidéo | sharp | des footages
final / finals | (?:examens?|tests?) finals|les finales (?:de la nba|nba|mondiales) | examens de fin d’année ; la finale | soft | les finales de la nba
fine / fined / fines | fin(?:é|ée|és|ées) (?:de )?\d+ | condamner à une amende de | sharp | finé 200 euros
flair | flair (?:pour|de la mise|dramatique|artistique) | talent, don, sens de | soft | un flair pour la mode
force / forces / forced | en force (?:depuis|à partir|jusqu)|(?:ven\p{L}+|entr\p{L}+) en force (?:le|en|à partir|lundi|depuis) | en vigueur | sharp | la loi entre en force le
forced labor / forced labour | (?:main-d’œuvre|labeur) forcée? | travail forcé | sharp | le labeur forcé
forge / forged / forging / forges | forg{v} (?:des|un|une|de nouveaux?|de nouvelles?) (?:liens?|alliances?|accords?|partenariats?|relations?|carrière|compromis|consensus) | nouer, conclure, se bâtir | soft | forger des liens
forged + documents / forged + signature / forged + passport | (?:documents?|passeports?|signatures?|papiers?|billets?) forg(?:és|é|ée|ées) | falsifié, faux | sharp | un passeport forgé
formidable | formidables? (?:adversaires?|défis?|obstacles?|armée|opposition|tâche|puissance|ennemi|force)|(?:adversaires?|défis?|obstacles?|tâche|ennemi|force|armée)s? formidables? | redoutable, considérable | sharp | un adversaire formidable
founding fathers / founder / founding | pères? fondat(?:ors?)|membres? fondants?|fondat(?:rice|eur)s? pères? | père fondateur, membre fondateur | sharp | membre fondant
front runner / frontrunner / front runners / frontrunners | (?:coureurs?|candidats?) (?:de|en|du|avant) (?:tête|avant|front)|coureurs? avant|front-?runners? | favori, mieux placé | sharp | le coureur de tête
full time / part time / full time job | (?:emploi|travail|poste)s? (?:de temps (?:plein|partiel)|à plein-temps de|de plein temps) | à plein temps, à temps partiel | soft | un emploi de temps plein
funeral / funerals | funéraill?e (?:sera|aura|a été)|(?:une|la) funéraille | obsèques, funérailles | sharp | la funéraille sera
furniture | fournitures? (?:en bois|de bureau cassée|de jardin|de maison|d’occasion|de salon|antique)s? | meubles, mobilier | sharp | des fournitures de jardin
gang / gangs + rape / gang rape / gang raped | (?:viols?|violée?s?) (?:de|en|par un) gangs? | viol collectif | sharp | un viol de gang
generous / generously / generosity | généreuses? (?:portions?|quantités?) | copieux | soft | généreuses portions
gentle / gentleman / gentlemen | (?:un|les|ce|des|aux|un tel) gentil(?:homme|shommes|hommes)s? | monsieur, homme courtois | soft | ce gentilhomme
genuine / genuinely | génui?n(?:e|es|ement)|genuinement | vrai, authentique ; sincèrement | sharp | une excuse génuine
globe / globally | globalement(?= (?:en hausse|le plus|la plus|les plus|vendu|connu|reconnu|distribué|en \d|plus de)) | dans le monde, à l’échelle mondiale | sharp | globalement reconnu
globally | globalement | dans le monde, à l’échelle mondiale | soft | présent globalement
gracious | gracieu(?:x|se|ses|sement) | élégant, beau joueur, courtois, bienveillant | sharp | il a été gracieux dans la défaite
grade / grades / graded | (?:bons|mauvais|bonnes|mauvaises|meilleurs|ses|leurs|les|des|de) grades? (?:scolaires?|à l’école|en maths?|d’examen)|(?:premier|deuxième|second|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|12e|11e|10e|9e|8e|7e|6e|5e|4e|3e|2e) grade | note ; classe (CP, CE1…) | sharp | en cinquième grade
graduate student / graduate school / graduate students / graduate programme / graduate degree | (?:étudiante?s?|écoles?|programmes?|diplômes?) (?:diplômée?s?|gradu\p{L}+|de graduation|de diplôme|d’études supérieures) | étudiant de troisième cycle, de master ; école doctorale | sharp | un étudiant diplômé de Yale
graduation / graduation ceremony | graduations? | remise des diplômes, fin des études | sharp | sa cérémonie de graduation
grand jury | (?:grand jury|grands jurys|grands jurés) | grand jury (chambre d’accusation) | soft | le grand jury
grief / grieving / grieve / grievances | griefs? (?:de la famille|des familles|profond|immense)|familles? en grief|griev\p{L}+ | douleur, chagrin, deuil | sharp | le grief des familles
grocery / groceries / grocery store | (?:épiceries?|groceries?) (?:plus chères|hebdomadaires?|chères|en hausse|coûteuses) | courses, produits alimentaires | soft | des épiceries plus chères
gross / grossly | grossièrement (?:exagér|surestim|injuste|sous-estim|insuffisant|négligent|sous-pay|disproportionn)\p{L}* | largement, extrêmement, très | soft | grossièrement injuste
guardian / guardians / legal guardian | gardien(?:ne|s|nes)? (?:léga\p{L}+|d’enfants|de l’enfant|ou parents?)|parents? (?:et|ou) gardiens? | tuteur | sharp | le gardien légal
habit / habits | (?:les|ses|leurs|mauvaises|bonnes|des|nos|mauvais|bons) habits? (?:alimentaires|de consommation|de lecture|d’achat|de vote|de conduite|de sommeil) | habitudes | sharp | leurs habits alimentaires
hardly / hard / work hard / worked hard / working hard / works hard / hard work | (?:travail{v}|travaill(?:er|e|ent|é|ons|ait|ant)) (?:très |si |aussi |extrêmement |vraiment |incroyablement )?dur | travailler d’arrache-pied, beaucoup | soft | nous avons travaillé très dur
hard working / hardworking | (?:familles?|personnes?|gens|américains?|citoyens?|employés?|travailleurs?|homme|femme|équipe)s? (?:qui travaillent dur|travaillant dur|dur travail|travailleuses? dures?|de travail dur) | travailleur, laborieux, qui se donne du mal | soft | des gens qui travaillent dur
heritage | héritage (?:mondial|culturel|naturel|architectural|de l’unesco) | patrimoine | sharp | le site de l’héritage mondial
world heritage | (?:sites?|liste) (?:de l’|d’)héritage (?:du monde|mondial) | patrimoine mondial | sharp | un site de l’héritage mondial
hobby / hobbies | hobb(?:y|ies|ys) | passe-temps, loisir | soft | son hobby
humor / humour | humeur (?:noire?|britannique|anglaise?|sèche?)|sens de l’humeur | humour | sharp | un grand sens de l’humeur
humid / humane / humanely | humain(?:ement)? (?:traitement|tués?|euthanasi\p{L}+|abattus?)|(?:politique|traitement|système|approche|manière) humain(?:e|es)? | humanitaire, respectueux, sans souffrance | soft | humainement euthanasié
inaugurate / inauguration / inaugural / inauguration day | (?:inauguration|jour d’inauguration|cérémonie d’inauguration|discours inaugural|inaugurations?) (?:du président|de trump|de biden|d’obama|présidentielle|de m\.|du maire|du gouverneur) ?\p{L}* | investiture | sharp | l’inauguration du président
inaugurated as / inaugurated president / sworn in | {ê} (?:inaugurée?s?) | être investi, prêter serment | sharp | il a été inauguré
sworn in / swearing in | (?:jur(?:é|ée|és|ées|ement)|assermentée?s?) (?:en|dans|comme|en tant que) | prêter serment, être investi | sharp | il a été assermenté comme
incident / incidents | incidents? (?:mortels?|tragiques?|de tir|de fusillade|meurtriers?|horribles?) | accident, drame, attaque, fait | soft | un incident mortel
inconvenience / inconvenient / inconvenienced | inconvénien(?:ce|ces|cés?)|pour l’inconvénient|des inconvénients causés | désagrément, gêne | sharp | désolé pour l’inconvénient
incumbent / incumbents | incomb(?:ant|ante|ants|ent)|(?:le |l’|président |sénateur )incumbents? | sortant, en place | sharp | le président incombant
indebted / index / indices | indices? (?:boursiers? de référence que) | indice | soft | indices boursiers de référence que
industry / industries | industries? (?:bancaire|hôtelière|touristique|du tourisme|de la restauration|hospitalière|financière|immobilière|de l’hospitalité|des services|du voyage|de la santé|de l’assurance|des télécommunications|du transport|de la construction|de la mode) | secteur | soft | l’industrie du tourisme
hospitality industry / hospitality sector / hospitality | (?:industrie|secteur|filière|métiers|entreprises?) (?:de l’|d’)(?:hospitalité|accueil) | hôtellerie-restauration | sharp | le secteur de l’hospitalité
influence / influencer / influential | influential(?:e|s|es)?|influencielle?s? | influent | sharp | un homme influential
inform / informed / informed consent / informed decision | consentement inform(?:é|és)|décisions? inform(?:ée|ées)|choix inform(?:é|és) | éclairé, en connaissance de cause | sharp | une décision informée
ingenuity / ingenious | ingénuités? | ingéniosité | sharp | l’ingénuité humaine
inhabited / uninhabited | (?:zones?|îles?|régions?|terres?) inhabit(?:é|ée|és|ées) | habité (inhabited) ; inhabité (uninhabited) | soft | une île inhabitée
inhuman / injunction / injunctions | injonctions? (?:temporaires?|préliminaires?|permanentes?|du tribunal|de la cour|contre|empêchant|interdisant|bloquant) ?\p{L}* | ordonnance (en référé), mesure provisoire | soft | une injonction temporaire
innocent / pleaded not guilty / plead not guilty / pleads not guilty / pleading not guilty | (?:plaid{v}|plaidé) (?:pas|non[- ]) ?coupables? | plaider non coupable | soft | il a plaidé pas coupable
insane / insanity | insanités?|insane?s? | folie, démence ; fou | sharp | il a plaidé l’insanité
inspire / inspirational / inspiring | inspirationnel(?:le|s|les)?|(?:discours|histoire|figure|leader|femme|message|exemple|film|joueur|capitaine|athlète|personne)s? inspirante?s? | édifiant, exemplaire, qui fait rêver | soft | un leader inspirant
inspirational | inspirationnel(?:le|s|les)? | inspirant, exemplaire | sharp | un discours inspirationnel
institution / institutional / institutionalized / institutionalised | institutionnel(?:le|s|les)? (?:racisme)|institutionalis{v} | placer en établissement ; institutionnel | soft | institutionaliser
integrate / integrity | intégrités? (?:du vote|des élections|électorale|du scrutin|journalistique|personnelle) | régularité, honnêteté, probité | soft | l’intégrité du vote
interest rate / interest rates | taux d’intérêts? (?:plus hauts?|hauts?) | taux d’intérêt élevé | soft | des taux d’intérêt plus hauts
interfere / interference / interfering | interfér(?:er|e|é|ent|ait|ences?) (?:dans|avec|électorale|étrangères?|politique|russe|avec les) ?\p{L}* | s’ingérer, ingérence ; gêner | sharp | interférer dans les élections
intoxicated / intoxication | intoxiqu(?:é|ée|és|ées)|(?:conduite|conduire|conduisait) en état d’intoxication | ivre, en état d’ivresse | sharp | le conducteur était intoxiqué
intricate / introduce / introduced / introducing | introdui(?:re|t|te|sit|sait|sant) (?:son|sa|ses|le|la|les|un|une)? ?(?:amie?|collègue|femme|mari|invitée?|orateur|président|famille|nouveau joueur|petit ami) | présenter | sharp | il a introduit son amie
introduced + bill / introduce + bill / introduced + legislation / introduce + legislation | introdui(?:re|t|te|sent|sant|ra|ront) (?:\p{L}+ ){1,3}(?:loi|législation|lois) | déposer (une proposition, un projet de loi) | sharp | ils ont introduit une législation
invest / invested / investing / investment in / investments in | investi\p{L}* (?:\p{L}+ ){0,3}(?:dans le futur|dans notre futur|dans nos enfants|dans les gens) | miser sur l’avenir, sur la jeunesse | soft | investir dans notre futur
invaluable | invaluables?|(?:aide|soutien|expérience|travail|contribution|service|outil|rôle|ressource)s? (?:inestimables?|invalorable) | précieux, irremplaçable | soft | une aide inestimable
involve / involved / involving / involvement | (?:n’)?(?:{ê}) (?:pas |aussi |très |directement |plus |activement |également |fortement )?impliquée?s? (?:dans|à|avec|au) | participer à, être mêlé à, prendre part à | soft | il n’est pas impliqué dans
not involved in the / was not involved in / were not involved in / is not involved in | n’{ê} pas (?:été )?impliquée?s? dans (?:l’étude|l’|la recherche|la|les|le|ces|cette)(?:étude|recherches?|travaux|essai)? | qui n’a pas participé à | sharp | qui n’est pas impliqué dans l’étude
involving | impliquant (?:un|une|des|plus de|deux|trois|plusieurs|quatre|cinq|au moins|près de|\d+)(?: \d+)? ?(?:personnes?|patients?|véhicules?|voitures?|enfants?|participants?|volontaires?|adultes?|pays|camions?|bus|avions?|trains?|mineurs?|femmes|hommes|souris)? | où sont en cause, mettant aux prises, portant sur, auprès de | soft | impliquant deux voitures
irrelevant | irrelevante?s?|irréleva\p{L}+ | sans rapport, hors de propos | sharp | c’est irrelevant
irritated / journey / journeys | (?:un|son|leur|long|mon|notre|ce) (?:voyage|journée) (?:émotionnel|personnel|spirituel|de guérison|de vie|incroyable|extraordinaire)|longue journée (?:vers|jusqu) | parcours, chemin, aventure | soft | un voyage émotionnel
journal / journals | (?:le|un|du|dans le|dans un|par le|des|les) journa(?:l|ux) (?:nature|science|scientifiques?|médica\p{L}+|the lancet|cell|of \p{L}+|pnas|jama|à comité|spécialisés?|universitaires?|académiques?) | revue | sharp | dans le journal nature
junior / juniors + minister / junior doctor / junior doctors / junior minister | (?:docteur|médecin|ministre)s? juniors?|juniors? (?:docteur|médecin|ministre)s? | interne ; secrétaire d’État | sharp | la grève des médecins juniors
justice / justices + supreme / supreme court justice / chief justice | (?:chef de (?:la )?justice|juge en chef|chef juge|justice en chef|justices? de la cour suprême|la justice (?:sotomayor|roberts|thomas|ginsburg|kavanaugh|barrett|alito|gorsuch)) | président de la Cour suprême, juge à la Cour suprême | sharp | le juge en chef
juvenile / juveniles | juvéniles? (?:délinquants?|délinquance|détention|suspect)|(?:détention|centre|tribunal|cour|prison|justice|suspect)s? juvéniles?|(?:un|des|les|deux) juvéniles? | mineur, pour mineurs | sharp | un centre de détention juvénile
labor / labour | labeurs?(?: (?:syndical|organisé|party|du|forcé|jour))?|(?:parti|jour|marché|ministre|syndicat|leader)s? du labeur | travail, main-d’œuvre ; travailliste | sharp | le marché du labeur
large scale | (?:opération|projet|attaque|évacuation|étude|production|manifestation|exercice|guerre|fraude|recherche|fermes?)s? (?:à|de) (?:large|grand)e? échelle | d’envergure, massif | soft | une opération à large échelle
on a large scale / at scale / large scale | (?:à|sur une) large échelle | à grande échelle | soft | produire à large échelle
late / latest | (?:le|la|les|feu|de) tard (?:président|acteur|chanteur|reine|roi)|(?:le|la|les) (?:plus tard|retardée?) (?:président|reine|roi|acteur) | feu, défunt | sharp | le tard président
late + mother / late + father / late + husband / late + wife / late queen / late king | tardi(?:f|ve) (?:mère|père|mari|femme|épouse|reine|roi|président|grand-mère)|en retard (?:père|mère|mari)|(?:dernier|dernière) (?:père|mère|mari|épouse|roi|reine) | défunt, feu, disparu | sharp | sa tardive mère
latest | (?:dernières?|derniers?) (?:signes?|étapes?|rounds?) (?:dans|en date d’une) | nouveau, le plus récent | soft | dernière étape dans
lease / leased | leas(?:e|er|é|ée|ing) | bail, louer | soft | un lease
liberal / liberals | (?:politiciens?|médias|juges?|américains?|électeurs?|militants?|agenda|politiques|valeurs) libéra(?:l|le|les|ux) | de gauche, progressiste (en américain) | soft | des juges libéraux
licence / license / licensed / licensing | (?:licence|licenses?) (?:de conduire|de conduite|du conducteur|de mariage|de pêche|de chasse)|licencées?|licence de conduire | permis | sharp | sa licence de conduire
license plate / license plates / licence plate / number plate | (?:plaque|plat)s? de (?:licence|nombre|numéros?) | plaque d’immatriculation | sharp | une plaque de licence
literally | littéralement (?:mort|explosé|partout|le meilleur|la meilleure|la seule|tout) | vraiment, carrément | soft | littéralement partout
literary / literate / literacy | littérac(?:ie|ies)(?: financière| numérique| médiatique)?|littératie|taux de littérature | alphabétisation ; culture (financière, numérique) | soft | la littératie
illiterate / illiteracy | illitér(?:é|ée|és|ées|acie) | analphabète, illettré | sharp | une population illitérée
local / locals | (?:les|des|certains|quelques|plusieurs|aux) locaux (?:disent|ont|se|affirment|sont|craignent|espèrent|et les touristes|qui) | habitants, riverains | sharp | les locaux disent
local time | (?:temps|horaire) loca(?:l|ux) | heure locale | sharp | à 10 h 00 temps local
local authorities / local authority | autorité locale | collectivité locale, municipalité | soft | une autorité locale
`;
