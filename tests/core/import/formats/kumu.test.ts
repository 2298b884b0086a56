import { describe, expect, it } from 'vitest';
import type { ImportChoices } from '../../../../src/core/import/choices.ts';
import { fileOf, imported } from '../../../support/importing.ts';
import { workbookOf } from '../../../support/workbookOf.ts';
import { read } from './readFormats.ts';

const blueprint = {
  elements: [
    {
      label: 'Alpha',
      type: 'NGO',
      description: 'Runs courses',
      tags: ['jobs; youth', 'transport'],
      'Founded in': 1998,
    },
    { label: 'Beta', type: 'Municipality', tags: [] },
    { label: 'עמותת גמא', type: 'NGO' },
  ],
  connections: [
    { from: 'Alpha', to: 'Beta', direction: 'mutual', type: 'Partnership', strength: 3 },
    { from: 'Alpha', to: 'עמותת גמא', direction: 'directed', type: 'Referral' },
    { from: 'Beta', to: 'עמותת גמא', direction: 'undirected' },
  ],
};

const projectExport = {
  version: 1,
  elements: [
    { _id: 'elem-1', creator: 'usr-1', attributes: { label: 'Alpha', 'element type': 'NGO', tags: ['jobs'] } },
    { _id: 'elem-2', attributes: { label: 'Alpha', 'element type': 'Municipality', id: 'MUN-7' } },
  ],
  connections: [
    {
      _id: 'conn-1',
      from: 'elem-1',
      to: 'elem-2',
      direction: 'directed',
      attributes: { 'connection type': 'Funding' },
    },
  ],
  loops: [{ _id: 'loop-1' }, { _id: 'loop-2' }],
  maps: [{ _id: 'map-1', elements: [{ element: 'elem-1', position: { x: 1, y: 2 } }] }],
};

describe('JSON of Kumu', () => {
  it('is read from a blueprint, where ties name labels, with nothing to ask', () => {
    const { organizations, ties, told, questions } = read('k.json', blueprint);
    expect(organizations).toMatchObject([
      {
        name: 'Alpha',
        code: null,
        sector: 'social',
        topics: ['jobs; youth', 'transport'],
        notes: 'Runs courses',
        extra: [['Founded in', '1998']],
        origin: { file: 'k.json › elements', row: 2 },
      },
      { name: 'Beta', sector: 'public', topics: [], notes: null, extra: [] },
      { name: 'עמותת גמא', sector: 'social', topics: [] },
    ]);
    expect(ties).toEqual([
      ['Alpha', '–', 'Beta', 'Partnership', 3],
      ['Alpha', '→', 'עמותת גמא', 'Referral', null],
      ['Beta', '–', 'עמותת גמא', null, null],
    ]);
    expect([told, questions]).toEqual([[], []]);
  });

  it('is read from a project export, by its ids, and names the loops and maps that it leaves out', () => {
    const { organizations, ties, told, questions } = read('project.json', projectExport);
    expect(organizations).toMatchObject([
      { code: 'elem-1', name: 'Alpha', sector: 'social', topics: ['jobs'], extra: [] },
      { code: 'MUN-7', name: 'Alpha', sector: 'public', extra: [] },
    ]);
    expect(ties).toEqual([['Alpha', '→', 'Alpha', 'Funding', null]]);
    expect(told).toEqual(['warning kumuLoops 2', 'note kumuViews 1', 'warning sameName Alpha']);
    expect(questions).toEqual([]);
  });

  it('takes a label for the kind of tie where no connection has a type, and keeps it beside the type otherwise', () => {
    const elements = [{ label: 'A' }, { label: 'B' }];
    const labelled = { elements, connections: [{ from: 'A', to: 'B', label: 'funds' }] };
    expect(read('k.json', labelled).ties).toEqual([['A', '→', 'B', 'funds', null]]);
    const both = { elements, connections: [{ from: 'A', to: 'B', label: 'since 2020', type: 'Trust' }] };
    expect(read('k.json', both).ties).toEqual([['A', '–', 'B', 'Trust', null, ['Label', 'since 2020']]]);
  });

  it('guesses that an unknown type is a sector, and asks', () => {
    const elements = ['A', 'B', 'C', 'D'].map((label, at) => ({ label, type: at < 2 ? 'Cluster' : 'Circle' }));
    expect(read('k.json', { elements, connections: [] }).questions).toEqual([['column', 'type', 'sector']]);
  });

  it('sets a connection to nobody aside, and says so', () => {
    const { ties, told } = read('k.json', { elements: [{ label: 'A' }], connections: [{ from: 'A', to: 'Z' }] });
    expect([ties, told]).toEqual([[], ['warning unknownOrganization Z']]);
  });
});

