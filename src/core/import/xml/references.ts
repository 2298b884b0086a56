const named: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

/** Text with its references put in: the five names and the numbers of characters. Null where `&` begins anything else. */
export function decodeReferences(text: string): string | null {
  if (!text.includes('&')) return text;
  let broken = false;
  const decoded = text.replace(/&(?:[^;&\s]{1,12};)?/g, (reference) => {
    const character = characterOf(reference);
    if (character === null) broken = true;
    return character ?? '';
  });
  return broken ? null : decoded;
}

function characterOf(reference: string): string | null {
  if (Object.hasOwn(named, reference)) return named[reference] ?? null;
  const digits = /^&#(?:x([0-9a-fA-F]+)|([0-9]+));$/.exec(reference);
  if (digits === null) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/** No control character other than tab and the ends of lines, no half of a pair, nothing above U+10FFFF. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
