const family = 'Heebo Variable';

/**
 * `@font-face` rules that hold the page's own fonts, of those that have letters of `text`: an SVG shown as an image cannot
 * see the fonts of the page. A font that cannot be read is left out; the picture then falls back on its next font by name.
 */
export async function pictureFonts(text: string): Promise<string> {
  const letters = new Set<number>();
  for (const letter of text) letters.add(letter.codePointAt(0) ?? 0);
  const rules = await Promise.allSettled(
    fontRules()
      .filter((rule) => covers(rule.style.getPropertyValue('unicode-range'), letters))
      .map(embedded),
  );
  return rules.map((rule) => (rule.status === 'fulfilled' ? rule.value : '')).join('');
}

function fontRules(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(
      (rule): rule is CSSFontFaceRule =>
        rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').includes(family),
    ),
  );
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const [, source] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
  if (source === undefined) return '';
  const url = new URL(source, rule.parentStyleSheet?.href ?? document.baseURI);
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const range = rule.style.getPropertyValue('unicode-range');
  return [
    `@font-face{font-family:'${family}';font-weight:100 900;`,
    `src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2');`,
    range === '' ? '}' : `unicode-range:${range}}`,
  ].join('');
}

/** Whether a `unicode-range` such as "U+0590-05FF, U+20AA" has any of the letters; an empty one has them all. */
function covers(range: string, letters: ReadonlySet<number>): boolean {
  if (range === '') return true;
  const spans = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)] as const;
  });
  return [...letters].some((letter) => spans.some(([first, last]) => letter >= first && letter <= last));
}

function base64(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    text += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return btoa(text);
}
