/** An expression that says a thing twice. */
export interface Redundancy {
  /** The expression, a regular expression with plain spaces for any space. */
  pattern: string;
  /** What is said for it, with the groups of the pattern; absent where no one wording is right. */
  better: string | undefined;
  /** Good writers use it as well: it is counted only. */
  free: boolean;
}

/*
 * « expression => better »; `~` before what good writers use as well. Sources: Académie française, Dire, ne pas dire
 * (« Emplois fautifs »); Girodet, Pièges et difficultés de la langue française, « Pléonasme ».
 */
const TABLE = `
(consécuti(?:fs?|ves?)) (?:d’affilée|de suite|d’une traite) => $1
(successi(?:fs?|ves?)) (?:d’affilée|de suite) => $1
d’affilée (consécuti(?:fs?|ves?)) => $1
(d’affilée) de suite => $1
de suite (d’affilée) => $1
(montée?s?|monter|mont(?:e|ent|ait|aient)) en haut(?! d[eu’]) => $1
(descend(?:re|ue?s?|ent|ait|aient)?) en bas(?! d[eu’]) => $1
(sorti(?:r|e|s|es)?|sort|sortent) (?:à l’extérieur|au dehors|dehors)(?! d[eu’]) => $1
(entr(?:er|ée?s?|e|ent|ait|aient)) à l’intérieur(?! d[eu’]) => $1
(recul(?:er|ée?s?|e|ent|ait|aient)) en arrière => $1
(avanc(?:er|ée?s?|e|ent)) (?:en avant|vers l’avant) => $1
(?:s’avérer) (?:être )?vraie?s? => être vrai
(?:s’avère|s’avérait) (?:être )?vraie? => est vrai
(?:s’est|s’était) avérée? (?:être )?(vraie?|fausse|faux) => était $1
(prévoi[rt]|prévoient|prévue?s?|préparée?s?|préparer|planifiée?s?|planifier|anticipée?s?|anticiper|prédire|prédite?s?|préméditée?s?|avertie?s?|avertir|prévenir|prévenue?s?|pressentie?s?) (?:à l’avance|d’avance|par avance) => $1
au jour d’aujourd’hui => aujourd’hui
comme par exemple => comme
voire même => voire
(et )?puis ensuite => $1ensuite
ensuite après => ensuite
car en effet => car
~mais (?:cependant|pourtant|toutefois|néanmoins) => mais
(cependant|toutefois|néanmoins|pourtant),? (?:cependant|toutefois|néanmoins|pourtant) => $1
donc,? (par conséquent) => $1
(par conséquent),? donc => $1
c’est pourquoi,? donc => c’est pourquoi
(tout d’abord),? (?:en premier(?: lieu)?|premièrement) => $1
(d’abord),? (?:en premier lieu|premièrement) => $1
(réuni(?:r|e|s|es|ssent|ssait|rent)?|rassembl(?:er|ée?s?|ent|e)|regroup(?:er|ée?s?|ent)|collabor(?:er|é|ent|e)|coopér(?:er|é|ent|e)|mélang(?:er|ée?s?|ent)|fusionn(?:er|ée?s?|ent)) (?:tous |toutes )?ensemble => $1
(réitér(?:er|ée?s?|ent|e)|répét(?:er|ée?s?)|refaire|refaite?s?|recommenc(?:er|ée?s?|e|ent)|redémarr(?:er|ée?s?|e|ent)|reconstrui(?:re|te?s?)|rouvri(?:r|ra|ront)|rouverte?s?|redire|réélue?s?|réélire|réintroduire|réintroduite?s?|réaffirm(?:er|é|e|ent)) (?:à nouveau|de nouveau|encore une fois|une nouvelle fois) => $1
(ajout(?:er|ée?s?|e|ent)) en plus => $1
panacée universelle => panacée
monopole exclusif => monopole
(hasard) (?:imprévu|fortuit) => $1
bref résumé => résumé
faux prétextes? => prétexte
secousses? sismiques? telluriques? => secousse sismique
applaudi(r|e|s|es|ssent)? des deux mains => applaudi$1
(préalablement) (?:à l’avance|d’avance) => $1
(avant) au préalable => $1
caserne militaire => caserne
(?:avenir|futur) futur => avenir
passé révolu => passé
antécédents (?:antérieurs|passés) => antécédents
surprise inattendue => surprise
dune de sable => dune
gratuit(e|s|es)? et sans frais => gratuit$1
(au (?:grand )?maximum) (?:tout au plus|au plus) => $1
au moins (?:un )?minimum => au minimum
(environ|près de|à peu près) (?:environ|à peu près|près de|approximativement) => $1
environ (une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)) => $1
(une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)) environ => $1
plus (supérieur|inférieur|meilleur|pire|mieux|moindre)(e?s?)(?!\\p{L}) => $1$2
(?:le|la|les) plus (principale?s?|principaux|optimale?s?|maximale?s?|suprêmes?) => 
(se succéd(?:er|ent|aient)|s’enchaîn(?:er|ent|aient)) (?:l’une? après l’autre|les une?s après les autres) => $1
(?:s’entraid(?:er|ent|aient)|s’entretu(?:er|ent|aient)) (?:les uns les autres|mutuellement|l’un l’autre) => 
(mutuel(?:le)?s?) et réciproques? => $1
possibilité éventuelle => possibilité
~(peut|peuvent|pourrait|pourraient) éventuellement => $1
~(peut|peuvent|pourrait|pourraient) peut-être => $1
(suffi(?:t|ra|sait|rait)) (?:simplement|juste|seulement) (de|d’\\p{L}+) => $1 $2
première priorité => priorité
opposer son veto contre => opposer son veto à
(actuellement) (?:en ce moment|à l’heure actuelle) => $1
(en ce moment|à l’heure actuelle) actuellement => $1
(déjà) d’ores et déjà => $1
(d’ores et déjà) déjà => $1
il y a ((?:\\p{L}+|\\d+) (?:ans|mois|jours|semaines|heures)) (?:plus tôt|auparavant|avant|passés|de cela) => il y a $1
(\\d ans) d’âge(?= [eé]t|[,.]) => $1
(de couleur) (?:de couleur) => $1
((?:rouge|vert|verte|bleu|bleue|jaune|noir|noire|blanc|blanche)s?) de couleur => $1
((?:petit|grand)e?s?) (?:de|en|par la) taille => $1
la veille (?:précédente|d’avant) => la veille
le lendemain (?:suivant|d’après) => le lendemain
chaque (jour|mois|année|semaine) (?:quotidiennement|mensuellement|annuellement|hebdomadairement) => chaque $1
(quotidien(?:ne)?s? )(?:chaque jour|tous les jours) => 
(annuel(?:le)?s? )(?:chaque année|tous les ans) => 
(entre \\d[\\d, ]*(?: millions| milliards| %| ans)?) à (\\d[\\d,]*) => $1 et $2
incessamment sous peu => incessamment
s’esclaffer de rire => s’esclaffer
~tollé général => tollé
~(exporter|exportée?s?) (?:à|vers) l’étranger => $1
~(importer|importée?s?) de l’étranger => $1
~(dépenses) (?:de frais) => $1
~marcher à pied => marcher
~(au grand) maximum => au maximum
`;

/** Expressions that say a thing twice. */
export const REDUNDANCIES: readonly Redundancy[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [pattern = '', better = ''] = line.replace(/^~/, '').split(/ =>(?: |$)/);
    return { pattern, better: better === '' ? undefined : better, free: line.startsWith('~') };
  });
