import { useMemo } from 'react';
import { useFieldMap } from '../../../app/hooks.ts';
import type { Sector } from '../../../core/model/sector.ts';
import type { Stage } from '../../../core/model/stage.ts';
import { fillsOf } from '../../../core/view/encoding/fillState.ts';
import { sectorMarks, unknownMark } from '../../../core/view/encoding/sectorMarks.ts';
import type { BoardMarks } from './boardContext.ts';

/** The marks of the map; the same until another sector, or the first stage, comes in. */
export function useBoardMarks(): BoardMarks {
  const { organizations } = useFieldMap();
  const sectors = JSON.stringify([...new Set(organizations.map(({ sector }) => sector))]);
  const hasStages = organizations.some(({ stage }) => stage !== null);
  return useMemo(() => {
    const marks = sectorMarks(JSON.parse(sectors) as (Sector | null)[]);
    const known: readonly (Stage | null)[] = hasStages ? ['identified'] : [];
    const fillOf = fillsOf(known);
    return {
      sector: (sector) => marks.get(sector) ?? sectorMarks([sector]).get(sector) ?? unknownMark,
      fill: ({ stage }) => fillOf(stage),
    };
  }, [sectors, hasStages]);
}
