import { type SeatingGoal, seatingGoals } from '../../model/seatingRules.ts';
import { type RulesSpot, tellError } from './rulesFault.ts';
import type { RulesKey } from './rulesKeys.ts';
import { readChoice, readList } from './rulesValues.ts';

/** What is aimed at; `written` is the one objective as its file words it, null where goals are listed. */
export interface ReadGoals {
  readonly goals: readonly SeatingGoal[];
  readonly written: string | null;
}

/** The objectives that can be aimed at alone, in the words of the published cases. */
const objectives: readonly (readonly [text: string, goal: SeatingGoal])[] = [
  ['maximise sum(influence*interest)', 'influenceTimesInterest'],
  ['maximise sum of interest of assigned members', 'interest'],
];

const shortObjectives: Readonly<Record<string, SeatingGoal>> = {
  'suminfluence*interest': 'influenceTimesInterest',
  'sumofinfluence*interest': 'influenceTimesInterest',
  suminterest: 'interest',
  sumofinterest: 'interest',
  sumofinterestofassignedmembers: 'interest',
};

/** What `goals` or `objective` say; null where neither is there. */
export function readGoals(fields: ReadonlyMap<RulesKey, RulesSpot>): ReadGoals | null {
  const goals = fields.get('goals');
  const objective = fields.get('objective');
  if (goals !== undefined && objective !== undefined) return tellError({ ...objective, value: 'goals' }, 'twice');
  if (objective !== undefined) return readObjective(objective);
  if (goals === undefined) return null;
  const read = readList(goals).flatMap((one) => readChoice(one, seatingGoals) ?? []);
  return { goals: [...new Set(read)], written: null };
}

function readObjective(spot: RulesSpot): ReadGoals | null {
  const { value } = spot;
  const known = objectives.map(([text]) => text);
  if (typeof value !== 'string') return tellError(spot, 'objective', known);
  const bare = value
    .toLowerCase()
    .replace(/^\s*maximi[sz]e/, '')
    .replace(/×/g, '*')
    .replace(/[\s()]/g, '');
  const goal = Object.hasOwn(shortObjectives, bare) ? shortObjectives[bare] : undefined;
  return goal === undefined ? tellError(spot, 'objective', known) : { goals: [goal], written: value };
}
