import { type AnalysisGraph, buildAnalysisGraph } from '../../../../src/core/network/analysisGraph.ts';
import { fieldOf, type TestField, type TestTie } from '../../../support/fieldOf.ts';

/** The analysis graph of organisations with these codes and these ties; indices follow the codes in code-unit order. */
export function graphOf(codes: readonly string[], ties: readonly TestTie[], test: TestField = {}): AnalysisGraph {
  return buildAnalysisGraph(fieldOf(codes, ties, test));
}
