/** Named exactly as the style sheet declares it: a canvas falls back in silence on a name that it does not know. */
export const mapFont = '"Heebo Variable", Heebo, system-ui, sans-serif';

const sampleText = 'א Aa';

/** Resolves when every weight that the map writes in can be measured; a font that fails to load is not waited for. */
export async function mapFontReady(): Promise<void> {
  const weights = [500, 600, 700];
  await Promise.allSettled(weights.map((weight) => document.fonts.load(`${weight} 12px "Heebo Variable"`, sampleText)));
}

/** Measures text as the map writes it; widths are kept, since names are measured at every change of view. */
export function textMeasure(): (text: string, size: number, weight: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context === null) return text.length * size * 0.55;
    context.font = `${weight} ${size}px ${mapFont}`;
    const width = context.measureText(text).width;
    widths.set(key, width);
    return width;
  };
}
