import type { FieldMap } from '../model/fieldMap.ts';
import type { OrganizationId } from '../model/ids.ts';
import { compareOrganizations } from './importedId.ts';

/** The whole role is "backbone", in one of the ways in which it is written. */
const isBackbone = /^(the )?backbone( (organi[sz]ation|body|agency|team))?$|^ה?ארגון ה?שי?דרה$|^ה?גוף ה?מתכלל$/iu;
/** The role speaks of the backbone, perhaps beside something else. */
const mentionsBackbone = /backbone|ארגון[ ־-]ה?שי?דרה|גוף[ ־-]ה?מתכלל/iu;

/**
 * Which organisation is the backbone, by the project's rule. From roles: the first by imported id whose role is the
 * backbone, else the first whose role mentions it. Null where there is none, or where the chosen one is no longer listed.
 */
export function findBackbone(recorded: Pick<FieldMap, 'organizations' | 'rules'>): OrganizationId | null {
  const { organizations, rules } = recorded;
  if (rules.backbone === 'none') return null;
  if (rules.backbone !== 'fromRole') {
    return organizations.find((organization) => organization.id === rules.backbone)?.id ?? null;
  }
  const ordered = organizations.filter((organization) => organization.role !== null).toSorted(compareOrganizations);
  const withRole = (pattern: RegExp) => ordered.find((organization) => pattern.test(organization.role?.trim() ?? ''));
  return (withRole(isBackbone) ?? withRole(mentionsBackbone))?.id ?? null;
}
