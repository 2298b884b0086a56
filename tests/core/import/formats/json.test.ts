import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../../src/core/import/choices.ts';
import { limits } from '../../../../src/core/import/limits.ts';
import { readFiles } from '../../../../src/core/import/readFiles.ts';
import { encoded } from '../../../support/importing.ts';
import { processorTime } from '../../../support/processorTime.ts';
import { read } from './readFormats.ts';

describe('JSON of other kinds', () => {
  it('a list of records is a table, with lists as several values and what is nested as text', () => {
    const { organizations, told, questions } = read('radar.json', [
      {
        Name: 'Alpha, Beta (A, B)',
        Sector: 'social',
        Topics: ['jobs', 'a|b; c'],
        Members: 7,
        Active: true,
        Site: { url: 'x' },
      },
      { Name: 'Gamma', Sector: 'public', Topics: [], Members: null },
    ]);
    expect(organizations).toMatchObject([
      {
        name: 'Alpha, Beta (A, B)',
        sector: 'social',
        topics: ['jobs', 'a|b; c'],
        extra: [
          ['Members', '7'],
          ['Active', 'true'],
          ['Site', '{"url":"x"}'],
        ],
        origin: { file: 'radar.json', row: 2 },
      },
      { name: 'Gamma', sector: 'public', topics: [], extra: [] },
    ]);
    expect([told, questions]).toEqual([[], []]);
  });

  it.each([
    [
      'links',
      {
        directed: true,
        nodes: [
          { id: 1, name: 'A' },
          { id: 2, name: 'B' },
        ],
        links: [{ source: 1, target: 2, weight: 3 }],
      },
    ],
    [
      'edges',
      {
        directed: true,
        nodes: [
          { key: '1', label: 'A' },
          { key: '2', label: 'B' },
        ],
        edges: [{ source: '1', target: '2', weight: 3 }],
      },
    ],
    [
      "Cytoscape's elements",
      {
        elements: {
          nodes: [{ data: { id: '1', name: 'A' } }, { data: { id: '2', name: 'B' } }],
          edges: [{ data: { source: '1', target: '2', weight: 3, directed: true } }],
        },
      },
    ],
    [
      "Cytoscape's list",
      {
        elements: [
          { data: { id: '1', label: 'A' } },
          { data: { id: '2', label: 'B' } },
          { data: { source: '1', target: '2', weight: 3, directed: 'yes' } },
        ],
      },
    ],
  ])('nodes and %s are organisations and ties', (_, graph) => {
    const { organizations, ties, told, questions } = read('net.json', graph);
    expect(organizations.map(({ code, name }) => [code, name])).toEqual([
      ['1', 'A'],
      ['2', 'B'],
    ]);
    expect(ties).toEqual([['A', '→', 'B', null, 3]]);
    expect([told, questions]).toEqual([[], []]);
  });

  it.each([
    ['{"type":"FeatureCollection","features":[]}', 'error isJson { type, features }'],
    ['{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6}', 'error isJson { a, b, c, d, e, … }'],
    ['[{"a":1},2]', 'error isJson [ … ]'],
    ['{}', 'error isJson {  }'],
    ['{"elements":[{"label":"A"}', 'error jsonMalformed'],
    ['{"format":"sadeh","version":9,"organizations":[],"ties":[]}', 'error newerProject 9'],
    ['{"elements":[],"connections":[]}', 'error noDataRows'],
  ])('%s is refused: %s', (text, told) => {
    expect(read('x.json', text)).toEqual({ organizations: [], ties: [], told: [told], questions: [] });
  });

  it('links may name nodes by their place, where nodes have no ids', () => {
    const graph = {
      nodes: [{ name: 'A' }, { name: 'B' }, { name: '7' }],
      links: [
        { source: 0, target: 2 },
        { source: 'B', target: 1 },
      ],
    };
    expect(read('d3.json', graph).ties.map((tie) => tie.slice(0, 3))).toEqual([
      ['A', '–', '7'],
      ['B', '–', 'B'],
    ]);
  });

  it('keeps every digit of an id that no number holds', () => {
    const text = '[{"ID":12345678901234567890,"Name":"A \\" 98765432109876543210"},{"ID":7,"Name":"B","Ratio":0.125}]';
    expect(read('x.json', text).organizations.map(({ code, name, extra }) => [code, name, extra])).toEqual([
      ['12345678901234567890', 'A " 98765432109876543210', []],
      ['7', 'B', [['Ratio', '0.125']]],
    ]);
  });

  it('is read in UTF-16 as well', () => {
    for (const encoding of ['utf-16le', 'utf-16be', 'utf-8-bom'] as const) {
      const bytes = encoded('[{"Name":"שלום","Sector":"social"}]', encoding);
      expect(readFiles([{ name: 'x.json', bytes }], noChoices).tables.map(({ rows }) => rows)).toEqual([
        [
          ['Name', 'Sector'],
          ['שלום', 'social'],
        ],
      ]);
    }
  });
});

describe('networks in formats that are not read', () => {
  it.each([
    ['GML', 'Creator "igraph version 1.3"\nVersion 1\ngraph\n[\n  node\n  [\n id 1 label "A"\n]\n]'],
    ['GML', 'graph [\n directed 1\n]'],
    ['Pajek', '*Vertices 3\r\n1 "A"\r\n2 "B"\r\n*Arcs\r\n1 2 1'],
    ['Pajek', '% made by hand\n*Network friends\n*Vertices 2'],
    ['UCINET', 'dl n=3 format = edgelist1\nlabels:\nA,B,C\ndata:\n1 2'],
    ['GraphViz DOT', 'digraph G {\n A -> B;\n}'],
    ['GraphViz DOT', '/* a */ // b\nstrict graph {\n A -- B }'],
  ])('%s is named, with what to do', (format, text) => {
    expect(read('network.txt', text).told).toEqual([`error isOtherGraph ${format}`]);
  });

  it('are not taken for lists whose first word is one of theirs', () => {
    expect(read('o.csv', 'Graph,Sector\nAlpha,social\n').told.join()).not.toContain('isOtherGraph');
    expect(read('o.csv', 'Name,Sector\n*Network,social\n').told).toEqual([]);
  });
});

describe('hostile JSON', () => {
  it('keys of prototypes are columns like others, and reach no prototype', () => {
    const text =
      '{"elements":[{"label":"A","type":"NGO","__proto__":"x","constructor":{"prototype":{"polluted":1}},"toString":"y"}],"connections":[]}';
    const { organizations } = read('k.json', text);
    expect(organizations[0]?.extra).toEqual([
      ['__proto__', 'x'],
      ['constructor', '{"prototype":{"polluted":1}}'],
      ['toString', 'y'],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['a depth of 10,000', `{"elements":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 'error jsonTooDeep'],
    ['a depth of 10,000 that nothing closes', '{"a":'.repeat(10_000), 'error jsonTooDeep'],
    [
      'a million keys',
      `{"elements":[{${Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":1`).join(',')}}],"connections":[]}`,
      `error tooManyColumns 1000000`,
    ],
    ['too many rows', `[${'{"n":1},'.repeat(limits.rows)}{"n":1}]`, `error tooManyRows ${limits.rows + 2}`],
    ['many comments and quotes as in other formats', `${'/**/'.repeat(2_000)} x`, null],
    ['many words as in other formats', 'Creator "a" '.repeat(600), null],
  ])('%s: a message, in seconds', (_, text, told) => {
    const before = processorTime();
    const outcome = read('x.json', text);
    expect(processorTime() - before).toBeLessThan(10_000);
    if (told !== null) expect(outcome.told).toEqual([told]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
