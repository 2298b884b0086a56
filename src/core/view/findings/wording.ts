import type { AnalysisRules } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Sector } from '../../model/sector.ts';

/** A finding in words. */
export interface FindingWords {
  /** The number that stands before it. */
  readonly figure: string;
  readonly title: string;
  readonly text: string;
  /** What follows, one line each: who, group by group, or why it matters. */
  readonly lines: readonly string[];
}

/** What sentences are made with, in one language; texts are in i18n (`findings`). */
export interface Wording {
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly nameOf: (id: OrganizationId) => string;
  readonly sectorLong: (sector: Sector) => string;
  /** "business or the community"; in Hebrew each with its "from". */
  readonly from: (sectors: readonly Sector[]) => string;
  /** "a, b and c". */
  readonly list: (names: readonly string[]) => string;
  /** "a, b or c". */
  readonly either: (names: readonly string[]) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (share: number) => string;
  /** Whether the rules may leave recorded ties out, so that one without a counted tie may have others. */
  readonly isLimited: boolean;
}

/** The texts of findings where rules leave nothing out, or those that speak of what the rules count. */
export function findingsKey(isLimited: boolean, key: string): string {
  return isLimited ? `findings:byRules.${key}` : `findings:${key}`;
}

/** Whether a tie that is recorded may be missing from the figures. */
export function mayLeaveTiesOut({ tieKinds, asserted, only, direction }: AnalysisRules): boolean {
  const isNarrowed = Object.values(only).some((values) => values.length > 0);
  return tieKinds.length > 0 || asserted.length > 0 || isNarrowed || direction !== 'union';
}

/** The names of some organisations in one sentence. */
export function namesOf(ids: readonly OrganizationId[], { nameOf, list }: Pick<Wording, 'nameOf' | 'list'>): string {
  return list(ids.map(nameOf));
}
