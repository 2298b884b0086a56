import { expect, test } from 'vitest';
import { emptyFieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { type Plans, plansMerged, plansWithout } from '../../../src/core/model/plansMentions.ts';
import { usualRecruitment } from '../../../src/core/model/recruitment.ts';
import type { StageChange } from '../../../src/core/model/stageChange.ts';

const [a, b, c] = [organizationId(1), organizationId(2), organizationId(3)];

function change(organization: StageChange['organization'], to: StageChange['to'], on: string): StageChange {
  return { organization, from: 'identified', to, on };
}

function plans(decided: Partial<Plans['recruitment']>, stageChanges: readonly StageChange[] = []): Plans {
  const { groups, seating } = emptyFieldMap('');
  return { recruitment: { ...usualRecruitment, ...decided }, stageChanges, groups, seating };
}

test('organisations that go leave no decision and no history behind', () => {
  const before = plans({ locked: [a, b], excluded: [c] }, [
    change(a, 'active', '2026-01-01'),
    change(b, null, '2026-01-02'),
  ]);
  expect(plansWithout(before, new Set([b, c]))).toEqual(
    plans({ locked: [a], excluded: [] }, [change(a, 'active', '2026-01-01')]),
  );
});

test('nothing is made anew where nothing speaks of them', () => {
  const before = plans({ locked: [a] }, [change(a, 'active', '2026-01-01')]);
  const [without, merged] = [plansWithout(before, new Set([b])), plansMerged(before, c, b)];
  expect([without.recruitment, merged.recruitment]).toEqual([before.recruitment, before.recruitment]);
  expect(without.recruitment).toBe(before.recruitment);
  expect(without.stageChanges).toBe(before.stageChanges);
  expect(merged.recruitment).toBe(before.recruitment);
  expect(merged.stageChanges).toBe(before.stageChanges);
});

test('a merged organisation takes over what was decided about the other, unless something was decided about itself', () => {
  expect(plansMerged(plans({ excluded: [b] }), a, b).recruitment).toMatchObject({ locked: [], excluded: [a] });
  expect(plansMerged(plans({ locked: [a], excluded: [b] }), a, b).recruitment).toMatchObject({
    locked: [a],
    excluded: [],
  });
  expect(plansMerged(plans({ locked: [a, b] }), a, b).recruitment).toMatchObject({ locked: [a], excluded: [] });
});

test('a merged organisation has both histories; of a day that both have, its own', () => {
  const before = plans({}, [
    change(b, 'acquainted', '2026-01-01'),
    change(a, 'inDialogue', '2026-02-01'),
    change(b, 'declined', '2026-02-01'),
    change(c, 'active', '2026-03-01'),
  ]);
  expect(plansMerged(before, a, b).stageChanges).toEqual([
    change(a, 'acquainted', '2026-01-01'),
    change(a, 'inDialogue', '2026-02-01'),
    change(c, 'active', '2026-03-01'),
  ]);
});
