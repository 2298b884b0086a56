import { expect, it } from 'vitest';
import { noChoices, type TableChoice } from '../../../src/core/import/choices.ts';
import { fileOf, imported } from '../../support/importing.ts';

function told(text: string, choice: Partial<TableChoice> = {}) {
  const { plan, fieldMap } = imported([fileOf('t.csv', text)], {
    ...noChoices,
    tables: [{ ...choice, file: 't.csv' }],
  });
  const found = plan.issues.filter(({ code }) => code === 'directionAssumed').map((issue) => issue.found);
  return [found, fieldMap.ties.map(({ directed }) => directed)];
}

it('a direction that no file gives is told, with the kinds of ties that have it', () => {
  expect(told('from,to,type\nA,B,מימון\nB,C,שיתוף פעולה\nC,A,מימון\nA,C,referral\n')).toEqual([
    ['מימון ×2, referral ×1'],
    [true, false, true, true],
  ]);
});

it('what the file or a person says is no assumption', () => {
  expect(told('from,to,type,directed\nA,B,funds,yes\nB,C,funds,no\nC,A,funds,\n')).toEqual([
    ['funds ×1'],
    [true, false, true],
  ]);
  expect(told('from,to,type\nA,B,support\n', { values: { type: { support: 'funding' } } })).toEqual([
    ['support ×1'],
    [true],
  ]);
  expect(told('from,to,type\nA,B,collaboration\n')).toEqual([[], [false]]);
});
