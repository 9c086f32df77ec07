/** What a line of a news site is when it is no line of an article. */
export type SiteLineKind = 'share' | 'readAlso' | 'furniture';

/*
 * What French and English news sites put around their articles, as it is left by scraping: one row a wording, a regular
 * expression for the whole line, letters of either case, with `N` for a count, `NET` for a network, `REST` for up to
 * 90 characters without a stop. A mark of the layout may stand before or behind (« › », « : », « … »). Translated wordings
 * (« L’histoire continue ci-dessous ») stand beside those that French sites have of their own.
 */

/** Buttons, of which several may stand in one line. */
const BUTTONS = `
partager(?: (?:cet |l’|cette )?(?:article|page|information|vidéo))?(?: (?:sur|par|via|avec) NET)?
(?:envoyer|partager|recommander)(?: (?:cet |l’)?article)? (?:par|à) (?:e-?mails?|mail|courriel|un (?:ami|proche))
(?:share|post|send)(?: (?:this|on|to))?(?: (?:article|story|page|video))?(?: (?:on|by|via|with|to) (?:NET|a friend))?
(?:copier|copy)(?: le)? (?:lien|link)(?: (?:copié|copied))?
(?:lien copié|link copied)
tweet(?:er)?|retweeter|épingler|pin it|flipboard
imprimer(?: (?:cet |l’)?article)?|print(?: this)?(?: (?:article|page|story))?
e-?mail(?: this)?(?: (?:article|story))?
(?:facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|messenger|instagram|youtube|tiktok|bluesky|threads|mastodon)
(?:enregistrer|sauvegarder|classer|offrir|écouter|commenter) (?:(?:cet |l’)article|pour plus tard)
(?:save|bookmark|gift|listen to)(?: this)? (?:article|story|for later)
ajouter (?:à (?:mes|vos|la|ma) |aux )(?:favoris|sélection|liste de lecture)|lire plus tard|read later
`;

/** Pointers to other articles. */
const POINTERS = `
(?:à )?(?:lire|voir|relire|revoir|écouter|découvrir|consulter)(?: aussi| également| encore|[ -]ci-dessous)(?: sur REST)?(?:\\s?[:>|→–—»] ?REST)?
(?:lire|voir|écouter) (?:notre|l’|nos|tous nos|toute notre)(?: )?(?:article|analyse|enquête|reportage|dossier|entretien|interview|podcast|direct|live|éditorial|tribune|décryptage)s?(?: complète?)?(?:\\s?: ?REST)?
(?:lire|voir|afficher) (?:la suite|plus|davantage|l’article(?: (?:complet|original|entier|en entier))?)(?: (?:d’articles|d’informations|de l’article|de contenus?|sur REST|dans l’application))?
(?:en savoir plus|pour en savoir plus|pour aller plus loin|pour approfondir|plus d’informations?)(?:(?: sur|\\s?:) REST)?
(?:sur le|dans le|du) même (?:sujet|thème|auteur)|dans la même (?:rubrique|catégorie|série)
(?:articles?|histoires?|sujets?|contenus?|vidéos?|nouvelles?) (?:liée?s?|similaires?|connexes?|associée?s?|recommandée?s?|apparentée?s?|précédente?s?|suivante?s?)(?:\\s?: ?REST)?
(?:connexes?|en relation|en rapport|lié|à lire)\\s?: REST
(?:les |nos )?(?:articles? |vidéos? |histoires? )?(?:les )?(?:plus|\\+) (?:lue?s|vue?s|commentée?s|partagée?s|populaires|consultée?s|récente?s)(?: (?:du jour|de la semaine|du moment))?
(?:vous (?:aimerez|pourriez aimer|devriez aimer) (?:aussi|peut-être)|(?:cela|ceci|ça) (?:peut|pourrait|devrait) (?:aussi |également )?vous intéresser|vous pourriez (?:aussi |également )?(?:aimer|être intéressée?)|nos suggestions|recommandé(?:s)? pour vous|à ne pas (?:manquer|rater)|le choix (?:de la rédaction|de l’éditeur|des éditeurs)|plus (?:d’articles|d’histoires|de contenus)(?: (?:de|sur|par) REST)?)
(?:read|see|watch|find out|learn|show|load|view|discover|hear)(?: (?:more|also|next|all|related))(?: (?:stories|articles|posts|on REST|about REST|from REST|here))?(?:\\s?[:>|→–—] ?REST)?
(?:read|see|view) the (?:full|original|whole|complete) (?:story|article|report|interview)(?: (?:here|on REST))?
also (?:read|on REST)|related(?: (?:articles?|stories|story|topics?|coverage|news|content|links?|video))?(?:\\s?: ?REST)?
more from REST|more (?:on|about) this(?: REST)?|(?:most|more) (?:read|popular|viewed|shared|watched|stories|news)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|reading))?|trending(?: (?:now|stories|topics))?|editor[’s]{0,2} (?:picks?|choice)|top stories|don[’]t miss|up next|previous article|next article
`;

