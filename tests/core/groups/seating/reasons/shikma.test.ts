import { describe, expect, it } from 'vitest';
import { buildProposal } from '../../../../../src/core/groups/seating/buildProposal.ts';
import { proposalReasons } from '../../../../../src/core/groups/seating/proposalReasons.ts';
import type { SeatingReason } from '../../../../../src/core/groups/seating/seating.ts';
import type { FieldMap } from '../../../../../src/core/model/fieldMap.ts';
import type { OrganizationId } from '../../../../../src/core/model/ids.ts';
import { shikmaCommittee } from '../../../../support/seating/shikmaCommittee.ts';
import { inCodes } from '../../../../support/shikma.ts';
import { solve } from '../../../../support/solver.ts';

const wish = { fill: 'committee' as const };
const goal = 'influenceTimesInterest';

function reasonsOf(field: FieldMap): readonly SeatingReason[] {
  const proposal = buildProposal(field, wish, solve);
  return inCodes(field, [...proposalReasons(field, wish, proposal, solve, 20)]) as readonly SeatingReason[];
}

function idsOf(codes: readonly string[]): readonly OrganizationId[] {
  const { organizations } = shikmaCommittee();
  return codes.flatMap((code) => organizations.find((one) => one.code === code)?.id ?? []);
}

describe('A committee of 15 for the sample', () => {
  const reasons = reasonsOf(shikmaCommittee());

  it('could do without anybody but the two who are locked, each at a price', () => {
    const told = reasons.filter((one) => one.part === 'seat').map(({ id, code, cost }) => [id, code, cost?.amount]);
    expect(told).toEqual([
      ['ACA06', 'cost', 3],
      ['BUS01', 'cost', 3],
      ['BUS10', 'cost', 3],
      ['COM03', 'cost', 2],
      ['COM05', 'equal', undefined],
      ['PHI01', 'cost', 9],
      ['PHI05', 'cost', 6],
      ['PUB01', 'locked', undefined],
      ['PUB02', 'cost', 4],
      ['PUB03', 'cost', 4],
      ['PUB04', 'cost', 3],
      ['PUB09', 'cost', 3],
      ['SOC01', 'locked', undefined],
      ['SOC02', 'cost', 2],
      ['SOC05', 'cost', 5],
    ]);
  });

  it('has in each seat what would be missed without it', () => {
    const told = reasons.filter((one) => one.part === 'seat');
    const covered = (code: string) =>
      told.find(({ id }) => id === code)?.covers?.map(({ kind, value }) => [kind, value]);
    expect(covered('PHI05')).toEqual([['region', 'יישובי ההר']]);
    expect(covered('COM05')).toEqual([
      ['sector', 'community'],
      ['affected', ''],
    ]);
    expect(covered('PHI01')).toEqual([]);
  });

  it('could have more without four of its rules; the others cost nothing', () => {
    const told = reasons.filter((one) => one.part === 'price');
    const costly = told.filter(({ gain }) => gain !== null).map(({ rule, gain }) => [rule.kind, rule.value, gain]);
    expect(costly).toEqual([
      ['sector', 'business', { by: goal, amount: 1 }],
      ['sector', 'academia', { by: goal, amount: 4 }],
      ['region', 'יישובי ההר', { by: goal, amount: 7 }],
      ['topic', 'תחבורה ונגישות', { by: goal, amount: 1 }],
    ]);
    expect(told).toHaveLength(28);
  });

  it('has five others beside it, each as good as the one before or worse', () => {
    const told = reasons.filter((one) => one.part === 'alternative');
    expect(told.map(({ goals, cost }) => [goals[0]?.value, cost?.amount ?? 0])).toEqual([
      [236, 0],
      [234, 2],
      [234, 2],
      [231, 5],
      [218, 18],
    ]);
    expect(new Set(told.map(({ groups }) => JSON.stringify(groups))).size).toBe(5);
  });

  it('has twelve who are next, the first of them for nothing', () => {
    const told = reasons.filter((one) => one.part === 'next');
    expect(told).toHaveLength(12);
    expect(told[0]).toEqual({ part: 'next', group: null, id: 'COM04', cost: null, insteadOf: ['COM05'] });
    expect(told.slice(1).every(({ cost }) => cost?.by === goal && cost.amount >= 2)).toBe(true);
  });

  it('is told about in this order: seats, other committees, rules, who is next', () => {
    expect([...new Set(reasons.map(({ part }) => part))]).toEqual(['seat', 'alternative', 'price', 'next']);
  });
});

describe('A committee for the sample that cannot be', () => {
  const hills = { kind: 'region', group: null, value: 'יישובי ההר' };

  it('for want of the hill villages, of whom all are banned: somebody to find, or one of those to let in', () => {
    const banned = idsOf(['PUB17', 'BUS07', 'PUB20', 'SOC24', 'PHI05']);
    const one = { group: null, value: 'יישובי ההר', kind: 'region' };
    expect(reasonsOf(shikmaCommittee({ banned }))).toEqual([
      { part: 'arithmetic', code: 'available', rule: hills, need: 1, have: 0 },
      { part: 'own', rule: hills, least: 1 },
      { part: 'conflict', rules: [hills] },
      // BUS07 is there as well, but has declined.
      { part: 'repair', code: 'wanted', rule: one, amount: 1, ids: ['PHI05', 'PUB20', 'SOC24'], left: 0 },
      ...['PHI05', 'PUB20', 'SOC24'].map((id) => {
        return { part: 'repair', code: 'free', rule: one, amount: 1, ids: [id], left: 0 };
      }),
      { part: 'repair', code: 'relax', rule: one, amount: 0, ids: [], left: 0 },
    ]);
  });

  it('with a lock on somebody who has declined: the lock to open', () => {
    const locked = { kind: 'locked', group: null, value: 'PUB17' };
    expect(reasonsOf(shikmaCommittee({ locked: idsOf(['SOC01', 'PUB17']), banned: [] }))).toEqual([
      { part: 'arithmetic', code: 'locked', rule: locked, need: 1, have: 0 },
      { part: 'conflict', rules: [locked] },
      { part: 'repair', code: 'free', rule: locked, amount: 1, ids: ['PUB17'], left: 0 },
    ]);
  });

  it('with more locked than seats: the seats and the locks, and another seat or a lock to open', () => {
    const locks = ['SOC01', 'PUB01', 'PUB02'];
    const rules = { size: { min: 2, max: 2 }, quotas: [], locked: idsOf(locks) };
    const sizeMax = { kind: 'sizeMax', group: null, value: '' };
    const lock = (value: string) => ({ kind: 'locked', group: null, value });
    expect(reasonsOf(shikmaCommittee(rules))).toEqual([
      { part: 'arithmetic', code: 'locked', rule: sizeMax, need: 3, have: 2 },
      { part: 'conflict', rules: [sizeMax, ...locks.map(lock)] },
      { part: 'repair', code: 'seat', rule: sizeMax, amount: 1, ids: [], left: 0 },
      ...locks.map((code) => ({ part: 'repair', code: 'free', rule: lock(code), amount: 1, ids: [code], left: 0 })),
    ]);
  });
});
