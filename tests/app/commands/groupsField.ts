import { type Command, type Edited, noHistory, runCommand, undoStep } from '../../../src/app/history.ts';
import { emptyFieldMap, type FieldMap } from '../../../src/core/model/fieldMap.ts';
import { newGroup, type SeatedPerson } from '../../../src/core/model/group.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization } from '../../../src/core/model/organization.ts';
import type { GroupRules } from '../../../src/core/model/seatingRules.ts';

/** City sits on the committee and in Skills; Alon in Skills and Jobs; Orlan nowhere, and nobody said of it. */
export const city = {
  ...newOrganization(organizationId(1), 'City'),
  committee: true,
  workingGroups: ['Skills'],
};
export const alon = { ...newOrganization(organizationId(2), 'Alon'), workingGroups: ['Skills', 'Jobs'] };
export const orlan = newOrganization(organizationId(3), 'Orlan');

export const dana: SeatedPerson = { name: 'Dana', organization: null, sector: null, regions: ['Wadi'], affected: true };

export const skills = {
  ...newGroup('Skills'),
  purpose: 'Training that leads to work',
  chair: { kind: 'organization', id: alon.id } as const,
  people: [dana],
};

export const skillsRules: GroupRules = {
  group: 'Skills',
  begin: 'complete',
  size: { min: 4, max: 8 },
  quotas: [],
  shareCaps: [],
  distinctSectors: null,
  fromCommittee: 1,
  eligible: 'anyone',
  tied: false,
  locked: [alon.id],
  banned: [orlan.id],
};

export const empty = emptyFieldMap('Field');
export const field: FieldMap = {
  ...empty,
  organizations: [city, alon, orlan],
  nextOrganization: 4,
  groups: [skills],
  seating: { ...empty.seating, groups: [skillsRules] },
};

export function run(...commands: readonly Command[]): Edited {
  return commands.reduce<Edited>((edited, command) => runCommand(edited, command), {
    fieldMap: field,
    history: noHistory,
  });
}

/** What is another than before after one command, having seen that one undo brings all of it back; its step's name. */
export function done(command: Command) {
  const edited = run(command);
  const back = undoStep(edited).fieldMap;
  if (JSON.stringify(back) !== JSON.stringify(field)) throw new Error('one undo does not bring all back');
  const { organizations, groups, seating } = edited.fieldMap;
  return {
    step: edited.history.done.map(({ name }) => name),
    seats: organizations.map(({ name, committee, workingGroups }) => [name, committee, workingGroups]),
    groups,
    rules: seating.groups,
  };
}

export const unchanged = {
  step: [],
  seats: [
    ['City', true, ['Skills']],
    ['Alon', null, ['Skills', 'Jobs']],
    ['Orlan', null, []],
  ],
  groups: [skills],
  rules: [skillsRules],
};
