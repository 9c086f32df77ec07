/** The library has no types of its own: what the tests ask of it. */
declare module 'xliff' {
  interface XliffUnit {
    source: string;
    target: string;
    note?: string | string[];
  }
  export interface XliffContent {
    xliffVersion?: string;
    sourceLanguage: string;
    targetLanguage: string;
    /** Units in groups, by file and group. */
    resources: Record<string, Record<string, { groupUnits?: Record<string, XliffUnit> }>>;
  }
  export function xliff2js(text: string): Promise<XliffContent>;
  export function xliff12ToJs(text: string): Promise<XliffContent>;
}
