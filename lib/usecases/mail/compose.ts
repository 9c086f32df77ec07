import type { NotificationRow } from '#lib/db/rows/notification.ts';
import { aboutOf, placeOf } from '#lib/domain/notifications.ts';
import { escapeHtml } from '#lib/formats/html.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { OutgoingMail } from '#lib/mail/sender.ts';

/** To whom a mail goes, and from where. */
export interface Letterhead {
  name: string;
  locale: 'fr' | 'en';
  /** Texts in that language. */
  t: Translate;
  /** Where people reach Relire. */
  appUrl: string;
}

type Written = Pick<OutgoingMail, 'subject' | 'text' | 'html'>;

/** Longer words are cut: a mail brings somebody to the place, it does not bring the article. */
const MOST_CHARACTERS = 400;

/**
 * A mail that tells of notifications, oldest first, by article or round, and of how many articles wait in blind
 * rounds. Nothing of the articles is in it but their titles
 * and the words that each is about.
 */
export function composeNotifications(
  { name, locale, t, appUrl }: Letterhead,
  rows: readonly NotificationRow[],
  toAnnotate: number,
): Written {
  const groups = new Map<
    string,
    { title: string; isFrench: boolean; url: string; rows: NotificationRow[] }
  >();
  for (const row of rows) {
    const url = `${appUrl}${placeOf({ ...row, sentenceId: null })}`;
    const group = groups.get(url) ?? {
      title: titleOf(t, row),
      isFrench: row.article !== null,
      url,
      rows: [],
    };
    group.rows.push(row);
    groups.set(url, group);
  }
  const urlOf = (row: NotificationRow) =>
    appUrl + placeOf({ ...row, threadId: row.comment?.threadId ?? null });
  const headline = (row: NotificationRow) => {
    const { actor, count, round } = row;
    return t(`notifications.kind.${aboutOf(row)}`, {
      name: actor?.name ?? '',
      count,
      round: round?.name ?? '',
    });
  };
  const waiting = t('notifications.mail.rounds', { count: toAnnotate });
  const [first] = rows;
  const subject =
    first && rows.length === 1
      ? `${headline(first)} · ${titleOf(t, first)}`
      : t('notifications.mail.subject', { count: rows.length });
  const text = [
    t('notifications.mail.hello', { name }),
    ...[...groups.values()].flatMap(({ title, rows: told }) => [
      `== ${title}`,
      ...told.map((row) =>
        [
          `- ${headline(row)}`,
          ...[
            row.comment?.body ?? row.said,
            row.quote && t('notifications.mail.quote', { quote: cut(row.quote) }),
          ]
            .filter(Boolean)
            .map((line) => `  ${cut(line).replaceAll('\n', '\n  ')}`),
          `  ${urlOf(row)}`,
        ].join('\n'),
      ),
    ]),
    ...(toAnnotate > 0 ? [`${waiting}\n${appUrl}/rounds`] : []),
    footerText(t('notifications.mail.settings'), appUrl),
  ].join('\n\n');
  const html = page(locale, subject, [
    `<p>${escapeHtml(t('notifications.mail.hello', { name }))}</p>`,
    ...[...groups.values()].map(
      ({ title, isFrench, url, rows: told }) =>
        `<h2 style="font-size:17px;margin:24px 0 8px"${isFrench ? ' lang="fr"' : ''}><a href="${escapeHtml(url)}" style="color:#1d1b18">${escapeHtml(title)}</a></h2><ul style="margin:0;padding-left:20px">${told
          .map(
            (row) =>
              `<li style="margin:0 0 12px"><a href="${escapeHtml(urlOf(row))}">${escapeHtml(headline(row))}</a>${paragraph(row.comment?.body ?? row.said)}${quoted(row.quote)}</li>`,
          )
          .join('')}</ul>`,
    ),
    ...(toAnnotate > 0
      ? [`<p style="margin-top:24px"><a href="${escapeHtml(appUrl)}/rounds">${escapeHtml(waiting)}</a></p>`]
      : []),
    footerHtml(t('notifications.mail.settings'), appUrl),
  ]);
  return { subject, text, html };
}

/** A mail with the link by which its reader sets another password; it says so to whoever did not ask for it. */
export function composePasswordReset({ name, locale, t, appUrl }: Letterhead, token: string): Written {
  // In the fragment, which no server sees and no log keeps.
  const url = `${appUrl}/password#${token}`;
  const subject = t('auth.reset.mailSubject');
  const text = [
    t('auth.reset.mailHello', { name }),
    t('auth.reset.mailBody'),
    url,
    t('auth.reset.mailIgnore'),
  ].join('\n\n');
  const html = page(locale, subject, [
    `<p>${escapeHtml(t('auth.reset.mailHello', { name }))}</p>`,
    `<p>${escapeHtml(t('auth.reset.mailBody'))}</p>`,
    `<p><a href="${escapeHtml(url)}">${escapeHtml(t('auth.reset.mailLink'))}</a></p>`,
    `<p>${escapeHtml(t('auth.reset.mailIgnore'))}</p>`,
  ]);
  return { subject, text, html };
}

/** Of the article, of the round, or of the desk itself. */
function titleOf(t: Translate, { article, round, desk }: NotificationRow): string {
  if (article) return article.title;
  return round ? t('notifications.round', { name: round.name }) : desk.name;
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : text;
}

function paragraph(text: string): string {
  return text ? `<br><span style="white-space:pre-wrap">${escapeHtml(cut(text))}</span>` : '';
}

function quoted(text: string): string {
  return text
    ? `<blockquote lang="fr" style="margin:4px 0 0;padding-left:10px;border-left:2px solid #dedad1;color:#5a554d">${escapeHtml(cut(text))}</blockquote>`
    : '';
}

/** Where one chooses what to be mailed. */
export function settingsUrl(appUrl: string): string {
  return `${appUrl}/account#notifications`;
}

function footerText(words: string, appUrl: string): string {
  return `--\n${words}\n${settingsUrl(appUrl)}`;
}

function footerHtml(words: string, appUrl: string): string {
  return `<p style="margin-top:32px;font-size:13px;color:#5a554d"><a href="${escapeHtml(settingsUrl(appUrl))}" style="color:#5a554d">${escapeHtml(words)}</a></p>`;
}

function page(locale: string, title: string, body: readonly string[]): string {
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body style="max-width:36em;font:15px/1.5 Georgia,serif;color:#1d1b18">',
    ...body,
    '</body></html>',
  ].join('\n');
}
