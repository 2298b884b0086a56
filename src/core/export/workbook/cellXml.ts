/** What XML has no room for or would change: control characters, halves of pairs, U+FFFE and U+FFFF. Tabs and breaks of lines stay. */
const unwritable = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** A text that happens to look like the way in which a workbook writes such a character. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell that is a text and nothing else, whatever it begins with. An empty one is only a style. */
export function cellXml(address: string, text: string, style: number): string {
  if (text === '') return `<c r="${address}" s="${style}"/>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escapedText(text))}</t></is></c>`;
}

export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function escapedText(text: string): string {
  return text.replace(looksEscaped, '_x005F_').replace(unwritable, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}
