import { sectorsOf } from '../../../../core/groups/sectorsOf.ts';
import type { FieldMap } from '../../../../core/model/fieldMap.ts';
import type { QuotaKind, SeatQuota } from '../../../../core/model/seatingRules.ts';
import { compareSectors, knownSectors } from '../../../../core/model/sector.ts';

/** What can be asked for by one kind of quota: the values that somebody listed has, and those that are asked for already. */
export function quotaValues(
  { organizations }: Pick<FieldMap, 'organizations'>,
  by: QuotaKind,
  quotas: readonly SeatQuota[],
): readonly string[] {
  const asked = quotas.filter((quota) => quota.by === by).map(({ value }) => value);
  switch (by) {
    case 'sector':
      return [...new Set([...knownSectors, ...organizations.flatMap(sectorsOf), ...asked])].sort(compareSectors);
    case 'topic':
      return sorted([...organizations.flatMap(({ topics }) => topics), ...asked]);
    case 'region':
      return sorted([...organizations.flatMap(({ regions }) => regions), ...asked]);
    case 'level':
      return sorted([...organizations.flatMap(({ level }) => level ?? []), ...asked]);
    case 'affected':
      return [''];
  }
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/** The rule for one value, where none was set: nothing is asked. */
export function quotaOf(quotas: readonly SeatQuota[], by: QuotaKind, value: string): SeatQuota {
  return quotas.find((one) => one.by === by && one.value === value) ?? { by, value, min: 0, max: null };
}

/** With one of them changed; what asks for nothing is none. */
export function withQuota(quotas: readonly SeatQuota[], next: SeatQuota): readonly SeatQuota[] {
  const isSame = (one: SeatQuota) => one.by === next.by && one.value === next.value;
  const asksNothing = next.min === 0 && next.max === null;
  if (asksNothing) return quotas.filter((one) => !isSame(one));
  return quotas.some(isSame) ? quotas.map((one) => (isSame(one) ? next : one)) : [...quotas, next];
}

/** The values by the number that is asked of them, the smallest number first. */
export function byNumber<Quota>(
  quotas: readonly Quota[],
  numberOf: (quota: Quota) => number | null,
): readonly (readonly [number, readonly Quota[]])[] {
  const numbers = [...new Set(quotas.map(numberOf))].filter((number) => number !== null && number > 0) as number[];
  return numbers
    .sort((a, b) => a - b)
    .map((number) => [number, quotas.filter((one) => numberOf(one) === number)] as const);
}
