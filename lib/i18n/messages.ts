import type { Locale } from '#lib/http/locale.ts';
import enAlignment from './en/alignment.json' with { type: 'json' };
import enArticles from './en/articles.json' with { type: 'json' };
import enAuth from './en/auth.json' with { type: 'json' };
import enBatches from './en/batches.json' with { type: 'json' };
import enBoard from './en/board.json' with { type: 'json' };
import enBulk from './en/bulk.json' with { type: 'json' };
import enCommon from './en/common.json' with { type: 'json' };
import enDiscussion from './en/discussion.json' with { type: 'json' };
import enExport from './en/export.json' with { type: 'json' };
import enFlags from './en/flags.json' with { type: 'json' };
import enHouse from './en/house.json' with { type: 'json' };
import enImport from './en/import.json' with { type: 'json' };
import enNotifications from './en/notifications.json' with { type: 'json' };
import enPeople from './en/people.json' with { type: 'json' };
import enQuality from './en/quality.json' with { type: 'json' };
import enQueue from './en/queue.json' with { type: 'json' };
import enReports from './en/reports.json' with { type: 'json' };
import enRounds from './en/rounds.json' with { type: 'json' };
import enWebhooks from './en/webhooks.json' with { type: 'json' };
import enWorkbench from './en/workbench.json' with { type: 'json' };
import frAlignment from './fr/alignment.json' with { type: 'json' };
import frArticles from './fr/articles.json' with { type: 'json' };
import frAuth from './fr/auth.json' with { type: 'json' };
import frBatches from './fr/batches.json' with { type: 'json' };
import frBoard from './fr/board.json' with { type: 'json' };
import frBulk from './fr/bulk.json' with { type: 'json' };
import frCommon from './fr/common.json' with { type: 'json' };
import frDiscussion from './fr/discussion.json' with { type: 'json' };
import frExport from './fr/export.json' with { type: 'json' };
import frFlags from './fr/flags.json' with { type: 'json' };
import frHouse from './fr/house.json' with { type: 'json' };
import frImport from './fr/import.json' with { type: 'json' };
import frNotifications from './fr/notifications.json' with { type: 'json' };
import frPeople from './fr/people.json' with { type: 'json' };
import frQuality from './fr/quality.json' with { type: 'json' };
import frQueue from './fr/queue.json' with { type: 'json' };
import frReports from './fr/reports.json' with { type: 'json' };
import frRounds from './fr/rounds.json' with { type: 'json' };
import frWebhooks from './fr/webhooks.json' with { type: 'json' };
import frWorkbench from './fr/workbench.json' with { type: 'json' };

const fr = {
  common: frCommon,
  auth: frAuth,
  people: frPeople,
  articles: frArticles,
  alignment: frAlignment,
  import: frImport,
  batches: frBatches,
  webhooks: frWebhooks,
  workbench: frWorkbench,
  flags: frFlags,
  discussion: frDiscussion,
  notifications: frNotifications,
  queue: frQueue,
  bulk: frBulk,
  board: frBoard,
  export: frExport,
  house: frHouse,
  quality: frQuality,
  reports: frReports,
  rounds: frRounds,
};

const en: typeof fr = {
  common: enCommon,
  auth: enAuth,
  people: enPeople,
  articles: enArticles,
  alignment: enAlignment,
  import: enImport,
  batches: enBatches,
  webhooks: enWebhooks,
  workbench: enWorkbench,
  flags: enFlags,
  discussion: enDiscussion,
  notifications: enNotifications,
  queue: enQueue,
  bulk: enBulk,
  board: enBoard,
  export: enExport,
  house: enHouse,
  quality: enQuality,
  reports: enReports,
  rounds: enRounds,
};

/** Interface texts by namespace, one JSON file each; the French ones set the keys. */
export const MESSAGES: Record<Locale, typeof fr> = { fr, en };

export type Namespace = keyof typeof fr;