/** The rest. */
const FURNITURE = `
(?:temps|durée)(?: estimée?)? de (?:la )?lecture(?:\\s?:)? ?(?:environ |estimée?\\s?:? )?N ?(?:min|mn|minutes?|secondes?)?
lecture(?:\\s?:)?(?: de| en)? N ?(?:min|mn|minutes?)|(?:à lire en )?N ?(?:-| )?(?:min|mn|minutes?) (?:de lecture|read|de temps de lecture|lecture|lues?)|(?:estimated )?read(?:ing)? time(?:\\s?:)? ?(?:about )?N ?(?:mins?|minutes?)(?: read)?
(?:nombre de )?(?:vues?|lectures?|commentaires?|partages?|réactions?|views?|comments?|shares?|visites?|likes?|j’aime|réponses?)(?:\\s?:)? ?\\(?N\\)?
(?:lue?|vue?|consultée?|partagée?|read|viewed|shared|seen)(?: cet article)? N ?(?:fois|times)|N (?:personnes|lecteurs|people|readers) (?:ont (?:lu|vu|aimé|partagé|réagi)|aiment|lisent|have read|like|are reading)(?: (?:ça|cela|ceci|this|cet article))?
N (?:vues?|lectures?|commentaires?|partages?|réactions?|j’aime|abonnée?s|réponses?|followers?|likes?|views?|comments?|shares?|replies|reposts?)
(?:(?:voir|lire|afficher|masquer|fermer)(?: tous)? les (?:N )?commentaires|commentaires(?: fermés| désactivés)?|laisse[rz] un commentaire|ajouter un commentaire|postez? (?:un|votre) commentaire|aucun commentaire|soyez le premier à (?:commenter|réagir|donner votre avis)|(?:réagissez|commentez)(?: cet article| à cet article)?|(?:view|show|read|see)(?: all)? (?:N )?comments|leave a (?:comment|reply)|add a comment|post a comment|no comments(?: yet)?|be the first to comment|join the (?:conversation|discussion)|rejoignez la (?:conversation|discussion)|comments(?: are closed)?)
(?:publicité|annonces?|advertisements?|advertising|annonces? publicitaires?|contenus? (?:sponsorisés?|partenaires?|publicitaires?|commandités?)|sponsorisé|sponsored(?: content| by REST)?|paid (?:content|post)|promoted|publi-?(?:rédactionnel|reportage|communiqué)|article sponsorisé|la suite après (?:la|cette) (?:publicité|annonce)|(?:(?:la )?suite|lecture) de (?:l’|votre )article après (?:la|cette) (?:publicité|annonce))
(?:l’|cet |cette )?(?:article|histoire|récit|reportage|story|contenu)(?: se)? (?:continue|poursuit|continues|continued)(?: (?:ci-dessous|plus bas|below|après|after|sous|après la|after this|sous la|below the|après l’|dessous)(?: ?(?:the |this )?(?:publicité|annonce|advertisement|ad))?)?(?: (?:l’annonce|la publicité))?
(?:faites défiler|scroll)(?: (?:vers le bas|down|pour|to|for))?(?: REST)?
(?:déjà abonnée?|already (?:a |an )?(?:subscriber|subscribed|member|have an account)|pas encore abonnée?|not a subscriber)(?: ?\\?)?(?: ?(?:connectez-vous|identifiez-vous|se connecter|je m’identifie|abonnez-vous|sign in|log in|login|subscribe))?(?: ici| here)?
(?:abonnement|inscription|connexion|mon compte|créer un compte|mot de passe oublié ?\\??|déconnexion)|(?:abonnez-vous|s’abonner|je m’abonne|inscrivez-vous|s’inscrire|se connecter|connectez-vous|identifiez-vous|essayez gratuitement|profitez de notre offre)(?: (?:à|pour|dès|maintenant|ici|gratuitement|sans|et|afin|dans|aujourd’hui|à partir)(?: REST)?)?
(?:subscribe|sign up|sign in|log in|login|register|sign out|my account|create (?:an|a free) account|start your free trial|become a (?:member|subscriber)|donate|support us)(?: (?:to|for|now|today|here|with|and|free)(?: REST)?)?
(?:recevez|obtenez|retrouvez|découvrez|get|receive) (?:(?:chaque|tous|toutes|every|the|our|notre|nos|les|l’) ?)REST(?:newsletters?|infolettres?|boîte (?:mail|de réception|e-mail|aux lettres)|inbox|par e-?mail|by e-?mail|lettres? d’information|application|briefing|alertes?)(?: (?:gratuite|quotidienne|ici|here|daily|matin|maintenant))?
(?:notre |la |nos |les |our |the )?(?:newsletters?|infolettres?|lettres? d’information|alertes? (?:info|e-?mail|news))(?: (?:REST))?
(?:article |contenu |édition )?(?:(?:est )?réservée?s? (?:à nos |aux )(?:abonnée?s|membres|souscripteurs)|(?:for )?(?:subscribers|members) only|exclusive to subscribers|premium|abonnée?s)
(?:cet|la suite de cet|la lecture de cet) article est (?:réservée?|payante?|accessible) (?:aux|à nos|uniquement|sur abonnement)(?: REST)?|il vous reste N ?%(?: REST)?|lecture du monde en cours REST|this (?:article|story|content) is (?:for|only available to|exclusive to) (?:subscribers|members)(?: REST)?
(?:nous (?:et nos partenaires )?utilisons|ce site (?:web )?utilise|notre site (?:web )?utilise|en (?:poursuivant|continuant)|we (?:and our partners )?use|this (?:web)?site uses|by continuing)(?=.{0,140}(?:cookies|témoins|navigation|browse))[^\\n]{1,180}
(?:tout |accepter |refuser |gérer |paramétrer |paramètres |politique |personnaliser |préférences |accept |reject |manage )(?:(?:tous |les |mes |des |en matière de |de |all |relative aux )*)(?:accepter|refuser|cookies?|témoins|traceurs|confidentialité)(?: policy| settings)?|continuer sans accepter|cookie (?:policy|settings|preferences)|accept all|reject all
(?:mentions légales|politique de confidentialité|conditions (?:générales )?(?:d’utilisation|de vente)|cg[uv]|plan du site|données personnelles|qui sommes-nous ?\\??|(?:nous )?contact(?:er|ez-nous)|contact us|about us|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions|& conditions)|site map|faire un don|soutenez-nous)
(?:suivez|follow|retrouvez|rejoignez|join|likez|aimez)[- ](?:nous|us|notre (?:page|compte|chaîne|fil)|our (?:page|channel|whatsapp|telegram)|@[\\w]+|toute l’(?:actualité|info)|l’(?:actualité|info))(?: REST)?
(?:téléchargez|download|installez|get) (?:notre|l’|our|the) ?(?:application|app)(?: REST)?|available on (?:the app store|google play)|disponible sur (?:app store|google play)
(?:cliquez|appuyez|tapez|click|tap)(?: ici| here| sur (?:ce lien|le lien|la photo|l’image|REST)| on (?:this link|the link|REST))?(?: (?:pour|to|for|afin) REST)?
(?:passer|aller|accéder|revenir|retour|skip|back|go back)(?: directement)? (?:au|à|en|to)(?: ?(?:main|the))? ?(?:contenu(?: principal)?|menu|l’accueil|la page d’accueil|haut(?: de (?:la )?page)?|content|main content|navigation|top|homepage|home|la navigation)|haut de page
(?:accueil|home|vous êtes ici\\s?:?(?: accueil)?|you are here\\s?:?(?: home)?) ?[>›»/|→] ?.{1,120}
(?:tags?|mots[- ]clé?e?fs?|mots[- ]clés?|étiquettes?|thèmes?|sujets?|topics?|keywords?|rubriques?|catégories?|categor(?:y|ies)|filed under|classé (?:sous|dans)|posted in|publié dans|section)\\s?: ?[^.]{1,140}
(?:©|\\(c\\)|copyright(?= ?(?:©|\\(c\\)|\\d{4})))(?: ?©)? ?[^.]{1,90}(?:\\. (?:tous droits réservés|all rights reserved))?\\.?|(?:tous droits réservés|all rights reserved)(?: ?©? ?[^.]{1,60})?\\.?|(?:toute )?reproduction(?: (?:même partielle|totale ou partielle))?(?: est)? (?:interdite|forbidden|prohibited)(?: [^.]{1,60})?\\.?
avec (?:l’)?(?:afp|reuters|ap|associated press|agences?|belga|ats|la presse canadienne)(?: et (?:l’)?(?:afp|reuters|ap|agences?))?|(?:source|sources)\\s?: ?[^.]{1,60}|\\((?:avec )?(?:afp|reuters|ap|xinhua|agences?|belga|ats)\\)|afp|reuters|xinhua|with agencies|agencies
(?:(?:dernière |last )?(?:publié|mise? à jour|mise à jour|modifi(?:é|cation)|actualis(?:é|ation)|posté|créé|updated?|published|posted|modified|first published)e?)(?: (?:le|on|at|à|il y a|ce))?\\s?:? ?(?:\\d|hier|today|yesterday|aujourd’hui|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}),? )[^.]{0,60}
(?:il y a N ?(?:secondes?|min|minutes?|heures?|h|jours?|j|semaines?|mois|ans?)|N ?(?:seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago|(?:hier|aujourd’hui|today|yesterday),? (?:à|at) \\d{1,2}[ ]?(?:h|:)[ ]?\\d{0,2})
(?:image|photo|diapo|slide|vidéo|video) N (?:sur|of|de|/) N|N ?/ ?N|diaporama|(?:(?:regarder|voir|lire|watch|play)(?: (?:la|the|this|cette))? )?vid[ée]o|(?:lecture|play)(?: vid[ée]o)?|en images|voir (?:les|toutes les) photos|view gallery|lancer la vidéo|agrandir(?: l’image)?|enlarge image|plein écran|fullscreen
(?:image source|source de l’image|image credit|crédit (?:de l’|d’)?(?:image|photo)|image caption|légende (?:de l’image|photo)|media caption|photo caption|photo d’archives?|file photo|photo d’illustration|image d’illustration|illustration)(?:\\s?[:,] ?[^.]{1,140}\\.?)?
(?:menu|rechercher|recherche|search|fermer|close|accueil|home|suivant|précédent|next|previous|chargement(?: en cours)?|loading|partager|share|sauvegarder|save|commenter|signaler (?:une erreur|un (?:abus|problème))|report (?:an error|a problem|this)|écouter(?: l’article)?|listen|a[+-]|à propos(?: de l’auteur)?|about the author|en direct|live|live updates|breaking(?: news)?|dernière minute|exclusif|exclusive|flash info)
`;

