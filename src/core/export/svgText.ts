const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Whether XML 1.0 allows a character: no controls but tab and newlines, not even escaped, and no half surrogates. */
function isAllowed(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Text in which nothing is to be escaped or left out; most texts of a picture are numbers and plain names. */
const plain = /^[ !#-%(-;=?-\ud7ff\ue000-\ufffd]*$/;

/** Text as it may stand between tags or in a quoted attribute of an SVG. */
export function escapeXml(text: string): string {
  if (plain.test(text)) return text;
  return Array.from(text)
    .filter(isAllowed)
    .map((letter) => escapes[letter] ?? letter)
    .join('');
}

/** A number in as few digits as a picture needs: hundredths of a px. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An element with its attributes; those that are null are left out. `inner` is markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  inner: string | null = null,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? num(value) : escapeXml(value ?? '')}"`)
    .join('');
  return inner === null ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
