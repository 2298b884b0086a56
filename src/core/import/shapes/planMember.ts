import { type Draft, setAsideRow } from '../draft.ts';
import { namedBy } from '../organizationIndex.ts';
import { addOrganization, nextId } from '../planOrganizations.ts';
import type { Missing } from '../planTies.ts';
import { readOrganization } from '../readOrganization.ts';
import { addIssue, lineIn, type RowView, type TableView } from '../rowView.ts';
import { meansEmpty } from '../words/emptyWords.ts';
import { addFurtherRow, ownRow } from './furtherRows.ts';
import { rosterLabels } from './rosterLabels.ts';

/** A row about an organisation that may be listed elsewhere: found by its id, its name or another name; else added or set aside. */
export function planMember(draft: Draft, view: RowView, missing: Missing): void {
  const texts = [lineIn(view, 'id'), lineIn(view, 'name')].filter((text) => !meansEmpty(text));
  const [text] = texts;
  const column = (view.columns.get('name') ?? view.columns.get('id'))?.title ?? null;
  if (text === undefined) {
    setAsideRow(draft, view, 'noNameOrId', lineIn(view, 'name'), column);
    return;
  }
  const named = texts.map((one) => namedBy(draft.index, one, 'code')).find((ids) => ids.length > 0) ?? [];
  const [first, ...others] = named;
  if (others.length > 0) setAsideRow(draft, view, 'ambiguousName', text, column);
  else if (first !== undefined) addFurtherRow(draft, view, first);
  else if (missing === 'setAside') setAsideRow(draft, view, 'unknownOrganization', text, column);
  else {
    const id = nextId(draft);
    addOrganization(draft, readOrganization(view, id));
    if (missing === 'create') addIssue(view, 'note', 'organizationAdded', { column, found: text });
    ownRow(draft, view, id);
    draft.rowsImported += 1;
  }
}

/** Where no column names the rows of a matrix, they come in the order of its columns. */
export function labelledByOrder(view: TableView): (row: RowView) => RowView {
  const isRoster = view.table.columns.some(({ asks }) => asks !== undefined);
  if (isRoster || view.columns.has('id') || view.columns.has('name')) return (row) => row;
  const tied = view.table.columns.filter(({ field }) => field === 'tieTo');
  const titles = rosterLabels(tied.map(({ title }) => title));
  let place = 0;
  return (row) => {
    const name = titles[place] ?? '';
    place += 1;
    const { choice } = row;
    return { ...row, choice: { ...choice, constants: { ...choice.constants, name } } };
  };
}
