import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzed, run } from './terminalOf.ts';

const folder = join(import.meta.dirname, '../../sample-data/shikma');
const text = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '');
const hebrew = { 'organisations.csv': text('organisations.he.csv'), 'ties.csv': text('ties.he.csv') };
const english = { 'organisations.csv': text('organisations.en.csv'), 'ties.csv': text('ties.en.csv') };

/** Letters as the Hebrew code page of Windows writes them. */
function windows1255(written: string): Uint8Array {
  const decoder = new TextDecoder('windows-1255');
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(written, (letter) => bytes.get(letter) ?? fail(letter));
}

function fail(letter: string): never {
  throw new Error(`windows-1255 has no ${letter}`);
}

/** With the mark of byte order, as Excel writes its "Unicode text". */
function utf16(written: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${written}`, 'utf16le'));
}

/** The same rows with another separator; cells that hold it are quoted. */
function separatedBy(separator: string, written: string): string {
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|\n|$)/g;
  return written.replace(cells, (_, cell: string, end: string) => {
    const quoted = cell.includes(separator) && !cell.startsWith('"') ? `"${cell}"` : cell;
    return quoted + (end === ',' ? separator : end);
  });
}

function each<Out>(files: Readonly<Record<string, string>>, change: (written: string) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(files).map(([name, written]) => [name, change(written)]));
}

const variants = [
  ['the Hebrew files', hebrew],
  ['the English files', english],
  ['the Hebrew files in windows-1255', each(hebrew, windows1255)],
  ['the Hebrew files in UTF-16', each(hebrew, utf16)],
  ['the Hebrew files with semicolons', each(hebrew, (written) => separatedBy(';', written))],
  ['the Hebrew files with tabs', each(hebrew, (written) => separatedBy('\t', written))],
] as const;

describe('the Shikma sample', () => {
  it.each(variants)('gives its figures from %s', (_, files) => {
    const answer = analyzed(files);
    expect([answer.organizations, answer.ties, answer.pairs, answer.setAside]).toEqual([80, 250, 228, []]);
    expect(answer.sectors).toEqual({
      public: 20,
      social: 26,
      business: 11,
      community: 9,
      philanthropy: 7,
      academia: 7,
    });
    expect(answer.density).toBeCloseTo(0.072, 3);
    expect(answer.components).toEqual([70, 6, 1, 1, 1, 1]);
    expect(answer.isolates).toEqual(['BUS10', 'BUS11', 'COM09', 'SOC25']);
    expect(answer.rules.backbone).toBe('SOC01');
    expect(answer.metrics.PUB01.degree).toBe(42);
    expect(answer.metrics.PUB01.betweenness).toBeCloseTo(0.52, 2);
    expect(answer.metrics.BUS01.betweenness).toBeCloseTo(0.15, 2);
    expect(Object.keys(answer.articulationPoints)).toEqual(['BUS01', 'PUB01', 'PUB04', 'SOC17']);
    expect(answer.articulationPoints.PUB01).toHaveLength(16);
    expect(answer.articulationPoints).not.toHaveProperty('SOC01');
    expect(answer.withoutBackbone.components).toEqual([69, 6, 1, 1, 1, 1]);
    expect(answer.stages).toEqual({
      identified: 7,
      acquainted: 18,
      inDialogue: 21,
      committed: 15,
      active: 12,
      leading: 5,
      declined: 2,
    });
  });

  /** public, social, business, community, philanthropy, academia */
  const sectors = ['public', 'social', 'business', 'community', 'philanthropy', 'academia'];
  const listed = (rows: Record<string, Record<string, { listed: number }>>) =>
    Object.fromEntries(Object.entries(rows).map(([value, cells]) => [value, sectors.map((one) => cells[one]?.listed)]));

  it('has nobody from business and community in vocational training', () => {
    expect(listed(analyzed(english).coverage.topic)).toEqual({
      'Career guidance': [8, 8, 1, 3, 2, 2],
      'Vocational training': [6, 8, 0, 0, 2, 2],
      'Placement and employer relations': [4, 8, 9, 1, 2, 1],
      'Soft and digital skills': [2, 8, 2, 2, 1, 3],
      'Transport and access': [4, 1, 1, 1, 0, 0],
      'Support for youth at risk': [7, 9, 0, 4, 4, 2],
      'Young entrepreneurship': [2, 4, 2, 2, 1, 0],
    });
  });

  it('counts region-wide bodies apart from local ones', () => {
    const answer = analyzed(english);
    expect(listed({ ...answer.coverage.region, 'Region-wide': answer.regionWide })).toEqual({
      'Neve Shikma': [5, 12, 5, 4, 2, 2],
      'Kiryat Alon': [3, 5, 2, 2, 0, 1],
      'Wadi towns': [3, 3, 0, 1, 1, 0],
      "Mevo'ot Shikma": [1, 4, 2, 2, 0, 0],
      'Hill villages': [1, 1, 1, 0, 1, 0],
      'Region-wide': [8, 6, 2, 0, 4, 4],
    });
  });

  it('gives the same figures for the Hebrew files and the English ones', () => {
    const { issues: _, coverage: __, missing: ___, ...figures } = analyzed(english);
    expect(analyzed(hebrew)).toMatchObject(figures);
  });
});

describe('the page of the Shikma sample', () => {
  it.each([
    ['en', english, 'What stands out', '  42 · Overloaded broker', '  9 · Steering committee'],
    ['he', hebrew, 'מה בולט', '  42 · גורם מגשר בעומס יתר', '  9 · ועדת ההיגוי'],
  ])('tells what stands out in sentences (%s)', (language, files, title, broker, committee) => {
    const { answer } = run(files, 'analyze', ...Object.keys(files), '--lang', language);
    const lines = answer.split('\n');
    expect(lines.filter((line) => [title, broker, committee].includes(line))).toEqual([title, broker, committee]);
    expect(answer).not.toMatch(/[\u2066-\u2069]|findings:|\{\{/);
  });
});
