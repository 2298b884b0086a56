import type { Draft } from 'mutative';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type OrganizationId, organizationId } from '../../core/model/ids.ts';
import { newOrganization, type Organization } from '../../core/model/organization.ts';
import { plansWithout } from '../../core/model/plansMentions.ts';
import type { Tie } from '../../core/model/tie.ts';
import type { WhatIf } from '../../core/model/whatIf.ts';
import { withoutMention } from '../../core/model/whatIfMentions.ts';
import type { Command } from '../history.ts';
import { changedOnly } from './changedOnly.ts';
import { keepPlans } from './keepPlans.ts';

export type OrganizationChange = Partial<Omit<Organization, 'id'>>;

/** The id that the next organisation to be added will have. */
export function nextOrganizationId(fieldMap: FieldMap): OrganizationId {
  return organizationId(fieldMap.nextOrganization);
}

export function addOrganization(change: OrganizationChange & { readonly name: string }): Command {
  return {
    name: { key: 'addOrganization', values: { name: change.name } },
    change(draft) {
      const id = organizationId(draft.nextOrganization);
      draft.nextOrganization += 1;
      draft.organizations.push({ ...newOrganization(id, change.name), ...change } as Draft<Organization>);
    },
  };
}

/** Changes fields of one organisation; the step bears its name as it is before. */
export function editOrganization(organization: Organization, change: OrganizationChange): Command {
  return {
    name: { key: 'editOrganization', values: { name: organization.name } },
    change(draft) {
      const target = draft.organizations.find(({ id }) => id === organization.id);
      if (target !== undefined) Object.assign(target, changedOnly(target, change));
    },
  };
}

/** Deletes organisations and, in the same step, every tie and every person they have; the step says how many ties. */
export function deleteOrganizations(fieldMap: FieldMap, ids: readonly OrganizationId[]): Command {
  const gone = new Set(ids);
  const named = fieldMap.organizations.filter(({ id }) => gone.has(id));
  const ties = tiesOf(fieldMap, gone).length;
  return {
    name: deletionName(named, ties),
    change(draft) {
      draft.organizations = draft.organizations.filter(({ id }) => !gone.has(id));
      draft.ties = draft.ties.filter((tie) => !touches(tie, gone));
      const tried = withoutMention(fieldMap.whatIf, gone);
      if (tried !== fieldMap.whatIf) draft.whatIf = tried as Draft<WhatIf>;
      keepPlans(draft, fieldMap, plansWithout(fieldMap, gone));
      draft.people = draft.people.filter(({ organization }) => !gone.has(organization));
      const { backbone } = draft.rules;
      if (backbone !== 'none' && backbone !== 'fromRole' && gone.has(backbone)) draft.rules.backbone = 'fromRole';
    },
  };
}

function deletionName(organizations: readonly Organization[], ties: number): Command['name'] {
  const [first] = organizations;
  if (organizations.length !== 1 || first === undefined) {
    return { key: 'deleteOrganizations', values: { count: organizations.length, ties } };
  }
  if (ties === 0) return { key: 'deleteOrganization', values: { name: first.name } };
  return { key: 'deleteOrganizationAndTies', values: { name: first.name, count: ties } };
}

function tiesOf(fieldMap: FieldMap, ids: ReadonlySet<OrganizationId>): FieldMap['ties'] {
  return fieldMap.ties.filter((tie) => touches(tie, ids));
}

function touches({ source, target }: Pick<Tie, 'source' | 'target'>, ids: ReadonlySet<OrganizationId>): boolean {
  return ids.has(source) || ids.has(target);
}
