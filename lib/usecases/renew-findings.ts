import type { Article } from '#lib/db/generated/client.ts';
import { log } from '#lib/log.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { reconcileFindings } from './findings.ts';
import { houseVersion } from './house/house-of.ts';

/**
 * Brings the findings of an article up to date when the desk's checks, or ours, have changed since they were made.
 * Called when somebody opens it: an article that nobody reads costs nothing, and the lock of the article sees to
 * it that of ten people who open it one renews. It makes no undo step, and no event when nothing comes of it.
 *
 * An article can be read with old findings: what goes wrong here is logged and keeps nobody from it.
 */
export async function renewFindings(call: Call, article: Article): Promise<void> {
  const desk = await call.db.desk.findUniqueOrThrow({
    where: { id: article.deskId },
    select: { checksVersion: true },
  });
  if (article.checkedAs === houseVersion(desk)) return;
  try {
    await perform(
      { db: call.db, actor: call.actor },
      { articleId: article.id, type: 'findings:renewed' },
      async (act) => {
        if (act.article.checkedAs === article.checkedAs) await reconcileFindings(act);
        if (act.touched.flags.size === 0) act.unchanged = true;
        return null;
      },
    );
  } catch (error) {
    log.error({ err: error, articleId: article.id }, 'findings could not be renewed');
  }
}
