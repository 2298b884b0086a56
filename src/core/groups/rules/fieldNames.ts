import { foldWord } from '../../import/fold.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { QuotaKind } from '../../model/seatingRules.ts';
import { compareSectors, type Sector } from '../../model/sector.ts';
import { importedId } from '../../network/importedId.ts';
import { sectorsOf } from '../sectorsOf.ts';

/** What rules can name in a field. */
export type NamedKind = Exclude<QuotaKind, 'affected'>;

export interface FieldNames {
  /** Every value that somebody has. */
  readonly all: (kind: NamedKind) => readonly string[];
  /** The value that a text means, and whether somebody has it. */
  readonly value: (kind: NamedKind, text: string) => { readonly value: string; readonly isThere: boolean };
  /** By the id that the files use, else by name. */
  readonly organization: (text: string) => OrganizationId | null;
  /** Everybody listed. */
  readonly organizations: readonly OrganizationId[];
}

const valuesOf: Readonly<Record<NamedKind, (organization: Organization) => readonly string[]>> = {
  sector: sectorsOf,
  topic: ({ topics }) => topics,
  region: ({ regions }) => regions,
  level: ({ level }) => (level === null ? [] : [level]),
};

/**
 * How the texts of rules are found in a field: as organisations have them, else as one that differs only in case, dashes or marks,
 * else as written. `sectorFor` says what a sector's text means.
 */
export function fieldNames(organizations: readonly Organization[], sectorFor: (text: string) => Sector): FieldNames {
  const values = Object.fromEntries(
    (Object.keys(valuesOf) as NamedKind[]).map((kind) => [kind, [...new Set(organizations.flatMap(valuesOf[kind]))]]),
  );
  const all = (kind: NamedKind) => values[kind] ?? [];
  const folded = new Map(
    (Object.keys(valuesOf) as NamedKind[]).flatMap((kind) =>
      all(kind).map((value) => [`${kind} ${foldWord(value)}`, value] as const),
    ),
  );
  // Of two that are called the same the first is meant.
  const listed = organizations.toReversed();
  const byName = new Map(listed.map((one) => [one.name, one.id] as const));
  const byId = new Map(listed.map((one) => [importedId(one), one.id] as const));
  return {
    all: (kind) => all(kind).toSorted(compareSectors),
    value: (kind, text) => {
      const meant = kind === 'sector' ? sectorFor(text) : text;
      const found = all(kind).includes(meant) ? meant : folded.get(`${kind} ${foldWord(meant)}`);
      return { value: found ?? meant, isThere: found !== undefined };
    },
    organization: (text) => byId.get(text) ?? byName.get(text) ?? null,
    organizations: organizations.map(({ id }) => id),
  };
}
