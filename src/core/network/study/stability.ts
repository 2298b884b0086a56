import { betweenness } from '../betweenness.ts';
import { harmonic } from '../harmonic.ts';
import { degreesOf } from '../measures/degrees.ts';
import { amongFirst, correlationOf, ranksOf } from '../measures/ranks.ts';
import { type Arcs, thinner } from '../measures/thinned.ts';
import { type StabilityMeasure, stabilityMeasures } from './study.ts';

/** How far the ranks by one measure hold when ties are missing. */
export interface RankStability {
  /** By index: share of the runs in which it is among the first three, ties included. */
  readonly staysOnTop: Float64Array;
  /** The highest in the whole network, of equal ones the first by index; null where nobody is above zero. */
  readonly first: number | null;
  /** Share of the runs in which nobody is above that one; null where there is none. */
  readonly staysFirst: number | null;
  /** Mean and standard deviation of the rank correlation (Spearman) with the whole network, of the runs that have one; else null. */
  readonly correlation: number | null;
  readonly deviation: number | null;
}

const firstPlaces = 3;

/**
 * Leaves out each tie with a chance of `share`, `runs` times, and compares the ranks (Borgatti, Carley & Krackhardt 2006). Where
 * direction is kept arcs are left out one by one. `onRun` is told how many runs are done.
 */
export function rankStability(
  graph: Arcs,
  share: number,
  runs: number,
  random: () => number,
  onRun: (done: number) => void = () => {},
): Readonly<Record<StabilityMeasure, RankStability>> {
  const thin = thinner(graph);
  const counts = eachMeasure((measure) => newCount(valuesOf[measure](graph)));
  for (let run = 0; run < runs; run++) {
    const less = thin(share, random);
    for (const measure of stabilityMeasures) note(counts[measure], valuesOf[measure](less));
    onRun(run + 1);
  }
  return eachMeasure((measure) => summed(counts[measure], runs));
}

/** By index, higher first; only the order counts. */
const valuesOf: Readonly<Record<StabilityMeasure, (graph: Arcs) => Float64Array>> = {
  betweenness: (graph) => betweenness(graph),
  degree: ({ directed, outgoing }) => {
    const degrees = Float64Array.from(degreesOf(outgoing));
    if (directed) for (const w of outgoing.neighbours) degrees[w] = (degrees[w] as number) + 1;
    return degrees;
  },
  harmonic: (graph) => harmonic(graph),
};

function eachMeasure<Value>(make: (measure: StabilityMeasure) => Value): Record<StabilityMeasure, Value> {
  return Object.fromEntries(stabilityMeasures.map((measure) => [measure, make(measure)])) as Record<
    StabilityMeasure,
    Value
  >;
}

interface Count {
  readonly ranks: Float64Array;
  readonly first: number | null;
  readonly onTop: Float64Array;
  readonly correlations: number[];
  timesFirst: number;
}

function newCount(values: Float64Array): Count {
  const first = amongFirst(values, 1).indexOf(1);
  return {
    ranks: ranksOf(values),
    first: first < 0 ? null : first,
    onTop: new Float64Array(values.length),
    correlations: [],
    timesFirst: 0,
  };
}

function note(count: Count, values: Float64Array): void {
  const top = amongFirst(values, firstPlaces);
  for (let v = 0; v < top.length; v++) count.onTop[v] = (count.onTop[v] as number) + (top[v] as number);
  if (count.first !== null) count.timesFirst += amongFirst(values, 1)[count.first] as number;
  const correlation = correlationOf(count.ranks, ranksOf(values));
  if (correlation !== null) count.correlations.push(correlation);
}

function summed({ first, onTop, correlations, timesFirst }: Count, runs: number): RankStability {
  const mean = correlations.reduce((sum, value) => sum + value, 0) / correlations.length;
  const squares = correlations.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    staysOnTop: onTop.map((times) => times / runs),
    first,
    staysFirst: first === null ? null : timesFirst / runs,
    correlation: correlations.length === 0 ? null : mean,
    deviation: correlations.length === 0 ? null : Math.sqrt(squares / correlations.length),
  };
}
