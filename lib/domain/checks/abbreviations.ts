/**
 * French abbreviations that end with a full stop, without it, in lower case. After one of them the stop does
 * not close a sentence. Lettered ones (« M. », « J.-C. », « U.S. ») are told by their shape instead.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adj adr al alt ann anc app apr appt approx art arr av avr ap bd bibl bld boul bull cap capt cf ch chap cie
  circ cit col coll colonel com comp conf contr coop corp cpt dec déc dép dépt dept dir div doc dr dt ed éd édit
  env équiv etc ex exc exp fac fasc fém féd fév févr fig fl gén gal gouv gr hab hebd ibid id inc indiv inf ing
  inst int intro inv jan janv jr juil jul lat lib lieut lt ltd max méd mgr mens milit min mod mons mrs mr ms msgr
  mt no nº nov num obs oct op ord orig ouv par pal pl pp pr préf prof prov ps qqch qqn quot rad réf ref rel rem
  rép rev rés resp ret rte rub rubr sam sec sect sept sér serv sgt soc spéc sq sqq st ste suiv sup suppl supp sv
  symb tél temp trad trim univ var vol vs zool`.split(/\s+/),
);

/** Does a stop after `word` belong to the word? `word` is what stands before the stop, without spaces. */
export function isAbbreviation(word: string): boolean {
  if (/^\p{L}$/u.test(word)) return true;
  if (/^\p{L}{1,3}(?:[.-]+\p{L}{1,3})+$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}
