import type { TableRole } from './fields.ts';
import type { ColumnMatch } from './matchColumns.ts';
import type { Confidence } from './reading.ts';

export interface RoleGuess {
  readonly role: TableRole;
  readonly confidence: Confidence;
}

/** What one row is, judged by which fields the columns would make: two endpoints make ties, a name or an id an organisation. */
export function roleOf(asTies: readonly ColumnMatch[], asOrganizations: readonly ColumnMatch[]): RoleGuess {
  const ends = hasEndpoint(asTies, 'from') && hasEndpoint(asTies, 'to');
  if (ends && !describesOrganizations(asTies, asOrganizations)) return { role: 'ties', confidence: 'certain' };
  const named = asOrganizations.find((match) => match.field === 'name');
  const identified = asOrganizations.find((match) => match.field === 'id');
  if (named?.confidence === 'certain') return { role: 'organizations', confidence: 'certain' };
  if (named !== undefined || identified?.confidence === 'certain') {
    return { role: 'organizations', confidence: 'guess' };
  }
  return { role: 'unknown', confidence: 'none' };
}

const ofOrganizations: readonly string[] = [
  'sector',
  'topics',
  'regions',
  'stage',
  'committee',
  'influence',
  'interest',
];
const ofTies: readonly string[] = ['type', 'strength', 'directed'];

/**
 * `Name, Sector, Source, Target`: a name of its own beside the two endpoints, what only organisations have and nothing that only
 * ties have.
 */
function describesOrganizations(asTies: readonly ColumnMatch[], asOrganizations: readonly ColumnMatch[]): boolean {
  const isEnd = (index: number) => /^(from|to)/.test(asTies[index]?.field ?? '');
  const holds = (fields: readonly string[], matches: readonly ColumnMatch[]) =>
    matches.some(({ field, confidence }, index) => fields.includes(field) && confidence === 'certain' && !isEnd(index));
  return holds(['name'], asOrganizations) && holds(ofOrganizations, asOrganizations) && !holds(ofTies, asTies);
}

/** Whether some column certainly holds this endpoint. */
export function hasEndpoint(matches: readonly ColumnMatch[], end: 'from' | 'to'): boolean {
  const fields: readonly string[] = [end, `${end}Id`, `${end}Name`, `${end}Person`];
  return matches.some((match) => match.confidence !== 'none' && fields.includes(match.field));
}
