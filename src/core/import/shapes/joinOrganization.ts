import type { ExtraField, Organization } from '../../model/organization.ts';
import { originOfMany } from '../writtenTexts.ts';

/** A value that a further row of one organisation has otherwise than the first. */
export interface OtherValue {
  readonly field: string;
  readonly kept: string;
  readonly other: string;
  /** Which of the rows has it. */
  readonly row: number;
}

export interface Joined {
  readonly organization: Organization;
  readonly others: readonly OtherValue[];
}

const notJoined: readonly string[] = ['id', 'extra', 'origin', 'regionWide'];
/** Free texts, which say more and not otherwise. */
const texts: readonly string[] = ['notes', 'contributes', 'contact', 'source', 'nextStep'];
/** Between the different texts of one column, as between several values in a cell. */
const between = ' | ';

/**
 * One organisation of several rows: lists united, what the first rows leave open filled in, and the texts of other columns kept side
 * by side. Where two rows give one field different values the first stays, and the others are returned.
 */
export function joinOrganization(first: Organization, rows: readonly Organization[]): Joined {
  const others: OtherValue[] = [];
  const joined: Record<string, unknown> = { ...first };
  rows.forEach((row, index) => {
    for (const [field, value] of Object.entries(row)) {
      if (notJoined.includes(field) || value === null) continue;
      const before = joined[field];
      if (Array.isArray(value)) joined[field] = [...new Set([...(before as readonly string[]), ...value])];
      else if (before === null) joined[field] = value;
      else if (texts.includes(field)) joined[field] = sideBySide(String(before), String(value));
      else if (before !== value) others.push({ field, kept: String(before), other: String(value), row: index });
    }
  });
  const regionWide = [first, ...rows].some((row) => row.regionWide);
  const extra = joinedExtra([first, ...rows].flatMap((row) => row.extra));
  // Every key comes from an organisation, and so does its value.
  const organization = { ...(joined as unknown as Organization), regionWide, extra };
  return { organization: { ...organization, origin: originOfMany(organization, [first, ...rows]) }, others };
}

function sideBySide(before: string, text: string): string {
  return before.split(between).includes(text) ? before : `${before}${between}${text}`;
}

/** Each title once, with its different texts. */
export function joinedExtra(fields: readonly ExtraField[]): readonly ExtraField[] {
  const texts = new Map<string, Set<string>>();
  for (const [title, text] of fields) {
    const known = texts.get(title) ?? new Set();
    texts.set(title, known.add(text));
  }
  return [...texts].map(([title, all]): ExtraField => [title, [...all].join(between)]);
}
