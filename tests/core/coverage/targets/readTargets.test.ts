import { describe, expect, it } from 'vitest';
import { readTargets } from '../../../../src/core/coverage/targets/readTargets.ts';
import type { Target } from '../../../../src/core/model/target.ts';
import { fieldOf } from '../../../support/fieldOf.ts';

const field = fieldOf(['A', 'B'], [], {
  known: {
    A: { sector: 'business', topics: ['Early childhood'], regions: ['North'], targetGroups: ['Youth'] },
    B: { sector: 'Faith', regionWide: true },
  },
});

function read(text: string | Uint8Array, name = 'targets.csv') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readTargets({ name, bytes }, field);
}

const any: Target = {
  sector: null,
  topic: null,
  region: null,
  population: null,
  counted: 'engaged',
  minimum: null,
  ideal: null,
  unit: 'count',
  weight: 1,
  setBy: null,
  reason: null,
  setOn: null,
};

const header = 'sector,topic,region,population,minimum,ideal,unit,weight,set_by,reason';

describe('a file of targets', () => {
  it('is read column by column, blank meaning any, a count, and a weight of 1', () => {
    const { targets, written, issues, setAside } = read(
      `${header}\nBusiness,Early childhood,North,Youth,2,3,count,2.5,Board,"few, and far"\n,,region-wide,,1,,,,,\n`,
    );
    expect(targets).toEqual([
      {
        ...any,
        sector: 'business',
        topic: 'Early childhood',
        region: 'North',
        population: 'Youth',
        minimum: 2,
        ideal: 3,
        weight: 2.5,
        setBy: 'Board',
        reason: 'few, and far',
      },
      { ...any, region: '*', minimum: 1 },
    ]);
    expect(written).toEqual([
      { sector: 'Business', topic: 'Early childhood', region: 'North', population: 'Youth' },
      { sector: '', topic: '', region: 'region-wide', population: '' },
    ]);
    expect({ issues, setAside }).toEqual({ issues: [], setAside: [] });
  });

  const hebrew = 'משקל;מינימום;מגזר;מי נספר;תאריך\n2;15%;עסקי;בוועדה;12.11.2026\n';

  it.each([
    ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\ufeff${hebrew}`)],
    [
      'UTF-16',
      Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(hebrew, (one) => one.charCodeAt(0)).buffer)]),
    ],
    [
      'Windows-1255',
      Uint8Array.from(hebrew, (one) =>
        one >= 'א' && one <= 'ת' ? one.charCodeAt(0) - 0x5d0 + 0xe0 : one.charCodeAt(0),
      ),
    ],
  ])('may have Hebrew titles in any order, semicolons, and be written in %s', (_, bytes) => {
    const { targets, issues } = read(bytes);
    expect(targets).toEqual([
      { ...any, sector: 'business', minimum: 0.15, unit: 'share', weight: 2, counted: 'seated', setOn: '2026-11-12' },
    ]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('may be cells pasted from a spreadsheet, with a heading above the titles and a blank row between', () => {
    const { targets } = read('Who should be in the room\t\t\nSector\tMinimum\tReason\n\t\t\nbusiness\t1\t=1+1\n');
    expect(targets).toEqual([{ ...any, sector: 'business', minimum: 1, reason: '=1+1' }]);
  });

  it.each([
    ['0.15', 'share', 0.15],
    ['0,15', 'share', 0.15],
    ['15', 'share', 0.15],
    ['15%', '', 0.15],
    ['15 %', 'אחוזים', 0.15],
    ['1', 'share', 1],
    ['100%', 'percent', 1],
  ])('writes a share as %s with the unit "%s"', (minimum, unit, share) => {
    const { targets, issues } = read(`sector;minimum;unit\nbusiness;${minimum};${unit}\n`);
    expect({ targets, issues }).toEqual({
      targets: [{ ...any, sector: 'business', unit: 'share', minimum: share }],
      issues: [],
    });
  });

  it('takes a plain 1 beside a number of a hundred for one of a hundred', () => {
    const [target] = read('sector,minimum,ideal,unit\nbusiness,1,5,share\n').targets;
    expect(target).toEqual({ ...any, sector: 'business', unit: 'share', minimum: 0.01, ideal: 0.05 });
  });

  it('finds texts of the field that differ only in case and dashes, and says what nobody has', () => {
    const { targets, issues } = read(
      `${header}\nfaith,early-childhood,NORTH,,1,,,,,\nMedia,Sport,South,Elders,1,,,,,\nאקדמיה,,,,1,,,,,\n`,
    );
    expect(targets.map(({ sector, topic, region, population }) => [sector, topic, region, population])).toEqual([
      ['Faith', 'Early childhood', 'North', null],
      ['Media', 'Sport', 'South', 'Elders'],
      ['academia', null, null, null],
    ]);
    expect(issues.map(({ code, severity, row, column, found }) => [code, severity, row, column, found])).toEqual([
      ['targetNobody', 'note', 3, 'sector', 'Media'],
      ['targetNobody', 'note', 3, 'topic', 'Sport'],
      ['targetNobody', 'note', 3, 'region', 'South'],
      ['targetNobody', 'note', 3, 'population', 'Elders'],
      ['targetNobody', 'note', 4, 'sector', 'אקדמיה'],
    ]);
  });

  it('says nothing more of a row that has to be corrected first', () => {
    const { issues } = read('sector,topic,minimum\nMedia,Sport,many\n');
    expect(issues.map(({ code, severity, row }) => [code, severity, row])).toEqual([['targetNotANumber', 'error', 2]]);
  });

  it('with titles alone sets nothing, and says so', () => {
    const { targets, issues } = read(`${header}\n`);
    expect(targets).toEqual([]);
    expect(issues).toEqual([
      {
        code: 'headerOnly',
        severity: 'warning',
        file: 'targets.csv',
        row: null,
        column: null,
        found: null,
        expected: null,
      },
    ]);
  });
});

describe('what is wrong with a file of targets is said:', () => {
  const rows: readonly (readonly [
    row: string,
    code: string,
    column: string | null,
    found: string | null,
    expected: string | null,
  ])[] = [
    ['business,,,,many,,,,,', 'targetNotANumber', 'minimum', 'many', '≥ 0'],
    ['business,,,,-1,,,,,', 'targetNegative', 'minimum', '-1', '≥ 0'],
    ['business,,,,1.5,,,,,', 'targetNotWhole', 'minimum', '1.5', '1, 2'],
    ['business,,,,,120,share,,,', 'targetShareTooLarge', 'ideal', '120', '≤ 100%'],
    ['business,,,,3,2,,,,', 'targetMinimumAboveIdeal', 'minimum', '3', '≤ 2'],
    ['business,,,,,,,2,,', 'targetWithoutAmount', null, null, null],
    ['business,,,,1,,dozen,,,', 'targetUnit', 'unit', 'dozen', 'count, share'],
    ['business,,,,15%,,count,,,', 'targetUnit', 'minimum', '15%', 'share'],
    ['business,,,,1,,,0,,', 'targetWeight', 'weight', '0', '> 0'],
    ['business,,,,1,,,heavy,,', 'targetWeight', 'weight', 'heavy', '> 0'],
  ];

  it.each(rows)('%s', (row, code, column, found, expected) => {
    const { targets, issues, setAside } = read(`${header}\n${row}\ncommunity,,,,1,,,,,\n`);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([
      { code, severity: 'error', file: 'targets.csv', row: 2, column, found, expected },
    ]);
    expect(setAside).toEqual([{ row: 2, titles: header.split(','), cells: row.split(',') }]);
    expect(targets).toEqual([{ ...any, sector: 'community', minimum: 1 }]);
  });

  it('who is counted, in a word that nobody knows', () => {
    const { issues } = read('sector,minimum,counted\nbusiness,1,invited\n');
    expect(issues).toEqual([
      {
        code: 'targetCounted',
        severity: 'error',
        file: 'targets.csv',
        row: 2,
        column: 'counted',
        found: 'invited',
        expected: 'listed, engaged, seated',
      },
    ]);
  });

  it('a second row about the same organisations, in either language; counted otherwise it is another target', () => {
    const { targets, issues } = read(
      'sector,region,minimum,counted\nbusiness,North,1,\nעסקי,north,2,engaged\nbusiness,North,3,listed\n',
    );
    expect(targets.map(({ minimum, counted }) => [minimum, counted])).toEqual([
      [1, 'engaged'],
      [3, 'listed'],
    ]);
    expect(issues.map(({ code, row, found, expected }) => [code, row, found, expected])).toEqual([
      ['targetTwice', 3, 'עסקי · north', '2'],
    ]);
  });

  it('columns that targets do not have, cells beyond the titles, and a day that is none', () => {
    const { targets, issues } = read('sector,minimum,colour,set_on\nbusiness,1,red,soon,and more\n');
    expect(targets).toEqual([{ ...any, sector: 'business', minimum: 1 }]);
    expect(issues.map(({ code, severity, row, column, found }) => [code, severity, row, column, found])).toEqual([
      ['targetColumnUnknown', 'warning', 1, 'colour', 'colour'],
      ['longRow', 'warning', 2, null, '5'],
      ['targetDate', 'warning', 2, 'set_on', 'soon'],
    ]);
  });

  it('a share of everybody', () => {
    expect(read('topic,minimum\nEarly childhood,30%\n').issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['targetShareOfAll', 'warning'],
    ]);
  });

  it.each([
    ['an empty file', '', 'emptyFile'],
    ['a file without titles of targets', 'name,sector\nA,business\n', 'targetTitles'],
    ['a PDF', '%PDF-1.7', 'isPdf'],
    ['a quotation mark that never closes', 'sector,minimum\n"business,1\n', 'unclosedQuote'],
  ])('%s holds no targets', (_, text, code) => {
    const { targets, issues } = read(text);
    expect(targets).toEqual([]);
    expect(issues.map((one) => [one.code, one.severity])).toEqual([[code, 'error']]);
  });
});
