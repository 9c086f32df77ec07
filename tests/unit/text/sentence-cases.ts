/** One case a line: the text with `|` where it must be split; a space stands there in the text itself. */
export const FRENCH_CASES = `
Il est venu.|Elle aussi.
M. le maire est venu.|Il est reparti.
MM. Dupont et Durand sont là.|Ils attendent.
M. Le Pen a voté.|Mme Le Pen aussi.
Mme. Martin parle.
Le Dr. Martin soigne.|Le Pr. Lefort enseigne.
Mgr. Aupetit a célébré la messe.
Des pommes, des poires, etc. et des cerises.
Des pommes, des poires, etc.|Le marché ferme à midi.
On en parle, p. ex. à Lyon.
Un taux de 3 p. 100 est prévu.
Né en 52 av. J.-C. à Rome, il mourut jeune.
Né en 52 av. J.-C.|Il mourut jeune.
J.-P. Dupont arrive.
J.-M. Le Clézio écrit.
J. K. Rowling écrit.|Elle vend.
Le président G. W. Bush a parlé.
Voir l’art. 5 du code.|Il est clair.
Voir art. 12 et suiv. du code.
Voir p. 12.|Puis p. 14.
Voir pp. 12-14 pour le détail.
Le vol. 3 est paru.|Le vol. 4 suivra.
Prix : 3.50 euros.|C’est cher.
Prix : 3,50 euros.|C’est cher.
Le PIB a crû de 1.5 % en 2024.|Il avait reculé en 2023.
Il pèse 1.234.567 kg.|C’est lourd.
À 18 h. 30, il partit.
Rendez-vous à 18h30.|Ne tardez pas.
Consultez https://exemple.fr/page.html?x=1.2 pour plus.|Merci.
Consultez www.exemple.fr.|Merci.
Écrivez à jean.dupont@exemple.fr.|Il répondra.
La version 2.0.1 est sortie.|Elle corrige tout.
« Je viens. »|Il partit.
« Je viens », dit-il.|Puis il partit.
« Je viens ! » cria-t-il.|Puis il partit.
« Vraiment ? » demanda Paul.|Il doutait.
« Vraiment ? » Paul demanda.
Il dit : « Je viens.|Je repars. »|Il sourit.
Il a dit « oui ».|Elle a dit « non ».
Il a dit « oui. »|Elle a dit « non. »
Il a dit “oui.”|Elle a dit “non.”
Il a dit "oui."|Elle a dit "non."
Il a dit " oui. "|Elle a dit " non. "
Vraiment ? dit-il.|Oui.
Vraiment ?|Oui.
Quoi ?!|Rien.
Quoi ! s’écria-t-elle.|Rien.
Attention !|Danger !|Fuyez !
Attention !!!|Danger.
Euh… je ne sais pas.|Peut-être.
Euh…|Je ne sais pas.
Il hésita...|Puis il parla.
Il hésita... puis il parla.
Il hésita. . .|Puis il parla.
…et il parla.|On écouta.
... et il parla.|On écouta.
Le texte [...] Le reste.
Le texte dit [...] que tout va.|Bien.
Le texte (…) Suite du texte.
Il vint (avec Paul).|Puis il partit.
Il vint (avec Paul. Et Marie) hier.|Puis il partit.
Il vint.|(Avec Paul.)|Puis il partit.
Un train arrive dans le Hebei.|(Photo de SUN LIJUN/POUR CHINA DAILY)
Un train arrive dans le Hebei.|[Photo/Xinhua]
— Tu viens ?|— Oui.|— Alors viens.
— Tu viens ? — dit-il.
— Tu viens, dit-il.|Je t’attends.
– Bonjour.|– Bonsoir.
1. Introduction.|2. Méthode.|3. Résultats.
1. Le premier point
a. Le premier point
A. Le premier point
IV. Le quatrième point
2.1. Le sous-point
• Un point.|• Un autre point.
tout en livrant le projet.|rapport d’activité du gouvernement.
Il a présenté son bilan.|puis il est parti.
En 2024.|le gouvernement a changé.
croissance de leur startup. .
croissance de leur startup. .|Le parc grandit.
croissance de leur startup. .|le parc grandit.
croissance de leur startup..|Le parc grandit.
La S.A. Dupont est vendue.|La S.N.C.F. aussi.
La S.N.C.F. recrute.|L’O.N.U. aussi.
Aux U.S.A. on vote.|Au R.-U. aussi.
Il vit aux U.S.A.|Il y travaille.
La vitamine C.|Elle est utile.
Dupont & Cie. est vendue.|Durand reste.
Dupont et Cie.|Le reste suit.
Le bd. Haussmann est fermé.|Passez par l’av. Foch.
Tél. 01 23 45 67 89.|Fax idem.
Le 3 janv. 2024 il neigeait.|Le 4 aussi.
Le 3 sept. il pleuvait.
Cf. infra.|Voir aussi.
Selon Dupont et al. le taux baisse.
Selon Dupont et al.|Le taux baisse.
L’éd. Gallimard est parue.
Env. 300 personnes sont venues.
Il habite au no. 5 de la rue.|Elle au no. 7.
Le XXe siècle finit.|Le XXIe commence.
Louis XIV.|Le Roi-Soleil.
C’est la fin.|#Paris #Lyon
Il gagne 5 000 €.|Elle gagne 6 000 €.
Il gagne 5 000.|6 000 pour elle.
Il est né en 1950.|1960 fut son année.
Hausse de 110 %.|Baisse de 5 %.
Il est arrivé à 5.|Elle à 6.
Pourquoi ?|Parce que.|Comment ?|Ainsi.
Elle demanda : « Pourquoi ? »|Il se tut.
Elle demanda : « Pourquoi ? », puis se tut.
Le film « Où es-tu ? » sort demain.|Allez-y.
Yahoo! est vendu.|Google reste.
L’iPhone sort.|iPad suivra.
Fin.|Suite
Fin.
Fin

Sans point
Un titre : sous-titre
Il dit : Non.|Elle dit : Oui.
Il vint ; elle partit.|Fin.
Il est là.|Deux espaces.
La 5G arrive.|Le 6 juin.
Le 6 juin.|35 entreprises y sont.
Le taux est de 0,5.|Il montera.
Voir le chap. 3.|Puis le chap. IV.
Le Gén. de Gaulle parla.
Le Lt. Dupont commande.|Le Cdt. Durand aussi.
Ste. Marie est fêtée.|St. Jean aussi.
Voici le réf. 12 du dossier.
L’affaire Dupont c. Durand est close.
Mlle. Dubois et Mme. Petit.
Me. Dupond-Moretti plaide.
L’an 50 apr. J.-C. vit cela.
Il vit à St. Louis.|Il y travaille.
Il est venu.Elle aussi.
Le fichier article.fr.txt est là.|Lisez-le.
Le tarif : 12.|Le délai : 3 jours.
Il a crié « Au feu ! ».|Tous ont fui.
Il a crié « Au feu ! »|Tous ont fui.
« Au feu !|Au feu ! » criait-il.
« Qui ?|Moi ? » dit-elle.
Fin de citation. »|Il reprit.
(Il est venu.)|Elle aussi.
(Il est venu.|Elle aussi.)|Fin.
Le roi est mort, vive le roi !|Ainsi va le monde.
N.B. Le délai court.|Fin.
Ainsi va la C.G.T.|Elle recrute.
Il est 20 h.|Le journal commence.
Il court le 100 m.|Elle nage.
Il mesure 1,80 m. et pèse 80 kg.
Les prés sont verts.|Les vaches paissent dans les prés.|Fin.
Il y a 3 km. de route.
Bruxelles (UE).|Le sommet s’ouvre.
Bruxelles (U.E.).|Le sommet s’ouvre.
Bonjour,
Madame, Monsieur,
Ah ! que c’est beau.|Oui.
Eh bien ?...|Rien.
Stop.|« Encore. »|Stop.
Stop.|“Encore.”
Le maire (PS) a dit : « Non. »|Le préfet s’est tu.
À suivre...
L’Hôtel de Ville, 12 pl. de la Mairie.|Entrée libre.
Le 1er janv. à minuit.|Bonne année.
L’auteur A. N. Wilson a ri.|Elle aussi.
Il invoque le fiqh [jurisprudence, ndlr].|La question reste.
Ils chantent " Fin du monde annulée ".|Le but est clair.
Il sourit.|" Entrez. "|Puis il sortit.
`;

