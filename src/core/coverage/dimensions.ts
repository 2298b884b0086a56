import { contributionsOf } from '../model/contributions.ts';
import type { FieldMap } from '../model/fieldMap.ts';
import { filterValues, regionWideValue, unknownValue } from '../model/filter.ts';
import type { Organization } from '../model/organization.ts';
import { compareSectors, knownSectors } from '../model/sector.ts';
import { stages } from '../model/stage.ts';
import { affectedRule, isAffected } from './affected.ts';
import { type Dimension, type DimensionKey, orUnknown } from './dimension.ts';
import { levels, levelsOf } from './level.ts';
import { countsAsEngaged, type When } from './whenCounted.ts';

/** One of the dimensions, for one field map and one time: who is a partner hangs on both. */
export function dimensionOf(
  key: DimensionKey,
  fieldMap: Pick<FieldMap, 'organizations' | 'rules'>,
  when: When,
): Dimension {
  switch (key) {
    case 'sector':
      return {
        key,
        valuesOf: (one) => filterValues(one, 'sectors'),
        always: knownSectors,
        compare: compareSectors,
      };
    case 'topic':
      return ofTexts(key, ({ topics }) => topics);
    case 'region':
      return { ...ofTexts(key, ({ regions }) => regions), valuesOf: regionValues, compare: compareRegions };
    case 'population':
      return ofTexts(key, ({ targetGroups }) => targetGroups);
    case 'contribution':
      return ofTexts(key, contributionsOf);
    case 'level':
      return levelDimension(fieldMap, when);
    case 'stage':
      return { key, valuesOf: (one) => filterValues(one, 'stages'), always: [], compare: byPlaceIn(stages) };
  }
}

/** The values of a dimension that the matrix shows, in order: those that always are, and those that somebody has. */
export function valuesShown(dimension: Dimension, organizations: readonly Organization[]): readonly string[] {
  const values = new Set(dimension.always);
  for (const organization of organizations) for (const value of dimension.valuesOf(organization)) values.add(value);
  const isUnknown = values.delete(unknownValue);
  const ordered = [...values].sort(dimension.compare);
  return isUnknown ? [...ordered, unknownValue] : ordered;
}

function ofTexts(key: DimensionKey, textsOf: (organization: Organization) => readonly string[]): Dimension {
  return { key, valuesOf: (one) => orUnknown([...new Set(textsOf(one))]), always: [], compare: byCodeUnit };
}

function regionValues(organization: Organization): readonly string[] {
  return [...new Set(filterValues(organization, 'regions'))];
}

/** Working everywhere comes after the local regions: it is none of them. */
function compareRegions(a: string, b: string): number {
  return Number(a === regionWideValue) - Number(b === regionWideValue) || byCodeUnit(a, b);
}

function levelDimension(fieldMap: Pick<FieldMap, 'organizations' | 'rules'>, when: When): Dimension {
  const rule = affectedRule(fieldMap);
  return {
    key: 'level',
    valuesOf: (one) => levelsOf(one, countsAsEngaged(one.stage, fieldMap.rules, when), isAffected(one, rule)),
    always: levels,
    compare: byPlaceIn(levels),
  };
}

function byPlaceIn(order: readonly string[]): (a: string, b: string) => number {
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
