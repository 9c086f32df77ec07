/** Text as XML 1.0 text or as the value of an attribute in double quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Parsers make spaces and line feeds of these, unless they are written as references.
      .replace(/[\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}

/** What is said of a flag, in one line. */
export function flagLine(flag: {
  category: string;
  severity: string;
  state: string;
  quote: string;
  note: string;
}): string {
  const said = flag.note === '' ? '' : ` — ${flag.note}`;
  return `[${flag.severity}] ${flag.category} (${flag.state}): “${flag.quote}”${said}`;
}
