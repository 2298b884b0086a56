import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import { isEngaged } from '../../model/stage.ts';
import { isRecorded } from '../../model/tie.ts';

/** Whom an organisation is tied to, seen from those who are engaged. */
export interface BroughtTies {
  readonly partners: readonly OrganizationId[];
  readonly engaged: readonly OrganizationId[];
  /** Those whom no engaged organisation is tied to yet. */
  readonly beyond: readonly OrganizationId[];
}

/** What an organisation would add to the network of those who are engaged, by recorded ties of any kind and direction. */
export function broughtTies(
  { organizations, ties, rules }: Pick<FieldMap, 'organizations' | 'ties' | 'rules'>,
  id: OrganizationId,
): BroughtTies {
  const engaged = new Set(
    organizations.filter(({ stage }) => isEngaged(stage, rules.engagedFrom)).map((organization) => organization.id),
  );
  const recorded = ties.filter((tie) => isRecorded(tie) && tie.source !== tie.target);
  const ends = recorded.flatMap(({ source, target }) => [[source, target] as const, [target, source] as const]);
  const own = new Set(ends.filter(([end]) => end === id).map(([, partner]) => partner));
  const reached = new Set(ends.filter(([end]) => engaged.has(end) && end !== id).map(([, partner]) => partner));
  const partners = organizations.map((organization) => organization.id).filter((one) => own.has(one));
  return {
    partners,
    engaged: partners.filter((one) => engaged.has(one)),
    beyond: partners.filter((one) => !engaged.has(one) && !reached.has(one)),
  };
}
