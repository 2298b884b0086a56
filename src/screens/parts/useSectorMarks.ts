import { useMemo } from 'react';
import { useFieldMap } from '../../app/hooks.ts';
import type { Sector } from '../../core/model/sector.ts';
import { type SectorMark, sectorMarks, unknownMark } from '../../core/view/encoding/sectorMarks.ts';

/** The mark of each sector of the open field map, the same as on the map. */
export function useSectorMarks(): (sector: Sector | null) => SectorMark {
  const { organizations } = useFieldMap();
  return useMemo(() => {
    const marks = sectorMarks(organizations.map(({ sector }) => sector));
    // The six are shown even where nobody is in them.
    return (sector) => marks.get(sector) ?? sectorMarks([sector]).get(sector) ?? unknownMark;
  }, [organizations]);
}
