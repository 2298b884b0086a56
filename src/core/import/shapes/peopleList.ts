import { foldHeader } from '../fold.ts';
import { type ColumnMatch, matchColumns, type TitledColumn } from '../matchColumns.ts';
import { namesConnections } from '../words/connectionTitles.ts';
import { namesPersonsAlone } from '../words/personTitles.ts';
import { numberedColumns } from './connectionColumns.ts';
import type { Shape } from './shape.ts';

/** What a table of persons may say beside who they are and where; whatever else only organisations have. */
const ofPersons: readonly string[] = [
  'id',
  'name',
  'contact',
  'sector',
  'role',
  'notes',
  'source',
  'consent',
  'updated',
  'available',
  'doNotContact',
];

/**
 * A column of persons beside one of organisations, and nothing that only organisations have. A contact is a field of an organisation
 * too: it makes a row a person's where organisations come again, or where it stands before the organisation, which is a guess.
 */
export function peopleList(columns: readonly TitledColumn[], named: readonly ColumnMatch[]): Shape | null {
  if (columns.some(({ chosen }) => chosen !== null)) return null;
  const matches = matchColumns(columns, 'people');
  const at = (field: string) => matches.findIndex((match) => match.field === field && match.confidence === 'certain');
  const [person, organization] = [columns[at('person')], columns[at('organization')]];
  if (person === undefined || organization === undefined || speaksOfBodies(columns, named)) return null;
  const { filled, distinct } = organization.values;
  const repeated = distinct.length < filled.length;
  const sure = namesPersonsAlone(foldHeader(person.title).words) || repeated;
  if (!sure && person.values.index > organization.values.index) return null;
  return { role: 'people', confidence: sure ? 'certain' : 'guess', headerRow: null, uses: new Map() };
}

function speaksOfBodies(columns: readonly TitledColumn[], named: readonly ColumnMatch[]): boolean {
  const partners =
    numberedColumns(columns).size > 0 || columns.some(({ title }) => namesConnections(foldHeader(title).words));
  return (
    partners ||
    named.some(({ field, confidence }) => confidence === 'certain' && field !== 'extra' && !ofPersons.includes(field))
  );
}
