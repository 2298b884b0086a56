import type { Difference, RuleRef, Shortfall } from '../../core/groups/seating/seating.ts';
import type { GroupName } from '../../core/model/group.ts';
import { pointsText, sectorText } from '../coverage/pageWords.ts';
import type { Say } from '../say.ts';
import type { AnswerNames } from './answerNames.ts';

/** How a page of groups says things. */
export interface PageWords {
  readonly say: Say;
  readonly names: AnswerNames;
  /** Of a member: its id as imported and its name. */
  readonly title: (key: string) => string;
  readonly list: (texts: readonly string[]) => string;
}

export function groupTitle(group: GroupName, { say }: PageWords): string {
  return group === null ? say('cli:groups.committee') : say('cli:groups.group', { name: group });
}

/** A rule by what it is about, with its group where there are several. */
export function ruleText(rule: RuleRef, words: PageWords): string {
  const text = bareRule(rule, words);
  return rule.group === null ? text : words.say('cli:groups.ruleIn', { group: rule.group, rule: text });
}

/** Kinds with a value; a sum is about all of them. */
const valued = ['sector', 'topic', 'region', 'level'];

/** A maximum is the limit on what its minimum would be about. */
function bareRule(rule: RuleRef, { say, names }: PageWords): string {
  const [, kind = rule.kind, limit] = /^(.*?)(Max)?$/.exec(rule.kind) ?? [];
  const named = rule.value === '' ? '' : (names.ruleValue(rule) ?? '');
  const value = kind === 'sector' ? sectorText(named, say) : named;
  const isAll = value === '' && valued.some((one) => one === kind);
  const text = isAll ? say(`cli:groups.all.${kind}`) : say(`cli:groups.rule.${kind}`, { value });
  return limit === undefined ? text : say('cli:groups.limit', { rule: text });
}

export function shortfallText({ rule, amount }: Shortfall, words: PageWords): string {
  return words.say('cli:groups.missed', { rule: ruleText(rule, words), amount });
}

export function costText(cost: Difference | null, { say }: PageWords): string {
  if (cost === null) return say('cli:groups.noCost');
  return say('cli:groups.cost', { amount: pointsText(cost.amount), by: say(`cli:groups.goal.${cost.by}`) });
}
