import { asPerson, requireArticleId } from '#lib/cli/as-person.ts';
import { bytesOf } from '#lib/cli/bytes-of.ts';
import { importAnnotations } from '#lib/usecases/quality/import-annotations.ts';

interface Options {
  desk: string | undefined;
  user: string | undefined;
  apply: boolean;
  /** Prints the whole report as JSON instead. */
  json: boolean;
}

/** Places the annotations of a file on an article, and prints which moved and which were refused, a line each. */
export async function placeAnnotations(path: string, article: string, options: Options): Promise<number> {
  const { desk, user, apply, json } = options;
  const text = (await bytesOf(path)).toString('utf8');
  const report = await asPerson(user, async (call) =>
    importAnnotations(call, { id: await requireArticleId(call, article, desk), text, apply }),
  );
  if (json) {
    console.log(JSON.stringify(report, null, 2));
    return 0;
  }
  const { format, counts, items } = report;
  for (const { number, outcome, why, words, now } of items) {
    if (outcome === 'refused') console.log(`${number}  refused (${why})  ${words}`);
    else if (outcome === 'moved') console.log(`${number}  moved  ${words} → ${now}`);
  }
  const { placed, moved, known, refused, clean } = counts;
  console.log(
    `${format}: ${placed} placed, ${moved} moved, ${known} there already, ${refused} refused, ${clean} segments without errors${apply ? '' : ' (nothing was changed)'}`,
  );
  return 0;
}
