import type { GroupHealth } from '../../core/groups/health/health.ts';
import { record } from '../fieldCounts.ts';
import type { AnswerNames } from './answerNames.ts';
import type { GroupsHealth } from './groupsAnswer.ts';

/** The health of the groups as they are, and as they would be. */
export function healthJson({ present, proposed }: GroupsHealth, names: AnswerNames) {
  return {
    present: groupsHealthJson(present, names),
    proposed: proposed === null ? null : groupsHealthJson(proposed, names),
  };
}

function groupsHealthJson(groups: readonly GroupHealth[], names: AnswerNames) {
  const json = ({ seats, marks, findings }: GroupHealth) => ({
    seats,
    sectors: record(marks.map(({ sector, seats: held, state }) => [names.sector(sector), { seats: held, state }])),
    findings: findings.map((finding) => named(finding, null, names)),
  });
  const committee = groups.find(({ group }) => group === null);
  return {
    committee: committee === undefined || committee.seats === 0 ? null : json(committee),
    groups: record(groups.flatMap((one) => (one.group === null ? [] : [[one.group, json(one)] as const]))),
  };
}

/** What a text under each key of a finding is: the others stand as they are. */
const ids = new Set(['organization', 'organizations', 'parts', 'id']);
const sectors = new Set(['sector', 'sectors']);

/** A finding with ids as imported and sectors as they are called. `for` and `value` may be a sector, or an id. */
function named(value: unknown, key: string | null, names: AnswerNames): unknown {
  if (Array.isArray(value)) return value.map((one) => named(one, key, names));
  if (typeof value === 'string') return namedText(value, key, names);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inside, one]) => [inside, named(one, inside, names)]));
}

function namedText(text: string, key: string | null, names: AnswerNames): string {
  if (key === null) return text;
  if (ids.has(key)) return names.member(text);
  if (sectors.has(key)) return names.sector(text);
  return key === 'for' || key === 'value' ? names.sector(names.member(text)) : text;
}