describe("the tables that Kumu's spreadsheet takes and exports", () => {
  it('are understood by their headings', () => {
    const elements = 'Label,Type,Description,Tags\nAlpha,NGO,Runs courses,jobs|bus\nBeta,Municipality,,\n';
    const connections =
      'From,To,Direction,Type,Strength,Tags,Description\nAlpha,Beta,mutual,Partnership,2,,Since May\n';
    const { fieldMap, reading, plan } = imported([fileOf('e.csv', elements), fileOf('c.csv', connections)]);
    expect(fieldMap.organizations).toMatchObject([
      { name: 'Alpha', sector: 'social', topics: ['jobs', 'bus'], notes: 'Runs courses' },
      { name: 'Beta', sector: 'public', topics: [], notes: null },
    ]);
    expect(fieldMap.ties).toMatchObject([{ type: 'Partnership', strength: 2, directed: false, notes: 'Since May' }]);
    expect([reading.questions, plan.issues]).toEqual([[], []]);
  });
});

describe('the workbook that Kumu exports', () => {
  it('is read sheet by sheet, elements and connections', () => {
    const bytes = workbookOf({
      sheets: [
        {
          name: 'Elements',
          rows: [
            ['Label', 'Type', 'Description', 'Tags'],
            ['Alpha', 'NGO', 'Runs courses', 'jobs|bus'],
            ['Beta', 'Municipality', null, null],
          ],
        },
        {
          name: 'Connections',
          rows: [
            ['From', 'To', 'Direction', 'Label', 'Type'],
            ['Alpha', 'Beta', 'directed', null, 'Funding'],
          ],
        },
      ],
    });
    const { fieldMap, reading, plan } = imported([{ name: 'kumu.xlsx', bytes }]);
    expect(reading.tables.map(({ sheet, role }) => [sheet, role])).toEqual([
      ['Elements', 'organizations'],
      ['Connections', 'ties'],
    ]);
    expect(fieldMap.organizations).toMatchObject([
      { name: 'Alpha', sector: 'social', topics: ['jobs', 'bus'], notes: 'Runs courses' },
      { name: 'Beta', sector: 'public' },
    ]);
    expect(fieldMap.ties).toMatchObject([{ type: 'Funding', directed: true }]);
    expect([reading.questions, plan.issues]).toEqual([[], []]);
  });
});

describe('what a format says of its columns', () => {
  const text = JSON.stringify({ nodes: [{ id: 'a', label: 'Alpha' }], links: [] });

  it('is no choice of a person, and gives way to one', () => {
    const { reading } = imported([fileOf('g.json', text)]);
    expect(reading.tables[0]?.columns).toMatchObject([
      { field: 'id', confidence: 'certain', chosen: false },
      { field: 'name', confidence: 'certain', chosen: false },
    ]);
    const choices: ImportChoices = {
      version: 1,
      tables: [{ file: 'g.json', sheet: 'nodes', columns: { 0: 'name', 1: 'otherNames' } }],
    };
    const answered = imported([fileOf('g.json', text)], choices);
    expect(answered.reading.tables[0]?.columns).toMatchObject([
      { field: 'name', chosen: true },
      { field: 'otherNames', chosen: true },
    ]);
    expect(answered.fieldMap.organizations).toMatchObject([{ name: 'a', code: null, otherNames: ['Alpha'] }]);
  });
});

describe('the tables of other programs', () => {
  it('of Gephi: a type says the direction, and an empty label asks nothing', () => {
    const nodes = 'Id,Label,timeset,Sector\n1,Alpha,,social\n2,Beta,,public\n';
    const edges = 'Source,Target,Type,Id,Label,timeset,Weight\n1,2,Undirected,0,,,2.0\n2,1,Directed,1,,,1\n';
    const { fieldMap, reading, plan } = imported([fileOf('nodes.csv', nodes), fileOf('edges.csv', edges)]);
    expect(fieldMap.ties).toMatchObject([
      { type: null, directed: false, strength: 2 },
      { type: null, directed: true, strength: 1 },
    ]);
    expect([reading.questions, plan.issues]).toEqual([[], []]);
  });

  it('a type that says something else stays a type', () => {
    const { fieldMap, reading } = imported([fileOf('t.csv', 'Source,Target,Type\nA,B,Funding\nB,C,Directed\n')]);
    expect(fieldMap.ties.map(({ type }) => type)).toEqual(['Funding', 'Directed']);
    expect(reading.questions).toEqual([]);
  });
});
