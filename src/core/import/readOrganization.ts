import type { OrganizationId } from '../model/ids.ts';
import type { Organization } from '../model/organization.ts';
import type { Field } from './fields.ts';
import { booleanIn, dateIn, leastIn, listIn, numberIn, regionsIn, sectorIn, stageIn, wholeIn } from './fieldValues.ts';
import {
  addIssue,
  extraFields,
  keepText,
  knownTextOrNull,
  lineIn,
  type RowView,
  textIn,
  textOrNull,
} from './rowView.ts';
import { meansEmpty, saysNoId } from './words/emptyWords.ts';
import { originOf } from './writtenTexts.ts';

/** One row as an organisation. Without a name, the id is the name; the caller sees to it that there is one of the two. */
export function readOrganization(view: RowView, id: OrganizationId): Organization {
  const code = codeWritten(view);
  const name = lineIn(view, 'name');
  warnOfHiddenCharacters(view, name);
  warnOfRoundedId(view, 'id');
  const fields: Omit<Organization, 'extra'> = {
    id,
    code,
    name: name === '' ? (code ?? '') : name,
    otherNames: listIn(view, 'otherNames').filter((other) => other !== name),
    sector: sectorIn(view),
    topics: listIn(view, 'topics'),
    ...regionsIn(view),
    stage: stageIn(view),
    committee: booleanIn(view, 'committee'),
    workingGroups: listIn(view, 'workingGroups'),
    role: knownTextOrNull(view, 'role'),
    level: knownTextOrNull(view, 'level'),
    affected: booleanIn(view, 'affected'),
    influence: numberIn(view, 'influence'),
    interest: numberIn(view, 'interest'),
    alignment: numberIn(view, 'alignment'),
    contributes: textOrNull(view, 'contributes'),
    targetGroups: listIn(view, 'targetGroups'),
    owner: knownTextOrNull(view, 'owner'),
    contact: textOrNull(view, 'contact'),
    nextStep: textOrNull(view, 'nextStep'),
    nextStepOn: dateIn(view, 'nextStepOn'),
    cost: leastIn(view, 'cost'),
    capacity: wholeIn(view, 'capacity'),
    available: booleanIn(view, 'available'),
    doNotContact: booleanIn(view, 'doNotContact'),
    source: textOrNull(view, 'source'),
    confidence: textOrNull(view, 'confidence'),
    updated: dateIn(view, 'updated'),
    notes: textOrNull(view, 'notes'),
    consent: booleanIn(view, 'consent'),
    respondent: booleanIn(view, 'respondent') ?? (view.table.respondents ? true : null),
    origin: originOf(view.table.file, view.row, view.written),
  };
  return { ...fields, extra: extraFields(view) };
}

/** The id, unless it is a dash or says that there is none, which is kept. `null` and `0` may be ids like any other text. */
export function codeWritten(view: RowView): string | null {
  const text = textIn(view, 'id').trim();
  if (saysNoId(text)) {
    keepText(view, 'id', text);
    return null;
  }
  if (text === '' || (meansEmpty(text) && !/^(null|undefined|nan|nat|na)$/i.test(text))) return null;
  return text;
}

/** A long number that a spreadsheet has shown as `1.23E+11` has lost its last digits. */
export function warnOfRoundedId(view: RowView, field: Field): void {
  const text = textIn(view, field);
  if (!/^\d(?:[.,]\d+)?E\+?\d{1,3}$/i.test(text)) return;
  addIssue(view, 'warning', 'roundedId', { column: view.columns.get(field)?.title ?? null, found: text });
}

/** Characters that turn text around can make one name look like another. */
function warnOfHiddenCharacters(view: RowView, name: string): void {
  const turns = /[\u202a-\u202e\u2066-\u2069]/.test(name);
  if (!turns && !/[\u200e\u200f]/.test(name)) return;
  addIssue(view, turns ? 'warning' : 'note', 'hiddenCharacters', {
    column: view.columns.get('name')?.title ?? null,
    found: name,
  });
}
