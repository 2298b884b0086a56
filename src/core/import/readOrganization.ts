import type { OrganizationId } from '../model/ids.ts';
import type { Organization } from '../model/organization.ts';
import { booleanIn, listIn, numberIn, regionsIn, sectorIn, stageIn } from './fieldValues.ts';
import { addIssue, extraFields, lineIn, type RowView, textOrNull } from './rowView.ts';

/** One row as an organisation. Without a name, the id is the name; the caller sees to it that there is one of the two. */
export function readOrganization(view: RowView, id: OrganizationId): Organization {
  const code = textOrNull(view, 'id');
  const name = lineIn(view, 'name');
  warnOfHiddenCharacters(view, name);
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
    role: textOrNull(view, 'role'),
    level: textOrNull(view, 'level'),
    affected: booleanIn(view, 'affected'),
    influence: numberIn(view, 'influence'),
    interest: numberIn(view, 'interest'),
    alignment: numberIn(view, 'alignment'),
    contributes: textOrNull(view, 'contributes'),
    targetGroups: listIn(view, 'targetGroups'),
    owner: textOrNull(view, 'owner'),
    contact: textOrNull(view, 'contact'),
    nextStep: textOrNull(view, 'nextStep'),
    source: textOrNull(view, 'source'),
    confidence: textOrNull(view, 'confidence'),
    updated: textOrNull(view, 'updated'),
    notes: textOrNull(view, 'notes'),
    consent: booleanIn(view, 'consent'),
    origin: { file: view.table.file, row: view.row },
  };
  return { ...fields, extra: extraFields(view) };
}

/** Characters that turn text around can make one name look like another. */
function warnOfHiddenCharacters(view: RowView, name: string): void {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(name)) return;
  addIssue(view, 'warning', 'hiddenCharacters', { column: view.columns.get('name')?.title ?? null, found: name });
}
