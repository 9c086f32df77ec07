/** A refusal that the caller can understand: RFC 9457 problem details with a stable code. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  /** Extra members of the answer, e.g. both texts of a conflict. */
  readonly extra: Record<string, unknown>;

  constructor(status: number, code: string, extra: Record<string, unknown> = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.extra = extra;
  }
}

/** One sentence a code, in both interface languages; the answer carries the caller's. */
export const PROBLEM_TEXTS: Record<string, { fr: string; en: string }> = {
  'bad-request': {
    fr: 'La demande est mal formée : corrigez les champs indiqués.',
    en: 'The request is malformed: correct the fields listed.',
  },
  'bad-characters': {
    fr: 'Le texte contient des caractères illisibles (NUL ou demi-caractère) : retirez-les et recommencez.',
    en: 'The text contains unreadable characters (NUL or half a character): remove them and try again.',
  },
  'too-large': {
    fr: 'La demande dépasse la taille admise ({size} ko) : découpez-la.',
    en: 'The request is larger than allowed ({size} kB): split it.',
  },
  'not-json': {
    fr: 'Le corps de la demande doit être du JSON.',
    en: 'The body of the request must be JSON.',
  },
  'signed-out': {
    fr: 'Vous n’êtes plus connecté : reconnectez-vous, votre saisie est conservée.',
    en: 'You are signed out: sign in again, what you typed is kept.',
  },
  forbidden: {
    fr: 'Votre rôle ne permet pas cette action.',
    en: 'Your role does not allow this.',
  },
  'cross-origin': {
    fr: 'La demande vient d’un autre site : rechargez la page de Relire.',
    en: 'The request comes from another site: reload Relire.',
  },
  'not-found': {
    fr: 'Cet élément n’existe pas, ou n’existe plus.',
    en: 'This does not exist, or no longer does.',
  },
  'version-conflict': {
    fr: 'Cette phrase a changé entre-temps : comparez les deux versions.',
    en: 'This has changed in the meantime: compare the two versions.',
  },
  'not-allowed-from-state': {
    fr: 'Ce changement n’est pas possible dans l’état actuel.',
    en: 'This change is not possible from the current state.',
  },
  'reason-wanted': { fr: 'Indiquez un motif.', en: 'Give a reason.' },
  'nothing-before': {
    fr: 'Il n’y a pas de phrase avant celle-ci dans le paragraphe.',
    en: 'There is no sentence before this one in the paragraph.',
  },
  'nothing-to-split': {
    fr: 'Placez le curseur entre deux mots de la phrase pour la scinder.',
    en: 'Put the caret between two words of the sentence to split it.',
  },
  'nothing-to-undo': { fr: 'Il n’y a rien à annuler.', en: 'There is nothing to undo.' },
  'nothing-to-redo': { fr: 'Il n’y a rien à rétablir.', en: 'There is nothing to redo.' },
  'changed-since': {
    fr: 'Quelqu’un a modifié ce passage depuis : ouvrez l’historique de la phrase pour revenir en arrière.',
    en: 'Someone has changed this since: open the history of the sentence to go back.',
  },
  'links-changed': {
    fr: 'L’alignement a changé entre-temps : rechargez la page, puis refaites ce geste.',
    en: 'The alignment has changed meanwhile: reload the page and do this again.',
  },
  'judged-since': {
    fr: 'Un responsable s’est prononcé depuis ce moment : demandez-lui d’y revenir, ou restaurez les phrases une à une.',
    en: 'A lead has judged since that moment: ask the lead to go back, or restore sentences one by one.',
  },
  'quote-mismatch': {
    fr: 'Les mots signalés ne sont plus à cette place : sélectionnez-les de nouveau.',
    en: 'The flagged words no longer stand there: select them again.',
  },
  'note-wanted': {
    fr: 'La catégorie « autre » demande une remarque : dites de quoi il s’agit.',
    en: 'The category “other” asks for a note: say what it is.',
  },
  'bad-span': {
    fr: 'Ces mots ne sont pas dans la phrase : sélectionnez-les de nouveau.',
    en: 'These words are not in the sentence: select them again.',
  },
  'round-open': {
    fr: 'Des annotateurs travaillent encore : attendez qu’ils aient terminé, ou fermez la session.',
    en: 'Annotators are still at work: wait until they have finished, or close the round.',
  },
  'round-closed': {
    fr: 'Cette session d’annotation est fermée : vos annotations ne changent plus.',
    en: 'This round of annotation is closed: your annotations no longer change.',
  },
  'task-finished': {
    fr: 'Vous avez déclaré cet article terminé : reprenez-le pour changer vos annotations.',
    en: 'You said that you had finished this article: take it up again to change your annotations.',
  },
  adjudicated: {
    fr: 'Le résultat est déjà dans l’article : annulez-le d’abord.',
    en: 'The outcome is in the article already: undo that first.',
  },
  undecided: {
    fr: 'Il reste des annotations à départager.',
    en: 'Some annotations are still to be decided on.',
  },
  'category-off': {
    fr: 'Le desk n’utilise pas cette catégorie : choisissez-en une autre.',
    en: 'The desk does not use this category: choose another one.',
  },
  'already-kept': {
    fr: 'Cette correction est déjà gardée parmi les signalements.',
    en: 'This correction is already kept among the flags.',
  },
  'no-fix': {
    fr: 'Ce signalement ne propose pas de correction applicable.',
    en: 'This flag offers no correction that can be applied.',
  },
  'not-reversible': {
    fr: 'Cette étape ne peut pas être annulée.',
    en: 'This step cannot be undone.',
  },
  'empty-text': {
    fr: 'Il manque un des deux textes : collez l’article français et sa référence anglaise.',
    en: 'One of the two texts is missing: paste the French article and its English reference.',
  },
  'file-empty': {
    fr: 'Le fichier est vide.',
    en: 'The file is empty.',
  },
  'file-too-large': {
    fr: 'Le fichier dépasse les limites : 8 Mo, deux millions de caractères par texte, 20 000 segments, 32 Mo une fois décompressé.',
    en: 'The file is over the limits: 8 MB, two million characters a text, 20,000 segments, 32 MB once unpacked.',
  },
  'file-too-costly': {
    fr: 'La lecture de ce fichier demande trop de temps ou de mémoire (5 secondes et 256 Mo au plus) : découpez-le.',
    en: 'Reading this file takes too much time or memory (5 seconds and 256 MB at most): split it.',
  },
  'file-gone': {
    fr: 'Le fichier n’est plus gardé, ou le texte n’est plus le sien : déposez-le de nouveau.',
    en: 'The file is no longer kept, or the text is no longer its own: drop it again.',
  },
  'archive-too-large': {
    fr: 'L’archive dépasse les limites : 10 000 fichiers, 512 Mo une fois décompressés.',
    en: 'The archive is over the limits: 10,000 files, 512 MB once unpacked.',
  },
  'no-pairs': {
    fr: 'Il n’y a ni paires de fichiers, ni fichiers des deux langues : nommez-les X.en.txt et X.fr.txt, ou listez-les dans manifest.json.',
    en: 'There are no pairs of files, nor files of both languages: name them X.en.txt and X.fr.txt, or list them in manifest.json.',
  },
  'bad-manifest': {
    fr: 'manifest.json doit être une liste de {"source", "target"} ou de {"both"} et, au besoin, "title".',
    en: 'manifest.json must be a list of {"source", "target"} or {"both"} and, if need be, "title".',
  },
  'file-not-text': {
    fr: 'Ce fichier ne contient pas de texte lisible.',
    en: 'This file holds no readable text.',
  },
  'file-encoding': {
    fr: 'L’encodage de ce fichier n’est pas celui qu’il annonce, ou n’est pas pris en charge : enregistrez-le en UTF-8.',
    en: 'The encoding of this file is not the one it states, or is not supported: save it as UTF-8.',
  },
  'file-broken': {
    fr: 'Ce fichier est endommagé ou mal formé : exportez-le de nouveau depuis le programme d’où il vient.',
    en: 'This file is damaged or malformed: export it again from the program it comes from.',
  },
  'file-doctype': {
    fr: 'Ce fichier déclare des entités XML, ce qui n’est pas admis : retirez-en le DOCTYPE.',
    en: 'This file declares XML entities, which is not allowed: remove its DOCTYPE.',
  },
  'file-too-deep': {
    fr: 'Les éléments de ce fichier sont trop imbriqués : 256 niveaux au plus.',
    en: 'The elements of this file are nested too deeply: 256 levels at most.',
  },
  'file-encrypted': {
    fr: 'Ce fichier est protégé par un mot de passe : enregistrez-le sans protection.',
    en: 'This file is protected by a password: save it without one.',
  },
  'file-no-text': {
    fr: 'Il n’y a pas de texte dans ce fichier.',
    en: 'There is no text in this file.',
  },
  'file-annotations': {
    fr: 'Ce fichier ne contient pas d’annotations lisibles : table de Marot, JSON de Pearmut, ou les CSV et JSONL de Relire.',
    en: 'This file holds no annotations that can be read: a table of Marot, JSON of Pearmut, or the CSV and JSONL of Relire.',
  },
  'file-unknown': {
    fr: 'Ce format n’est pas reconnu : texte, HTML, DOCX, XLIFF, TMX, CSV, TSV ou JSONL.',
    en: 'This format is not recognised: text, HTML, DOCX, XLIFF, TMX, CSV, TSV or JSONL.',
  },
  'file-languages': {
    fr: 'Ce fichier n’est pas entre l’anglais et le français.',
    en: 'This file is not between English and French.',
  },
  'wrong-language': {
    fr: 'Les textes semblent inversés : l’anglais doit être la référence, le français l’article.',
    en: 'The texts look swapped: English must be the reference, French the article.',
  },
  'crashed-often': {
    fr: 'Relire s’est arrêté plusieurs fois pendant l’import de cet article : vérifiez les textes avant de réessayer.',
    en: 'Relire stopped several times while it imported this article: check the texts before trying again.',
  },
  'one-text-wanted': {
    fr: 'Ce fichier contient les deux langues : ne le mettez pas avec un autre.',
    en: 'This file holds both languages: do not put it together with another.',
  },
  'both-texts-wanted': {
    fr: 'Ce fichier ne contient pas les deux langues, l’anglais et le français.',
    en: 'This file does not hold both languages, English and French.',
  },
  'nothing-to-retry': {
    fr: 'Rien n’a échoué dans ce lot, ou tout a déjà été relancé.',
    en: 'Nothing failed in this batch, or everything was started again already.',
  },
  'selection-empty': {
    fr: 'Aucun article n’est choisi.',
    en: 'No article is chosen.',
  },
  'selection-too-large': {
    fr: 'Une archive contient 2 000 articles au plus : affinez les filtres.',
    en: 'An archive holds 2,000 articles at most: narrow the filters.',
  },
  'webhook-address': {
    fr: 'L’adresse d’un webhook commence par https:// et mène à l’internet public, sauf si l’installation en permet d’autres.',
    en: 'The address of a webhook starts with https:// and leads to the public internet, unless the installation allows others.',
  },
  'too-many-webhooks': {
    fr: 'Ce desk a déjà dix webhooks : retirez-en un.',
    en: 'This desk has ten webhooks already: remove one.',
  },
  'nothing-to-cancel': {
    fr: 'Plus rien n’attend dans ce lot.',
    en: 'Nothing waits in this batch any more.',
  },
  cancelled: {
    fr: 'L’import du lot a été arrêté avant cet article.',
    en: 'The import of the batch was stopped before this article.',
  },
  'gate-closed': {
    fr: 'Il reste des signalements ouverts ou des phrases à terminer : réglez-les, ou demandez à un responsable de passer outre.',
    en: 'Open flags or unfinished sentences remain: settle them, or ask a lead to pass the gate.',
  },
  'key-reused': {
    fr: 'Cette clé d’idempotence a déjà servi à une autre demande.',
    en: 'This idempotency key was used for another request.',
  },
  throttled: {
    fr: 'Trop d’essais : attendez quelques minutes.',
    en: 'Too many attempts: wait a few minutes.',
  },
  'wrong-password': {
    fr: 'Le mot de passe actuel est inexact.',
    en: 'The current password is wrong.',
  },
  'weak-password': {
    fr: 'Choisissez un mot de passe d’au moins 12 caractères.',
    en: 'Choose a password of at least 12 characters.',
  },
  'invitation-invalid': {
    fr: 'Cette invitation n’est plus valable : demandez-en une nouvelle.',
    en: 'This invitation is no longer valid: ask for a new one.',
  },
  'reset-invalid': {
    fr: 'Ce lien n’est plus valable : demandez-en un autre.',
    en: 'This link is no longer valid: ask for another one.',
  },
  'email-taken': {
    fr: 'Un compte existe déjà pour cette adresse : connectez-vous, puis rouvrez l’invitation.',
    en: 'An account already exists for this address: sign in, then open the invitation again.',
  },
  'last-admin': {
    fr: 'Il doit rester au moins un administrateur actif.',
    en: 'At least one active administrator must remain.',
  },
  unavailable: {
    fr: 'La base de données ne répond pas : réessayez dans un instant, rien n’est perdu.',
    en: 'The database does not answer: try again in a moment, nothing is lost.',
  },
  internal: {
    fr: 'Une erreur imprévue est survenue ; elle est consignée sous le numéro indiqué.',
    en: 'Something unexpected went wrong; it is logged under the number given.',
  },
};

function titleOf({ code, extra }: Problem, locale: 'fr' | 'en'): string {
  const title = PROBLEM_TEXTS[code]?.[locale] ?? code;
  return title.replace('{size}', new Intl.NumberFormat(locale).format(Number(extra.maxBytes) / 1000));
}

/** The `application/problem+json` answer for a problem, in the language asked for. */
export function problemResponse(problem: Problem, locale: 'fr' | 'en', requestId: string): Response {
  const body = {
    type: `urn:relire:problem:${problem.code}`,
    title: titleOf(problem, locale),
    status: problem.status,
    code: problem.code,
    requestId,
    ...problem.extra,
  };
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-request-id': requestId,
    },
  });
}
