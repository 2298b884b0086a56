import { foldHeader, foldText } from '../fold.ts';
import type { ColumnMatch, TitledColumn } from '../matchColumns.ts';
import { namesConnections, saysWhenAnswered } from '../words/connectionTitles.ts';

/** A matrix with columns for organisations that have no row: those with a row answered about the others. */
function isRoster(columns: SurveyTable['columns'], matches: SurveyTable['matches']): boolean {
  const field = (index: number) => matches[index]?.field ?? '';
  const labels = columns.filter((_, index) => field(index) === 'name' || field(index) === 'id');
  const named = new Set(labels.flatMap(({ values }) => values.distinct.map(foldText)));
  const roster = columns.filter((_, index) => field(index) === 'tieTo');
  return labels.length > 0 && roster.some(({ title }) => !named.has(foldText(title)));
}

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
  if (isRoster(columns, matches)) return true;
  const words = columns.map(({ title }) => foldHeader(title).words);
  const asks = tied.some(({ title }) => /[?\u061f]/.test(title) && namesConnections(foldHeader(title).words));
  return asks || words.some(saysWhenAnswered);
}
