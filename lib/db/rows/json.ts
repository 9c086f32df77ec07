/** JSON that PostgreSQL takes: the context of an anchor may end within a surrogate pair. */
export function asJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!/\\ud[89a-f]/u.test(json)) return json;
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.toWellFormed() : inner,
  );
}
