import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive. */
export interface ZipEntry {
  /** Path with `/`; unique, and made by us: no name that somebody typed. */
  name: string;
  bytes: Uint8Array;
}

/**
 * An archive as a stream: an entry is asked for when the reader has taken what came before it, so that one is held at
 * a time. Whoever stops reading stops the entries too; what they throw breaks the stream, so that nobody takes half
 * an archive for a whole one.
 */
export function zipStream(entries: AsyncGenerator<ZipEntry>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let zip: Zip;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      zip = new Zip((error, chunk, isLast) => {
        if (error) controller.error(error);
        else controller.enqueue(new Uint8Array(chunk));
        if (isLast) controller.close();
      });
    },
    async pull() {
      const { value, done } = await entries.next();
      if (done) {
        zip.end();
        return;
      }
      const entry = new ZipDeflate(value.name, { level: 6 });
      zip.add(entry);
      entry.push(value.bytes, true);
    },
    async cancel() {
      await entries.return(undefined);
    },
  });
}
