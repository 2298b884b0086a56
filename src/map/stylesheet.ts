import type { StylesheetJson } from 'cytoscape';
import { dimmedMark, fadedTie, restingOpacity } from '../core/view/emphasis.ts';
import type { SectorToken } from '../core/view/encoding/sectorMarks.ts';
import { markCorners, markReach, type Shape } from '../core/view/encoding/shapes.ts';
import type { MapTheme } from '../core/view/mapTheme.ts';
import { mixed } from './mixed.ts';

export interface StyleOptions {
  /** Draw for speed: straight plain lines, no ring of ground colour around marks. */
  readonly many: boolean;
  readonly meanTies: number;
  readonly selecting: boolean;
}

const polygonShapes: readonly Shape[] = [
  'diamond',
  'triangle',
  'plus',
  'hexagon',
  'parallelogram',
  'pentagon',
  'invertedTriangle',
  'star',
  'trapezoid',
  'hourglass',
];

/** How cytoscape draws the elements of `elements.ts`. Names are not its business: the overlay writes them. */
export function stylesheet(theme: MapTheme, options: StyleOptions): StylesheetJson {
  return [
    ...markRules(theme, options),
    ...polygonShapes.map(polygonRule),
    ...halfRules(theme),
    ...tieRules(theme, options),
    ...triedRules(theme),
    ...emphasisRules(theme),
  ] as StylesheetJson;
}

type Rule = { readonly selector: string; readonly style: Readonly<Record<string, unknown>> };

function markRules(theme: MapTheme, options: StyleOptions): readonly Rule[] {
  return [
    {
      selector: 'node',
      style: {
        shape: 'ellipse',
        width: 'data(across)',
        height: 'data(across)',
        'background-color': 'data(body)',
        'border-color': 'data(line)',
        'border-width': 'data(stroke)',
        'overlay-opacity': 0,
        events: 'yes',
        'z-index': 'data(order)',
      },
    },
    ...(options.many ? [] : [{ selector: 'node', style: clearance(theme) }]),
    { selector: 'node[dashed = 1]', style: { 'border-style': 'dashed', 'border-dash-pattern': [2.6, 2.4] } },
    { selector: 'node[shape = "square"]', style: { shape: 'round-rectangle', 'corner-radius': 'data(corner)' } },
    {
      selector: 'node[shape = "unknown"]',
      style: {
        label: '?',
        color: theme.sectors.unknown.line,
        'font-family': 'Heebo Variable',
        'font-size': 'data(sign)',
        'font-weight': 600,
        'text-valign': 'center',
        'text-halign': 'center',
      },
    },
    { selector: 'node[shown = 0]', style: { display: 'none' } },
  ];
}

/** A ring of ground colour parts a mark from the ties beneath it. */
function clearance(theme: MapTheme): Rule['style'] {
  return { 'outline-width': 2, 'outline-color': theme.ground, 'outline-offset': 0, 'outline-opacity': 1 };
}

function polygonRule(shape: Shape): Rule {
  const reach = markReach(shape);
  const corners = (markCorners(shape) ?? []).flatMap(([x, y]) => [x / reach, y / reach]);
  return {
    selector: `node[shape = "${shape}"]`,
    style: { shape: 'polygon', 'shape-polygon-points': corners.map((value) => value.toFixed(4)).join(' ') },
  };
}

function halfRules(theme: MapTheme): readonly Rule[] {
  return (Object.keys(theme.sectors) as SectorToken[]).map((token) => ({
    selector: `node[half = "${token}"]`,
    style: {
      'background-fill': 'linear-gradient',
      'background-gradient-direction': 'to-bottom',
      'background-gradient-stop-colors': `${theme.hollow} ${theme.hollow} ${theme.sectors[token].fill} ${theme.sectors[token].fill}`,
      'background-gradient-stop-positions': '0% 50% 50% 100%',
    },
  }));
}

