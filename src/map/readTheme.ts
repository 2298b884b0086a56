import type { SectorToken } from '../core/view/encoding/sectorMarks.ts';
import type { MapTheme } from '../core/view/mapTheme.ts';

const tokens: readonly SectorToken[] = [
  'public',
  'social',
  'business',
  'community',
  'philanthropy',
  'academia',
  'other',
  'unknown',
];

/** The map's colours as the style sheet has them for an element: one reading for each change of theme. */
export function readTheme(element: Element): MapTheme {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(name).trim();
  const sector = (token: SectorToken) => ({ line: value(`--sector-${token}`), fill: value(`--sector-${token}-fill`) });
  return {
    ground: value('--map'),
    ink: value('--ink'),
    quietInk: value('--ink-2'),
    label: value('--label'),
    halo: value('--halo'),
    tie: value('--edge'),
    strongTie: value('--edge-strong'),
    hollow: value('--node-hollow'),
    hull: value('--hull-n'),
    hullLine: value('--hull-line-n'),
    surface: value('--surface'),
    line: value('--line'),
    accent: value('--accent'),
    gap: value('--gap'),
    focus: value('--focus'),
    select: value('--select'),
    sectors: Object.fromEntries(tokens.map((token) => [token, sector(token)])) as MapTheme['sectors'],
    plainTies: element.closest('[data-theme="contrast"]') !== null,
  };
}
