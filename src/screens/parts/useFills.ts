import { useMemo } from 'react';
import { useFieldMap } from '../../app/hooks.ts';
import { fillsOf } from '../../core/view/encoding/fillState.ts';

/** How full the mark of an organisation is by its stage, in the open field map; the same as on the map. */
export function useFills(): ReturnType<typeof fillsOf> {
  const { organizations } = useFieldMap();
  return useMemo(() => fillsOf(organizations.map(({ stage }) => stage)), [organizations]);
}
