import { type Measure, wrapName } from '../labels/wrapName.ts';

const noBreak = '\u00a0';

/** A name in as many lines as it takes, nothing of it cut: two or three of about equal width where they fit, else line by line. */
export function wrapWhole(name: string, widest: number, measure: Measure): readonly string[] {
  const whole = name.trim().replace(/\s+/g, ' ');
  if (measure(whole) <= widest) return [whole];
  // Its lines may be a quarter wider than what is asked for.
  const { lines, width } = wrapName(name, widest / 1.25, measure);
  const isCut = lines.some((line) => line.endsWith('…')) && !name.includes('…');
  return isCut || width > widest ? lineByLine(whole, widest, measure) : lines;
}

/** A dash stays with the word before it, and a line may end after a maqaf; a word that is too wide has a line of its own. */
function lineByLine(name: string, widest: number, measure: Measure): readonly string[] {
  const words = name
    .replace(/ ([–—-]) /g, `${noBreak}$1 `)
    .split(' ')
    .flatMap((word) => word.split(/(?<=־)/u).map((part, at) => ({ part, glue: at === 0 ? ' ' : '' })));
  const lines: string[] = [];
  for (const { part, glue } of words) {
    const longer = `${lines.at(-1) ?? ''}${glue}${part}`;
    if (lines.length > 0 && measure(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
