/** The address of what a notification is about: see `visit` in app/components/workbench/use-workbench.ts. */
export function placeOf({
  article,
  sentenceId,
  threadId,
}: {
  article: { id: string };
  sentenceId: string | null;
  threadId?: string | null;
}): string {
  const place = sentenceId ? `#${threadId ? 't' : 's'}-${sentenceId}` : '';
  return `/articles/${article.id}${place}`;
}
