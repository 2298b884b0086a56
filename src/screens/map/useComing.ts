import { useMemo } from 'react';
import { useFieldMap, useView } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { whoWouldCome } from '../../core/view/whoWouldCome.ts';

export interface Coming {
  /** Who would come, whether or not they are drawn so. */
  readonly organizations: ReadonlySet<OrganizationId>;
  readonly isShown: boolean;
  /** Whether those of a shortlist that the map marks are among them. */
  readonly isWithShortlist: boolean;
}

const nobody: readonly OrganizationId[] = [];

/** Who would be engaged besides those who are, if all who said yes came, as the shared view asks for it. */
export function useComing(): Coming {
  const { organizations, rules } = useFieldMap();
  const when = useView((view) => view.when);
  const marked = useView((view) => view.marked);
  const isWithShortlist = useView((view) => view.markedAs?.code === 'shortlist');
  const coming = useMemo(
    () => whoWouldCome({ organizations, rules }, isWithShortlist ? marked : nobody),
    [organizations, rules, marked, isWithShortlist],
  );
  return { organizations: coming, isShown: when === 'ifAllWhoSaidYes' && coming.size > 0, isWithShortlist };
}
