import { describe, expect, it } from 'vitest';
import { audienceCopy } from '../../../../src/core/export/audienceCopy.ts';
import { fieldWorkbook, sharedWorkbook } from '../../../../src/core/export/workbook/fieldWorkbook.ts';
import { groupColumns, groupRows } from '../../../../src/core/export/workbook/groupRows.ts';
import { groupSheetTitles } from '../../../../src/core/import/groupSheet.ts';
import { readWorkbook } from '../../../../src/core/import/workbook/readWorkbook.ts';
import { newGroup } from '../../../../src/core/model/group.ts';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { createTexts } from '../../../../src/i18n/texts.ts';
import { csvWords } from '../../../../src/screens/parts/csvWords.ts';
import { sheetWords } from '../../../../src/screens/parts/sheetWords.ts';
import { fieldOf } from '../../../support/fieldOf.ts';
import { imported } from '../../../support/importing.ts';

const listed = fieldOf(['Alon', 'Brosh'], [['Alon', 'Brosh']], {
  known: { Alon: { committee: true, workingGroups: ['Skills'] }, Brosh: { workingGroups: ['Skills', 'Jobs'] } },
});
const dana = { name: 'Dana', organization: null, sector: null, regions: [], affected: true };
const field = {
  ...listed,
  groups: [
    {
      ...newGroup('Skills'),
      topics: ['Training', 'Work'],
      purpose: 'Training that leads to work',
      size: { min: 5, max: null },
      start: '2026-12-01',
      status: 'forming' as const,
      chair: { kind: 'organization' as const, id: organizationId(2) },
      coChair: { kind: 'person' as const, name: 'Dana' },
      people: [dana, { ...dana, name: 'Avi' }],
    },
    newGroup('Housing'),
  ],
};

function sheetsOf(bytes: Uint8Array) {
  const source = readWorkbook({ name: 'field.xlsx', bytes });
  if ('code' in source) throw new Error(source.code);
  return source.map(({ sheet, rows }) => [sheet, rows] as const);
}

describe.each(['en', 'he'] as const)('the sheet of groups in %s', (language) => {
  const { t } = createTexts(language);
  const [words, sheets] = [csvWords(t), sheetWords(t, language)];
  const { columns, committee, statuses, sheet } = sheets.groups;

  it('tells the team of every group: what is said of it, who chairs it, and the persons in it', () => {
    const [, , groups] = sheetsOf(fieldWorkbook(field, words, sheets));
    expect(groups?.[0]).toBe(sheet);
    expect(groups?.[1].map((row) => groupColumns.map((_, index) => row[index] ?? ''))).toEqual([
      groupColumns.map((column) => columns[column]),
      [committee, '', '', '', '', '1', '', '', '', '', ''],
      ['Housing', '', '', '', '', '0', '', '', '', '', ''],
      ['Jobs', '', '', '', '', '1', '', '', '', '', ''],
      [
        'Skills',
        'Training | Work',
        'Training that leads to work',
        '5',
        '',
        '4',
        '2026-12-01',
        statuses.forming,
        'Brosh',
        'Dana',
        'Dana | Avi',
      ],
    ]);
  });

  it('is known by its first title and left out when the workbook is imported again, which is told', () => {
    expect(groupSheetTitles).toContain(columns.group);
    const { fieldMap, plan } = imported([{ name: 'field.xlsx', bytes: fieldWorkbook(field, words, sheets) }]);
    const told = plan.issues.filter(({ code }) => code !== 'directionAssumed');
    expect(told.map(({ code, severity, found }) => [code, severity, found])).toEqual([['groupSheet', 'note', sheet]]);
    expect(fieldMap.organizations.map((one) => [one.name, one.committee, one.workingGroups])).toEqual([
      ['Alon', true, ['Skills']],
      ['Brosh', null, ['Skills', 'Jobs']],
    ]);
  });

  it('is not in a workbook that may be shared', () => {
    const shared = sheetsOf(sharedWorkbook(audienceCopy(field), words, sheets));
    expect(shared.map(([name]) => name)).toEqual([sheets.organizations, sheets.ties]);
    expect(JSON.stringify(shared)).not.toMatch(/Dana|Avi|Skills|leads to work/);
  });

  it('is not there where nobody sits anywhere and nothing is said', () => {
    const nobody = fieldOf(['Alon'], []);
    expect(groupRows(nobody, sheets.groups)).toEqual([]);
    expect(sheetsOf(fieldWorkbook(nobody, words, sheets)).map(([name]) => name)).not.toContain(sheet);
  });
});
