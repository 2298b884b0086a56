import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../src/core/import/applyPlan.ts';
import { noChoices } from '../../../src/core/import/choices.ts';
import type { MergeChoices } from '../../../src/core/import/duplicates/mergeChoices.ts';
import { mergeOrganizations } from '../../../src/core/import/duplicates/mergeOrganizations.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizations as en } from '../../../src/i18n/en/organizations.ts';
import { organizations as he } from '../../../src/i18n/he/organizations.ts';
import { fileOf, imported } from '../../support/importing.ts';

const fields: Readonly<Record<string, string>> = he.field;

/** What `files` make, with the organisations of the first two names made one. */
function mergedMap(
  files: readonly (readonly [string, string])[],
  names: readonly [string, string],
  choices: MergeChoices = {},
) {
  const { fieldMap } = imported(files.map(([name, text]) => fileOf(name, text)));
  return merged(fieldMap, names, choices);
}

function merged(fieldMap: FieldMap, names: readonly [string, string], choices: MergeChoices = {}): FieldMap {
  const ids = names.map((name) => fieldMap.organizations.find((one) => one.name === name)?.id ?? null);
  const [keep, drop] = ids;
  if (keep == null || drop == null) throw new Error(names.join());
  const titleOf = (field: string) => fields[field] ?? field;
  const outcome = mergeOrganizations(fieldMap, keep, drop, { titleOf, ...choices });
  if (outcome === null) throw new Error('not merged');
  return outcome.fieldMap;
}

const again = (fieldMap: FieldMap, ...files: readonly (readonly [string, string])[]) =>
  imported(
    files.map(([name, text]) => fileOf(name, text)),
    noChoices,
    fieldMap,
  );

describe('importing again what two records were made one of', () => {
  const who = [
    'who.csv',
    'שם הארגון,מגזר,נושאים,השפעה (1-5),טלפון,צוות\nמתנ"ס נווה ים,קהילתי,פנאי,3,050-1,א\nמתנס נווה-ים,חברתי,נוער,2,050-2,ב\nעירייה,ציבורי,,,,\n',
  ] as const;
  const ties = ['ties.csv', 'מארגון,אל ארגון,סוג קשר\nעירייה,מתנס נווה-ים,שיתוף פעולה\n'] as const;

  it('brings nothing back, and changes nothing but the lists to what both rows say', () => {
    const before = mergedMap([who, ties], ['מתנ"ס נווה ים', 'מתנס נווה-ים']);
    const { plan, fieldMap } = again(before, who, ties);
    expect(plan.counts).toMatchObject({ rowsImported: 4, organizations: 0, ties: 0, rowsSetAside: 0 });
    expect(fieldMap.organizations).toEqual(before.organizations);
    expect(fieldMap.ties).toEqual(before.ties);
    expect(plan.issues.filter(({ code }) => code !== 'alreadyImported')).toEqual([
      {
        code: 'foundByOtherName',
        severity: 'note',
        file: 'who.csv',
        row: 3,
        column: 'שם הארגון',
        found: 'מתנס נווה-ים',
        expected: 'מתנ"ס נווה ים',
      },
    ]);
  });

  it('does so where the other name comes first, and where it comes alone', () => {
    const before = mergedMap([who], ['מתנס נווה-ים', 'מתנ"ס נווה ים']);
    expect(again(before, who).fieldMap.organizations).toEqual(before.organizations);
    const alone = ['v2.csv', 'שם הארגון,מגזר,שלב רתימה\nמתנ"ס נווה ים,קהילתי,active\n'] as const;
    const { plan } = again(before, alone);
    expect(plan.counts).toMatchObject({ organizations: 0, organizationsChanged: 1 });
    expect(plan.changedOrganizations[0]).toMatchObject({
      name: 'מתנס נווה-ים',
      otherNames: ['מתנ"ס נווה ים'],
      sector: 'social',
      stage: 'active',
    });
  });

  it('keeps the name that a person chose of the two, where the file has an id', () => {
    const files = [
      ['who.csv', 'id,name\n12,A\n15,B\n'],
      ['ties.csv', 'from,to\n15,99\n'],
    ] as const;
    const before = mergedMap([files[0]], ['A', 'B'], { sides: { name: 'drop' } });
    const { plan, fieldMap } = again(before, files[0]);
    expect(fieldMap.organizations).toEqual(before.organizations);
    expect(fieldMap.organizations).toMatchObject([{ code: '12', name: 'B', otherNames: ['A'] }]);
    expect(plan.counts).toMatchObject({ organizations: 0, organizationsChanged: 0 });
  });

  it('finds the ends of ties by the id of before, and does not take a row of that id with another name for it', () => {
    const list = 'id,name\n12,A\n15,B\n16,C\n';
    const before = mergedMap([['who.csv', list]], ['A', 'B']);
    const { plan } = again(before, ['ties.csv', 'from,to\n15,16\n']);
    expect(plan.ties).toMatchObject([{ source: 'o1', target: 'o3' }]);
    expect(again(before, ['new.csv', 'id,name\n15,Another body\n']).plan.organizations).toMatchObject([
      { code: '15', name: 'Another body' },
    ]);
    expect(again(before, ['new.csv', 'id,name\n77,B\n']).plan.organizations).toMatchObject([{ code: '77', name: 'B' }]);
  });

  it('goes by an exact name first', () => {
    const before = mergedMap([['who.csv', 'name,sector\nA,Public\nB,Social\n']], ['A', 'B']);
    const withB = applyPlan(again(before, ['more.csv', 'name,aliases\nC,D\n']).plan, before);
    const named: FieldMap = {
      ...withB,
      organizations: withB.organizations.map((one) => (one.name === 'C' ? { ...one, name: 'B' } : one)),
    };
    const { plan } = again(named, ['v2.csv', 'name,stage\nB,active\n']);
    expect(plan.changedOrganizations).toMatchObject([{ id: 'o3', name: 'B', stage: 'active' }]);
  });

  it('takes no organisation where several have the name among their others, and says which', () => {
    const { fieldMap } = again(imported([fileOf('who.csv', 'name,aliases\nAlpha,Al\nBeta,Al\n')]).fieldMap);
    const { plan } = again(fieldMap, ['v2.csv', 'name\nAl\n'], ['ties.csv', 'from,to\nAlpha,Beta\n']);
    expect(plan.organizations.map(({ name }) => name)).toEqual(['Al']);
    expect(plan.issues).toContainEqual({
      code: 'otherNameOfSeveral',
      severity: 'warning',
      file: 'v2.csv',
      row: 2,
      column: 'name',
      found: 'Al',
      expected: 'Alpha | Beta',
    });
  });

  it('keeps names that the file does not know', () => {
    const before = mergedMap([['who.csv', 'name,aliases\nAlpha,Al\nAlfa,Alf\n']], ['Alpha', 'Alfa']);
    const { fieldMap } = again(before, ['v2.csv', 'name,aliases\nAlpha,Al | Alph\n']);
    expect(fieldMap.organizations[0]?.otherNames).toEqual(['Al', 'Alfa', 'Alf', 'Alph']);
  });

  it('knows the title under which either language keeps the id of before', () => {
    for (const { field } of [en, he]) {
      const titleOf = (key: string) => (field as Readonly<Record<string, string>>)[key] ?? key;
      const before = mergedMap([['who.csv', 'id,name\n12,A\n15,B\n']], ['A', 'B'], { titleOf });
      expect(again(before, ['who.csv', 'id,name\n12,A\n15,B\n']).plan.counts.organizations).toBe(0);
    }
  });
});
