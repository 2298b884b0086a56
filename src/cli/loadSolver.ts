import { createRequire } from 'node:module';
import loadHighs from 'highs';
import { createSolver } from '../core/solver/createSolver.ts';
import type { Solve } from '../core/solver/linearModel.ts';

/** HiGHS for Node. Its program is read from the package: the terminal, built as one file, does not lie beside it. */
export async function loadSolver(): Promise<Solve> {
  const program = createRequire(import.meta.url).resolve('highs/runtime');
  return createSolver(await loadHighs({ locateFile: () => program }));
}
