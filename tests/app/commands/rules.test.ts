import { expect, test } from 'vitest';
import { changeRules } from '../../../src/app/commands/rules.ts';
import { type Command, noHistory, runCommand, undoStep } from '../../../src/app/history.ts';
import { usualRules } from '../../../src/core/model/fieldMap.ts';
import { noFilter } from '../../../src/core/model/filter.ts';
import { smallField } from '../../core/export/fieldMaps.ts';

const field = { ...smallField(), rules: usualRules };

function run(command: Command, fieldMap = field) {
  return runCommand({ fieldMap, history: noHistory }, command);
}

test('rules are changed in one step that says them, and undone', () => {
  const only = { ...noFilter, sectors: ['public'] };
  const edited = run(changeRules(field, { direction: 'intersection', tieKinds: ['Funding'], only }, 'Only Funding'));
  expect(edited.fieldMap.rules).toEqual({ ...usualRules, direction: 'intersection', tieKinds: ['Funding'], only });
  expect(edited.history.done.map(({ name }) => name)).toEqual([
    { key: 'changeRules', values: { rule: 'Only Funding' } },
  ]);
  expect(undoStep(edited).fieldMap).toEqual(field);
});

test('the usual rules come back in one step', () => {
  const changed = { ...field, rules: { ...usualRules, merge: 'sum' as const, asserted: ['document' as const] } };
  const edited = run(changeRules(changed, usualRules, null), changed);
  expect(edited.fieldMap.rules).toEqual(usualRules);
  expect(edited.history.done[0]?.name).toEqual({ key: 'usualRules' });
  expect(undoStep(edited).fieldMap).toEqual(changed);
});

test('a rule that stays as it is leaves no step', () => {
  expect(run(changeRules(field, { ...usualRules, tieKinds: [], only: { ...noFilter } }, null))).toEqual({
    fieldMap: field,
    history: noHistory,
  });
});
