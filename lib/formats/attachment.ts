/**
 * A file to be saved, never shown: `nosniff` and the sandbox keep a browser from running what it holds, should
 * someone open it in place. Names come from slugs, `[a-z0-9.-]`, so that RFC 6266 wants no second form of them.
 */
export function attachment(
  fileName: string,
  mediaType: string,
  bytes: Uint8Array | ReadableStream<Uint8Array<ArrayBuffer>>,
): Response {
  const isWhole = bytes instanceof Uint8Array;
  return new Response(isWhole ? new Uint8Array(bytes) : bytes, {
    headers: {
      'content-type': mediaType,
      ...(isWhole ? { 'content-length': String(bytes.byteLength) } : {}),
      'content-disposition': `attachment; filename="${fileName}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
