import { expect, test } from 'vitest';
import { mergeOrganizations } from '../../../src/app/commands/mergeOrganizations.ts';
import { noHistory, runCommand, undoStep } from '../../../src/app/history.ts';
import { mergeOrganizations as merge } from '../../../src/core/import/duplicates/mergeOrganizations.ts';
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
