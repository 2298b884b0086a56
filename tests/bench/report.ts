import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Table {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Hands a table to scripts/bench.mjs; tables stand in the order of their names. */
export function report(name: string, table: Table): void {
  const folder = process.env.SADEH_BENCH_OUT;
  if (!folder) throw new Error('Start the measurements with npm run bench');
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(table));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that some work takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
