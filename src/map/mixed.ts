/** A colour that looks like `over` at some opacity on `under`. Both as #rrggbb; any other writing gives `over` as it is. */
export function mixed(under: string, over: string, opacity: number): string {
  const from = channels(under);
  const to = channels(over);
  if (from === null || to === null) return over;
  const parts = to.map((value, index) => Math.round(value * opacity + (from[index] ?? 0) * (1 - opacity)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): readonly number[] | null {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return digits === null ? null : digits.slice(1).map((pair) => Number.parseInt(pair, 16));
}
