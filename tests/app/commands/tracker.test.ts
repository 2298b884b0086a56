import { expect, test } from 'vitest';
import { moveStage, planNextStep } from '../../../src/app/commands/tracker.ts';
import { createFieldStore } from '../../../src/app/fieldStore.ts';
import { noHistory, runCommand, undoStep } from '../../../src/app/history.ts';
import type { Organization } from '../../../src/core/model/organization.ts';
import { smallField } from '../../core/export/fieldMaps.ts';

const field = smallField();
const [council, , factory] = field.organizations as [Organization, Organization, Organization];

test('moving to a stage is a step that bears both names, notes the day, and is undone whole', () => {
  const store = createFieldStore(() => '2026-11-21');
  store.open('p', field);
  store.run(moveStage(factory, 'active', 'Active partner'));
  const { fieldMap, history } = store.getState();
  expect(fieldMap?.organizations.map(({ stage }) => stage)).toEqual(
    field.organizations.map((one) => (one.id === factory.id ? 'active' : one.stage)),
  );
  expect(fieldMap?.stageChanges).toEqual([
    { organization: factory.id, from: factory.stage, to: 'active', on: '2026-11-21' },
  ]);
  expect(history.done.map(({ name }) => name)).toEqual([
    { key: 'moveStage', values: { name: factory.name, stage: 'Active partner' } },
  ]);
  store.undo();
  expect(store.getState().fieldMap).toEqual(field);
});

test('moving to the stage where it is leaves no step', () => {
  const edited = runCommand({ fieldMap: field, history: noHistory }, moveStage(council, council.stage, 'x'));
  expect(edited.history).toEqual(noHistory);
});

test('owner, next step and its day are entered in one step', () => {
  const planned = { owner: 'Noa', nextStep: 'Call', nextStepOn: '2026-12-01' };
  const edited = runCommand({ fieldMap: field, history: noHistory }, planNextStep(council, planned));
  expect(edited.fieldMap.organizations[0]).toEqual({ ...council, ...planned });
  expect(edited.history.done).toHaveLength(1);
  expect(undoStep(edited).fieldMap).toEqual(field);
});
