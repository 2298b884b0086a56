import type { ImportPlan } from '../../core/import/plan.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Approach } from '../../core/recruitment/shortlist/shortlist.ts';
import { issuesJson, setAsideJson } from '../analyzeJson.ts';
import { record } from '../fieldCounts.ts';
import { routeJson } from '../routeJson.ts';
import { shownIds } from '../shownIds.ts';
import { targetText } from '../targets/targetText.ts';
import type { Recruited } from './recruited.ts';

/** The answer of `recruit --json`: keys are a contract; nothing is rounded and undefined is null. */
export function recruitJson({ targeted, shortlist, wanted, introductions }: Recruited, plan: ImportPlan) {
  const name = shownIds(targeted.fieldMap.organizations);
  const route = routeJson(targeted.fieldMap, name);
  const { value, optimum, bound, greedy, open, candidates, lockedBeyond, lockedAside } = shortlist;
  return {
    chosen: shortlist.chosen.map((one) => ({
      id: name(one.id),
      closes: one.closes.map(({ target }) => targetText(targeted.writtenCell(target))),
      reason: reasonJson(one, targeted.fieldMap),
    })),
    value,
    optimum,
    bound,
    greedy: { order: greedy.order.map(name), value: greedy.value },
    wanted: wanted.map(({ parts, shortfall }) => ({ ...parts, shortfall })),
    introductions: record(introductions.introductions.map(({ id, routes }) => [name(id), routes.map(route)])),
    planned: record(
      introductions.introductions.map(({ id, chosen }) => [name(id), chosen === null ? null : route(chosen)]),
    ),
    open,
    candidates,
    lockedBeyond,
    lockedAside: lockedAside.map(name),
    setAside: setAsideJson(plan),
    issues: issuesJson({ ...plan, issues: [...plan.issues, ...targeted.issues] }),
  };
}

/** Why it is on the list, and what is known of it; what is not known is null. */
function reasonJson({ id, cost, locked, closes, gain, left }: Approach, { organizations }: FieldMap) {
  const organization = organizations.find((one) => one.id === id);
  return {
    code: reasonCode(locked, closes.length),
    gain,
    left,
    cost,
    influence: organization?.influence ?? null,
    interest: organization?.interest ?? null,
    alignment: organization?.alignment ?? null,
  };
}

function reasonCode(locked: boolean, closes: number): 'locked' | 'closesGaps' {
  return locked && closes === 0 ? 'locked' : 'closesGaps';
}
