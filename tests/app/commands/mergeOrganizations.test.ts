import { expect, test } from 'vitest';
import { mergeOrganizations } from '../../../src/app/commands/mergeOrganizations.ts';
import { noHistory, runCommand, undoStep } from '../../../src/app/history.ts';
import { mergeOrganizations as merge } from '../../../src/core/import/duplicates/mergeOrganizations.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const field = fieldOf(['A', 'B', 'C'], [['B', 'C']]);
const [a, b] = [organizationId(1), organizationId(2)];

test('merging is one step of the history, and undoing it gives back both', () => {
  const edited = runCommand({ fieldMap: field, history: noHistory }, mergeOrganizations(field, a, b));
  expect(edited.fieldMap).toEqual(merge(field, a, b)?.fieldMap);
  expect(edited.history.done.map(({ name }) => name)).toEqual([
    { key: 'mergeOrganizations', values: { keep: 'A', drop: 'B' } },
  ]);
  expect(undoStep(edited).fieldMap).toEqual(field);
});

test('merging an organisation with itself leaves no step', () => {
  expect(runCommand({ fieldMap: field, history: noHistory }, mergeOrganizations(field, a, a)).history).toEqual(
    noHistory,
  );
});

test('what was decided about the one that goes passes to the one that stays, and undoing brings it back', () => {
  const decided = {
    ...field,
    recruitment: { ...field.recruitment, excluded: [b] },
    stageChanges: [{ organization: b, from: null, to: 'active' as const, on: '2026-11-21' }],
  };
  const edited = runCommand({ fieldMap: decided, history: noHistory }, mergeOrganizations(decided, a, b));
  expect(edited.fieldMap.recruitment.excluded).toEqual([a]);
  expect(edited.fieldMap.stageChanges.map(({ organization }) => organization)).toEqual([a]);
  expect(undoStep(edited).fieldMap).toEqual(decided);
});

test('chairs, seats and locks of the one that goes pass to the one that stays, and undoing brings them back', () => {
  const seated: FieldMap = {
    ...field,
    organizations: field.organizations.map((one) => (one.id === b ? { ...one, workingGroups: ['Skills'] } : one)),
    groups: [{ ...newGroup('Skills'), chair: { kind: 'organization', id: b } }],
    seating: { ...field.seating, conflicts: [[b, organizationId(3)]] },
  };
  const edited = runCommand({ fieldMap: seated, history: noHistory }, mergeOrganizations(seated, a, b));
  expect(edited.fieldMap.organizations.map(({ name, workingGroups }) => [name, workingGroups])).toEqual([
    ['A', ['Skills']],
    ['C', []],
  ]);
  expect(edited.fieldMap.groups).toEqual([{ ...newGroup('Skills'), chair: { kind: 'organization', id: a } }]);
  expect(edited.fieldMap.seating.conflicts).toEqual([[a, organizationId(3)]]);
  expect(undoStep(edited).fieldMap).toEqual(seated);
});