export const ENGLISH_CASES = `
He came.|She left.
Mr. Smith came.|Mrs. Smith left.
Dr. J. K. Smith spoke.|He left.
The U.S. Senate voted.|It was close.
He lives in the U.S.|He works there.
He lives in the U.S. and works there.
U.K. Prime Minister speaks.|The pound fell.
Apple Inc. Chief Executive Tim Cook spoke.|He left.
He works at Apple Inc.|The firm grew.
Sony Corp. rose.|Shares of Acme Ltd. fell.
It opens at 6 p.m. Monday.|Bring food.
It opens at 6 p.m.|Bring food.
It opens at 6 a.m. EST.|Bring food.
It opens at 6 a.m. and closes at 9 p.m.|The end.
On Aug. 30 it rained.|On Sept. 1 it snowed.
It rained in Aug.|The sun came later.
Since it opened on Aug 30, 35 companies have come.|More will.
See No. 5.|See also No. 6.
She said no.|He left.
See pp. 12-14.|See vol. 3.
See Fig. 2.|The line rises.
See Sec. 4 for details.
It grew by 1.5 percent.|It fell by 2.
It costs $3.50.|It is cheap.
It costs $3.50 today.|It is cheap.
Up to 1,234.56 tons.|More later.
Version 2.0.1 is out.|It fixes all.
Visit www.example.com.|Thanks.
Visit https://example.com/a.b?c=d.e now.|Thanks.
Write to john.smith@example.com.|He answers.
“I will come.”|He left.
“I will come,” he said.|“Soon.”
“Why?” he asked.|“Because.”
"Why?" John asked.|"Because."
"I will come."|He left.
"I will come.|I will stay."|He left.
"We have attracted projects from Beijing," said Liu.|He smiled.
'I will come.'|He left.
He said ‘yes.’|She said ‘no.’
He said "yes".|She said "no".
What?!|Nothing.
What?|Nothing!|Really?|Yes.
Wait... what?|Oh.
Wait...|What?|Oh.
Wait…|What?
...and then he left.|The end.
He said [...] that it works.|Fine.
He left (with Paul).|Then he came.
He left (with Paul. And Mary) early.|Then he came.
He left.|(With Paul.)|Then he came.
A train arrives in Hebei province.|SUN LIJUN/FOR CHINA DAILY
A train arrives.|(Photo: X)
A train arrives.|[Photo/Xinhua]
1. Introduction.|2. Methods.
1. The first point
a. The first point
B. The second point
- A point.|- Another point.
• A point.|• Another point.
e.g. this one.|And that one.
Some, e.g. this one, are fine.|Others, i.e. those, are not.
Smith v. Jones was heard.|Roe vs. Wade too.
Apples, pears, etc.|The market closes.
Apples, pears, etc. are sold.|Fine.
Smith et al. found it.|They wrote.
Smith et al.|The paper.
Martin Luther King Jr. Day is near.|It is Monday.
He met Martin Luther King Jr.|They talked.
Gen. Smith and Lt. Col. Jones met.|They talked.
Sen. Warren and Rep. Pelosi met.|Gov. Newsom left.
St. Louis is big.|Mt. Everest is high.
He lives in Springfield, Ill.|The town is small.
He lives in Springfield, Ill. with her.
Washington, D.C. is hot.|New York is not.
He lives in Washington, D.C.|It is hot.
In 52 B.C. he died.|In 12 A.D. she died.
He has a Ph.D. in physics.|She has an M.A. in art.
He has a Ph.D.|She has none.
George W. Bush spoke.|He left.
It was Plan B.|The plan failed.
So do I.|The end.
Born in 1950.|He died in 2020.
It was 2020.|35 firms came.
It rained on 5. 6 was dry.
Yahoo! is sold.|Google stays.
The tablet is out.|iPad sales rose.
He finished the project.|report of the city.
He is approx. six feet tall.
It is est. at five.
The dept. of justice said so.|Fine.
He said: No.|She said: Yes.
He came; she left.|End.
The end.
The end
No stop here
Title: subtitle
Why not?|Because of Mr. Jones.
"Stop!" he said.|"Go!"
"Stop!"|He ran.
"Who?|Me?" she said.
He asked, "Who?"|She left.
He asked "Who?" and left.
The film “Where Are You?” is out.|Go.
It rose 5%.|It fell 6%.
It rose 5 percent.|$6 was paid.
He was No. 1.|She was No. 2.
At No. 10 Downing St. he waved.
He paid €5.|She paid £6.
The so-called "deal."|Nobody signed.
The so-called 'deal'.|Nobody signed.
The (so-called) deal.|Nobody signed.
It is done (really).|Nobody knew.
It is done. . .|Nobody knew.
It is done..|Nobody knew.
It is done. .
Mr. and Mrs. Smith left.|Ms. Jones stayed.
Capt. Kirk and Prof. X met.
Rev. Al Sharpton spoke.|Hon. members left.
J.R.R. Tolkien wrote.|C.S. Lewis read.
J. R. R. Tolkien wrote.|He smoked.
The U.N. says so.|The E.U. agrees.
Made in the U.S.A.|It works.
He was big.|She was small.
Chapter 3.|The Return.
Oct. 12 was cold.|Nov. was colder.
“Hello.”|“Hi.”|“Bye.”
“Hello,” he said.|“Hi.”
(He came.)|She left.
(He came.|She left.)|End.
Node.js is out.|It is fast.
Files such as a.txt and b.txt exist.|Read them.
Come on!|— No.|— Yes.
He left — at last.|She stayed.
It is 5 a.m. Beijing time.|Dawn.
Inflation hit 3.|It rose.
' Come in. '|The priest said nothing.
"Oh dear! "|"You cannot mean it, papa.|You know it.
The novelist A. N. Wilson laughed.|So did she.
He said: ' I have not seen her. '|' She has gone out. '|He left.
`;
