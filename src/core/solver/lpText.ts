import type { Bounds, Constraint, LinearModel, Term } from './linearModel.ts';

/** A model as text, and the names of its variables in the order of its columns. */
export interface LpText {
  readonly text: string;
  readonly variables: readonly string[];
}

/** Readers of the format may cut longer lines (CPLEX: 560 characters). */
const lineLength = 200;

/**
 * A model in the LP format of CPLEX. Variables get short names of their own, in the order in which the model names them, so that
 * no name can be taken for a word or a number of the format; the same model is the same text.
 * Throws a RangeError where a coefficient or a limit is no number.
 */
export function lpText(model: LinearModel): LpText {
  const variables = variablesOf(model);
  const short = new Map(variables.map((name, index) => [name, `x${index}`]));
  const integers = [...new Set([...(model.integers ?? []), ...(model.binaries ?? [])])];
  const limits = boundsIn(model);
  const objective = new Map(variables.map((name) => [name, 0]));
  for (const [variable, coefficient] of summed(model.objective)) objective.set(variable, coefficient);
  const lines = [
    model.sense === 'max' ? 'Maximize' : 'Minimize',
    ...wrapped('goal:', written(objective, short)),
    'Subject To',
    ...model.constraints.flatMap((constraint, index) => rowsOf(constraint, index, variables, short)),
    'Bounds',
    ...variables.map((name, index) => ` ${boundsText(`x${index}`, limits(name))}`),
    ...(integers.length === 0
      ? []
      : [
          'General',
          ...wrapped(
            '',
            integers.map((name) => short.get(name) ?? ''),
          ),
        ]),
    'End',
    '',
  ];
  return { text: lines.join('\n'), variables };
}

/** Every variable of a model, in the order in which it is named first. */
export function variablesOf({
  objective,
  constraints,
  bounds = {},
  integers = [],
  binaries = [],
}: LinearModel): readonly string[] {
  const named = [...objective, ...constraints.flatMap(({ terms }) => terms)].map(([, variable]) => variable);
  return [...new Set([...named, ...Object.keys(bounds), ...integers, ...binaries])];
}

/** The bounds of each variable of a model; those of a binary are within 0 and 1. */
export function boundsIn({ bounds, binaries }: LinearModel): (variable: string) => Required<Bounds> {
  const isBinary = new Set(binaries);
  return (variable) => {
    const { low = 0, high = Number.POSITIVE_INFINITY } = bounds?.[variable] ?? {};
    return isBinary.has(variable) ? { low: Math.max(0, low), high: Math.min(1, high) } : { low, high };
  };
}

/** What a variable is multiplied with in all: a variable may be named twice. */
function summed(terms: readonly Term[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [coefficient, variable] of terms) sums.set(variable, (sums.get(variable) ?? 0) + coefficient);
  return sums;
}

/** A constraint with two sides is two rows, for not every reader knows a row with two. */
function rowsOf(
  { terms, low, high }: Constraint,
  index: number,
  variables: readonly string[],
  short: ReadonlyMap<string, string>,
): readonly string[] {
  const sums = summed(terms);
  // A row needs a variable, even one that does not count.
  const left = written(sums.size === 0 ? new Map([[variables[0] ?? '', 0]]) : sums, short);
  const row = (name: string, side: string, limit: number) => wrapped(`${name}:`, [...left, `${side} ${number(limit)}`]);
  if (low !== undefined && low === high) return row(`c${index}`, '=', low);
  return [
    ...(isLimit(low) ? row(`c${index}a`, '>=', low) : []),
    ...(isLimit(high) ? row(`c${index}b`, '<=', high) : []),
  ];
}

function isLimit(limit: number | undefined): limit is number {
  return limit !== undefined && Math.abs(limit) !== Number.POSITIVE_INFINITY;
}

function written(sums: ReadonlyMap<string, number>, short: ReadonlyMap<string, string>): readonly string[] {
  return [...sums].map(
    ([variable, coefficient]) =>
      `${coefficient < 0 ? '-' : '+'} ${number(Math.abs(coefficient))} ${short.get(variable)}`,
  );
}

function boundsText(name: string, { low, high }: Required<Bounds>): string {
  const from = low === Number.NEGATIVE_INFINITY ? '-inf' : number(low);
  return high === Number.POSITIVE_INFINITY ? `${from} <= ${name}` : `${from} <= ${name} <= ${number(high)}`;
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A linear model needs numbers, not ${value}`);
  return String(value);
}

function wrapped(start: string, words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = ` ${start}`;
  for (const word of words) {
    if (line.length + word.length + 1 > lineLength) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
