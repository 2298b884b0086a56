/** The number that a person typed, with a point or a comma; null for nothing or for anything else. */
export function numberFrom(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
