import { expect, it } from 'vitest';
import { suggestionsIn } from '../../../src/core/import/suggestions.ts';
import { knownSectors } from '../../../src/core/model/sector.ts';
import { stages } from '../../../src/core/model/stage.ts';
import { fileOf, imported } from '../../support/importing.ts';

it('a slip of the pen is told with what it may mean, and taken for nothing by itself', () => {
  const files = [
    fileOf('who.csv', 'שם,מגזר,שלב רתימה\nאלון,עיסקי,בשייח\nברוש,בריאות,בירח\nגפן,ציבורי,זוהה\n'),
    fileOf('ties.csv', 'מארגון,אל ארגון\nאלון,ברושש\nגפן,אף אחד\n'),
  ];
  const { plan, fieldMap } = imported(files);
  expect(plan.issues.map((issue) => [issue.code, issue.found, issue.expected, suggestionsIn(issue)])).toEqual([
    ['unknownSector', 'עיסקי', 'business', ['business']],
    ['unknownStage', 'בשייח', 'inDialogue', ['inDialogue']],
    ['unknownSector', 'בריאות', knownSectors.join(', '), []],
    ['unknownStage', 'בירח', stages.join(', '), []],
    ['unknownOrganization', 'ברושש', 'ברוש', ['ברוש']],
    ['unknownOrganization', 'אף אחד', null, []],
  ]);
  expect(fieldMap.organizations.map(({ sector, stage }) => [sector, stage])).toEqual([
    ['עיסקי', null],
    ['בריאות', null],
    ['public', 'identified'],
  ]);
});
