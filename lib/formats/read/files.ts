/** Files that are read one at a time, each by its name. */
export interface FileSet {
  /** Paths with `/`, folders left out. */
  names: readonly string[];
  /** @throws UnreadableFile when the file is too large, damaged or not there */
  read(name: string): Promise<Uint8Array>;
}
