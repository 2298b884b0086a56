import { type OrganizationId, type TieId, tieId } from '../../model/ids.ts';
import { newTie } from '../../model/tie.ts';
import { noteClaim } from '../confirmTies.ts';
import type { Draft } from '../draft.ts';
import { namedBy } from '../organizationIndex.ts';
import { type Missing, putTie, type SeenTies } from '../planTies.ts';
import { addIssue, knownTextOrNull, type RowView, rowView, type TableView, textIn } from '../rowView.ts';
import { directedOf, isOneWayType } from '../words/booleanWords.ts';
import { meansEmpty } from '../words/emptyWords.ts';
import { namesNobody } from '../words/nobodyWords.ts';
import { separateNames } from './separateNames.ts';
import { endNamed } from './tieEnd.ts';

/**
 * A tie from the organisation of each row to everyone whom its cells name. Without a direction, two that name each other have one tie;
 * what a respondent says goes from the respondent.
 */
export function planConnections(draft: Draft, view: TableView, seen: SeenTies, missing: Missing): void {
  const { table } = view;
  const joined = new Map<string, TieId>();
  let self = 0;
  for (const [row, source] of draft.rowOwners.get(table.file) ?? []) {
    const one = rowView(view, row, table.rows[row - 1] ?? []);
    const type = knownTextOrNull(one, 'type');
    const directed = directedOf(textIn(one, 'directed')) ?? (table.respondents || isOneWayType(type));
    for (const target of namedIn(draft, one, missing)) {
      if (table.respondents) draft.asked.add(target);
      if (target === source) self += 1;
      const ends = directed || source < target ? [source, target] : [target, source];
      const key = JSON.stringify([...ends, directed, type]);
      const known = joined.get(key);
      noteClaim(draft, table, known, source);
      if (target === source || known !== undefined) continue;
      const tie = newTie(tieId(draft.current.nextTie + draft.ties.length), source, target);
      const id = putTie(draft, { ...tie, type, directed, origin: { file: table.file, row } }, seen);
      joined.set(key, id);
      noteClaim(draft, table, id, source);
    }
    draft.issues.push(...one.issues);
  }
  if (self === 0) return;
  const about = { file: table.file, row: null, column: null, found: String(self), expected: null };
  draft.issues.push({ code: 'selfTiesLeft', severity: 'note', ...about });
}

/** Whom the cells of one row name, each once; what names nobody who is known is told, or added. */
function namedIn(draft: Draft, view: RowView, missing: Missing): ReadonlySet<OrganizationId> {
  const { table, choice, cells } = view;
  const isKnown = (text: string) => namedBy(draft.index, text, 'code').length > 0;
  const ids = new Set<OrganizationId>();
  for (const { field, index, title, split } of table.columns) {
    if (field !== 'connectedTo') continue;
    const separator = choice.split?.connectedTo ?? split ?? table.listSeparator;
    for (const name of separateNames(cells[index] ?? '', separator, isKnown)) {
      if (meansEmpty(name)) continue;
      if (namesNobody(name) && !isKnown(name)) {
        addIssue(view, 'note', 'namesNobody', { column: title, found: name });
        continue;
      }
      const id = endNamed(draft, view, name, title, missing);
      if (id !== null) ids.add(id);
    }
  }
  return ids;
}
