import { createContext } from 'react';
import type { Command } from '../../../app/history.ts';
import type { GroupName } from '../../../core/model/group.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import type { Sector } from '../../../core/model/sector.ts';
import type { FillState } from '../../../core/view/encoding/fillState.ts';
import { type SectorMark, unknownMark } from '../../../core/view/encoding/sectorMarks.ts';
import type { Need } from './needs.ts';

/** A row of the board: in which column it stands, and its key; null: the head of the column. */
export interface RowPlace {
  readonly column: string;
  readonly row: string | null;
}

/** What can be done on the board: the same for as long as it is shown, so that no row is drawn anew because another changed. */
export interface BoardActions {
  /** Gives a seat, moves it or takes it, by where something was carried from and to. */
  readonly carry: (from: RowPlace, to: string) => void;
  /** A seat in one more group. */
  readonly alsoSeat: (from: RowPlace, to: string) => void;
  /** Does it, says it with a way back, and goes on from `then`. */
  readonly run: (command: Command, then: RowPlace | null) => void;
  readonly openGroup: (column: string) => void;
  readonly openRecord: (id: OrganizationId) => void;
  readonly openPerson: (at: RowPlace) => void;
  readonly addPerson: (column: string) => void;
  readonly choose: (column: string, need: Need | null) => void;
  readonly followed: () => void;
}

/** How an organisation, or a sector alone, is marked. */
export interface BoardMarks {
  readonly sector: (sector: Sector | null) => SectorMark;
  readonly fill: (organization: Pick<Organization, 'stage'>) => FillState;
}

export const MarksContext = createContext<BoardMarks>({ sector: () => unknownMark, fill: () => 'plain' });

/** The column of a group by its key, and what it is called, for menus. */
export interface ColumnName {
  readonly group: GroupName;
  readonly key: string;
  readonly name: string;
}

export const ColumnNamesContext = createContext<readonly ColumnName[]>([]);
