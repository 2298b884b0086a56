import type { FieldMap } from '../model/fieldMap.ts';
import type { ImportPlan } from './plan.ts';

/** A plan is applied to the field map it was made for; another one may have given its ids to something else. */
export class StalePlan extends Error {
  override name = 'StalePlan';
}

/** The field map with the plan carried out, as one step, on the day `on` (ISO). Never changes its input. Throws `StalePlan`. */
export function applyPlan(plan: ImportPlan, fieldMap: FieldMap, on?: string): FieldMap {
  const { base } = plan;
  if (base.nextOrganization !== fieldMap.nextOrganization || base.nextTie !== fieldMap.nextTie) {
    throw new StalePlan('the field map has changed since the plan was made');
  }
  return {
    ...fieldMap,
    organizations: [...replaced(fieldMap.organizations, plan.changedOrganizations), ...plan.organizations],
    ties: [...replaced(fieldMap.ties, plan.changedTies), ...plan.ties],
    nextOrganization: fieldMap.nextOrganization + plan.organizations.length,
    nextTie: fieldMap.nextTie + plan.ties.length,
    people: [...fieldMap.people.filter((person) => !plan.leftPeople.includes(person)), ...plan.people],
    files: [...fieldMap.files, ...plan.files.map((file) => (on === undefined ? file : { ...file, on }))],
  };
}

function replaced<Item extends { readonly id: string }>(
  items: readonly Item[],
  changed: readonly Item[],
): readonly Item[] {
  const byId = new Map(changed.map((item) => [item.id, item]));
  return items.map((item) => byId.get(item.id) ?? item);
}
