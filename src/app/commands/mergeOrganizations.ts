import type { Draft } from 'mutative';
import type { MergeChoices } from '../../core/import/duplicates/mergeChoices.ts';
import { mergeOrganizations as merge } from '../../core/import/duplicates/mergeOrganizations.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { plansMerged } from '../../core/model/plansMentions.ts';
import type { WhatIf } from '../../core/model/whatIf.ts';
import { withMerged } from '../../core/model/whatIfMentions.ts';
import type { Command } from '../history.ts';
import { keepPlans } from './keepPlans.ts';

/** Makes one of two organisations, as one step; nothing where they are not two. The step bears both names as they are before. */
export function mergeOrganizations(
  fieldMap: FieldMap,
  keep: OrganizationId,
  drop: OrganizationId,
  choices: MergeChoices = {},
): Command {
  const nameOf = (wanted: OrganizationId) => fieldMap.organizations.find(({ id }) => id === wanted)?.name ?? '';
  const after = merge(fieldMap, keep, drop, choices)?.fieldMap as Draft<FieldMap> | undefined;
  return {
    name: { key: 'mergeOrganizations', values: { keep: nameOf(keep), drop: nameOf(drop) } },
    change(draft) {
      if (after === undefined) return;
      draft.organizations = after.organizations;
      draft.ties = after.ties;
      draft.rules = after.rules;
      draft.positions = after.positions;
      const tried = withMerged(fieldMap.whatIf, keep, drop);
      if (tried !== fieldMap.whatIf) draft.whatIf = tried as Draft<WhatIf>;
      keepPlans(draft, fieldMap, plansMerged(fieldMap, keep, drop));
      draft.people = after.people;
    },
  };
}
