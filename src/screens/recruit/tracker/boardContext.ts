import { createContext } from 'react';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Sector } from '../../../core/model/sector.ts';
import type { Stage } from '../../../core/model/stage.ts';
import type { SectorMark } from '../../../core/view/encoding/sectorMarks.ts';

/** What can be done on the board: the same for as long as it is shown, so that no card is drawn anew because another changed. */
export interface BoardActions {
  readonly move: (ids: readonly OrganizationId[], stage: Stage | null) => void;
  readonly open: (id: OrganizationId) => void;
  readonly followed: () => void;
}

/** The mark of each sector. */
export type Marks = ReadonlyMap<Sector | null, SectorMark>;

export const WeeksContext = createContext<ReadonlyMap<OrganizationId, number>>(new Map());
export const MarksContext = createContext<Marks>(new Map());
