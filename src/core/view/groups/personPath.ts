/** An SVG path of head and shoulders around the origin, as large as a mark of this radius. */
export function personPath(radius: number): string {
  const at = (value: number) => Math.round(value * radius * 100) / 100;
  const head = `M${at(-0.46)} ${at(-0.56)}A${at(0.46)} ${at(0.46)} 0 1 1 ${at(0.46)} ${at(-0.56)}A${at(0.46)} ${at(0.46)} 0 1 1 ${at(-0.46)} ${at(-0.56)}Z`;
  const shoulders = `M${at(-0.95)} ${at(1.02)}A${at(0.95)} ${at(0.95)} 0 0 1 ${at(0.95)} ${at(1.02)}Z`;
  return `${head}${shoulders}`;
}
