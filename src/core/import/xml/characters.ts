/** The characters that make up marks, by their codes. */
export const codes = {
  exclamation: 33,
  quote: 34,
  apostrophe: 39,
  slash: 47,
  lessThan: 60,
  equals: 61,
  greaterThan: 62,
  questionMark: 63,
} as const;

/** A break of lines in a value is a blank. */
export function oneLine(value: string): string {
  return value.includes('\n') || value.includes('\t') ? value.replace(/[\t\n]/g, ' ') : value;
}

/** Declarations of namespaces are no attributes. */
export function keepAttribute(attributes: Map<string, string>, name: string, value: string): void {
  const colon = name.indexOf(':');
  if (colon < 0) {
    if (name !== 'xmlns') attributes.set(name, value);
    return;
  }
  const local = name.slice(colon + 1);
  if (!name.startsWith('xmlns:') && !attributes.has(local)) attributes.set(local, value);
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whatever is no blank and no mark; NaN, beyond the end, is neither. */
export function isNameCode(code: number): boolean {
  return (
    code > 32 &&
    code !== codes.lessThan &&
    code !== codes.greaterThan &&
    code !== codes.slash &&
    code !== codes.equals &&
    code !== codes.quote &&
    code !== codes.apostrophe
  );
}

export function isBlankCode(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}
