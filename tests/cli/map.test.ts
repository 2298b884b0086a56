import { describe, expect, it } from 'vitest';
import { run } from './terminalOf.ts';

const files = { 'data/o.csv': 'id,name,topics\nA,Alpha,jobs\nB,Beta,bus\n', 'data/t.csv': 'from,to\nA,B\n' };

function withMap(map: unknown) {
  const given = { ...files, 'map.json': JSON.stringify(map) };
  return run(given, 'analyze', '--json', ...Object.keys(files), '--map', 'map.json', '--lang', 'en');
}

function withTable(table: object) {
  return withMap({ version: 1, tables: [{ file: 'o.csv', ...table }] });
}

describe('answers in --map that cannot be used end the program with 2 and one line that says where', () => {
  it.each([
    [{ encoding: 'foo' }, 'tables[0].encoding: "foo" was found; expected one of: utf-8 |'],
    [{ encoding: 5 }, 'tables[0].encoding: 5 was found; expected one of: utf-8 |'],
    [{ shape: 'foo' }, 'tables[0].shape: "foo" was found; expected one of: organizations | ties | people | longList |'],
    [{ columns: { 2: 'bogus' } }, 'tables[0].columns["2"]: "bogus" was found; expected one of: id | name |'],
    [
      { columns: { 2: 'strength' } },
      'tables[0].columns: "strength" was found; expected, for organizations, one of: id |',
    ],
    [
      { columns: { 99: 'name' } },
      'tables[0].columns: the key "99" was found; expected the index of a column, from 0 to 2.',
    ],
    [
      { columns: { name: 'name' } },
      'tables[0].columns: the key "name" was found; expected the index of a column, the first',
    ],
    [{ columns: { 1: 'name', 2: 'name' } }, 'tables[0].columns["2"]: "name" was found a second time; expected once.'],
    [{ headerRow: 1.5 }, 'tables[0].headerRow: 1.5 was found; expected a whole number from 0.'],
    [{ headerRow: -1 }, 'tables[0].headerRow: -1 was found; expected a whole number from 0.'],
    [{ headerRow: 99 }, 'tables[0].headerRow: 99 was found; expected a row from 0 to 2, with rows below it.'],
    [{ split: { topics: '' } }, 'tables[0].split.topics: "" was found; expected a text of at least one character.'],
    [{ delimiter: '' }, 'tables[0].delimiter: "" was found; expected one character'],
    [{ delimiter: '   ' }, 'tables[0].delimiter: "   " was found; expected one character'],
    [
      { quotes: 'single' },
      'tables[0].quotes: "single" was found; expected one of: standard | plain | curly | backslash.',
    ],
    [{ repair: 'yes' }, 'tables[0].repair: "yes" was found; expected one of: true | false.'],
    [{ reverseHebrew: 1 }, 'tables[0].reverseHebrew: 1 was found; expected one of: true | false.'],
    [{ readAll: null }, 'tables[0].readAll: null was found; expected one of: true | false.'],
    [{ constants: { bogus: 'x' } }, 'tables[0].constants: the key "bogus" was found; expected keys: id | name |'],
    [{ constants: { from: 'A' } }, 'tables[0].constants: "from" was found; expected, for organizations, one of: id |'],
    [{ constants: { notes: 5 } }, 'tables[0].constants.notes: 5 was found; expected a text.'],
    [{ values: { sector: { Social: 5 } } }, 'tables[0].values.sector.Social: 5 was found; expected a text.'],
    [{ values: { sector: [] } }, 'tables[0].values.sector: [] was found; expected an object in braces.'],
    [{ edits: { '2': 'x' } }, 'tables[0].edits: the key "2" was found; expected row:column, as in "12:0".'],
    [{ edits: { '2:0': 5 } }, 'tables[0].edits["2:0"]: 5 was found; expected a text.'],
    [
      { edits: { '9:0': 'x' } },
      'tables[0].edits: the key "9:0" was found; expected a row from 1 to 3 and a column from 0 to 2.',
    ],
    [{ colums: {} }, 'tables[0]: the key "colums" was found; expected keys: file | sheet |'],
    [{ file: 'other.csv' }, 'tables[0].file: "other.csv" was found; expected one of the given files: o.csv | t.csv.'],
    [{ file: 'else/o.csv' }, 'tables[0].file: "else/o.csv" was found; expected one of the given files: o.csv | t.csv.'],
  ])('%j', (table, sentence) => {
    const { code, answer, message } = withTable(table);
    expect([code, answer]).toEqual([2, '']);
    expect(message).toContain(`map.json, ${sentence}`);
    expect(message).not.toContain('\n');
  });

  it('also for the document and for a table named twice', () => {
    expect(withMap({ version: 1, tables: [], more: 1 }).message).toContain('map.json, {}: the key "more" was found');
    expect(withMap({ version: 1, tables: [], createMissing: 'yes' }).message).toContain(
      'expected one of: true | false',
    );
    expect(withMap({ version: 1, tables: ['o.csv'] }).message).toContain('tables[0]: "o.csv" was found');
    expect(withMap({ version: 1, tables: [{}] }).message).toContain('expected the key file');
    const twice = withMap({ version: 1, tables: [{ file: 'o.csv' }, { file: 'data/o.csv' }] });
    expect([twice.code, twice.message]).toEqual([2, expect.stringContaining('"data/o.csv" was found a second time')]);
    expect(withMap({ version: 2, tables: [] }).message).toContain('version 1');
  });
});

describe('a table in --map', () => {
  it.each(['o.csv', 'data/o.csv', './data/../data/o.csv', '/home/data/o.csv'])('can be named %s', (file) => {
    const { code, answer } = withTable({ file, columns: { 2: 'regions' } });
    expect([code, Object.keys(JSON.parse(answer).coverage.region)]).toEqual([0, ['bus', 'jobs']]);
  });

  it('can correct a cell', () => {
    const { code, answer } = withTable({ edits: { '2:2': 'rail' } });
    expect([code, Object.keys(JSON.parse(answer).coverage.topic)]).toEqual([0, ['bus', 'rail']]);
  });

  it('can leave a file out, with answers about fields of either kind', () => {
    const { code, answer } = withTable({ file: 't.csv', shape: 'ignore', constants: { notes: 'x' } });
    expect([code, JSON.parse(answer).ties]).toEqual([0, 0]);
  });
});
