import { expect, test } from 'vitest';
import { organizationId } from '../../../../src/core/model/ids.ts';
import type { Stage } from '../../../../src/core/model/stage.ts';
import type { StageChange } from '../../../../src/core/model/stageChange.ts';
import { stageHistoryOf, weeksInStage } from '../../../../src/core/recruitment/tracker/stageTimes.ts';

const [a, b, c, d] = [organizationId(1), organizationId(2), organizationId(3), organizationId(4)];

function change(
  organization: StageChange['organization'],
  from: Stage | null,
  to: Stage | null,
  on: string,
): StageChange {
  return { organization, from, to, on };
}

const changes = [
  change(a, null, 'acquainted', '2026-10-01'),
  change(b, null, 'inDialogue', '2026-11-20'),
  change(a, 'acquainted', 'inDialogue', '2026-11-06'),
  change(c, 'inDialogue', 'active', '2026-11-01'),
];

test('the history of one organisation has its newest change first', () => {
  expect(stageHistoryOf(changes, a).map(({ to }) => to)).toEqual(['inDialogue', 'acquainted']);
  expect(stageHistoryOf(changes, d)).toEqual([]);
});

test('weeks in a stage are whole ones since the last change that led there, and unknown without one', () => {
  const organizations = [
    { id: a, stage: 'inDialogue' as const },
    { id: b, stage: 'inDialogue' as const },
    { id: c, stage: 'leading' as const },
    { id: d, stage: 'leading' as const },
  ];
  expect([...weeksInStage(organizations, changes, '2026-11-21')]).toEqual([
    [a, 2],
    [b, 0],
  ]);
});

test('a change entered for a day to come is not counted yet', () => {
  expect([...weeksInStage([{ id: b, stage: 'inDialogue' }], changes, '2026-11-19')]).toEqual([]);
});
