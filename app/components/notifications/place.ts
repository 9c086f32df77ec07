/** The address of what a notification is about: its article, see `visit` in app/components/workbench/use-workbench.ts. */
export function placeOf({
  article,
  desk,
  sentenceId,
  threadId,
}: {
  article: { id: string } | null;
  desk?: { id: string };
  sentenceId: string | null;
  threadId?: string | null;
}): string {
  // The one thing of a desk that one is told of.
  if (!article) return `/admin/desks/${desk?.id}/webhooks`;
  const place = sentenceId ? `#${threadId ? 't' : 's'}-${sentenceId}` : '';
  return `/articles/${article.id}${place}`;
}
