import type { SectorToken } from './encoding/sectorMarks.ts';

/** The colours of the map, as CSS writes them. Read from the style sheet on a screen; given by hand elsewhere. */
export interface MapTheme {
  readonly ground: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly label: string;
  readonly halo: string;
  readonly tie: string;
  readonly strongTie: string;
  readonly hollow: string;
  readonly hull: string;
  readonly hullLine: string;
  readonly surface: string;
  readonly line: string;
  readonly accent: string;
  readonly gap: string;
  readonly focus: string;
  readonly select: string;
  readonly sectors: Readonly<Record<SectorToken, { readonly line: string; readonly fill: string }>>;
  /** The style sheet's high-contrast theme draws ties at full strength. */
  readonly plainTies: boolean;
}
