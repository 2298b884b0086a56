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
}

/** The names of some organisations in one sentence. */
export function namesOf(ids: readonly OrganizationId[], { nameOf, list }: Wording): string {
  return list(ids.map(nameOf));
}
