import { builtInFormat, formatOfCode, type NumberFormat, plainNumber } from './numberFormat.ts';
import { readPart } from './readPart.ts';
import type { Zip } from './zip.ts';

/** The number format of each cell style, by its number; a workbook without styles has none. */
export function cellStyles(zip: Zip, part: string | null): readonly NumberFormat[] {
  if (part === null) return [];
  const codes = new Map<number, NumberFormat>();
  const used: number[] = [];
  let inCellStyles = false;
  readPart(zip, part, {
    start(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) used.push(Number(attributes.get('numFmtId') ?? 0));
      if (name === 'numFmt') {
        codes.set(Number(attributes.get('numFmtId')), formatOfCode(attributes.get('formatCode') ?? ''));
      }
    },
    end(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return used.map((id) => codes.get(id) ?? builtInFormat(id));
}

export function styleAt(styles: readonly NumberFormat[], index: string | undefined): NumberFormat {
  return styles[Number(index ?? 0)] ?? plainNumber;
}
