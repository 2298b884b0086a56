import type { GroupContext } from './groupContext.ts';
import type { RegionFinding } from './health.ts';
import { bringIn } from './remedies.ts';

/** Regions that are listed: nobody local from them, or one seat alone. Bodies that work everywhere stand for none. */
export function regionChecks(context: GroupContext, missing: readonly string[]): readonly RegionFinding[] {
  const { field, members } = context;
  const isLocal = (region: string) => (one: { readonly regions: readonly string[] }) => one.regions.includes(region);
  const remedyFor = (regions: readonly string[]) =>
    bringIn(context, regions, (one, region) => isLocal(region)(one.organization));
  const only = field.regions.flatMap((value) => {
    const [first, ...others] = members.filter(isLocal(value));
    return first === undefined || others.length > 0 ? [] : [{ value, member: first.holder }];
  });
  if (field.regions.length === 0) return [];
  const all: RegionFinding = { code: 'allRegions', severity: 'good', regions: field.regions, remedy: null };
  const none: RegionFinding = {
    code: 'missingRegions',
    severity: 'warning',
    regions: missing,
    remedy: remedyFor(missing),
  };
  const through = only.map(({ value }) => value);
  return [
    missing.length === 0 ? all : none,
    ...(only.length === 0
      ? []
      : [{ code: 'onlyThrough', severity: 'note', regions: only, remedy: remedyFor(through) } as const]),
  ];
}
