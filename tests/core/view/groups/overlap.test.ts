import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../src/core/groups/groupsOf.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { newGroup } from '../../../../src/core/model/group.ts';
import { sharedPairs } from '../../../../src/core/view/groups/overlap.ts';
import { hasSeat, seatRows } from '../../../../src/core/view/groups/seatRows.ts';
import { codesOf, fieldOf } from '../../../support/fieldOf.ts';
import { inCodes, shikmaField } from '../../../support/shikma.ts';

const [employers, youth, training] = ['Employers and placement', 'Support for youth at risk', 'Training and skills'];

describe('the groups of the sample', () => {
  const fieldMap = shikmaField('en');

  it('share members with the committee alone, most first', () => {
    expect(inCodes(fieldMap, sharedPairs(groupsOf(fieldMap)))).toEqual([
      { groups: [null, employers], organizations: ['PUB01', 'PUB03', 'SOC04', 'SOC05'], persons: [] },
      { groups: [null, youth], organizations: ['SOC02'], persons: [] },
      { groups: [null, training], organizations: [], persons: [] },
      { groups: [employers, youth], organizations: [], persons: [] },
      { groups: [employers, training], organizations: [], persons: [] },
      { groups: [youth, training], organizations: [], persons: [] },
    ]);
  });

  it('have five who sit in two, each with as many seats as the rules allow', () => {
    const code = codesOf(fieldMap);
    const several = seatRows(fieldMap).filter(({ groups }) => groups.length > 1);
    expect(
      several.map(({ organization, groups, most, isOver }) => [code(organization.id), groups.length, most, isOver]),
    ).toEqual(['PUB01', 'PUB03', 'SOC02', 'SOC04', 'SOC05'].map((one) => [one, 2, 2, false]));
    expect(seatRows(fieldMap).filter(hasSeat)).toHaveLength(21);
  });
});

describe('seats through persons', () => {
  const field = fieldOf(['A', 'B'], [], {
    known: { A: { committee: true, capacity: 1 }, B: { workingGroups: ['Old'] } },
  });
  const [a] = field.organizations;
  const ofA = { name: 'Noa', organization: a?.id ?? null, sector: null, regions: [], affected: null };
  const ownSelf = { ...ofA, name: 'Omar', organization: null };
  const fieldMap: FieldMap = {
    ...field,
    groups: [
      { ...newGroup(null), people: [ownSelf] },
      { ...newGroup('G'), people: [ofA, ownSelf] },
      { ...newGroup('Old'), status: 'ended' },
    ],
  };

  it('are shared as those of the organisation, and those of nobody by name', () => {
    expect(inCodes(fieldMap, sharedPairs(groupsOf(fieldMap))[0])).toEqual({
      groups: [null, 'G'],
      organizations: ['A'],
      persons: ['Omar'],
    });
  });

  it('count against what an organisation can hold; a group that has ended is no load, but still a seat', () => {
    const rows = seatRows(fieldMap);
    expect(rows.map(({ groups, most, isOver }) => ({ groups, most, isOver }))).toEqual([
      { groups: [null, 'G'], most: 1, isOver: true },
      { groups: [], most: 2, isOver: false },
    ]);
    expect(rows.map(hasSeat)).toEqual([true, true]);
  });
});
