import { describe, expect, it } from 'vitest';
import { issueGroups } from '../../../../src/core/import/preview/issueGroups.ts';
import { fileOf, imported } from '../../../support/importing.ts';

describe('the kinds of what an import found', () => {
  const { plan, reading } = imported([
    fileOf('who.csv', 'name,sector,stage\nA,Faith,active\nB,Health,on board\nC,Faith,active\nC,Public,active\n'),
    fileOf('ties.csv', 'from,to\nA,A\nA,Nobody\nB,Nobody\nB,Else\n'),
  ]);
  const groups = issueGroups(plan, reading.tables);

  it('begin with the rows that are set aside', () => {
    expect(groups.map(({ code, setAside, count }) => [code, setAside, count])).toEqual([
      ['duplicateOrganization', true, 1],
      ['unknownOrganization', true, 3],
      ['unknownSector', false, 3],
      ['unknownStage', false, 1],
      ['selfTie', false, 1],
    ]);
  });

  it('name the column that one answer can settle, and its texts, the commonest first', () => {
    const sectors = groups.find(({ code }) => code === 'unknownSector');
    expect([sectors?.about, sectors?.found]).toEqual([
      { file: 'who.csv', field: 'sector' },
      [
        { text: 'Faith', count: 2 },
        { text: 'Health', count: 1 },
      ],
    ]);
    expect(groups.find(({ code }) => code === 'selfTie')?.about).toBe(null);
  });

  it('say what a text is almost, where one answer can say so', () => {
    const files = [fileOf('who.csv', 'שם,מגזר,שלב רתימה\nא,עיסקי,בשייח\nב,בריאות,זוהה\nג,עיסקי,זוהה\n')];
    const { plan, reading } = imported(files);
    expect(issueGroups(plan, reading.tables).map(({ code, found }) => [code, found])).toEqual([
      [
        'unknownSector',
        [
          { text: 'עיסקי', count: 2, likely: 'business' },
          { text: 'בריאות', count: 1 },
        ],
      ],
      ['unknownStage', [{ text: 'בשייח', count: 1, likely: 'inDialogue' }]],
    ]);
  });
});
