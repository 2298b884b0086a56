import type { BoardGroup } from './useBoard.ts';

/** A text of `groups:headline`, with what goes into it. */
export type BoardTitle =
  | { readonly key: 'noGroups' | 'noCommittee' | 'complete' | 'noAffected' }
  | { readonly key: 'missing'; readonly sectors: readonly string[] }
  | { readonly key: 'missingRegions'; readonly regions: readonly string[] }
  | { readonly key: 'groupsLacking'; readonly count: number };

/** The finding that heads the board: what the committee lacks, then what the groups do. */
export function boardTitle(groups: readonly BoardGroup[]): BoardTitle {
  const [committee, ...others] = groups;
  if (committee === undefined || committee.column.filled === 0) {
    return { key: others.length === 0 ? 'noGroups' : 'noCommittee' };
  }
  const { sectors, regions } = committee.lacks;
  if (sectors.length > 0) return { key: 'missing', sectors };
  const codes = committee.health.findings.map(({ code }) => code);
  if (codes.includes('noAffected')) return { key: 'noAffected' };
  if (regions.length > 0) return { key: 'missingRegions', regions };
  const lacking = others.filter(({ needs }) => needs.length > 0).length;
  return lacking > 0 ? { key: 'groupsLacking', count: lacking } : { key: 'complete' };
}

/** How many sit in more than one group. */
export function seatedTwice(groups: readonly BoardGroup[]): { readonly twice: number; readonly more: number } {
  const loads = new Map(groups.flatMap(({ column }) => column.seats.map(({ key, load }) => [key, load] as const)));
  const all = [...loads.values()];
  return { twice: all.filter((load) => load === 2).length, more: all.filter((load) => load > 2).length };
}