function tieRules(theme: MapTheme, options: StyleOptions): readonly Rule[] {
  const opacity = theme.plainTies ? 1 : restingOpacity(options.meanTies) * (options.selecting ? 0.78 : 1);
  const line = {
    width: 'data(width)',
    'line-color': theme.tie,
    opacity,
    events: 'no',
    'overlay-opacity': 0,
    'z-index': 0,
  };
  const hidden: Rule = { selector: 'edge[shown = 0]', style: { display: 'none' } };
  if (options.many) {
    return [{ selector: 'edge', style: { ...line, 'curve-style': 'haystack', 'haystack-radius': 0 } }, hidden];
  }
  return [
    {
      selector: 'edge',
      style: {
        ...line,
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
      },
    },
    {
      selector: 'edge[dashed = 1]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': 'data(dash)', 'line-cap': 'data(cap)' },
    },
    {
      selector: 'edge[double = 1]',
      style: { 'line-outline-width': 'data(outline)', ...doubleLine(theme, theme.tie, opacity) },
    },
    hidden,
  ];
}

/** What is no record is in the accent, what is left out of a what-if faint. */
function triedRules(theme: MapTheme): readonly Rule[] {
  return [
    { selector: 'node[faded = 1]', style: { opacity: dimmedMark } },
    { selector: 'edge[faded = 1]', style: { opacity: theme.plainTies ? 0.25 : fadedTie } },
    { selector: 'edge[double = 1][faded = 1]', style: doubleLine(theme, theme.tie, fadedTie) },
    { selector: 'edge[unrecorded = 1]', style: { 'line-color': theme.accent, opacity: 0.95, 'z-index': 1 } },
  ];
}

/** Both lines of a double tie keep the ground clear between them, so their faintness is in the colour. */
function doubleLine(theme: MapTheme, colour: string, opacity: number): Rule['style'] {
  const faint = theme.plainTies ? colour : mixed(theme.ground, colour, opacity);
  return { 'line-color': theme.ground, 'line-outline-color': faint, opacity: 1 };
}

function emphasisRules(theme: MapTheme): readonly Rule[] {
  const arrow = { 'arrow-scale': 0.7, 'target-arrow-color': theme.strongTie, 'source-arrow-color': theme.strongTie };
  return [
    { selector: 'node.dimmed', style: { opacity: dimmedMark } },
    {
      selector: 'node.selected',
      style: {
        'underlay-color': theme.ground,
        'underlay-opacity': 1,
        'underlay-padding': 'data(ring)',
        'underlay-shape': 'ellipse',
        'z-index': 2000,
      },
    },
    { selector: 'edge.dimmed', style: { opacity: theme.plainTies ? 0.25 : 0.1 } },
    {
      selector: 'edge.own',
      style: { 'line-color': theme.strongTie, opacity: theme.plainTies ? 1 : 0.62, 'z-index': 1 },
    },
    {
      selector: 'edge.lit',
      style: { 'line-color': theme.strongTie, opacity: theme.plainTies ? 1 : 0.75, 'z-index': 2 },
    },
    { selector: 'edge[unrecorded = 1].own', style: { 'line-color': theme.accent, opacity: 1 } },
    { selector: 'edge[unrecorded = 1].lit', style: { 'line-color': theme.accent, opacity: 1 } },
    { selector: 'edge[double = 1].dimmed', style: doubleLine(theme, theme.tie, 0.1) },
    { selector: 'edge[double = 1].own', style: doubleLine(theme, theme.strongTie, 0.62) },
    { selector: 'edge[double = 1].lit', style: doubleLine(theme, theme.strongTie, 0.75) },
    { selector: 'edge[towardsB = 1].arrows', style: { ...arrow, 'target-arrow-shape': 'triangle' } },
    { selector: 'edge[towardsA = 1].arrows', style: { ...arrow, 'source-arrow-shape': 'triangle' } },
  ];
}
