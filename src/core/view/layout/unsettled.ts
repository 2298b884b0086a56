import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import { isRecorded } from '../../model/tie.ts';

/** Those with a tie to somebody else; what is only suggested moves nobody. */
export function tiedOrganizations({ ties }: Pick<FieldMap, 'ties'>): ReadonlySet<OrganizationId> {
  return new Set(ties.filter(isRecorded).flatMap(({ source, target }) => (source === target ? [] : [source, target])));
}

/**
 * Whose place is to be computed: newcomers; whoever gained a first tie or lost the last one since `tiedBefore`; and, when
 * that adds to those without ties or takes from them, all of those, so that they stand together in one tray. `tiedBefore`
 * is null where the places are not known to be of another state, as in a map that was just opened.
 */
export function unsettled(
  { organizations, positions, ties }: Pick<FieldMap, 'organizations' | 'positions' | 'ties'>,
  tiedBefore: ReadonlySet<OrganizationId> | null,
): ReadonlySet<OrganizationId> {
  const tied = tiedOrganizations({ ties });
  const moving = organizations
    .map(({ id }) => id)
    .filter((id) => positions[id] === undefined || (tiedBefore !== null && tiedBefore.has(id) !== tied.has(id)));
  const trayChanges = moving.some((id) => !tied.has(id) || positions[id] !== undefined);
  const inTray = trayChanges ? organizations.map(({ id }) => id).filter((id) => !tied.has(id)) : [];
  return new Set([...moving, ...inTray]);
}
