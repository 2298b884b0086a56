import { personNameProblem } from '../../../core/groups/groupNameProblem.ts';
import type { SeatedPerson } from '../../../core/model/group.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import type { Sector } from '../../../core/model/sector.ts';

/** A person with a seat as they stand in the form. */
export interface PersonDraft {
  readonly name: string;
  /** The name of the organisation that they sit for; empty: none. */
  readonly organization: string;
  readonly sector: Sector | null;
  readonly regions: readonly string[];
  readonly affected: boolean | null;
}

export type PersonProblem = 'name.empty' | 'name.taken' | 'notListed';

export type PersonProblems = Partial<Record<'name' | 'organization', PersonProblem>>;

export const newPerson: SeatedPerson = { name: '', organization: null, sector: null, regions: [], affected: null };

export function personDraftOf(person: SeatedPerson, organizations: readonly Organization[]): PersonDraft {
  const { name, sector, regions, affected } = person;
  const organization = organizations.find(({ id }) => id === person.organization)?.name ?? '';
  return { name, organization, sector, regions, affected };
}

/** The person that a form without problems describes. */
export function personOf(draft: PersonDraft, organizations: readonly Organization[]): SeatedPerson {
  const { sector, regions, affected } = draft;
  return { name: draft.name.trim(), organization: listedAs(draft, organizations), sector, regions, affected };
}

/** What is wrong with a person, by the line that says it. `people`: who sits in the group; `before`: what they are called now. */
export function checkPerson(
  draft: PersonDraft,
  people: readonly SeatedPerson[],
  before: string | null,
  organizations: readonly Organization[],
): PersonProblems {
  const named = personNameProblem(people, draft.name, before);
  const isListed = draft.organization.trim() === '' || listedAs(draft, organizations) !== null;
  return {
    ...(named === null ? {} : { name: `name.${named}` as const }),
    ...(isListed ? {} : { organization: 'notListed' as const }),
  };
}

function listedAs({ organization }: PersonDraft, organizations: readonly Organization[]): OrganizationId | null {
  return organizations.find(({ name }) => name === organization.trim())?.id ?? null;
}
