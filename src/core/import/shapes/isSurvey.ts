import { foldHeader } from '../fold.ts';
import type { ColumnMatch, TitledColumn } from '../matchColumns.ts';
import { namesConnections, saysWhenAnswered } from '../words/connectionTitles.ts';

interface SurveyTable {
  readonly columns: readonly TitledColumn[];
  readonly matches: readonly ColumnMatch[];
}

/**
 * Whether the rows of a table are answers: it has ties beside the organisations, and a title says when somebody answered or asks a
 * question about them. Who has no row in it said nothing, which is not the same as having no ties.
 */
export function isSurvey({ columns, matches }: SurveyTable): boolean {
  const tied = columns.filter((_, index) => /^(connectedTo|tieTo)$/.test(matches[index]?.field ?? ''));
  if (tied.length === 0) return false;
  const words = columns.map(({ title }) => foldHeader(title).words);
  const asks = tied.some(({ title }) => /[?\u061f]/.test(title) && namesConnections(foldHeader(title).words));
  return asks || words.some(saysWhenAnswered);
}
