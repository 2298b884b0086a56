import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../src/core/groups/groupsOf.ts';
import { groupHealth, healthOfAll } from '../../../../src/core/groups/health/groupHealth.ts';
import type { GroupHealth, HealthCode, HealthFindingOf } from '../../../../src/core/groups/health/health.ts';
import { inCodes, shikmaField } from '../../../support/shikma.ts';

const fieldMap = shikmaField('he');
const all = healthOfAll(fieldMap);
const healthOf = (group: string | null): GroupHealth => {
  const found = all.find((one) => one.group === group);
  if (found === undefined) throw new Error(`no group ${group}`);
  return found;
};

/** One finding of a group, in the codes of the file. */
function finding<Code extends HealthCode>(group: string | null, code: Code): HealthFindingOf<Code> | undefined {
  const found = healthOf(group).findings.find((one) => one.code === code);
  return found && (inCodes(fieldMap, found) as HealthFindingOf<Code>);
}

const strip = (group: string | null) =>
  healthOf(group)
    .marks.map(({ sector, seats, state }) => `${sector} ${seats} ${state}`)
    .join(', ');

describe('the present committee of the sample', () => {
  it('has nine seats: no business, community or academia, and one seat of philanthropy', () => {
    expect(healthOf(null).seats).toBe(9);
    expect(strip(null)).toBe(
      'public 3 present, social 5 present, business 0 missing, community 0 missing, philanthropy 1 single, academia 0 missing',
    );
    expect(finding(null, 'missingSectors')).toEqual({
      code: 'missingSectors',
      severity: 'warning',
      sectors: ['business', 'community', 'academia'],
      decided: false,
      remedy: {
        code: 'bringIn',
        ways: [
          { for: 'business', organizations: ['BUS01', 'BUS02', 'BUS03'], of: 10 },
          { for: 'community', organizations: ['COM03', 'COM07', 'COM01'], of: 9 },
          { for: 'academia', organizations: ['ACA06', 'ACA07', 'ACA01'], of: 7 },
        ],
      },
    });
  });

  it('has nobody local from the Wadi or the Hill villages, and Alon and Mevo’ot through one body each', () => {
    expect(finding(null, 'missingRegions')?.regions).toEqual(['יישובי הוואדי', 'יישובי ההר']);
    expect(finding(null, 'onlyThrough')?.regions).toEqual([
      { value: 'קריית אלון', member: { kind: 'organization', id: 'SOC02' } },
      { value: 'מבואות שקמה', member: { kind: 'organization', id: 'SOC04' } },
    ]);
  });

  it('has five who sit in a group too, each within the two seats that the rules allow', () => {
    expect(finding(null, 'overCap')).toBeUndefined();
    expect(finding(null, 'severalSeats')?.loads).toEqual([
      { organization: 'PUB01', groups: [null, 'מעסיקים והשמה'], most: 2 },
      { organization: 'PUB03', groups: [null, 'מעסיקים והשמה'], most: 2 },
      { organization: 'SOC02', groups: [null, 'ליווי צעירים בסיכון'], most: 2 },
      { organization: 'SOC04', groups: [null, 'מעסיקים והשמה'], most: 2 },
      { organization: 'SOC05', groups: [null, 'מעסיקים והשמה'], most: 2 },
    ]);
  });
});

describe('the present working groups of the sample', () => {
  it('training has no business and nobody of the committee', () => {
    expect(strip('הכשרה ומיומנויות')).toBe(
      'public 2 present, social 3 present, business 0 missing, community 0 missing, philanthropy 0 missing, academia 1 single',
    );
    expect(finding('הכשרה ומיומנויות', 'unlinked')?.severity).toBe('warning');
  });

  it('youth at risk has no community and nobody from the Wadi', () => {
    expect(finding('ליווי צעירים בסיכון', 'missingSectors')?.sectors).toContain('community');
    expect(finding('ליווי צעירים בסיכון', 'missingRegions')?.regions).toEqual([
      'מבואות שקמה',
      'יישובי הוואדי',
      'יישובי ההר',
    ]);
  });

  it('are looked at in the order of the groups, and by themselves as among all', () => {
    expect(all).toHaveLength(4);
    expect(groupsOf(fieldMap).map((group) => groupHealth(fieldMap, group))).toEqual(all);
  });
});
