/** As many as one preview shows and one lead answers for. */
export const MOST_IN_BULK = 2000;
/** As many as one request changes: the screen sends one after the other and shows how far it is. */
export const MOST_AT_ONCE = 100;
/** As many as are done in one transaction, all or nothing: others wait to write in their articles meanwhile. */
export const MOST_TOGETHER = 200;