/** Lines of which the capitals tell that they are signatures: letters as written. */
const SIGNATURES = `
(?:(?:Traduite? (?:de l’anglais |du \\p{Ll}+ )?par|Translated by|Propos recueillis par|Recueilli par|(?:Rédigée?|Écrite?|Publiée?|Postée?) par|(?:Written|Reported|Posted|Edited|Reporting|Editing|Additional reporting) by) ?:? ?NAMES)
(?:Suivez|Follow|Suivre) NAMES (?:sur|on) (?:X|Twitter|Facebook|Instagram|LinkedIn|Google|WhatsApp|TikTok|YouTube)
(?:NAMES,? avec (?:l’)?(?:AFP|AP|Reuters|Belga|ATS|[Aa]gences?)(?: et (?:l’)?(?:AFP|AP|Reuters|[Aa]gences?))?)
(?:[Cc]rédits?|Credits?|CRÉDIT|CREDIT)(?: [Pp]hotos?)?\\s?: ?NAMES(?: ?/ ?NAMES)?
`;

const NETWORKS =
  '(?:facebook|twitter|x(?: \\(twitter\\))?|whatsapp|linkedin|telegram|pinterest|reddit|messenger|instagram|youtube|tiktok|bluesky|threads|mastodon|flipboard|google(?: (?:news|actualités|discover))?|e-?mail|mail|sms|wechat|weibo|courriel|les réseaux sociaux|social media)';
