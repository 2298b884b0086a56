import { usualGroupRules } from '../../../src/core/groups/seating/usualGroupRules.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import type { OrganizationId } from '../../../src/core/model/ids.ts';
import type { GroupRules, SeatQuota } from '../../../src/core/model/seatingRules.ts';
import { shikmaField } from '../shikma.ts';

const sectors = { public: 2, social: 3, business: 2, community: 2, philanthropy: 1, academia: 1 };
const regions = ['נווה שקמה', 'קריית אלון', 'יישובי הוואדי', 'מבואות שקמה', 'יישובי ההר'];

/**
 * The sample with the rules of a committee of 15 from nobody: minimums of each sector and at most five of it, one of each region,
 * two of each topic, two who are affected; the backbone and the youth centre locked, by influence × interest.
 */
export function shikmaCommittee(changed: Partial<GroupRules> = {}): FieldMap {
  const field = shikmaField('he');
  const idOf = (code: string) => field.organizations.find((one) => one.code === code)?.id as OrganizationId;
  const quota = (by: SeatQuota['by'], value: string, min: number, max: number | null = null): SeatQuota => {
    return { by, value, min, max };
  };
  const topics = [...new Set(field.organizations.flatMap((one) => one.topics))];
  const committee: GroupRules = {
    ...usualGroupRules(field, null),
    begin: 'again',
    size: { min: 15, max: 15 },
    quotas: [
      ...Object.entries(sectors).map(([value, min]) => quota('sector', value, min, 5)),
      ...regions.map((value) => quota('region', value, 1)),
      ...topics.map((value) => quota('topic', value, 2)),
      quota('affected', '', 2),
    ],
    locked: ['SOC01', 'PUB01'].map(idOf),
    banned: ['PUB17', 'BUS07'].map(idOf),
    ...changed,
  };
  const seating = { ...field.seating, groups: [committee], committeeGoals: ['influenceTimesInterest'] as const };
  return { ...field, seating };
}
