import type { Position } from '../model/fieldMap.ts';
import type { Filter } from '../model/filter.ts';
import type { OrganizationId } from '../model/ids.ts';
import type { Sector } from '../model/sector.ts';
import type { Stage } from '../model/stage.ts';
import type { FillState } from './encoding/fillState.ts';
import type { SectorMark } from './encoding/sectorMarks.ts';
import type { SizeKey } from './encoding/sizeBy.ts';
import type { TieKind } from './encoding/tieKind.ts';
import type { TieStyle } from './encoding/tieStyle.ts';

/** What a person chose to see on the map, besides whom they selected. */
export interface MapView {
  readonly filter: Filter;
  readonly sizeBy: SizeKey;
  /** Only ties of these kinds are drawn; an empty list draws them all. */
  readonly tieKinds: readonly TieKind[];
  /** Whether what is tried out is drawn too. */
  readonly tried?: boolean;
  /** Who is drawn as if engaged; nobody where it is left out. */
  readonly coming?: ReadonlySet<OrganizationId> | undefined;
}

/** Listed; imagined in a what-if; or listed and left out in it. */
export type NodeStanding = 'listed' | 'imagined' | 'leftOut';

/** There; only suggested; tried in a what-if; or there and left out in it. */
export type TieStanding = 'recorded' | 'suggested' | 'tried' | 'leftOut';

export interface SceneNode {
  readonly id: OrganizationId;
  readonly name: string;
  readonly sector: Sector | null;
  readonly stage: Stage | null;
  readonly mark: SectorMark;
  readonly fill: FillState;
  /** Map units; y downwards; the same in both languages. */
  readonly position: Position;
  readonly radius: number;
  /** Partners, whatever the filter. */
  readonly ties: number;
  /** Passes the filter. Those that do not keep their place and are not drawn. */
  readonly visible: boolean;
  readonly standing: NodeStanding;
  /** Of an imagined one: the place in `Scene.nodes` of whom it stands beside; null beside nobody. */
  readonly beside: number | null;
}

/** The line of one pair. `a` and `b` are places in `Scene.nodes`. */
export interface SceneTie {
  readonly key: string;
  readonly a: number;
  readonly b: number;
  readonly kinds: readonly TieKind[];
  /** Of its leading kind: of those shown, the first in the legend's order. */
  readonly style: TieStyle;
  readonly width: number;
  /** Which ends have an arrowhead, where somebody recorded a direction. */
  readonly towardsA: boolean;
  readonly towardsB: boolean;
  readonly visible: boolean;
  readonly standing: TieStanding;
}

/** Organisations tied only to each other. `members` are places in `Scene.nodes`. */
export interface SceneGroup {
  readonly members: readonly number[];
}

export interface LegendEntry<Key> {
  readonly key: Key;
  readonly count: number;
}

/** What the legend shows: everything that occurs in the field map, whatever the filter. */
export interface SceneLegend {
  readonly sectors: readonly (LegendEntry<Sector | null> & { readonly mark: SectorMark })[];
  /** How many would come is the last of them, where anybody is drawn so. */
  readonly fills: readonly LegendEntry<FillState>[];
  readonly tieKinds: readonly (LegendEntry<TieKind> & { readonly style: TieStyle })[];
  /** The kinds that are too many for a line of their own, and the line that they share; null where there are none. */
  readonly lesserTieKinds: { readonly keys: readonly TieKind[]; readonly style: TieStyle } | null;
  /** What is drawn and is no record, or is left out of a what-if; none of it is in the counts above. */
  readonly unrecorded: { readonly suggested: number; readonly tried: number; readonly leftOut: number };
}

/** Everything that is drawn, without saying on what. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  /** Components besides the largest, of two organisations and more; what is no record joins nobody. */
  readonly groups: readonly SceneGroup[];
  /** Listed organisations without ties. */
  readonly isolates: readonly number[];
  /** Of the largest component; all the nodes where nothing is tied. */
  readonly main: readonly number[];
  readonly legend: SceneLegend;
  /** Listed organisations that the filter lets through, of so many. */
  readonly shown: number;
  readonly listed: number;
  /** Tied pairs with a line. */
  readonly pairsShown: number;
  /** The ties that those lines stand for: one pair may have several. */
  readonly tiesShown: number;
  /** Mean number of partners of those shown: the denser, the fainter resting ties. */
  readonly meanTies: number;
}
