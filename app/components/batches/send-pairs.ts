import { base64Of } from '#app/components/import/read-file.ts';
import { call } from '#lib/http/client.ts';
import type { GivenFile } from './given-files.ts';
import { filesOf, inParts, type PairPlan, type PlannedPair } from './pair-plan.ts';

interface Target {
  deskId: string;
  name: string;
  /** Makes sending the same plan again harmless. */
  key: string;
}

/**
 * Sends the pairs of a plan as they are on the disk, packed, so that the server reads the files as it reads any other.
 *
 * @param said told before each request which of how many it is
 * @returns the ids of the batches, more than one when the files are too large for one request
 */
export async function sendPairs(
  plan: PairPlan,
  { deskId, name, key }: Target,
  said: (part: number, parts: number) => void,
): Promise<string[]> {
  const parts = inParts(plan);
  const ids: string[] = [];
  for (const [index, pairs] of parts.entries()) {
    said(index + 1, parts.length);
    const { id } = await call('createBatch', {
      body: {
        deskId,
        name: parts.length === 1 ? name : `${name} (${index + 1}/${parts.length})`,
        archive: await packed(pairs, plan.files),
      },
      idempotencyKey: `${key}-${index}`,
    });
    ids.push(id);
  }
  return ids;
}

async function packed(pairs: readonly PlannedPair[], files: ReadonlyMap<string, GivenFile>): Promise<string> {
  const { zipSync } = await import('fflate');
  const entries: Record<string, Uint8Array> = {
    'manifest.json': new TextEncoder().encode(JSON.stringify(pairs)),
  };
  for (const name of pairs.flatMap(filesOf)) {
    const file = files.get(name);
    if (file) entries[name] = await file.bytes();
  }
  return base64Of(new Blob([zipSync(entries, { level: 1 })]));
}
