import type { GroupRules } from '../../../../core/model/seatingRules.ts';

/** The kinds of rules of one group, each a line of the list. */
export const ruleRows = [
  'size',
  'sector',
  'affected',
  'region',
  'topic',
  'level',
  'share',
  'distinctSectors',
  'fromCommittee',
  'eligible',
  'tied',
] as const;

export type RuleRow = (typeof ruleRows)[number];

const usuallyShown: Readonly<Record<'committee' | 'group', readonly RuleRow[]>> = {
  committee: ['size', 'sector', 'affected', 'region', 'topic'],
  group: ['size', 'sector', 'affected', 'fromCommittee', 'eligible'],
};

/** Those that matter to nearly everybody, and those by which something is asked. */
export function shownRows(rules: GroupRules, added: readonly RuleRow[]): readonly RuleRow[] {
  const always = usuallyShown[rules.group === null ? 'committee' : 'group'];
  return offeredRows(rules).filter((row) => always.includes(row) || added.includes(row) || asksBy(rules, row));
}

/** The committee has no link to itself. */
export function offeredRows({ group }: GroupRules): readonly RuleRow[] {
  return ruleRows.filter((row) => row !== 'fromCommittee' || group !== null);
}

export function asksBy(rules: GroupRules, row: RuleRow): boolean {
  switch (row) {
    case 'size':
      return true;
    case 'sector':
    case 'affected':
    case 'region':
    case 'topic':
    case 'level':
      return rules.quotas.some(({ by }) => by === row);
    case 'share':
      return rules.shareCaps.length > 0;
    case 'distinctSectors':
      return rules.distinctSectors !== null;
    case 'fromCommittee':
      return rules.fromCommittee > 0;
    case 'eligible':
      return rules.eligible === 'topic';
    case 'tied':
      return rules.tied;
  }
}
