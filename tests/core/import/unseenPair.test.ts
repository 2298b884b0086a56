import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { fileOf, imported, sectorCounts } from '../../support/importing.ts';

/** Another field: other titles, another order, another vocabulary, seven sectors, no ids, ties by name before the list. */
const bodies = `Food in the Harbour district – list of March,,,,,
,,,,,
Where they work,Tags,Organisation,Kind of organisation,How far along,Lived experience
Old port;New port,meals | advice,"Kitchen, Co.",Private company,2. In conversation,no
Whole region,meals,Harbour Council,Municipality,5 - active partner,No
New port,advice,Neighbours' Table,Residents' group,On our radar,YES
Old port,,St Clara,Faith,contacted,no
Old port,advice,Bread for All,NGO,Leading,no
,meals,Tide Fund,Foundation,Declined,no
Region-wide,research,Harbour College,College,Committed,no
New port,meals,Temple Pantry,Faith,,
`;
const ties = `Remarks\tHow often (1-5)\tTo organisation\tRelationship\tFrom organisation
\t5\tbread for all\tjoint kitchen\tKitchen, Co.
weekly\t3\tBread for All\tfunding\tTide Fund
\t2\tHarbour  Council\tjoint kitchen\tNeighbours' Table
\t1\tUnknown Body\tadvice\tSt Clara
`;

describe('an unseen pair of files', () => {
  const files = [fileOf('contacts.tsv', ties, 'utf-8'), fileOf('who is there.csv', bodies, 'utf-16le')];
  const { fieldMap, plan, reading } = imported(files, {
    ...noChoices,
    tables: [{ file: 'who is there.csv', columns: { '3': 'sector', '4': 'stage' } }],
  });

  it('is understood: which is which, where the titles are, which column is which', () => {
    expect(
      reading.tables.map(({ file, role, headerRow, dialect }) => [
        file,
        role,
        headerRow,
        dialect?.delimiter,
        dialect?.encoding,
      ]),
    ).toEqual([
      ['contacts.tsv', 'ties', 1, '\t', 'utf-8'],
      ['who is there.csv', 'organizations', 3, ',', 'utf-16le'],
    ]);
    expect(reading.questions.filter(({ required }) => required)).toEqual([]);
  });

  it('gives seven sectors, the unknown one as written', () => {
    expect(sectorCounts(fieldMap)).toEqual({
      business: 1,
      public: 1,
      community: 1,
      Faith: 2,
      social: 1,
      philanthropy: 1,
      academia: 1,
    });
    expect(plan.issues.filter(({ code }) => code === 'unknownSector').map(({ row, found }) => [row, found])).toEqual([
      [7, 'Faith'],
      [11, 'Faith'],
    ]);
  });

  it('gives stages, regions and topics', () => {
    expect(
      fieldMap.organizations.map(({ name, stage, regions, regionWide, topics, affected }) => [
        name,
        stage,
        regions,
        regionWide,
        topics,
        affected,
      ]),
    ).toEqual([
      ['Kitchen, Co.', 'inDialogue', ['Old port', 'New port'], false, ['meals', 'advice'], false],
      ['Harbour Council', 'active', [], true, ['meals'], false],
      ["Neighbours' Table", 'identified', ['New port'], false, ['advice'], true],
      ['St Clara', 'acquainted', ['Old port'], false, [], false],
      ['Bread for All', 'leading', ['Old port'], false, ['advice'], false],
      ['Tide Fund', 'declined', [], false, ['meals'], false],
      ['Harbour College', 'committed', [], true, ['research'], false],
      ['Temple Pantry', null, ['New port'], false, ['meals'], null],
    ]);
  });

  it('ties by name, sets the unknown aside, and loses no row', () => {
    const nameOf = new Map(fieldMap.organizations.map(({ id, name }) => [id, name]));
    expect(
      fieldMap.ties.map(({ source, target, type, directed }) => [
        nameOf.get(source),
        nameOf.get(target),
        type,
        directed,
      ]),
    ).toEqual([
      ['Kitchen, Co.', 'Bread for All', 'joint kitchen', false],
      ['Tide Fund', 'Bread for All', 'funding', true],
      ["Neighbours' Table", 'Harbour Council', 'joint kitchen', false],
    ]);
    expect(plan.setAside).toEqual([
      {
        code: 'unknownOrganization',
        titles: ['Remarks', 'How often (1-5)', 'To organisation', 'Relationship', 'From organisation'],
        file: 'contacts.tsv',
        row: 5,
        reason: 'Unknown Body',
        cells: ['', '1', 'Unknown Body', 'advice', 'St Clara'],
      },
    ]);
    expect(plan.counts).toMatchObject({ rowsRead: 12, rowsImported: 11, rowsSetAside: 1, rowsIgnored: 0 });
  });
});
