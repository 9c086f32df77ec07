/** Set phrases rendered word for word, and collocations. Format: see `calque-table.ts`. */
export const IDIOMS = String.raw`
eggs in one basket | œufs dans (?:un|le) (?:seul |même |unique )?panier | tout miser sur un seul marché, dépendre d’un seul… | soft | garder tous nos œufs dans un seul panier
keep all our eggs / keep all your eggs / keeping all + eggs / keep all + eggs | gard\p{L}+ (?:tous )?(?:nos|ses|leurs|les|vos) œufs | mettre tous ses œufs dans le même panier, tout miser sur | sharp | garder tous nos œufs dans un seul panier
mixed blessing | (?:bénédiction|bienfait|chance)s? (?:mitigée?s?|mixtes?|mélangée?s?|en demi-teinte|mêlée?s?) | n’avoir pas que des avantages, arme à double tranchant | sharp | une bénédiction mitigée
blessing in disguise | bénédiction (?:déguisée|en déguisement|cachée) | un mal pour un bien | sharp | une bénédiction déguisée
wait and see | attend(?:re|ez|ons|ent) et (?:de )?voir | attendre de voir, rester dans l’expectative ; attentisme | sharp | d’humeur à attendre et voir
at the end of the day | à la fin (?:du jour|de la journée)(?=,| c’est| ce qui| il| on| nous) | en fin de compte, au bout du compte | sharp | à la fin de la journée, c’est
tip of the iceberg | (?:pointe|bout|sommet|haut) de l’iceberg | la partie émergée de l’iceberg | sharp | ce n’est que la pointe de l’iceberg
game changer / game changing / game changers | change(?:ur|urs|use|ments?) de (?:jeu|donne|partie)|change(?:nt|ant|r|) (?:le|la|du) jeu|game[- ]changers? | tournant, qui bouleverse la donne, révolution | sharp | un changeur de jeu
win win | (?:situation|solution|accord|coopération|partenariat)s? (?:de )?(?:gagnant-gagnant|victoire-victoire|win-win) | avantageux pour les deux parties, mutuellement bénéfique | soft | une coopération gagnant-gagnant
low hanging fruit | fruits? (?:à portée de main|pendants? bas|bas|faciles? à cueillir|suspendus bas|mûrs|à basse hauteur) | cible facile, mesures faciles | sharp | des fruits à portée de main
level playing field / level the playing field | terrains? de jeu|(?:égalis|nivel|aplan)\p{L}+ le (?:terrain|champ) | règles équitables, égalité des chances, concurrence équitable | sharp | égaliser le terrain de jeu
back to square one / square one | (?:(?:retour|re)\p{L}* (?:à|au) )?(?:le |la |au )?(?:carré|case) (?:un|1|numéro un) | retour à la case départ, repartir de zéro | sharp | retour au carré un
back to the drawing board / drawing board | (?:table|planche|tableau) à dessin | tout reprendre de zéro, revoir sa copie | sharp | retour à la planche à dessin
raise the bar / raised the bar / raising the bar / sets the bar / set the bar / raises the bar | (?:élev|lev|relev|augment|fix|plac|mett|mis)\p{L}* (?:haut )?la barre(?! (?:des|à \d)) | placer la barre plus haut, relever le niveau | soft | il a levé la barre
cross the line / crossed the line / crosses the line / crossing the line / crossed a line / cross a line / red line / red lines | (?:crois|travers)\p{L}+ (?:la|une|cette|des) lignes?(?: rouges?)? | franchir la ligne rouge, dépasser les bornes | sharp | il a traversé la ligne
green light / greenlight / green lit | (?:donn|obten|reç)\p{L}* (?:une?|la) (?:lumière|feu) verte?|lumières? vertes? | feu vert | sharp | ils ont donné la lumière verte
red tape | (?:ruban|bande|cassette|scotch)s? rouges? | paperasserie, lourdeurs administratives | sharp | réduire la bande rouge
red flag / red flags | drapeaux? rouges?(?! (?:de|communiste|chinois|soviétique|sur la plage)) | signal d’alarme, signe inquiétant | soft | c’est un drapeau rouge
raised red flags / raise red flags / raised a red flag / raises red flags / red flags about / red flags for | (?:lev|soulev|hiss|agit|élev)\p{L}+ (?:des|un|plusieurs|les|de) ?drapeaux? rouges? | alerter, éveiller les soupçons | sharp | il a soulevé des drapeaux rouges
track record | (?:bilan|antécédents|historique|dossier)s? de (?:piste|voie|suivi)|track records? | bilan, états de service, expérience | sharp | un bon track record
last but not least | (?:dernier|finalement|en dernier|dernière) (?:mais|et) (?:pas (?:le|la|des) moindres?|non (?:le|la|des) moindres?|pas moins) | enfin et surtout | soft | dernier mais pas le moindre
long story short / to make a long story short | (?:longue |court)?(?:histoire|récit) (?:longue )?(?:courte?|en bref|abrégée)|pour faire (?:une )?(?:longue )?histoire courte | bref, en un mot | sharp | histoire courte
elephant in the room | éléphant dans (?:la|une|cette) (?:pièce|salle|chambre) | le sujet que tout le monde évite, le non-dit | sharp | l’éléphant dans la pièce
under the weather | sous (?:le|la) (?:temps|météo) | souffrant, mal en point | sharp | il est sous la météo
home crowd / home fans / home supporters / home support | (?:foules?|publics?|fans|supporters|supporteurs) (?:à (?:la maison|domicile)|de (?:la )?maison|domestiques?|du domicile|maison) | le public local, son public | sharp | une foule à domicile
home advantage / home field advantage / home court advantage / home ice advantage | avantages? (?:du |de la |de |à )?(?:maison|domicile|à domicile|terrain à domicile)|avantage du champ | avantage du terrain, de jouer à domicile | soft | l’avantage à domicile
home team / home side / home game / home match / home defeat / home win / home soil / home turf / home loss | (?:équipe|côté|jeu|match|défaite|victoire|sol|gazon|terrain)s? (?:de (?:la )?maison|de domicile|domestique)|sur (?:le )?sol (?:de la )?maison | à domicile, l’équipe qui reçoit, sur ses terres | sharp | l’équipe de la maison
away game / away match / away goal / away win / away fans / away team | (?:jeu|match|but|victoire|équipe|fans|buts|matchs)s? (?:loin|éloigné|éloignés|au loin|away|à l’écart) | à l’extérieur, visiteur | sharp | un match loin
in the long run | (?:dans|sur) (?:la|le) longue? (?:course|fuite|courir|run|haleine) | à la longue, à long terme | sharp | dans la longue course
against all odds / against the odds / odds are / long odds / beat the odds / defied the odds / odds of | (?:contre|malgré|défi\p{L}+|batt\p{L}+) (?:toutes? )?(?:les )?(?:cotes?|chances|probabilités|odds|pronostics établis) | contre toute attente, déjouer les pronostics | sharp | contre toutes les chances
add fuel to the fire / fuel to the fire / fuel on the fire / adding fuel | (?:ajout\p{L}+|mett\p{L}+) (?:du |de l’)?(?:carburant|combustible|essence) (?:au|sur le) feu | jeter de l’huile sur le feu | sharp | ajouter du carburant au feu
all walks of life / walks of life / every walk of life | (?:marches?|chemins?|promenades?) de (?:la )?vie|tous les (?:horizons|chemins) de (?:la )?vie | de tous les milieux, de tous horizons | sharp | de toutes les marches de vie
apples to oranges / apples and oranges | pommes (?:et|à|avec|aux?) (?:des |les )?oranges | comparer ce qui n’est pas comparable | sharp | comparer des pommes et des oranges
ball is in / ball in his court / ball is now / ball in their court | (?:balle|ballon) (?:est|était) (?:maintenant )?dans (?:la|leur|son|sa|notre|le) (?:cour|tribunal) | la balle est dans le camp de | sharp | la balle est dans leur cour
barking up the wrong tree | aboy\p{L}+ (?:sur|au|vers|contre) | se tromper de cible | sharp | aboyer au mauvais arbre
beat around the bush / beating around the bush | (?:batt\p{L}+|tourn\p{L}+) autour du buisson | tourner autour du pot | sharp | battre autour du buisson
behind bars | derrière (?:les|des) (?:bars|barres) | derrière les barreaux, en prison | sharp | derrière les barres
behind closed doors | (?:derrière|à) (?:des|les)? ?portes? (?:fermées?|closes?) | à huis clos | soft | derrière des portes closes
behind the scenes | derrière (?:les|la) (?:scènes?|coulisses) | en coulisses | sharp | derrière les scènes
behind the wheel | derrière (?:la|le) (?:roue|volant) | au volant | sharp | derrière le volant
best case scenario / worst case scenario / worst case | (?:pire|meilleur)s? (?:des )?(?:cas )?scénarios?(?: de cas)?|scénarios? (?:de|du) (?:pire|meilleur)s?(?: cas)? | dans le pire des cas, hypothèse la plus pessimiste | soft | le pire scénario
best of both worlds | (?:meilleur|mieux) (?:des|de) (?:deux|les deux) mondes | gagner sur les deux tableaux | soft | le meilleur des deux mondes
best kept secret | secrets? (?:le|les) mieux gard(?:é|és) | le secret le mieux gardé (à éviter) | soft | le secret le mieux gardé
better late than never | mieux tard que jamais | mieux vaut tard que jamais | sharp | mieux tard que jamais
between a rock and a hard place | entre (?:un|une|le) (?:rocher|roche|roc|pierre) et | entre le marteau et l’enclume | sharp | entre un rocher et un endroit dur
big deal / no big deal / a big deal | (?:grosse?|grande?) (?:affaire|deal|marché)(?! (?:de|pour la police)) | une affaire (ce n’est pas grave), important | soft | ce n’est pas une grande affaire
big fish / small fish / bigger fish | (?:gros|grand|petit)s? poissons? (?:dans|à frire) | gros bonnet | soft | plus gros poisson à frire
big picture / bigger picture / the big picture | (?:plus )?(?:grande|grosse|large) (?:image|photo)(?! d) | vue d’ensemble, contexte général | sharp | voir la plus grande image
big name / big names | (?:grands|gros) noms?(?= (?:de|du|comme|dans)) | grand nom, vedette, pointure | soft | les gros noms de
big time / big shot | (?:grand|gros) (?:temps|tir|coup)(?! (?:de|d’)) | la cour des grands, gros bonnet | soft | un gros tir
bite the bullet | mord\p{L}+ (?:la|une) balle | se résoudre, serrer les dents | sharp | mordre la balle
bite off more | mord\p{L}+ (?:hors )?plus | avoir les yeux plus gros que le ventre | sharp | mordre plus que
blood sweat and tears | (?:le |du )?sang,? (?:la |de la )?sueur et (?:les |des )?larmes | au prix de grands efforts | soft | du sang, de la sueur et des larmes
break new ground / broke ground / breaks ground / break ground / breaking ground / broke new ground / groundbreaking ceremony | (?:cass|bris|romp|rompu)\p{L}* (?:le |du |de |la )?(?:nouveau |nouvelle )?(?:sol|terrain|terre) | innover ; poser la première pierre, lancer les travaux | sharp | ils ont brisé le sol
break the silence / broke + silence / breaks + silence / breaking + silence | (?:bris|cass)\p{L}+ (?:le|son|leur) silence | rompre le silence | soft | elle a brisé son silence
break the ice / broke the ice | (?:cass|romp)\p{L}+ la glace | briser la glace | sharp | casser la glace
break the law / broke the law / breaking the law / breaks the law / broken the law / break the rules / broke the rules / breaking the rules | (?:bris|cass|romp)\p{L}* (?:la|les|des|cette|une) (?:lois?|règles?|règlements?) | enfreindre, violer (la loi) | sharp | il a brisé la loi
break a promise / broke + promise / broken promises / broken promise / breaking + promise | (?:bris|cass)\p{L}+ (?:sa|ses|une|la|les|des|leurs?) promesses?|promesses? (?:brisées?|cassées?) | manquer à sa promesse, promesses non tenues | sharp | des promesses brisées
break a record / broke a record / broke the record / breaking records / breaks record / break the record / record breaking / breaking + record / broke + records | (?:bris|cass|romp)\p{L}+ (?:le|un|des|tous les|son|ses|les|plusieurs)(?: \p{L}+)? ?records?|record (?:cassant|brisant)|brise-records? | battre un record ; record (adjectif) | soft | elle a cassé le record
broke down in tears / broke down / breaks down in tears / burst into tears | (?:cass|bris|romp)\p{L}+ en larmes | fondre en larmes | sharp | il s’est cassé en larmes
broke out / breaks out / break out / breaking out / war broke out / fire broke out / fighting broke out | (?:guerre|incendie|feu|combats?|bagarre|émeutes?|épidémie|violences?|manifestations?) (?:{x})(?:cass|bris|romp)\p{L}+|(?:cass|bris)\p{L}+ (?:dehors|hors) | éclater, se déclarer | sharp | la guerre a cassé
break + heart / broken heart / heartbroken / heartbreaking / heart breaking / breaks my heart | (?:cass|romp)\p{L}+ (?:le|mon|son|nos|leur|leurs) cœurs?|cœurs? cassés?|brise-cœur|le cœur cassé | fendre le cœur, avoir le cœur brisé, bouleversant | sharp | cela casse mon cœur
heartfelt / heartwarming | (?:cœur (?:ressenti|chaud|réchauff\p{L}+)|(?:condoléances|remerciements|excuses|hommages?) (?:de cœur|du fond de cœur|ressenties?)|réchauff\p{L}+ (?:le|du) cœur) | sincère, chaleureux ; touchant, réconfortant | soft | des condoléances de cœur
heart attack | attaques? (?:du|de) cœur | crise cardiaque, infarctus | sharp | une attaque du cœur
heart failure / cardiac arrest | (?:échec|défaillance|faillite|panne)s? (?:du|de) cœur|arrestation cardiaque | insuffisance cardiaque, arrêt cardiaque | sharp | une défaillance du cœur
bright side / on the bright side | côté (?:brillant|lumineux|clair|éclairé) | le bon côté | sharp | le côté lumineux
bring to justice / brought to justice / bring + to justice / bringing + to justice | (?:apport|amen|port|men)\p{L}+ (?:{x})(?:à|en|devant) (?:la )?justice | traduire en justice | sharp | amener les coupables à la justice
bring to light / brought to light / brings to light / come to light / came to light / comes to light | (?:apport|amen|port|{venir}|venue?s?)\p{L}* (?:{x})(?:à|en) (?:la )?lumière | mettre au jour, révéler ; apparaître | sharp | apporter à la lumière
bring together / brings together / brought together / bringing together | (?:apport|amen)\p{L}+ ensemble | réunir, rassembler | sharp | amener ensemble
bring attention / brought attention / draw attention / drew attention / drawing attention / draws attention | (?:apport|amen|dessin|tir)\p{L}+ (?:l’|de l’|une |plus d’)?attention (?:à|sur|au|aux) | attirer l’attention sur | sharp | apporter l’attention à
draw criticism / drew criticism / drawn criticism / draws criticism / drawing criticism / drew condemnation / drew praise / drew fire / drew widespread / drew outrage / sparked criticism / drew ire | (?:dessin|tir|attir|étincel|allum|déclench)\p{L}+ (?:{x})(?:critiques?|condamnations?|louanges|colère|indignation|éloges|ire|feu) | susciter, s’attirer, provoquer (des critiques) | soft | il a attiré des critiques
draw a crowd / drew a crowd / drew crowds / draws crowds / drew large crowds / drew thousands | (?:dessin|tir)\p{L}+ (?:une|des|de) (?:grandes? )?(?:foules?|milliers) | attirer la foule | sharp | dessiner une foule
draw a line / drew a line / draw the line / drawing a line / draws the line / drew the line | (?:dessin|tir|trac)\p{L}+ (?:une|la) ligne(?! (?:de|d’|entre|droite|sur)) | fixer une limite, dire non | soft | tracer la ligne
draw to a close / drew to a close / draws to a close / come to a close / came to a close | (?:dessin|tir|{venir}|venue?s?)\p{L}* (?:à|vers) (?:une|la|sa) (?:fin|fermeture|clôture) | toucher à sa fin, s’achever | sharp | tirer à une fermeture
in a draw / ended in a draw / a draw with / draw against / drew with / drew against / goalless draw / held to a draw / drew 1 / drew 2 / drew 0 / a draw at | (?:dessin|tirage|dessiné|tiré)s? (?:au sort )?(?:avec|contre|\d|sans but|à domicile|1-1|2-2|0-0|de match) ?\p{L}* | match nul, faire match nul | sharp | le match a fini en tirage avec
the draw for / draw takes place / draw will take / draw will be / draw + group stage / main draw / in the draw / cup draw | (?:dessin|match nul|égalité|nul) (?:pour|principal|de la coupe|de la ligue|de la phase|du tournoi|des groupes)|(?:le|au) (?:dessin|nul) principal | tirage au sort ; tableau (final) | sharp | dans le dessin principal
breadwinner / breadwinners | (?:gagn\p{L}+|vainqueurs?) de pain|gagne-pains? | soutien de famille | soft | le gagnant de pain
bread and butter | pain (?:et (?:le |du )?|au )beurre | quotidien, gagne-pain, de base | sharp | des questions de pain et beurre
breathing space / breathing room | (?:espace|chambre|salle|pièce)s? (?:de |pour )?(?:respir\p{L}+|souffle) | répit, bouffée d’oxygène | sharp | un espace de respiration
breath of fresh air | (?:souffle|respiration|haleine) d’air (?:frais|pur) | bouffée d’air frais | sharp | un souffle d’air frais
brain drain | (?:drain|drainage|vidange)s? (?:de|des|du) cerveaux? | fuite des cerveaux | sharp | le drain des cerveaux
brainstorm / brainstorming | (?:tempêtes?|orages?) (?:de|du) cerveaux?|brainstorm\p{L}* | remue-méninges, réflexion collective | soft | un brainstorming
brand new | marque nouvelle|nouvelle? marque(?= (?:stade|voiture|usine))|(?:tout|flambant) brand new | flambant neuf, tout nouveau | sharp | une marque nouvelle usine
bubble + burst / bubble bursts / burst + bubble | (?:bulle)s? (?:{x})(?:éclat|explos)(?:ement)? de la bulle bulle | éclatement de la bulle | soft | bulle éclatement de la bulle bulle
bucket list | listes? (?:de|du) (?:seaux?|bucket) | ce que l’on rêve de faire avant de mourir | sharp | sa liste de seau
build bridges / building bridges / built bridges | (?:constru\p{L}+|bât\p{L}+) des ponts (?:entre|avec) | rapprocher, créer des liens | soft | construire des ponts entre
bull market / bear market / bullish / bearish | marchés? (?:des? |d’)?(?:taureaux?|ours)|(?:taureau|ours)\p{L}* sur (?:le|les) (?:marché|actions)|bullish|bearish | marché haussier, baissier ; optimiste, pessimiste | sharp | un marché de taureau
burning question / burning issue | questions? (?:en feu|qui brûlent) | question brûlante | sharp | une question en feu
bury the hatchet | enterr\p{L}+ la (?:hachette|cognée) | enterrer la hache de guerre | sharp | enterrer la hachette
by and large | par et (?:large|grand) | dans l’ensemble | sharp | par et large
by leaps and bounds / leaps and bounds | (?:par |à )?(?:des |les )?(?:sauts|bonds) et (?:des |les )?(?:bonds|limites|sauts) | à pas de géant | sharp | par sauts et bonds
call it a day / call it quits / calling it quits / called it quits | appel\p{L}+ (?:ça|cela|le) (?:un |une )?(?:jour|journée|quittes?|fini) | s’arrêter là, prendre sa retraite, rompre | sharp | appeler cela un jour
call the shots / calling the shots / calls the shots | appel\p{L}+ les (?:tirs|coups|plans) | mener le jeu, décider | sharp | il appelle les tirs
call to arms / wake up call / wakeup call / wake up calls | appels? (?:de |au |à )?(?:réveil|se réveiller|aux bras)(?! (?:à|téléphonique)) | signal d’alarme, électrochoc | soft | un appel au réveil
carrot and stick / carrots and sticks | carottes? et (?:le |du |des |les )?bâtons? | la carotte et le bâton | soft | carotte et bâton
cast a shadow / cast doubt / casts doubt / casting doubt / casts a shadow / cast doubts | (?:coul|moul|lanc|diffus)\p{L}+ (?:une?|le|des|du|l’) ?(?:ombre|doutes?)(?! sur la planète) | jeter le doute, assombrir | soft | lancer un doute
cast a vote / cast their votes / cast ballots / cast their ballots / cast a ballot / casting ballots / cast his vote / cast her vote / votes cast / ballots cast / casting their votes | (?:jet|lanc|coul|moul|diffus|distribu|exprim)\p{L}+ (?:{x})(?:votes?|bulletins?|suffrages)|(?:votes?|bulletins?) (?:jetés|lancés|coulés|diffusés|distribués|moulés) | voter ; suffrages exprimés | soft | ils ont lancé leurs votes
catch up / caught up / catching up / catches up | (?:attrap|rattrap|captur)\p{L}+ (?:en haut|vers le haut|jusqu’à) | rattraper son retard | sharp | attraper en haut
caught in the crossfire / crossfire | (?:attrap|captur)\p{L}+ (?:dans|entre) (?:le|les|un|des) (?:feux?|tirs?)|feu croisement | pris entre deux feux | sharp | attrapé dans le feu croisé
caught off guard / catch off guard / caught + off guard | (?:attrap|captur|pris)\p{L}* (?:{x})(?:hors|off|en dehors) (?:de )?(?:la )?gardes?|(?:attrap|captur)\p{L}+ au dépourvu | pris au dépourvu, pris de court | sharp | attrapé hors garde
caught on camera / caught on video / caught on film / captured on video / captured on camera | (?:attrap|captur|pris)\p{L}* (?:sur|en|par|dans) (?:la |une |le )?(?:caméra|vidéo|film)s?(?! de surveillance) | filmé | soft | capturé sur caméra
caught red handed / red handed | (?:mains? rouges?)(?! (?:de|du)) | la main dans le sac, en flagrant délit | sharp | pris main rouge
champion of / championed / champions + rights / championing / champion for | championn(?:é|ée|er|ant)|champion(?:ne)?s? (?:des|de la|du|pour les) (?:droits|cause|égalité|liberté|climat|libre-échange|classe|environnement|réforme) | défenseur, défendre | soft | un champion des droits
change of heart | change(?:ment|r) (?:de|du) cœur | revirement, changement d’avis | sharp | un changement de cœur
change + mind / changed + mind / changing + mind / changed their minds | chang(?:er|é|e|ent|ant) (?:son|mon|leur|ses|leurs|l’) ?esprits? | changer d’avis | sharp | il a changé son esprit
chapter / new chapter / a new chapter / turn the page | (?:tourn\p{L}+|ouvr\p{L}+|commenc\p{L}+) (?:un )?nouveau chapitre (?:dans|de|pour) (?:sa|la|le|leur|l’) ?(?:vie|relation|histoire)s? | nouvelle étape, tourner la page | soft | ouvrir un nouveau chapitre dans sa vie
chicken and egg | poule et (?:l’|d’|un )?œuf|poulet et (?:l’|d’|un )?œuf | l’histoire de l’œuf et de la poule | soft | un problème de poulet et œuf
clean sheet / clean sheets / kept a clean sheet | (?:feuille|drap|fiche|page)s? (?:propres?|blanches?|vierges?|nettes?) | ne pas encaisser de but, garder sa cage inviolée | sharp | une feuille propre
clean slate | ardoise (?:propre|nette|vierge)|table rase nette | repartir de zéro | sharp | une ardoise propre
clear the air / cleared the air | (?:clarifi|nettoy|éclairc|dégag)\p{L}+ l’air | dissiper les malentendus, mettre les choses au clair | sharp | clarifier l’air
clear the way / clears the way / cleared the way / clearing the way / pave the way / paved the way / paves the way / paving the way | (?:pav|nettoy|effac)\p{L}+ (?:la|le) (?:voie|chemin|route)|(?:dégag|clair)\p{L}+ le chemin | ouvrir la voie à | sharp | paver la voie
climb the ladder / ladder / property ladder / housing ladder | (?:échelle|échelles) (?:de la )?(?:propriété|immobilière|du logement|corporative|d’entreprise) | accéder à la propriété ; gravir les échelons | sharp | l’échelle immobilière
close call / close shave | (?:appel|rasage) (?:proche|serré|près) | il s’en est fallu de peu | sharp | un appel proche
close to home / closer to home | (?:proche|près) (?:de|à) (?:la )?(?:maison|chez (?:eux|soi|nous|elle|lui))(?! d) | tout près, dans la région ; toucher de près | soft | plus près de chez eux
close the gap / closing the gap / closed the gap / bridge the gap / narrow the gap / narrowed the gap / bridging the gap / fill the gap / narrowing the gap | (?:ferm|pont|combl|rédui)\p{L}+ (?:l’|le|un|cet|cette|les) ?(?:gap|écartement|trou|brèche) | combler l’écart, réduire le fossé | soft | fermer le gap
cold feet | pieds froids | hésiter, avoir la frousse | sharp | il a eu pieds froids
cold blooded / in cold blood | (?:en|à) sang[- ]froid | de sang-froid | sharp | tué en sang froid
cold shoulder | épaule froide | battre froid à, ignorer | sharp | donner l’épaule froide
come full circle / full circle | (?:cercle|rond) (?:complet|plein|entier)|plein cercle | la boucle est bouclée | sharp | un cercle complet
comfort zone | zones? de confort | en terrain connu, habitudes | soft | hors de sa zone de confort
common ground | (?:terrain|sol|terre)s? communs? | terrain d’entente | soft | trouver un terrain commun
common sense | (?:sens|bon sens) commun(?! d) | bon sens | sharp | c’est du sens commun
cost of living | coûts? de (?:vivre|vie)|coûts? du vivre | coût de la vie | sharp | la crise du coût de vie
cost an arm and a leg / arm and a leg | (?:un|le) bras et une? jambe | coûter les yeux de la tête | sharp | coûter un bras et une jambe
cut corners / cutting corners | (?:coup|taill)\p{L}+ (?:les|des|dans les) (?:coins|virages) | bâcler, rogner sur la qualité | sharp | ils ont coupé les coins
cut costs / cutting costs / cut jobs / cutting jobs / cut taxes / tax cuts / job cuts / tax cut / cost cutting / spending cuts / budget cuts / rate cut / rate cuts / interest rate cut / interest rate cuts / cuts to / cut spending / cut rates | (?:coup(?:er|é|e|ent|ant|es?|ures?)) (?:dans |de |d’|les |des |ses |leurs |budgétaires? |fiscales? )?(?:les |des )?(?:coûts?|emplois?|impôts?|taux|postes|dépenses|fiscales?|budgétaires?|taxes?) | réduire, supprimer ; baisse, réduction, compressions | soft | des coupes dans les dépenses
tax cuts / tax cut / job cuts / rate cut / rate cuts / interest rate cut / cut taxes / cut jobs / cutting taxes / cutting jobs / cut interest rates | (?:coup(?:er|é|e|ent|ant|es?|ures?)) (?:de |d’|les |des |ses |leurs |de l’)(?:emplois?|impôts?|taux|postes|taxes?|fiscales?|taux d’intérêt)|coupes? fiscales?|coupures? (?:d’impôts?|de taux) | baisse d’impôts, suppression de postes, baisse des taux | sharp | des coupes d’impôts
cut ties / cutting ties / cut + ties / severed ties / sever ties / cut off | coup(?:er|é|e|ent|ant) (?:les|ses|leurs|tous les) (?:liens|cravates|attaches) | rompre (ses relations) avec | soft | il a coupé les liens
cut short / cuts short / cutting short | coup(?:er|é|ée|e|ant) (?:court|courte|courtes)(?! à)| coup(?:er|é|ée) (?:{x})court(?:e|s)? | écourter, abréger | soft | il a coupé court sa visite
cut to the chase | coup\p{L}+ (?:à|vers) la (?:chasse|poursuite) | aller droit au but | sharp | couper à la chasse
dark horse | chev(?:al|aux) (?:noirs?|sombres?|foncés?) | outsider, candidat surprise | sharp | un cheval sombre
day to day | jour[- ](?:à|après)[- ]jour (?:opérations|gestion|vie|activités|affaires)|(?:opérations|gestion|vie|activités|affaires) (?:de )?jour[- ]à[- ]jour | quotidien, courant | sharp | la gestion jour à jour
dead end | (?:fin|bout)s? morte?s? | impasse | sharp | une fin morte
deadlock / deadlocked | (?:serrure|verrou|écluse)s? morte?s?|deadlock | impasse, blocage | sharp | un deadlock
deep pockets / deep pocketed | poches? profondes? | de gros moyens | sharp | des poches profondes
devil is in the detail / devil is in the details | diable (?:est|se cache) dans (?:le détail|les détails) | le diable se niche dans les détails | soft | le diable est dans les détails
devil s advocate | (?:défenseur|procureur) du diable | avocat du diable | sharp | le défenseur du diable
do the right thing / doing the right thing / did the right thing / the right thing to do / right thing | (?:la|une) (?:bonne|droite|juste|correcte) chose(?: à faire)? | ce qu’il faut (faire), bien agir | soft | faire la bonne chose
do the math / do the maths / the math | {faire} (?:les |la )?(?:maths?|mathématiques?) | faire le calcul | sharp | faites les maths
double edged sword | épées? à (?:double|deux) (?:tranchants?|bords?)|couteau à double tranchant | arme à double tranchant | sharp | une épée à double tranchant
double standard / double standards | (?:double|doubles) (?:standards?|normes?)|standards? doubles? | deux poids, deux mesures | sharp | un double standard
doubled down / double down / doubling down / doubles down | doubl\p{L}+ (?:en bas|vers le bas|la mise sur le|down) | persister et signer, enfoncer le clou | soft | il a doublé la mise sur le
down the line | (?:en )?bas (?:de )?(?:la )?ligne|le long de la ligne(?! de) | par la suite, plus tard | sharp | des années en bas de la ligne
down the road | (?:en )?(?:bas|plus bas) (?:de |sur )?(?:la )?route|plus loin sur la route | à l’avenir, plus tard | sharp | plus loin sur la route
down to the wire / to the wire / down to the last | (?:jusqu(?:’)?à|au|vers|en bas (?:à|au)) (?:le |la )?(?:fil|câble) | jusqu’au bout, jusqu’à la dernière minute | soft | jusqu’au fil
down to earth | (?:en bas|terre|bas) (?:à|sur|vers) (?:la )?terre(?! (?:ukrain|saint|battue)) | les pieds sur terre, simple | soft | bas à terre
drop in the ocean / drop in the bucket | gouttes? (?:dans|d’eau dans) (?:le seau|l’océan|un seau) | goutte d’eau dans la mer | sharp | une goutte dans l’océan
easier said than done | plus facile(?:ment)? (?:à dire|dite?|à dire) que (?:faite?|fait|de faire) | plus facile à dire qu’à faire | sharp | plus facile dit que fait
every cloud / silver lining | (?:doublure|ligne|bordure|côté) (?:d’|en )?argent(?:ée?)? | bon côté, lueur d’espoir | sharp | une doublure argentée
eye for an eye | œil pour (?:un|une) (?:œil|yeux) | œil pour œil | sharp | œil pour un œil
eye opening / eye opener | ouvre-yeux|(?:qui )?ouvr(?:ant|e|ent) (?:les|des) yeux(?! (?:sur|à)) | révélateur, édifiant | soft | une expérience ouvrant les yeux
eye of the storm / eyewitness / eyewitnesses | témoins? (?:de l’œil|d’œil|des yeux) | témoin oculaire | sharp | des témoins d’œil
face the music | (?:fai|affront)\p{L}+ (?:face à )?la musique | assumer les conséquences | sharp | faire face à la musique
face to face | face(?:s)? (?:à|contre) la face|visage à visage | face à face, en personne | sharp | une réunion visage à visage
fair enough / fair game / fair share / their fair share / fair play | (?:juste|équitable|foire) (?:part|jeu|assez)(?! d)|leur (?:juste )?partage équitable | sa part, proie légitime, d’accord | soft | leur juste part
fall apart / falling apart / fell apart / falls apart | tomb\p{L}+ (?:à part|en dehors|séparément) | s’effondrer, se désagréger | sharp | l’accord est tombé à part
fall behind / falling behind / fell behind / fallen behind / falls behind | tomb\p{L}+ (?:en arrière|derrière|en retard)(?! (?:l’|la|le|les) (?:mur|bâtiment)) | prendre du retard, être distancé | sharp | le pays est tombé derrière
fall in love / fell in love / falling in love / falls in love | (?:tomb|chut)\p{L}+ (?:en|dans) (?:l’)?amour(?! s) | tomber amoureux | sharp | ils tombent en amour
fall short / fell short / falls short / falling short / fallen short | tomb\p{L}+ (?:à )?courte?s?(?! d’)|tomb\p{L}+ à court | ne pas atteindre, être insuffisant | sharp | le résultat est tombé court
fall victim / fell victim / falls victim / falling victim / fallen victim | tomb\p{L}+ victimes? (?:de|à|d’) | être victime de | soft | elle est tombée victime de
fallout | (?:retombées|fallout) (?:de|du|des) (?:la décision|scandale|l’affaire|vote)|chutes? dehors|fall-?out | conséquences, répercussions | soft | fallout
far cry / a far cry from | (?:cri|pleur|loin cri)s? (?:lointain|éloigné|loin)s? | bien loin de, sans rapport avec | sharp | un cri lointain de
far reaching | (?:loin|lointain) (?:portant|atteignant)|(?:conséquences|réformes?|implications?|effets?) (?:à|de) (?:longue|grande) portée | de grande ampleur, lourd de conséquences | soft | des réformes à longue portée
fast forward | avance(?:r|z)? rapide(?:ment)? (?:à|vers|jusqu) | sautons à, quelques années plus tard | sharp | avance rapide à
fast track / fast tracked | (?:voie|piste|chemin)s? rapides?(?! (?:de|d’|routi|express)) | procédure accélérée | soft | une voie rapide
fast growing / fastest growing / fast moving / rapidly growing / fastest growing economy | (?:plus )?rapide(?:ment)?[- ](?:croissante?s?|grandissante?s?|mouvante?s?)|(?:à|de) (?:la )?croissance (?:la )?plus rapide|croissant (?:le )?plus rapide(?:ment)? | en pleine croissance, en plein essor | soft | l’économie à la croissance la plus rapide
fat cat / fat cats | (?:gros|gras) chats? | gros bonnet, nanti | sharp | les gros chats
few and far between | peu (?:nombreux )?et (?:loin|éloignés|lointains) (?:entre)? | rares | sharp | peu et loin entre
fighting chance | chances? (?:de (?:combat|se battre)|combattante) | une vraie chance | soft | une chance de combat
fight for + life / fighting for + life / fighting for his life / fighting for her life / fight for his life / fought for his life / fighting for their lives | (?:se )?(?:bat|batt|combat|lutt)\p{L}* pour (?:sa|leur|leurs|ma) vies? | être entre la vie et la mort | soft | il se bat pour sa vie
fill the shoes / big shoes to fill / fill + shoes / in his shoes / in their shoes / in her shoes / in my shoes | (?:rempl\p{L}+|dans|être dans) (?:les|ses|leurs|mes|de grandes|vos|nos) (?:grandes )?chaussures | à la place de, succéder à, prendre la relève | sharp | remplir ses chaussures
final nail in the coffin / nail in the coffin | clous? (?:dans|du|de) (?:le |son )?cercueil | coup de grâce | soft | un clou dans le cercueil
find a way / finding a way / found a way / find ways / finding ways / found ways | trouv(?:er|é|ent|e|ant) (?:une|des|la) (?:voie|chemin|façon|manière)s? (?:de|pour|à|d’) | trouver un moyen de, parvenir à | soft | trouver une façon de
find common ground | (?:sol|terre) commune?s? | trouver un terrain d’entente | sharp | trouver un sol commun
fine line / thin line | (?:ligne|frontière)s? (?:fine|mince)s? (?:entre|que) | la frontière est mince entre | soft | une ligne fine entre
fingers crossed / cross fingers / crossing + fingers / keep + fingers crossed | (?:garder les |les )?doigts (?:traversés|sont croisés)|gard\p{L}+ (?:les|nos|mes|leurs|ses) doigts croisés | croiser les doigts | sharp | garder nos doigts croisés
finger pointing / point the finger / pointed the finger / pointing fingers / point fingers | point\p{L}+ (?:le|un|du|des|leurs|les) doigts? (?:sur|à|vers|vers les) | montrer du doigt, accuser | soft | pointer le doigt sur
first hand / firsthand | (?:à|de) (?:la )?première[- ]main (?:expérience|connaissance)|première-main | de première main, directement | soft | première-main
first and foremost | premier(?:ement)? et (?:avant tout|principal|plus important)|d’abord et (?:en )?(?:premier|avant-tout|avant tout) | avant tout | soft | d’abord et avant tout
first lady | première (?:madame|femme)(?! (?:à|de|du|au|ministre|présidente|élue|chef|noire|qui|pilote|astronaute)) | première dame | sharp | la première madame
first time buyer / first time buyers / first time voter / first timers / first time voters | (?:acheteurs?|électeurs?|votants?) (?:de la |de |pour la |du )?premi(?:ère|er)s? fois | primo-accédant, primo-votant | sharp | les acheteurs de la première fois
flesh and blood | chair et (?:de )?sang | en chair et en os ; la chair de sa chair | soft | de chair et sang
flip side / flip flop | (?:côté|face) (?:flip|retourn\p{L}+) | revers de la médaille | sharp | le côté flip
follow in the footsteps / following in the footsteps / followed in the footsteps / footsteps of / in his footsteps / in her footsteps | (?:suiv|march)\p{L}+ (?:dans|sur) (?:les|ses|leurs) (?:pas|empreintes|étapes|traces de pas)|dans les (?:pas|empreintes) d(?:e|u) | marcher sur les traces de | soft | suivre dans les pas
follow suit / followed suit / following suit / follows suit | (?:sui(?:vre|vi|vent|t|vant)) (?:le |la |un )?(?:costume|suite|combinaison|procès) | faire de même, emboîter le pas | sharp | ils ont suivi le costume
food for thought | (?:nourriture|aliments?) (?:pour|de) (?:la )?(?:pensée|réflexion) | matière à réflexion | sharp | nourriture pour la pensée
foot in the door | pied dans la porte | un premier pied, une ouverture | soft | un pied dans la porte
foot the bill / footing the bill / foots the bill | pied(?:s)? (?:de )?(?:la )?facture|(?:pied|marche)\p{L}* la (?:facture|note) | payer la note, régler la facture | sharp | qui pied la facture
footprint / carbon footprint | (?:impression|empreinte)s? (?:de pied|du pied|de pas)(?: de)? carbone | empreinte carbone | sharp | l’empreinte de pied carbone
force of nature | force de (?:la )?nature(?=[,.]) | tempérament, phénomène | soft | une force de la nature.
from day one / day one | (?:de|depuis|dès) (?:le )?jour (?:un|1|numéro un) | dès le premier jour | sharp | depuis le jour un
from scratch | (?:de|à partir de|depuis) (?:la |l’|une )?(?:égratignure|grattage|rayure|zéro zéro|scratch) | de zéro, de toutes pièces | sharp | construire à partir de grattage
from the ground up / ground up | (?:du|depuis le|de la) (?:sol|terre) (?:vers le haut|en haut|up) | de fond en comble, à partir de rien | sharp | du sol vers le haut
get away with / got away with / gets away with / getting away with | (?:obten|part|s’échapp|{aller})\p{L}* (?:loin|au loin) avec | s’en tirer, rester impuni | sharp | s’échapper loin avec
get back on track / back on track / on the right track / right track / wrong track | (?:sur|de retour sur|retour sur) (?:la |le |les )?(?:bonne |droite |mauvaise |fausse )?(?:pistes?|rails?|voie)(?! de| cyclable| ferr) | sur la bonne voie, redresser la barre | soft | retour sur la piste
get to the bottom of / bottom of this / bottom of what | (?:arriv|obten|{aller}|atteind)\p{L}* (?:au|le|jusqu’au) (?:fond|bas|bout) d(?:e|u) (?:cela|ce|ceci|ça) | tirer au clair, élucider | soft | aller au fond de cela
give birth / gave birth / gives birth / giving birth / given birth | donn(?:er|é|e|ant|ait|a) (?:la )?naissance (?:à|au|aux|dans|en|d’) | accoucher, mettre au monde | soft | elle a donné naissance à
give in / gave in / gives in / giving in / give up / gave up / giving up / gives up / given up | donn(?:er|é|e|ant|ait|ent) (?:en haut|vers le haut|dedans|jusqu’à) | céder, renoncer, abandonner | sharp | il a donné en haut
give way / gave way / gives way / giving way | donn(?:er|é|e|ant|ait|ent) (?:la )?(?:voie|chemin|manière)(?! à la) | céder, laisser la place à | sharp | le pont a donné la voie
give rise / gave rise / gives rise / giving rise | donn(?:er|é|e|ant|ait|ent) (?:la )?(?:montée|hausse|élévation|augmentation) à | donner lieu à, susciter | sharp | donner montée à
give + credit / gave + benefit / give a hand / gave a hand / lend a hand / helping hand | (?:donn|prêt)\p{L}+ (?:une|la) main(?! (?:forte|verte)) (?:à|pour|aidante) | donner un coup de main, prêter main-forte | soft | donner une main à
give + chance / gave + chance / gives + chance / stand a chance / stands a chance / stood a chance | (?:{tenir}|rest\p{L}+|debout) (?:une|la|aucune) chance | avoir une chance | sharp | il tient une chance
give it a try / give + a try / gave it a try / give it a shot / give it a go | donn\p{L}+ (?:à cela |lui |à ça |-lui )?un (?:essai|tir|coup|aller)(?! d)(?! à) | essayer, tenter le coup | sharp | donner à cela un essai
glass ceiling | (?:plafond|toit)s? (?:en|du|de la) verre | plafond de verre | sharp | le plafond en verre
glass half full / half full | verre (?:est )?demi[- ](?:plein|vide) | voir le verre à moitié plein | sharp | le verre demi plein
go hand in hand / hand in hand / goes hand in hand | (?:{aller}|vont) (?:la )?main (?:dans|en) (?:la )?main|main en main | aller de pair | soft | ils vont main dans la main
go the extra mile / extra mile | (?:{aller}|parcour\p{L}+|{faire}) (?:le|un|les|l’) ?(?:mile|kilomètre|mille)s? (?:supplémentaire|extra|de plus)s? | se surpasser, se donner du mal | sharp | aller le mile supplémentaire
go to great lengths / great lengths / lengths to | (?:grandes|toutes les|de grandes) longueurs | tout faire pour, se donner beaucoup de mal | sharp | aller à de grandes longueurs
golden opportunity | opportunités? (?:en or|d’or|dorée?s?) | occasion en or, rêvée | sharp | une opportunité en or
good news / bad news / the good news / great news | (?:la |les |le )?(?:bonnes?|mauvaises?|grandes?|bon|super) (?:nouvelles|news)(?= (?:est|c’est|pour))|c’est (?:de )?bonnes nouvelles | bonne nouvelle, heureusement | soft | c’est de bonnes nouvelles
good luck / bad luck / best of luck | (?:bonne|mauvaise) (?:luck|fortune)(?: à)? | bonne chance, pas de chance | soft | bonne fortune à
good sport / good cause / good faith / in good faith / in bad faith | dans (?:la )?(?:bonne|mauvaise) foi | de bonne foi | soft | dans bonne foi
grab headlines / grabbed headlines / hit the headlines / hits the headlines / in the headlines | (?:saisi|attrap|frapp|touch|prend|pris)\p{L}* (?:les |des |la )?(?:gros titres|titres|manchettes|unes?) | faire la une, les gros titres | sharp | saisir les gros titres
grain of salt / pinch of salt | (?:grain|pincée)s? de sel | avec circonspection, sous réserve | sharp | avec un grain de sel
gray area / grey area / grey areas / gray areas / gray zone / grey zone | (?:zones?|aires?|régions?) grises? | zone d’ombre, flou juridique | soft | une zone grise
greener pastures / greener | (?:pâturages?|prairies?) plus verte?s? | horizons plus favorables | sharp | des pâturages plus verts
ground zero | sol zéro|terrain zéro|zéro sol | épicentre, point d’impact | sharp | le sol zéro
grow up / grew up / growing up / grows up / grown up | (?:grand|cr(?:oît|oître|û))\p{L}* (?:en haut|vers le haut)|(?:grandi|grandir|grandissant) (?:avec|dans|en) (?:l’idée|les films|la musique) | grandir, passer son enfance | soft | grandir en haut
guinea pig / guinea pigs | (?:cochons?|porcs?) (?:de |d’)guinée | cobaye | sharp | des cochons de guinée
hang in the balance / hangs in the balance / hung in the balance / hanging in the balance / in the balance | (?:pend|accroch|suspend|{ê})\p{L}* (?:dans|en|à) (?:la |l’)?(?:balance|équilibre) | être en suspens, en jeu | sharp | son sort pend dans la balance
happy ending | (?:fin|terminaison|ending)s? (?:joyeuse|contente|heureux)s?|happy[- ]end(?:ing)? | dénouement heureux | soft | un happy end
hard feelings / no hard feelings | sentiments? (?:durs?|difficiles) | rancune, sans rancune | sharp | pas de sentiments durs
hard to believe / hard to say / hard to know / hard to imagine / hard to tell / hard to find / hard to get / hard to see | (?:est|sont|était|c’est) dure?s? (?:à|de|d’)(?= ?{inf}) | difficile à, difficile de | soft | c’est dur à croire
hard earned / hard won / hard fought | (?:durement|dur) (?:gagn|combatt|acquis|lutt)\p{L}* | gagné de haute lutte, chèrement acquis, disputé | soft | une victoire durement gagnée
hard hit / hardest hit / hit hard / hit hardest / hit the hardest | (?:frapp|touch|hit)\p{L}* (?:le plus |très |plus )?(?:durement|dur|fort)(?! par)|(?:plus|durement) (?:dur )?frapp(?:é|ée|és|ées) | très touché, le plus touché, durement éprouvé | soft | les plus durement frappés
hardline / hard line / hardliner / hardliners | (?:lignes? dures?|durs? liners?|partisans? de la ligne dure|hard-?liners?) | intransigeant, ultraconservateur, les durs | soft | partisan de la ligne dure
hat trick | (?:tour|truc|coup|astuce)s? (?:de|du) chapeau | triplé, coup du chapeau | soft | un tour du chapeau
head and shoulders / head over heels / head start | (?:tête (?:et|sur|par-dessus) (?:les )?(?:épaules|talons)|(?:début|départ|démarrage|longueur) de tête) | une longueur d’avance, de loin supérieur, éperdument | sharp | un début de tête
head to head | tête[- ]à[- ]tête(?:s)?(?= (?:contre|\d|record|bilan|avec)) | face-à-face, confrontations directes | sharp | en tête-à-tête contre
heads up / a heads up | têtes? (?:en haut|hautes?|levées?|up) | avertissement, prévenir | sharp | donner une tête haute
heads or tails / heads will roll | têtes (?:vont )?(?:rouler|rouleront) | des têtes vont tomber | sharp | des têtes vont rouler
high hopes / hopes are high / high hope | (?:hauts?|grands|élevés?) espoirs?(?! (?:de|du))|espoirs? (?:hauts?|élevés?) | beaucoup d’espoir, fonder de grands espoirs | soft | de hauts espoirs
high profile / low profile / keep a low profile | (?:hauts?|bas|grand|fort) profils?|(?:de|à) (?:haut|bas|grand) profil|profils? (?:hauts?|bas|élevés?) | très médiatisé, en vue ; rester discret | sharp | un procès de haut profil
high stakes / stakes are high / high stake | (?:hauts?|grands?|élevés?|gros) (?:enjeux?|mises?|pieux)|enjeux? (?:hauts|élevés) | à fort enjeu, l’enjeu est de taille | soft | des enjeux élevés
high time | haut temps | il est grand temps | sharp | c’est haut temps
high street | (?:haute|grande) rue|rues? haute | rue commerçante, commerces | sharp | les magasins de la haute rue
high speed / high speed train / high speed rail | (?:train|rail|ligne|chemin de fer|poursuite)s? (?:à|de) (?:haute|grand) vitesse|(?:rails?) (?:à|de) grande vitesse | à grande vitesse (TGV, LGV) | soft | un train à haute vitesse
high end / low end | (?:haute?|basse?) (?:fin|bout|extrémité) (?:de|du)|(?:de|à) (?:haute?|basse?) fin | haut de gamme, bas de gamme | sharp | des hôtels de haute fin
high ranking / top ranking / high level / senior | (?:officiel|officier|responsable|fonctionnaire|réunion|délégation|pourparlers|visite)s? (?:de|à) (?:haut|grand) (?:rang|classement|niveau senior)|haut classé | haut gradé, de haut rang, haut responsable | soft | un officier de haut classement
hit a low / hit a high / hit a record / hit record / hits record / hit an all time / all time high / all time low / record high / record low / hit its lowest / hit its highest / hitting a record / hit the highest / hit the lowest / reached a record / reach a record / record highs / reached record | (?:frapp|touch|atte|heurt|tap|établ|atteign|atteint)\p{L}* (?:un|une|des|son|leur|le|l’|de) ?(?:nouveau |nouvel |nouveaux )?(?:plus (?:bas|haut)|record|records?|haut|bas|sommet|niveau record|all time)(?: (?:de tous les temps|historique|record|haut|bas|élevé))? | battre un record, tomber au plus bas, culminer, n’avoir jamais été aussi haut | soft | les exportations atteignent un record
record high / record low / all time high / all time low / record highs / record lows | (?:hauts?|bas|haut niveau|bas niveau|élevé)s? (?:record|de tous les temps|historiques? de tous)s?|records? (?:hauts?|bas|élevés?|historique haut) | un niveau record, sans précédent, au plus bas | sharp | un haut record
record + billion / record + million / a record + worth / a record number / record number / record amount / record + percent / exported a record / sold a record / earned a record / won a record / record + medals / record + people | (?:{avoir}|{ê}|pour)?(?: ?\p{L}+)? ?(?:un|une|des|le) record (?:de|d’) (?:\d[\d, .]*|nombre|plus de|près de)(?: ?(?:millions?|milliards?|mille|personnes))? | record (après le nom) : un montant record de, le nombre record de | sharp | a exporté un record de 13,8 milliards
record number / record numbers | (?:nombre|chiffre|numéro)s? (?:de )?records? (?:de|d’)|record (?:de )?nombres? | un nombre record de | soft | le nombre record de
hit the road / hits the road | (?:frapp|touch|tap)\p{L}+ (?:la|les) routes? | prendre la route | sharp | frapper la route
hit the ground running | (?:frapp|touch)\p{L}+ (?:le|la) (?:sol|terre|terrain) (?:en )?cour\p{L}+ | être opérationnel d’emblée | sharp | toucher le sol en courant
hit the market / hit the shelves / hits the shelves / hit theaters / hits theaters / hit theatres / hit cinemas / hits cinemas / hit stores / hit screens / hits screens / hits the market | (?:frapp|touch|arriv|atte)\p{L}+ (?:le|les|sur les|dans les|aux|des) (?:marché|étagères|rayons|théâtres|cinémas|magasins|écrans|tablettes) | sortir (en salle), arriver en magasin | soft | le film touche les théâtres
hit the nail / nail on the head | (?:frapp|touch|tap)\p{L}+ (?:le|sur le) (?:clou|ongle) | mettre le doigt dessus, tomber juste | sharp | frapper le clou
hold accountable / held accountable / hold + accountable / holding + accountable / held responsible / hold + responsible | (?:{tenir}|tenue?s?) (?:{x})(?:accountables?|comptables?|redevables?|responsables?)(?: pour)? | demander des comptes à, tenir pour responsable | soft | tenir le gouvernement comptable
hold elections / held elections / hold talks / held talks / holding talks / hold a meeting / held a meeting / hold an election / hold a referendum / held a referendum / hold a vote / held a rally / hold a rally / hold a news conference / holding elections / hold a press conference | (?:{tenir}|tenue?s?|tiendra|tiendront|tiennent) (?:une?|des|ses|sa|son|leurs?) (?:élections?|pourparlers|réunion|discussions|référendum|vote|rassemblement|conférence de presse|meeting|scrutin|manifestation|consultations) | organiser, s’entretenir, se réunir, donner (une conférence de presse) | soft | tenir une élection
hold hands / hold on to / held on to / holding on / holds on to | (?:{tenir}) (?:sur|sur à)(?= (?:la|le|son|sa|ses|leur)) | conserver, s’accrocher à | soft | tenir sur le
hold hostage / held hostage / held captive / holding hostage / held prisoner | (?:{tenir}|tenue?s?|détenue?s?) (?:en |comme )?(?:otages?|captifs?|captive|captives|prisonnier)s?(?<!en otage)(?<!en otages) | retenir en otage, prisonnier | soft | tenu captif
hold back / held back / holding back / holds back | (?:{tenir}|tenue?s?) (?:en )?(?:arrière|dos|retour) | retenir, freiner | sharp | tenu arrière
hold up / held up / holding up / holds up | (?:{tenir}|tenue?s?) (?:en haut|vers le haut|jusqu) | retarder ; tenir, résister | sharp | tenu en haut
hold out hope / hold the key / holds the key / hold the record / holds the record | (?:{tenir}|tenant) (?:le|la|un) (?:record|clé|titre)(?! \p{L}+ pour) | détenir (le record, la clé) | soft | il tient le record
hold true / holds true / held true | (?:{tenir}) vraie?s? | rester vrai, se vérifier | sharp | cela tient vrai
hold your breath / held their breath / holding + breath | (?:{tenir}|tenu|ten\p{L}+) (?:son|leur|votre|notre|sa) (?:souffle|respiration|haleine) | retenir son souffle | sharp | tenir son souffle
home grown / homegrown / home made / homemade | (?:cultiv|grand|fait|produit)\p{L}* (?:à la|de la|de) maison|maison-\p{L}+ | du cru, local, maison, formé au club | soft | un talent cultivé à la maison
home away from home | (?:maison|domicile|foyer) loin (?:de|du) | un second chez-soi | sharp | une maison loin de la maison
hot button / hot topic / hot seat / hot potato | (?:sujets?|boutons?|sièges?|pommes? de terre|patates?|questions?|problèmes?) (?:de bouton )?chaude?s? | sujet brûlant, sensible, sur la sellette | sharp | un sujet chaud
household name / household names | noms? (?:de|du) (?:ménage|foyer|famille|maison)s?(?! princi) | un nom connu de tous, très célèbre | sharp | il est un nom de ménage
icing on the cake / cherry on top | (?:glaçage|crème|glace) (?:sur|du) (?:le )?gâteau|cerise sur (?:le )?(?:haut|dessus) | la cerise sur le gâteau | sharp | le glaçage sur le gâteau
in a heartbeat | (?:dans|en) un battement (?:de|du) cœur | sans hésiter, sur-le-champ | sharp | dans un battement de cœur
in a nutshell | (?:dans|en) une (?:coquille|noix|coque)(?: de noix)? | en résumé | sharp | dans une coquille de noix
in broad daylight | (?:dans|en) (?:la )?(?:large|pleine) (?:lumière|clarté) du jour | en plein jour | soft | dans la large lumière du jour
in deep water / in hot water / hot water | (?:dans|en) (?:l’|les |une |des )?eaux? (?:chaudes?|profondes?)(?! (?:sanitaire|du|de|d’)) | dans une situation délicate | soft | dans l’eau chaude
in full swing | (?:en|dans) (?:plein|pleine|la pleine) (?:balançoire|swing|balancement|oscillation) | battre son plein | sharp | en pleine balançoire
in high spirits / high spirits | (?:hauts?|bons?) esprits(?! (?:de|du)) | de bonne humeur, d’excellent moral | sharp | dans de hauts esprits
in hindsight / with hindsight | (?:en|dans) (?:la )?(?:rétrospective|vue arrière)|avec la rétrospective | avec le recul | sharp | en rétrospective
in limbo / limbo | (?:dans|en) (?:un |les |le )?limb(?:o|es)(?! (?:de|du)) | dans l’incertitude, en suspens | soft | dans les limbes
in no time / in next to no time | (?:en|dans) (?:aucun|pas de) temps | en un rien de temps | sharp | en aucun temps
in plain sight | (?:en|dans) (?:vue|la vue) (?:claire|simple|plaine|dégagée)|à la vue pleine | au vu et au su de tous | sharp | en vue claire
in the bag / in the black / in the red / in the pink | (?:dans|en) (?:le )?(?:noir|rouge)(?= (?:depuis|pour|de \d|après)) | bénéficiaire, déficitaire | soft | dans le rouge depuis
in the blink of an eye | (?:dans|en) (?:un|le) clignement d’(?:un )?œil|(?:dans|en) un clin d’un œil | en un clin d’œil | sharp | dans un clignement d’œil
in the driver s seat / driving seat / driver s seat | (?:dans|sur) le (?:siège|fauteuil) (?:du )?(?:conducteur|conduite|pilote) | aux commandes | soft | dans le siège du conducteur
in the heat of the moment / heat of the moment | chaleur (?:du|de l’) ?(?:moment|instant) | dans le feu de l’action | sharp | dans la chaleur du moment
in the limelight / in the spotlight / spotlight / limelight | (?:dans|sous) (?:le|les) (?:projecteurs?|feux|spotlights?)(?! de la rampe| d)|(?:mett|mis|jet|pla)\p{L}* (?:un|le) (?:coup de )?projecteur | sous les projecteurs, en vedette ; mettre en lumière | soft | dans le projecteur
in the pipeline | dans (?:le|les) (?:pipelines?|tuyaux?|canalisation|oléoduc) | en préparation | soft | dans les tuyaux
in the making | (?:dans|en) (?:la|le) (?:fabrication|faisant|making|confection) | en gestation, en devenir | sharp | une crise dans la fabrication
in the nick of time | (?:dans|à) (?:le|la|l’) ?(?:encoche|entaille|nick) (?:du|de) temps | juste à temps | sharp | dans le nick de temps
in the same boat | (?:dans|sur) le même bateau | dans la même situation, logés à la même enseigne | soft | dans le même bateau
in the shadow of | dans l’ombre d(?:e|u|es) (?:la guerre|pandémie|covid) | marqué par, sur fond de | soft | dans l’ombre de la guerre
in touch / get in touch / keep in touch / stay in touch / out of touch | (?:en|dans|hors de|hors du) (?:touche?|toucher)(?! de) | en contact ; déconnecté (des réalités) | sharp | rester en touche
inch closer / inched / inching | (?:pouc(?:er|é|hé)|un pouce plus (?:près|proche)|par pouces) | se rapprocher peu à peu | sharp | un pouce plus près
ivory tower | tours? d’ivoires|tour ivoire | tour d’ivoire | sharp | tour ivoire
jump on the bandwagon / bandwagon | (?:saut|mont)\p{L}+ (?:sur|dans) le (?:wagon|train)(?: de (?:la )?(?:bande|fanfare))?|bandwagon | prendre le train en marche | soft | sauter sur le wagon
jump the gun / jumped the gun | saut\p{L}+ (?:le|sur le) (?:pistolet|fusil|canon) | aller trop vite en besogne | sharp | sauter le pistolet
jury is still out / jury is out | jury (?:est )?(?:toujours|encore) (?:dehors|sorti|absent) | la question reste ouverte | sharp | le jury est encore dehors
keep + at bay / kept + at bay / hold + at bay / kept at bay | (?:à|dans) la baie(?! (?:de|d’|des|du)) | tenir à distance, en respect | sharp | garder le virus à la baie
keep the ball rolling / get the ball rolling / ball rolling | (?:gard|{faire}|obten)\p{L}* (?:la|le) (?:balle|ballon|boule) (?:roul\p{L}+|en mouvement) | lancer le mouvement | sharp | garder la balle roulante
key to success / holds the key / the key to | (?:la )?clé (?:vers|à) (?:le |la |l’)?\p{L}+ | la clé de, le secret de | soft | la clé vers le succès
kick off / kicked off / kicks off / kicking off / kickoff | (?:kick|frapp|donn|coup)\p{L}* (?:dehors|hors|de pied|en off)|kick-?off\p{L}* | débuter, donner le coup d’envoi | sharp | le kick-off
kick the can down the road / kick the can / kicking the can | (?:frapp|botter|bott|coups? de pied|pouss)\p{L}* (?:dans )?(?:la|une) (?:canette|boîte|conserve) | repousser le problème, remettre à plus tard | sharp | botter la canette
kill two birds | tu\p{L}+ deux oiseaux | faire d’une pierre deux coups | sharp | tuer deux oiseaux
knock on the door / knock on wood / knocking on doors / knock on doors | frapp\p{L}+ (?:sur|à) (?:la |les |le |du |des )?(?:portes?|bois) | frapper à la porte ; toucher du bois ; faire du porte-à-porte | soft | frapper sur les portes
knock out / knocked out / knocks out / knocked + out | (?:frapp|cogn|assomm|knock)\p{L}+ (?:hors|dehors|out)(?: d)? | éliminer, mettre hors jeu | sharp | il a été frappé hors du tournoi
know how | (?:savoir|connaître)-comment|know-?how | savoir-faire | sharp | le know-how
lame duck | canards? (?:boiteux|estropiés?) | en fin de mandat, sans pouvoir | sharp | un canard boiteux
land a job / landed a job / landed a role / land a role / landed a deal / landing a job / landed the role / lands role | (?:atterr|débarqu|pos)\p{L}+ (?:un|une|le|la|son|dans un|sur un) (?:premier |première )?(?:emploi|rôle|poste|travail|accord|contrat|job) | décrocher | sharp | il a atterri un rôle
landslide / landslide victory / by a landslide / landslide win / in a landslide | (?:glissements?|éboulements?) de terrains?(?= (?:électoral|contre|pour|victoire|des travaillistes))|(?:victoire|gagn\p{L}+|élue?s?|emport\p{L}+|remport\p{L}+) (?:{x})(?:par|en|de|dans) (?:un )?(?:glissement|éboulement|raz-de-marée|avalanche)s?(?: de terrain)? | victoire écrasante, raz-de-marée électoral | soft | gagner par un glissement de terrain
last minute | (?:dernière?) minutes? (?:accord|changement|offre|but)|(?:accord|but|changement|décision|offre)s? (?:à|de) (?:la )?dernière minute | de dernière minute, in extremis | soft | un accord à la dernière minute
last straw / final straw | (?:dernière?|finale?) paille|paille (?:finale|dernière) | la goutte d’eau qui fait déborder le vase | sharp | la dernière paille
last resort | (?:dernier|en dernier) resort|(?:comme|en) (?:un )?dernier recours | en dernier recours, en dernier ressort | soft | comme un dernier recours
laughing stock | (?:stock|réserve|action)s? (?:de rire|riante)s? | la risée | sharp | le stock de rire
lay off / laid off / laying off / lays off / layoffs / layoff | (?:pos|couch|mett|mis|plac)\p{L}* (?:hors|off|de côté|à pied|dehors)(?! d(?:e|’) )|layoffs?|mises? à pied | licencier, licenciements | soft | les mises à pied
lay the groundwork / laid the groundwork / lay the foundation / laid the foundation / lays the groundwork / laying the groundwork | (?:pos|couch|mett|étend|laiss)\p{L}* (?:les?|la|des) (?:travail|travaux) (?:de|du) (?:sol|terrain|base|fond)|(?:pos|jet)\p{L}+ le travail de base | jeter les bases, préparer le terrain | soft | poser le travail de base
lead by example / led by example / leading by example / leads by example | (?:men|dirig|condui)\p{L}+ par (?:l’)?exemple | donner l’exemple, montrer l’exemple | sharp | diriger par l’exemple
leading role / lead role / starring role / supporting role / supporting actor / supporting actress / lead singer / lead actor / leading man / leading lady | (?:rôles?|acteurs?|actrices?|chant(?:eur|euse)s?|homme|dame) (?:dirigeante?s?|meneu\p{L}+|de plomb|de soutien|supportante?s?|menante?s?|soutenante?s?|de support|de tête) | premier rôle, second rôle, chanteur du groupe | sharp | le rôle de soutien
leave no stone unturned / no stone unturned | (?:laiss\p{L}* )?aucune pierre (?:non )?(?:tourn|retourn)\p{L}*|pas de pierre | ne rien négliger, remuer ciel et terre | sharp | ne laisser aucune pierre non retournée
leave + to chance / leave the door open / leaves the door open / left the door open / leaving the door open | (?:laiss|quitt|part)\p{L}+ (?:la )?porte ouverte (?:à|pour|de) {inf} | laisser la porte ouverte, ne pas exclure | soft | laisser la porte ouverte pour revenir
let down / let + down / letting + down / lets + down | laiss(?:er|é|ée|és|e|ant) (?:{x})(?:en bas|vers le bas|bas|descendre) | décevoir, laisser tomber | sharp | il les a laissé en bas
let go / letting go / lets go of | laiss\p{L}+ (?:aller|partir) (?:de|du|d’) | lâcher, renoncer à ; licencier | soft | laisser aller de
let the cat out | (?:chat|chats) (?:hors|dehors|est sorti) | vendre la mèche | sharp | le chat hors du sac
life threatening | (?:mena\p{L}+|danger\p{L}*) (?:pour )?(?:la|leur|sa) vie|(?:blessures?|maladies?|état|condition|urgence|complications)s? (?:{x})(?:menaç\p{L}+ la vie|vie-menaç\p{L}+) | potentiellement mortel, mettant en jeu le pronostic vital | soft | des blessures menaçant la vie
non life threatening / not life threatening | (?:ne|non|pas) (?:mettant pas |mena\p{L}+ (?:pas )?)(?:en danger )?(?:la|leur|sa) vie (?:en danger)?|non[- ](?:mortelles|menaçantes? pour la vie|vitales?) | ses jours ne sont pas en danger, pronostic vital non engagé | soft | des blessures non mortelles
life saving / lifesaving / life changing / life long / lifelong / life expectancy | (?:vie[- ](?:sauv|chang|long)\p{L}+|(?:longue|toute) vie (?:ami|fan|rêve|démocrate)|expectance de vie|sauv\p{L}+-vie|chang\p{L}+ (?:la|de|une) vies?(?! politique)) | vital, qui sauve des vies ; de toujours ; espérance de vie | soft | une expérience changeant la vie
lifelong / life long | (?:à|de|pour) (?:la )?vie (?:ami|passion|fan|rêve)|(?:ami|amie|fan|passion|rêve|supporter|habitant|résident)e?s? (?:de|pour|à) (?:toute )?(?:la|sa|une) vie | de toujours, de toute une vie | soft | un ami de toute la vie
light at the end of the tunnel | lumière (?:à|au) (?:la fin|fin) du tunnel | le bout du tunnel | sharp | la lumière à la fin du tunnel
like father like son / like never before | (?:comme|ainsi) jamais avant(?: vu)? | comme jamais auparavant | sharp | comme jamais avant
lion s share | (?:partage|portion|action) du lion | part du lion | sharp | la portion du lion
litmus test | tests? (?:de |du )?(?:litmus|tournesol|décisif de litmus) | épreuve décisive, test | sharp | un test de litmus
live up to / lived up to / lives up to / living up to | (?:viv\p{L}+|vécu) (?:en haut|jusqu|vers le haut|à la hauteur)(?:’à| à| au| aux)? | être à la hauteur de, tenir ses promesses | sharp | vivre jusqu’à ses attentes
load of / loads of / tons of / lots of / a lot of | (?:tonnes|charges|des tas|lots) d(?:e|’) (?:gens|questions|travail|pression|amour|problèmes|personnes|argent|travaux) | beaucoup de, quantité de | soft | des tonnes de questions
lock + up / locked up / behind + door / lock her up | (?:verrouill|serrur|ferm)\p{L}+ (?:en haut|vers le haut) | enfermer, emprisonner | sharp | verrouillé en haut
lone wolf / lone gunman / lone attacker | loups? (?:seuls?|isolés?)|(?:attaqu\p{L}+|tireurs?) (?:loup|seul)s?(?! à) | loup solitaire, tireur isolé | soft | un loup seul
long awaited / long term / long standing / longstanding / long lasting / long running / long range / long haul / long time / longtime | (?:long|longue|longs|longues)[- ](?:attendue?s?|debout|courante?s?|durables?|rang)|(?:longtemps|long temps) (?:allié|ami|partenaire|conseiller|rival|supporter|avocat|résident|habitant|membre|fan|critique|chef|dirigeant|président|petite amie|collaborateur)e?s?|(?:allié|ami|partenaire|conseiller|avocat|collaborateur|résident|membre|critique|rival)e?s? (?:de )?longtemps | tant attendu, de longue date, ancien, de longue durée | soft | un longtemps allié
long overdue / overdue | (?:longtemps |trop )?(?:en retard|dépassée?|attendue?)(?= (?:longtemps|depuis trop))|longtemps (?:en retard|dû|due|attendue?)s? | attendu depuis longtemps, qui n’a que trop tardé | sharp | une réforme longtemps en retard
long shot | (?:longs?|loin) (?:tirs?|coups?) | très improbable, peu de chances | sharp | c’est un long tir
long way to go / long way from / a long way / come a long way | (?:un |une )?longue? (?:chemin|voie|route|façon) (?:à|pour) (?:aller|parcourir|faire)|venue?s? (?:d’)?(?:un )?long chemin|un long chemin (?:pour|à|loin) | beaucoup reste à faire, revenir de loin | sharp | nous avons un long chemin à parcourir
look forward to / looking forward to / looks forward to / looked forward to | (?:suis|est|sommes|sont|était|étais) (?:{adv})?(?:impatiente?s?|excitée?s?) (?:de|d’|à|pour)|(?:regard|attend)\p{L}+ (?:avec impatience|en avant|vers l’avant)(?: à| pour| de)? | se réjouir de, avoir hâte de | soft | je regarde en avant à
lose control / lost control / losing control / loses control | (?:perd\p{L}+) contrôle | perdre le contrôle, la maîtrise | sharp | il a perdu contrôle
lose face / lose ground / losing ground / lost ground / gain ground / gained ground / gaining ground / gains ground | (?:gagn|obten)\p{L}+ (?:du |le )?(?:sol|terre)|perd\p{L}+ (?:du |le )?sol | gagner, perdre du terrain | sharp | ils gagnent du sol
lose sight / lost sight / losing sight / loses sight | perd\p{L}+ (?:la )?vue (?:de|du|des|d’) | perdre de vue | sharp | perdre la vue de
lose touch / lost touch / losing touch | perd\p{L}+ (?:la |le )?(?:touche?|toucher) | perdre contact, être coupé de | sharp | perdre la touche
lose track / lost track / losing track | perd\p{L}+ (?:la |de )?(?:piste|trace)s?(?! d) | perdre le compte, le fil | soft | perdre la piste.
low key | (?:basse|faible|bas) (?:clé|touche|clef|key)|low-key | discret, en retrait | sharp | une visite à basse clé
low income / high income / middle income / low income families / high income countries / low income countries | (?:familles?|pays|ménages?|personnes?|quartiers?|travailleurs?|foyers?|nations?) (?:à|de) (?:faibles?|bas|hauts?|élevés?|moyens?|faible|haut|moyen) revenus?|(?:bas|faible|haut|moyen)s?[- ]revenus? (?:familles?|pays|ménages?) | modeste, défavorisé ; pays riche, pauvre | soft | des familles à bas revenu
lower house / upper house / lower chamber / upper chamber | (?:plus )?(?:basse|inférieure|supérieure|haute) (?:maison)|maison (?:basse|haute|inférieure|supérieure|du bas|du haut) | Chambre basse, Chambre haute | sharp | la maison basse du parlement
made in heaven / make or break | (?:{faire}|fait)(?: le)? ou (?:cass|bris|romp)\p{L}+ | décisif, ça passe ou ça casse | sharp | un match faire ou casser
make ends meet / making ends meet / makes ends meet | (?:{faire}|joind\p{L}+) (?:se )?(?:rencontrer |rejoindre )?(?:les|des) (?:deux )?(?:fins|bouts|extrémités)(?: se)?(?: rencontr\p{L}+| rejoind\p{L}+)? | joindre les deux bouts | soft | faire les fins
make no mistake | (?:{faire}|faites|font|ne fai\p{L}+) (?:pas d’|aucune |pas de )erreurs?(?=,| :|\.) | ne nous y trompons pas | sharp | ne faites pas d’erreur,
make no sense / makes no sense / made no sense / made sense / makes sense / make sense | (?:{faire}|fasse|feraient) (?:aucun |pas de |pas |plus de |beaucoup de |plus |parfaitement |tout à fait )?(?:du |de )?sens | n’avoir aucun sens, être absurde ; se justifier | sharp | cela ne fait aucun sens
make peace / made peace / making peace / makes peace | {faire} paix | faire la paix, se réconcilier | sharp | ils ont fait paix
make room / made room / making room / makes room | {faire} (?:de la |une |la )?(?:chambre|salle|pièce|espace) pour | faire de la place à | sharp | faire de la chambre pour
make the cut / made the cut / make the grade / makes the cut / missed the cut | {faire} (?:le|la) (?:cut|coupe|coupure|note|grade)(?! d) | être retenu, se qualifier, franchir le cut (golf) | soft | il a fait la coupe
make the case / makes the case / made the case / making the case / make a case / made a case | {faire} (?:le|un|son|leur) (?:cas|dossier|caisse) (?:pour|de|que|contre) | plaider pour, défendre l’idée | sharp | il fait le cas pour
make the difference / made the difference / make all the difference | {faire} toute la différence | tout changer, faire la différence (admis en sport) | soft | cela fait toute la différence
make the most of / made the most of / making the most of / make the best of | {faire} (?:le )?(?:plus|meilleur|mieux|maximum) (?:de|du|des|d’) (?:la|le|l’|son|sa|ses|leur|cette|ce)? ?\p{L}* | tirer le meilleur parti de, profiter de | soft | faire le plus de sa chance
make up for / made up for / makes up for / making up for / make + lost time | {faire} (?:en haut |vers le haut )?(?:pour )(?:le |la |les )?(?:temps perdu|perte|manque|retard) | compenser, rattraper | sharp | faire pour le temps perdu
man of the match / player of the match / man of the year / player of the year / person of the year | (?:personne|homme|femme|joueur|joueuse|jeu) (?:du jeu|de la rencontre|de la personne) | homme du match, joueur de l’année, personnalité de l’année | soft | joueur du jeu
person of the year / person of interest / persons of interest | personnes? (?:de l’année|d’intérêts?) | personnalité de l’année ; personne recherchée, témoin clé | sharp | une personne d’intérêt
match made in heaven / no match for / perfect match / match for | (?:aucun|pas de|pas un|un) match (?:pour|de|fait) (?:le|la|les|l’|eux|lui|ciel|leur) ?\p{L}* | ne pas être de taille face à | sharp | pas de match pour lui
matter of time / only a matter of time / just a matter of time | (?:matière|affaire|sujet) (?:de|du) temps | question de temps | sharp | une matière de temps
matter of life and death / life and death / life or death | (?:matière|affaire) (?:de|du) vie (?:et|ou) (?:de )?mort | question de vie ou de mort | sharp | une matière de vie et de mort
mean business / means business / meant business | (?:signifi|mean|veut dire|voul)\p{L}* (?:des |les )?(?:affaires|business) | ne pas plaisanter | sharp | il signifie affaires
meet the deadline / met the deadline / meet a deadline / meets the deadline / missed the deadline / miss the deadline / tight deadline | (?:rencontr|satisf|manqu|crois|rat)\p{L}+ (?:la|le|une|un|cette|les|l’) ?(?:date(?:s)? limites?|délais?|échéances?|deadline)s? | respecter, ne pas respecter les délais | soft | rencontrer le délai
meet demand / meet the demand / met demand / meeting demand / meet growing demand / meet rising demand / meet a need / meet the need / meet the needs / met the needs / meets the needs / meet the challenge / meet the requirements / meets the requirements / meet the criteria / met the criteria / meets the criteria / meet the target / meets the target / met the target / meet targets / meet expectations / meet standards / meets standards / meet the standards / meeting the needs | rencontr(?:er|é|e|ent|ait|ant|era|ons) (?:{d})?(?:\p{L}+ )?(?:demande|besoins?|défis?|exigences?|critères?|objectifs?|cibles?|attentes?|normes?|conditions|standards?|cible) | répondre à, satisfaire à, relever (un défi), atteindre | sharp | rencontrer la demande
meet with / met with / meeting with / meets with | (?:rencontr(?:er|é|e|ent|ait|ant|era)) avec (?!(?:succès|un))(?:le|la|les|l’|un|une|des|son|ses|leurs?)|(?:a|ont) rencontré avec | rencontrer, s’entretenir avec | soft | il a rencontré avec le président
met with + criticism / met with + resistance / met with + skepticism / met with + applause / met with + mixed / were met with / was met with / been met with | (?:{ê}) (?:rencontrée?s?) (?:avec|par) | se heurter à, être accueilli par | sharp | l’idée a été rencontrée avec
meet the eye / more than meets the eye | (?:rencontr|atteint|frapp)\p{L}* (?:l’œil|les yeux) | ce que l’on croit, les apparences | sharp | plus que ce qui rencontre l’œil
melting pot | (?:pot|marmite)s? (?:de fusion|fondante?s?|de fonte|à fondre)|melting-?pot | creuset, mosaïque | soft | un melting-pot
middle class / working class / upper class / lower class / middle class families | (?:classe|classes) (?:du milieu|de travail|travailleuses?|travaillantes?|ouvrante)s?|(?:milieu|travail) classe | classe moyenne, classe ouvrière, milieux populaires | sharp | la classe travailleuse
middle of nowhere | (?:milieu|centre) d(?:e|u) nulle part | au milieu de nulle part, en pleine cambrousse | soft | au milieu de nulle part
miss the boat / miss the point / missed the point / missing the point | (?:manqu|rat)\p{L}+ (?:le|la) (?:bateau|point) | laisser passer l’occasion ; ne pas comprendre l’essentiel | sharp | il manque le point
miss the mark / missed the mark | (?:manqu|rat)\p{L}+ (?:la|le) (?:marque|marquage|repère) | manquer le but, rater sa cible | sharp | manquer la marque
mixed feelings / mixed results / mixed reviews / mixed reaction / mixed reactions / mixed signals / mixed messages / mixed emotions / mixed reception | (?:sentiments?|résultats?|critiques?|réactions?|signaux|messages?|émotions?|accueil|avis) (?:mixtes?|mélangée?s?|mêlée?s?) | sentiments partagés, résultats inégaux, accueil mitigé, signaux contradictoires | sharp | des réactions mixtes
moment of silence / minute of silence | moments? de silence(?! (?:gêné|pesant)) | minute de silence | soft | un moment de silence
moment of truth | (?:instant|temps) de (?:la )?vérité | heure de vérité | sharp | l’instant de vérité
money laundering / laundering money / launder money / laundered money / laundered | (?:blanchiss\p{L}+|lav\p{L}+|lessiv\p{L}+) (?:d’|de l’|l’|de la )(?:argent|monnaie)(?! sale en) | blanchiment d’argent, de capitaux | sharp | accusé de lavage d’argent
more or less / more harm than good / do more harm | plus (?:de )?(?:mal|dommages|tort) que (?:du |de )?bon | faire plus de mal que de bien | sharp | plus de mal que bon
more than meets / more than ever before / more than ever | plus que jamais avant|plus qu’avant jamais | plus que jamais | sharp | plus que jamais avant
more than enough / more than happy / more than welcome / more than likely | plus que (?:heureu(?:x|se)|bienvenue?s?|probable) | très heureux de, très probable | soft | plus que heureux de
mother nature / mother tongue | (?:langue|mère) (?:de la mère|langue) | langue maternelle | sharp | sa langue de la mère
motion picture / moving forward / move on / moved on / moving on / moves on | (?:boug|déplac|mouv|avanc)\p{L}+ (?:sur|dessus|au-delà)(?= (?:de|et|avec|après)|\.|,) | passer à autre chose, tourner la page | sharp | il faut bouger sur.
moving story / moving tribute / moving speech / moving moment | (?:histoire|hommage|discours|moment)s? (?:en mouvement|mouvante?s?|qui bougent?|émouvant mouvant) | émouvant, touchant | sharp | un discours en mouvement
must see / must have / must read / must win | (?:doit|doivent|faut|must)[- ](?:voir|avoir|lire|gagner|see|have|win)s?(?= (?:film|match|livre|série|\.|,|de|pour))|must-\p{L}+ | à ne pas manquer, incontournable, à gagner absolument | soft | un must-have
neck and neck | cou (?:et|à|contre) cou|cou-à-cou | au coude-à-coude | sharp | ils sont cou à cou
needle in a haystack | aiguille dans (?:un|le|la|une) (?:meule|tas|pile|botte)(?: de foin)?(?<!botte de foin) | chercher une aiguille dans une botte de foin | soft | une aiguille dans un tas
new normal | nouve(?:au|l|lle) (?:normal|normale) | la nouvelle norme, la nouvelle réalité | soft | le nouveau normal
new blood / new lease of life / new lease on life | (?:nouveau|nouvelle) (?:bail|location|sang)(?: de| sur| à)? (?:la |une )?(?:vie)? | second souffle, nouvelle jeunesse | soft | un nouveau bail de vie
news cycle / news story / news stories / fake news / news item | (?:fausses?|faux) (?:nouvelles|news)|histoires? (?:de nouvelles|d’actualité|de l’actualité)|cycles? (?:de|des) nouvelles|fake[- ]news | infox, désinformation ; article, sujet | soft | des fake news
next door / next of kin / next generation / next step / next steps | (?:suivante?|prochaine?) (?:porte|de parenté)|(?:prochain|proche)s? de (?:parenté|famille|la famille)s? | voisin, à côté ; plus proches parents, famille | soft | la prochaine porte
nine to five / nine out of ten / seven out of ten / one in five / one in three / one in four / one in ten / two in three / nine in ten / one out of | (?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf) (?:dans|en|hors d(?:e|es)) (?:trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent)|(?:un|une) (?:de|des|hors) (?:trois|quatre|cinq|dix) (?:personnes?|patients?) | un sur cinq, neuf sur dix | sharp | un dans cinq
no brainer | (?:sans|pas de|non) (?:cerveau|cervelle)|no-brainer | évidence, choix évident | sharp | c’est un sans cerveau
no comment / no end in sight / end in sight | (?:pas de|aucune|sans) fin (?:en vue|à l’horizon|à la vue|dans la vue) | sans issue en vue, on n’en voit pas le bout | soft | sans fin en vue
no excuse / no longer than / no offense / no strings attached / strings attached | (?:ficelles?|cordes?|chaînes?|cordons?) (?:attachées?|attachés?|jointes?) | sans conditions, sans contrepartie | sharp | sans ficelles attachées
no secret / it is no secret / it s no secret | (?:pas un|aucun|pas de) secret que | nul n’ignore que, tout le monde sait que | sharp | ce n’est pas un secret que
no surprise / little surprise / it is no surprise / no wonder / small wonder | (?:pas (?:une |de |d’)?|aucune |petite |peu de )(?:surprise|merveille|étonnement) (?:que|si|qu’) | il n’est pas étonnant que | soft | aucune surprise que
not so fast / not at all / not the case / this is not the case / that is not the case / case that | (?:ce )?n’est pas le cas que | il n’est pas vrai que | sharp | ce n’est pas le cas que
odd man out / odds and ends / off the beaten path / beaten path / off the beaten track | (?:hors|en dehors|loin|de) (?:du|de la|des) (?:chemin|piste|sentier)s? battue?s? | hors des sentiers battus | soft | hors du chemin battu
off the hook | (?:hors|décroch\p{L}+) (?:du|de) (?:crochet|l’hameçon|hameçon) | tiré d’affaire | sharp | il est hors du crochet
off the record / on the record | (?:hors|sur|en dehors|pour) (?:du |le |l’)?(?:record|enregistrement|dossier)(?! d) | officieusement, officiellement, sous couvert d’anonymat | soft | hors du record
off to a good start / off to a + start / off to a strong start / got off to a | (?:hors|off|part\p{L}+|parti|obten\p{L}+) (?:à|pour|vers|d’) un (?:bon|mauvais|lent|fort|excellent|faible) (?:début|départ|démarrage) | bien commencer, mal débuter | sharp | parti à un bon début
old fashioned / old school / old guard | (?:vieux|vieille)[- ](?:façonné|mode|école|garde)(?! (?:de|impériale)) | démodé, à l’ancienne, vieille garde | soft | un entraîneur vieille école
on edge | sur (?:le )?(?:bord|tranchant)(?=[,.]| (?:depuis|après|avant)) | tendu, sur les nerfs | sharp | la ville est sur le bord depuis
on a roll / on a high / on cloud nine | (?:sur|dans) (?:un|le|une) (?:rouleau|haut|nuage neuf|roulement|roll)(?= (?:depuis|après|,|\.|avec)) | sur une bonne série, en pleine réussite, aux anges | sharp | ils sont sur un rouleau depuis
on a tightrope / walk a tightrope / tightrope / walking a fine line / fine line | (?:march|all)\p{L}+ sur (?:une|la) (?:corde|ligne) (?:fine|serrée|mince|tendue|raide)(?<!la corde raide) | être sur la corde raide | soft | marcher sur une ligne fine
on everyone s mind / on his mind / on my mind / on their minds / in mind | sur (?:l’|mon|son|leur|leurs|les) ?esprits?(?! d) | à l’esprit, préoccuper | sharp | ce qui est sur son esprit
on good terms / on bad terms / on better terms / on equal terms | (?:en|sur|dans) (?:de |les )?(?:bons|mauvais|meilleurs) termes(?! avec) | en bons termes | soft | sur de bons termes
on her own / on his own / on their own / on its own / on your own / on my own | sur (?:son|sa|leur|mon|votre) propre(?! (?:territoire|sol|terrain|compte|\p{L}+))|par (?:son|leur) propre(?= (?:depuis|\.|,)) | seul, de son côté, par ses propres moyens | soft | il vit sur son propre.
on hold / put on hold / puts on hold / placed on hold / putting on hold | (?:sur|en|mett\p{L}+ sur|mis sur) (?:la |le |une )?(?:prise|tenue|hold|maintien|cale) | en suspens, suspendu | sharp | le projet est mis sur hold
on thin ice / thin ice | sur (?:de la |une |la )?(?:mince|fine) (?:glace)|glace (?:mince|fine) | en terrain glissant, en danger | sharp | il est sur la glace mince
once and for all | une fois et pour (?:tous|toutes|tout) | une fois pour toutes | sharp | une fois et pour toutes
once in a lifetime | une fois (?:dans|en) (?:une |la |sa |toute une )?(?:vie|durée de vie)|unique dans une vie | unique, exceptionnel, comme on n’en vit qu’une | soft | une chance une fois dans une vie
once upon a time | une fois sur un temps|une fois dans le temps | il était une fois ; autrefois | sharp | une fois sur un temps
one size fits all | (?:une )?(?:taille|mesure) (?:unique )?(?:convient|va|qui convient|unique) (?:à|pour)? ?(?:tous|tout|toutes)?|taille unique | solution unique, toute faite | soft | une solution taille unique
one thing + another / one thing is clear / one thing is certain / one thing is for sure | une chose est (?:claire|pour sûr) | ce qui est sûr, c’est que ; une chose est sûre | soft | une chose est claire
open minded / open heart / open ended / open door / open question | (?:ouvert|esprit)[- ](?:esprit|fini|minded)e?s?|(?:ouvert d’esprit esprit|question ouverte ouverte|fin ouverte) | ouvert d’esprit ; sans limite fixée | soft | fin ouverte
open up about / opened up about / opens up about / opening up about / opened up / open up | (?:ouvr|ouver)\p{L}+ (?:en haut|vers le haut|jusqu’à)|s’(?:est|ouvre|ouvrir|ouvrant) (?:ouverte? )?(?:à propos|au sujet|sur) (?:de|d’|du|des|sa|son|ses) | se confier sur, parler ouvertement de | soft | elle s’ouvre sur sa
open fire / opened fire / opens fire / opening fire | (?:ouvr|ouvert)\p{L}* (?:un |du |des )?(?:incendie|feux|feu)(?<!le feu) | ouvrir le feu | sharp | il a ouvert feu
out of hand / get out of hand / got out of hand / getting out of hand | (?:hors|en dehors|sort\p{L}+) d(?:e|es|e la) (?:la )?mains? | échapper à tout contrôle, dégénérer | sharp | la fête est hors de main
out of nowhere | (?:hors|sort\p{L}+|venue?s?) (?:de |d’)?nulle part | sans crier gare, surgi de nulle part | soft | venu hors de nulle part
out of reach | (?:hors|en dehors) de (?:la )?(?:portée|atteinte)(?! d) | inaccessible, hors de portée | soft | hors de la portée
out of order / out of service / out of stock / out of date / out of work / out of business / go out of business / out of power / out of the question / out of place / out of fuel | (?:hors|en dehors) d(?:e|u|es|’) (?:l’)?(?:ordre|travail|affaires|business|place|date|stock de|la question|carburant) | en panne, au chômage, en faillite, périmé, exclu | sharp | il est hors de travail
out of the box / outside the box / think outside the box / thinking outside | (?:hors|dehors|en dehors|extérieur) (?:de )?(?:la|du) (?:boîte|cadre|carton)(?! (?:légal|de|du|des|juridique)) | sortir des sentiers battus, faire preuve d’originalité | soft | penser hors de la boîte
out of the blue | (?:hors|sort\p{L}+|de|du) (?:du |le |de )?(?:bleu)(?! (?:ciel|marine|de|du|roi)) | à l’improviste, de façon inattendue | sharp | hors du bleu
out of the woods / not out of the woods | (?:hors|sort\p{L}+|dehors) (?:d(?:u|es)|de la|de l’) (?:bois|forêts?|auberge bois) | tiré d’affaire | sharp | pas hors du bois
over and over / over and over again / again and again | (?:encore et plus|sur et sur|par-dessus et|plus et encore|dessus et dessus) | sans cesse, maintes fois | sharp | sur et sur
over the top / over the moon / over the edge / over the hill | (?:sur|au-dessus de|par-dessus) (?:la|le) (?:haut|lune|bord|sommet|colline)(?= (?:après|de joie|avec)|\.|,) | excessif ; aux anges, ravi | sharp | je suis sur la lune.
overnight + success / overnight sensation / overnight | (?:succès|sensation|star|vedette)s? (?:de |du |pendant la |durant la |d’une )?(?:nuit|nocturnes?)|pendant la nuit succès | du jour au lendemain | sharp | un succès de nuit
overnight | (?:pendant|durant) la nuit(?= (?:de|à|dans|en))|du jour au lendemain(?= (?:mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche)) | dans la nuit (de lundi à mardi) | soft | pendant la nuit dans
own goal / scored an own goal / own goals | (?:propres?|auto) buts?|buts? propres?|but contre soi | but contre son camp | sharp | un propre but
part ways / parted ways / parting ways / parts ways | (?:part|sépar|divis)\p{L}+ (?:les|des|de|leurs) (?:voies|chemins|manières|façons|routes) | se séparer | sharp | ils ont séparé les chemins
pass a law / passed a law / passed the law / passed a bill / pass the bill / passed the bill / passed legislation / pass legislation / passing legislation / pass laws / passes law / passes bill / passed the house / passed the senate / passed a resolution / passed by parliament / pass a bill / passed into law | pass(?:er|é|ée|és|ées|e|ent|ant) (?:une|la|le|un|des|les|cette|en|l’|par le|par la|de nouvelles|plusieurs) ?(?:lois?|projets? de loi|législation|textes?|résolution|amendement|budget|mesures?|chambre|sénat|parlement|réforme|ordonnance) | adopter, voter (une loi) | sharp | ils ont passé une loi
pass the buck / pass the torch / passing the torch / passed the torch | pass\p{L}+ (?:le dollar|la torche|le buck|la balle) | se renvoyer la balle ; passer le flambeau | sharp | passer la torche
passenger seat / passerby / passersby / bystander / bystanders | (?:pass(?:eurs?|ants?)-by|par-passants?|spectateurs? (?:innocents?|bystander)|bystanders?) | passant, badaud, simple témoin | soft | un spectateur innocent
pave the way / paved the way / paves the way / paving the way | pav(?:er|é|e|ent|ant|era|ée) (?:la|le) (?:voie|chemin|route) | ouvrir la voie à, préparer le terrain | sharp | il a pavé la voie
pay attention / pay respects / paid respects / paid their respects / pay their respects / paying their respects | pay(?:er|é|e|ent|ant|aient) (?:{x})(?:respects?|attention|hommages?|tributs?) | rendre hommage, se recueillir ; faire attention | sharp | ils ont payé leurs respects
pay off / paid off / pays off / paying off | pay(?:er|é|e|ent|ant) (?:hors|off|de côté|dehors) | porter ses fruits ; rembourser, solder | sharp | l’effort a payé off
pay gap / gender pay gap / wage gap / gender gap | (?:gap|fossé|trou|lacune|brèche)s? (?:de |des |du |dans )?(?:les )?(?:paye|paie|salaires?|salaria\p{L}+|genre|salariaux)(?: de genre)? | écart de salaire (entre hommes et femmes), inégalités salariales | sharp | le gap salarial
peace of mind | (?:paix|tranquillité) (?:de |d’|de l’)esprit | tranquillité, sérénité | soft | la paix d’esprit
pick up the pieces / pick up the pace / picked up the pace / pick up where / picked up where / pick up speed / pick up steam / gain momentum / gaining momentum / gained momentum / gather momentum / gathering momentum / lose momentum / build momentum / momentum | (?:gagn|ramass|perd|construi|prend|pris|rassembl|pren)\p{L}* (?:du |de la |l’|le |en |son |leur )?(?:momentum|vapeur|élan(?= vers)|ralent)|momentums? | prendre de l’ampleur, monter en puissance ; élan, dynamique | sharp | le mouvement gagne du momentum
pick up the phone / pick and choose / picked up / pick up | (?:choisi|pioch|piqu|cueill)\p{L}+ (?:en haut|vers le haut|et choisir) | ramasser, prendre, récupérer | sharp | choisir en haut
piece of cake | (?:morceau|part|pièce) de gâteau(?! (?:d|au)) | jeu d’enfant | sharp | c’est un morceau de gâteau
piece of legislation / piece of advice / piece of information / piece of evidence / piece of news / piece of art / pieces of information / pieces of legislation / piece of equipment / pieces of evidence / piece of music | (?:pièces?|morceaux?|bouts?) d(?:e|’)(?: )?(?:législation|conseils?|informations?|preuves?|évidence|nouvelles|équipement|art|loi) | une loi, un conseil, une information, un élément de preuve | sharp | un morceau de législation
pin hopes / pinned hopes / pinning hopes / pinning + hopes / pinned + hopes | (?:épingl|broch|clou|pinc)\p{L}+ (?:{x})espoirs? | fonder ses espoirs sur | sharp | il épingle ses espoirs
play a part / played a part / plays a part / playing a part / play a role / played a role / plays a role | jou(?:er|é|e|ent|ait|ant) (?:une|la|sa|leur) (?:grande |importante |petite )?parts?(?: dans| en)? | contribuer à, jouer un rôle | sharp | il a joué une part dans
play hardball / play by the rules / playing by the rules / plays by the rules | jou\p{L}+ (?:par|selon|avec) les règles|jou\p{L}+ (?:à )?la balle dure | respecter les règles | sharp | jouer par les règles
play it safe / play + safe / playing it safe | jou\p{L}+ (?:le |ça |la )?(?:sûr|en sécurité|sécurité|sauf) | ne pas prendre de risques | sharp | jouer le sûr
play with fire / playing with fire | jou\p{L}+ avec (?:du |un )feu | jouer avec le feu | sharp | jouer avec du feu
point of no return | point (?:de|du|sans) (?:pas|aucun|non)[- ]?(?:de )?retour(?<!non-retour) | point de non-retour | soft | un point sans aucun retour
point of view | point (?:de la|d’une) vue | point de vue | sharp | d’un point de la vue
point out / pointed out / pointing out / points out / pointing to / pointed to / points to / point to | (?:point(?:er|é|e|ent|ait|ant)) (?:vers|à|au|aux|sur|le fait|que|qu’|des) (?:des|les|la|le|l’|un|une)? ?(?:preuves?|données|fait|signes?|étude|rapport|exemple|problème|chiffres|recherches?|besoin|manque|risque|succès|hausse) ?\p{L}* | souligner, invoquer, mettre en avant, faire état de | sharp | il a pointé vers le fait que
poke fun / poking fun / poked fun / make fun / makes fun / making fun / made fun | (?:piqu|pouss|{faire}|fait)\p{L}* (?:le |du |de l’)?(?:fun|amusement|plaisir) (?:de|à|d’|du|des) | se moquer de | sharp | faire amusement de
political correctness / politically correct | (?:correction|correctitude|exactitude|rectitude) politique | le politiquement correct | soft | la correction politique
practice what / practice makes perfect / preach to the choir / preaching to the choir / preaching to the converted | (?:prêch|pratiqu)\p{L}+ (?:au|à la|aux) (?:chœur|chorale|choeur) | prêcher des convertis | sharp | prêcher au chœur
price tag / price to pay / at what price | (?:étiquettes?|tags?) (?:de|du) prix | prix, coût | sharp | une étiquette de prix de 2 millions
prime time / prime suspect / prime example / prime location / in his prime / in her prime | (?:premier|prime|principal) (?:temps|suspect|exemple|emplacement)(?! (?:de|est|a|dans))|(?:temps|heure) (?:prime|premier)s?|dans (?:son|sa) (?:premier|prime) | aux heures de grande écoute ; parfait exemple ; à son apogée | soft | au temps prime
pros and cons | (?:pour|pros)s? et (?:les )?(?:contre|cons|inconvénients|escroqu\p{L}+) | le pour et le contre, avantages et inconvénients | soft | les pros et cons
pull off / pulled off / pulls off / pulling off | (?:tir|arrach)\p{L}+ (?:hors|off|loin|de côté)(?= (?:une?|la|le|l’)) | réussir, réaliser (un exploit) | sharp | il a tiré hors une victoire
pull out / pulled out / pulls out / pulling out | (?:tir|arrach|pull)\p{L}+ (?:dehors|hors|en dehors)(?: de| du| des| d’)? | se retirer, retirer, déclarer forfait | sharp | le pays a tiré hors de l’accord
pull over / pulled over / pull the plug / pulled the plug / pulling the plug | (?:tir|arrach|pull)\p{L}+ (?:la|le) (?:prise|bouchon|fiche) | mettre fin à, débrancher, arrêter | sharp | tirer la prise
pull the strings / pull strings / pulling the strings | (?:tir|pull)\p{L}+ (?:les|des) (?:chaînes|cordes|strings|fils) | tirer les ficelles ; faire jouer ses relations | sharp | tirer les cordes
push back / pushed back / pushback / pushes back / pushing back | (?:pouss|push)\p{L}+ (?:en arrière|de retour|vers l’arrière|contre|le dos)|push-?backs? | résister, s’opposer à ; repousser, refoulement | soft | ils ont poussé en arrière
push for / pushed for / pushing for / pushes for | pouss(?:er|é|e|ent|ait|aient|ant|ée) pour (?:un|une|des|le|la|les|l’|plus|que|{inf}) | réclamer, militer pour, faire pression pour | sharp | ils poussent pour une réforme
push the envelope / pushing the envelope / push the boundaries / pushing boundaries / pushed the boundaries / pushing the limits / push the limits / pushing the boundaries | pouss(?:er|é|e|ent|ant) (?:l’|les|des) ?(?:enveloppe|limites|frontières|bornes) | repousser les limites, innover | sharp | pousser l’enveloppe
put an end / put + end to / puts an end / putting an end | (?:{mettre}|plac\p{L}+) (?:un|une) (?:fin|bout|terme) (?:à|au|aux|sur) | mettre fin à | soft | mettre une fin à la guerre
put + into perspective / puts into perspective / put in perspective / in perspective | (?:{mettre}) (?:{x})(?:en|dans) (?:la |une )?perspectives?(?<!en perspective) | relativiser, remettre dans son contexte | soft | mettre les choses dans la perspective
put + on the map / puts + on the map / on the map | (?:{mettre}|plac\p{L}+|posé) (?:{x})sur (?:la|le) (?:carte|plan|map)(?! (?:bancaire|de la)) | faire connaître | sharp | mettre la ville sur la carte
put + on trial / put on trial / puts on trial | (?:{mettre}|mise?s?) (?:{x})(?:sur|en) procès | juger, faire comparaître | sharp | il a été mis en procès
put pressure / puts pressure / putting pressure / pressure on / pressured / pressuring | (?:{mettre}|pose\p{L}*|plac\p{L}+) (?:de la |une |la |plus de |davantage de |beaucoup de |encore plus de )?(?:forte |énorme )?pressions? (?:sur|à)|press(?:uriser|urer|uré|urisé)\p{L}* | faire pression sur, exercer des pressions sur | soft | mettre la pression sur
put together / puts together / putting together | {mettre} (?:{x})ensemble(?! (?:de|les|et)) | réunir, composer, constituer, monter | soft | il a mis ensemble
put to bed / put to rest / put to death / put to the test / puts to the test / put + to the test | {mettre} (?:{x})(?:à|au|en) (?:repos|test|lit|la mort)(?<!à la mort) | mettre à l’épreuve ; dissiper | soft | mettre la théorie au test
put off / put off by / puts off / putting off | {mettre} (?:hors|off|éteint|au loin) | reporter, remettre ; dissuader | sharp | la décision a été mise off
put out / put out a fire / put out the fire / puts out | {mettre} (?:dehors|hors|en dehors)(?= (?:le|un|l’|la|des)) | éteindre ; publier | sharp | mettre dehors le feu
`;
