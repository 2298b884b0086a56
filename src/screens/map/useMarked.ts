import { useEffect, useMemo } from 'react';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { PointedOut } from '../../core/view/emphasis.ts';
import { type MarkedAs, markedAbout, pointOutMarked } from '../../core/view/marked.ts';
import type { Scene } from '../../core/view/scene.ts';

export interface Marked {
  /** Those marked who are on the map. */
  readonly organizations: readonly OrganizationId[];
  readonly as: MarkedAs;
  readonly pointedOut: PointedOut;
  /** Those to be seen together: the marked, and whom the caption names. */
  readonly inView: readonly OrganizationId[];
}

/** The marked set of the shared view as the map shows it; null where nobody on the map is marked. Escape clears it. */
export function useMarked(scene: Scene): Marked | null {
  const marked = useView((view) => view.marked);
  const as = useView((view) => view.markedAs);
  const shown = useMemo(() => {
    if (as === null) return null;
    const known = new Set(scene.nodes.map(({ id }) => id));
    const organizations = marked.filter((id) => known.has(id));
    if (organizations.length === 0) return null;
    const about = markedAbout(as);
    const inView = about === null || !known.has(about) ? organizations : [...organizations, about];
    return { organizations, as, pointedOut: pointOutMarked(organizations, as, scene), inView };
  }, [marked, as, scene]);
  const isMarking = shown !== null;
  useEffect(() => {
    if (!isMarking) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) viewStore.unmark();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [isMarking]);
  return shown;
}
