import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { newGroup } from '../../../../src/core/model/group.ts';
import type { Organization } from '../../../../src/core/model/organization.ts';
import { type GroupSheet, groupSheets } from '../../../../src/core/view/groups/groupSheet.ts';
import { fieldOf } from '../../../support/fieldOf.ts';
import { shikmaField } from '../../../support/shikma.ts';

function sheetOf(fieldMap: FieldMap, name: string | null, namesPersons = false): GroupSheet {
  const sheet = groupSheets(fieldMap, namesPersons).find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet of ${name}`);
  return sheet;
}

describe('the sheets of the sample', () => {
  const fieldMap = shikmaField('en');

  it('are one for each group, the committee first', () => {
    expect(groupSheets(fieldMap, false).map(({ name }) => name)).toEqual([
      null,
      'Employers and placement',
      'Support for youth at risk',
      'Training and skills',
    ]);
  });

  it('name the nine of the committee by sector, with the groups they also sit in', () => {
    const { members } = sheetOf(fieldMap, null);
    expect(members.map(({ name, alsoIn }) => [name, ...alsoIn])).toEqual([
      ['Neve Shikma Youth Centre', 'Employers and placement'],
      ['Neve Shikma Municipality – Education & Youth'],
      ['Regional Employment Bureau', 'Employers and placement'],
      ['Shikma Initiative – backbone'],
      ['Derech Petucha Association', 'Support for youth at risk'],
      ['Young Voices'],
      ["Yadayim La'avoda", 'Employers and placement'],
      ['Bridge to Employers', 'Employers and placement'],
      ['Shikma Foundation'],
    ]);
  });

  it('say who is missing', () => {
    const { missingSectors, missingRegions } = sheetOf(fieldMap, null);
    expect(missingSectors).toEqual(['business', 'community', 'academia']);
    expect(missingRegions).toEqual(['Wadi towns', 'Hill villages']);
  });
});

const secrets = {
  influence: 4711,
  interest: 4712,
  alignment: 4713,
  stage: 'acquainted',
  notes: 'secret notes',
  contact: 'secret contact',
  owner: 'secret owner',
  nextStep: 'secret step',
} as const satisfies Partial<Organization>;

function internalField(): FieldMap {
  const field = fieldOf(['A', 'B', 'C', 'D'], [], {
    known: {
      A: { ...secrets, committee: true, sector: 'social' },
      B: { committee: true, sector: 'public', stage: 'declined' },
      C: { committee: true, sector: 'public', consent: false },
      D: { committee: true, sector: 'public' },
    },
  });
  const [a] = field.organizations;
  const person = { name: 'Noa Secret', organization: null, sector: 'community', regions: ['N'], affected: true };
  const chair = { kind: 'person', name: person.name } as const;
  const coChair = { kind: 'organization', id: a?.id ?? ('' as never) } as const;
  const group = { ...newGroup(null), purpose: 'To steer', people: [person], chair, coChair };
  return { ...field, groups: [group, { ...newGroup('G'), people: [person] }] };
}

describe('what is internal', () => {
  it('is on no sheet: no rating, stage, note, contact or owner, and no name of a person unless it was chosen', () => {
    const text = JSON.stringify(groupSheets(internalField(), false));
    const found = [...Object.values(secrets).map(String), 'Noa Secret'].filter((secret) => text.includes(secret));
    expect(found).toEqual([]);
    expect(JSON.stringify(groupSheets(internalField(), true))).toContain('Noa Secret');
  });

  it('leaves whoever declined or did not agree without a name, and counts them', () => {
    const sheet = sheetOf(internalField(), null);
    expect(sheet.unnamed).toBe(2);
    expect(sheet.members.map(({ name, role }) => ({ name, role }))).toEqual([
      { name: null, role: 'chair' },
      { name: 'A', role: 'coChair' },
      { name: 'D', role: null },
    ]);
  });

  it('says how many seats the affected communities have, and whose sector is not known', () => {
    const { affected, sectors } = sheetOf(internalField(), null);
    expect(affected).toBe(1);
    expect(sectors.map(({ value, seats }) => `${value} ${seats}`)).toEqual(['public 1', 'social 1', 'community 1']);
    const nobodyKnows = fieldOf(['A'], [], { known: { A: { committee: true } } });
    expect(sheetOf(nobodyKnows, null).sectors.map(({ value, seats }) => `${value} ${seats}`)).toEqual(['? 1']);
  });

  it('knows in which other groups a person sits, by name or without', () => {
    const [chair] = sheetOf(internalField(), null).members;
    expect(chair?.alsoIn).toEqual(['G']);
  });
});
