import { type SentenceRules, words } from '#lib/domain/text/sentence-rules.ts';

/** Sentence rules of English, after the Associated Press and Oxford lists of abbreviations. */
export const englishSentences: SentenceRules = {
  neverLast: words(`
    Mr Mrs Ms Mx Dr Drs Prof Rev Hon Messrs Mmes Fr St Ste Sts Mt Ft Pt Gen Brig Col Maj Capt Cpt Cmdr Lt Sgt Cpl
    Pvt Adm Sen Sens Rep Reps Gov Govs Pres Supt Det Insp Amb Sec Atty Dir Msgr e.g i.e eg ie vs v viz cf
    approx esp incl excl ca c est dept Dept Univ univ Assn Natl Intl`),
  lastBeforeCapital: words('etc al ibid'),
  lastBeforeOpener: words(`
    Inc Ltd Corp Co Cos Bros Plc PLC LLC Jr Sr Esq Ph.D PhD M.D B.A M.A U.S U.S.A U.K U.N E.U D.C B.C A.D L.A N.Y
    S.A S.p.A N.V R.I N.J N.C S.C N.H N.M S.D N.D W.Va
    Ala Ariz Ark Calif Colo Conn Del Fla Ill Ind Kan Ky Md Mich Minn Miss Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
    Wash Wis Wyo Ont Que Ave Blvd Rd Sq Hwy`),
  beforeNumber: words(`
    No Nos no nos p pp vol Vol vols ch Ch chap Chap art Art Arts sec par para fig Fig figs Figs eq Eq ed ext Ext
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Vols Pt pt`),
  openers: words(`
    The A An In On At By For From With Without Within After Before Since Until While When Where Why Who What Which
    How If Although Though Because As But And Or So Yet Nor Then Thus However Moreover Meanwhile Still Also Now Today
    Yesterday Tomorrow He She It They We You I This That These Those There Here His Her Its Their Our My Your Some
    Many Most Several Few All Each Every Both Another Other Others Such More No Not Only Even Just Once Under Over
    Between Among Against Across About During Despite According Instead Officials Police Last Next Earlier Later`),
  nameParticles: words('A'),
  times: words('a.m p.m A.M P.M am pm'),
  afterTime: words(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec EST EDT ET CST CDT CT MST
    MDT MT PST PDT PT GMT BST CET CEST UTC Eastern Central Mountain Pacific Greenwich Beijing Paris London`),
  speechVerbs: words(`
    said says asked asks replied cried added told wrote answered shouted whispered exclaimed wondered joked recalled
    explained insisted noted continued`),
  falseStopMinimum: 3,
};
