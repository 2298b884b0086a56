import { expect, test } from 'vitest';
import { addTie, deleteTies, editTie, nextTieId } from '../../../src/app/commands/ties.ts';
import { type Command, noHistory, runCommand, undoStep } from '../../../src/app/history.ts';
import { tieId } from '../../../src/core/model/ids.ts';
import type { Organization } from '../../../src/core/model/organization.ts';
import { newTie, type Tie } from '../../../src/core/model/tie.ts';
import { smallField } from '../../core/export/fieldMaps.ts';

const field = smallField();
const [council, association, factory] = field.organizations as [Organization, Organization, Organization];
const [funding, other] = field.ties as [Tie, Tie];

function run(command: Command) {
  return runCommand({ fieldMap: field, history: noHistory }, command);
}

test('a tie is added with the next id and a step that names both ends', () => {
  const edited = run(addTie(field, { source: council.id, target: factory.id, type: 'Referral', strength: 2 }));
  const added = { ...newTie(tieId(5), council.id, factory.id), type: 'Referral', strength: 2 };
  expect(nextTieId(field)).toBe('t5');
  expect(edited.fieldMap).toEqual({ ...field, ties: [...field.ties, added], nextTie: 6 });
  expect(edited.history.done[0]?.name).toEqual({ key: 'addTie', values: { from: council.name, to: 'Orlan' } });
  expect(undoStep(edited).fieldMap).toEqual({ ...field, nextTie: 6 });
});

test('a tie is changed and changed back', () => {
  const edited = run(editTie(field, funding, { type: 'Grant', target: factory.id }));
  expect(edited.fieldMap.ties).toEqual([{ ...funding, type: 'Grant', target: factory.id }, other]);
  expect(edited.history.done[0]?.name).toEqual({
    key: 'editTie',
    values: { from: council.name, to: association.name },
  });
  expect(undoStep(edited).fieldMap).toEqual(field);
});

test('a change to what it already is leaves no step', () => {
  expect(run(editTie(field, funding, { type: 'Funding', extra: [] }))).toEqual({ fieldMap: field, history: noHistory });
});

test('ties are deleted, one by name and several by number', () => {
  const one = run(deleteTies(field, [funding.id]));
  expect([one.fieldMap.ties, one.history.done[0]?.name]).toEqual([
    [other],
    { key: 'deleteTie', values: { from: council.name, to: association.name } },
  ]);
  const both = run(deleteTies(field, [funding.id, other.id]));
  expect([both.fieldMap.ties, both.history.done[0]?.name]).toEqual([[], { key: 'deleteTies', values: { count: 2 } }]);
  expect(undoStep(both).fieldMap).toEqual(field);
});
