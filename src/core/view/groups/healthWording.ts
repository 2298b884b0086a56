import type { GroupName, SeatHolder } from '../../model/group.ts';
import type { Sector } from '../../model/sector.ts';
import type { Wording } from '../findings/wording.ts';

/** What the sentences of a group's health are made with, in one language; texts are in i18n (`groupHealth`). */
export type HealthWording = Omit<Wording, 'isLimited'>;

/** A finding of a group in words. */
export interface HealthWords {
  /** A few words, for a card. */
  readonly short: string;
  /** Whole sentences. */
  readonly text: string;
  /** What could be done, a sentence for each way; empty where nothing needs to be. */
  readonly remedies: readonly string[];
}

export type HealthText = Pick<HealthWords, 'short' | 'text'>;

export function nameOfHolder(holder: SeatHolder, { nameOf }: HealthWording): string {
  return holder.kind === 'organization' ? nameOf(holder.id) : holder.name;
}

export function nameOfGroup(group: GroupName, { t }: HealthWording): string {
  return group ?? t('groupHealth:committee');
}

export function namesOfSectors(sectors: readonly Sector[], { list, sectorLong }: HealthWording): string {
  return list(sectors.map(sectorLong));
}

/** The sentences under one key, from one set of values. */
export function textOf(
  { t }: HealthWording,
  code: string,
  values: Readonly<Record<string, string | number>> = {},
): HealthText {
  return { short: t(`groupHealth:${code}.short`, values), text: t(`groupHealth:${code}.text`, values) };
}

/** Sentences one after another. */
export function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
