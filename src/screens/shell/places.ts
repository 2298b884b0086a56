import {
  Building2,
  Grid3x3,
  Handshake,
  type LucideIcon,
  Map as MapIcon,
  ScatterChart,
  Upload,
  Users,
  Waypoints,
} from 'lucide-react';
import type { Screen } from '../../app/viewState.ts';

export interface Place {
  readonly screen: Screen;
  readonly icon: LucideIcon;
  /** Whether it stands behind "More" where there is room for five tabs alone. */
  readonly isBehind?: boolean;
}

/** What the rail leads to, in groups: the field, reading it, acting, and at its foot the import. */
export const places: readonly (readonly Place[])[] = [
  [
    { screen: 'map', icon: MapIcon },
    { screen: 'organizations', icon: Building2 },
    { screen: 'ties', icon: Waypoints, isBehind: true },
  ],
  [
    { screen: 'network', icon: ScatterChart },
    { screen: 'coverage', icon: Grid3x3 },
  ],
  [
    { screen: 'recruit', icon: Handshake },
    { screen: 'groups', icon: Users, isBehind: true },
  ],
];

export const importPlace: Place = { screen: 'import', icon: Upload, isBehind: true };

export const placesBehind: readonly Place[] = [...places.flat(), importPlace].filter(
  ({ isBehind }) => isBehind === true,
);
