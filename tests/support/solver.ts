import { loadSolver } from '../../src/cli/loadSolver.ts';

/** The solver of the program, loaded once for a file of tests. */
export const solve = await loadSolver();
