import { isolateValue } from '../../../i18n/isolate.ts';

/** What a cell says to who cannot see it. */
export interface CellSaid {
  readonly row: string;
  readonly column: string;
  readonly listed: string;
  readonly engaged: string;
  readonly seated: string;
}

const parts = ['row', 'column', 'listed', 'engaged', 'seated'] as const satisfies readonly (keyof CellSaid)[];
/** Signs of no alphabet, one for each part. */
const signOf = (part: keyof CellSaid) => String.fromCharCode(0xe000 + parts.indexOf(part));

/**
 * The sentence of a cell, made from one reading of its text: a matrix has hundreds of cells, and each reading of a text takes far
 * longer than filling it.
 */
export function cellSentence(text: (values: CellSaid) => string): (said: CellSaid) => string {
  const signs = Object.fromEntries(parts.map((part) => [part, signOf(part)])) as unknown as CellSaid;
  const pieces = text(signs).split(/\u2068?([\ue000-\ue004])\u2069?/);
  return (said) =>
    pieces
      .map((piece, at) => (at % 2 === 0 ? piece : isolateValue(said[parts[piece.charCodeAt(0) - 0xe000] ?? 'row'])))
      .join('');
}