const COUNT = '\\d(?:[\\d., ]{0,12}\\d)?[km]?';

/** The rows of a table as one alternative. */
function rows(table: string): string {
  return table
    .trim()
    .split('\n')
    .join('|')
    .replaceAll('NET', NETWORKS)
    .replaceAll('REST', '[^.\\n]{1,90}')
    .replace(/(?<![\p{L}\\])N(?!\p{L})/gu, COUNT);
}

const MARKS_BEFORE = '[\\s•·▶►→>|*+–—-]{0,4}';
const MARKS_BEHIND = '[\\s:…>→›»|!↓▼+]{0,4}';
const whole = (table: string) => new RegExp(`^${MARKS_BEFORE}(?:${rows(table)})${MARKS_BEHIND}$`, 'iu');

const BUTTON = new RegExp(`(?:${rows(BUTTONS)})(?:[\\s|,/·•]+|$)`, 'iuy');
const NAME_LIST =
  '(?:\\p{Lu}[\\p{L}.’-]*|\\d{1,3})(?:,? (?:\\p{Lu}[\\p{L}.’-]*|et|and|de|du|van|von|à|avec|pour|&|/)){0,8}';
const SIGNATURE = new RegExp(
  `^(?:${SIGNATURES.trim().split('\n').join('|').replaceAll('NAMES', NAME_LIST)})\\s?$`,
  'u',
);
const KINDS: readonly (readonly [SiteLineKind, RegExp])[] = [
  ['readAlso', whole(POINTERS)],
  ['furniture', whole(FURNITURE)],
];

/** A longer line is prose. */
const LONGEST = 200;

/** What a whole line, or a whole sentence, of a news site is; undefined for what may be prose. */
export function siteLineKind(line: string): SiteLineKind | undefined {
  if (line.length > LONGEST) return undefined;
  const plain = line
    .trim()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll("'", '’');
  if (plain === '') return undefined;
  if (areButtons(plain)) return 'share';
  if (SIGNATURE.test(plain)) return 'furniture';
  return KINDS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Nothing but buttons, one after the other. */
function areButtons(line: string): boolean {
  let at = 0;
  while (at < line.length) {
    BUTTON.lastIndex = at;
    const found = BUTTON.exec(line);
    if (!found || found[0] === '') return false;
    at += found[0].length;
  }
  return at > 0;
}
