import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import type { RawFile } from '../../../src/core/import/rawFile.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import { fileOf } from '../../support/importing.ts';
import { workbookOf } from '../../support/workbookOf.ts';

const lines = Array.from(
  { length: 60_000 },
  (_, index) => `${index},Organisation number ${index},An "unusual" note of ${index}`,
);
const long = fileOf('long.csv', `id,name,note\n${lines.join('\n')}`);
const short = fileOf('short.csv', 'id,name\n1,A\n');

describe('how far reading is', () => {
  it('is told in bytes of all files, while a long one is still being split', () => {
    const told = toldOf([short, long, fileOf('empty.csv', '')]);
    const total = short.bytes.length + long.bytes.length;
    expect(told[0]).toEqual([0, total]);
    expect(told.at(-1)).toEqual([total, total]);
    expect(within(told, 0.4, 0.95)).toBeGreaterThanOrEqual(2);
    expect(told.map(([done]) => done)).toEqual([...new Set(told.map(([done]) => done))].sort((a, b) => a - b));
  });

  it('never goes back where the quotes have to be read in another way', () => {
    const escaped = lines.map((line) => line.replaceAll('"', '\\"').replace(/,(An .*)$/, ',"$1, more"'));
    const done = toldOf([fileOf('long.csv', `id,name,note\n${escaped.join('\n')}`)]).map(([bytes]) => bytes);
    expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
  });

  it('moves within one sheet of a workbook', () => {
    const rows = [['id', 'name'], ...lines.slice(0, 20_000).map((line) => line.split(',').slice(0, 2))];
    const bytes = workbookOf({
      sheets: [
        { name: 'Notes', rows: [['x']] },
        { name: 'Members', rows },
      ],
    });
    const told = toldOf([{ name: 'field.xlsx', bytes }]);
    expect(within(told, 0.15, 0.95)).toBeGreaterThanOrEqual(2);
    expect(told.at(-1)).toEqual([bytes.length, bytes.length]);
  });

  it('ends for a file that is refused', () => {
    const refused = fileOf('a.pdf', '%PDF-1.7');
    expect(toldOf([refused]).at(-1)).toEqual([refused.bytes.length, refused.bytes.length]);
  });
});

function toldOf(files: readonly RawFile[]): (readonly [done: number, total: number])[] {
  const told: (readonly [number, number])[] = [];
  readFiles(files, noChoices, (done, total) => told.push([done, total]));
  return told;
}

/** How often it was told between two shares of the whole. */
function within(told: readonly (readonly [number, number])[], from: number, to: number): number {
  return told.filter(([done, total]) => done > total * from && done < total * to).length;
}
