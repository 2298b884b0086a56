import { useMemo } from 'react';
import { useOrganizationsById, useView } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { MarkedAs } from '../../core/view/marked.ts';

export interface MarkedOnly {
  readonly organizations: readonly OrganizationId[];
  readonly as: MarkedAs;
}

/** The marked set of the shared view, of those who are still listed; null where nobody is marked. */
export function useMarkedOnly(): MarkedOnly | null {
  const marked = useView((view) => view.marked);
  const as = useView((view) => view.markedAs);
  const byId = useOrganizationsById();
  return useMemo(() => {
    const organizations = marked.filter((id) => byId.has(id));
    return as === null || organizations.length === 0 ? null : { organizations, as };
  }, [marked, as, byId]);
}
