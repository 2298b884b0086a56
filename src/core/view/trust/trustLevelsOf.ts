import { foldHeader } from '../../import/fold.ts';
import { numberOf } from '../../import/values/numberStyle.ts';
import { namesTrust } from '../../import/words/ratingTitles.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Tie } from '../../model/tie.ts';
import { countedTies } from '../../network/countedRecords.ts';
import { type TrustLevels, trustLevels } from '../../network/trust/trustLevels.ts';

/** What persons, organisations and sectors are called in the levels. */
export interface LevelNames {
  readonly organization: (id: OrganizationId) => string;
  readonly sector: (id: OrganizationId) => string | null;
}

/**
 * Ties between persons, rolled up to organisations and sectors. Trust is what the further column of that name says; where no tie
 * between persons has one, how strong the tie is. Persons are called by `personKeys`.
 */
export function trustLevelsOf(
  fieldMap: Pick<FieldMap, 'organizations' | 'ties' | 'people' | 'rules'>,
  names: LevelNames,
): TrustLevels {
  const keys = personKeys(fieldMap);
  const keyOf = (organization: OrganizationId, name: string | null) =>
    name === null ? undefined : keys.get(personAt(organization, name));
  const hasTrust = saysTrust(fieldMap);
  const ties = tiesOfPersons(fieldMap).flatMap((tie) => {
    const from = keyOf(tie.source, tie.sourcePerson);
    const to = keyOf(tie.target, tie.targetPerson);
    if (from === undefined || to === undefined) return [];
    return [{ from, to, trust: hasTrust ? trustColumn(tie) : tie.strength }];
  });
  const people = fieldMap.people.map(({ name, organization }) => ({
    key: keys.get(personAt(organization, name)) ?? name,
    organization: names.organization(organization),
    sector: names.sector(organization),
  }));
  return trustLevels(people, ties);
}

/** Whether a tie between persons says how far one trusts the other. */
export function saysTrust(fieldMap: Pick<FieldMap, 'organizations' | 'ties' | 'rules'>): boolean {
  return tiesOfPersons(fieldMap).some((tie) => trustColumn(tie) !== null);
}

function tiesOfPersons(fieldMap: Pick<FieldMap, 'organizations' | 'ties' | 'rules'>): readonly Tie[] {
  return countedTies(fieldMap).filter((tie) => tie.sourcePerson !== null && tie.targetPerson !== null);
}

/** By organisation and name: the name, and for later ones of the same name in another organisation ` (2)`, ` (3)`. */
function personKeys({ people }: Pick<FieldMap, 'people'>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name, organization } of people) {
    let key = name;
    for (let count = 2; taken.has(key); count += 1) key = `${name} (${count})`;
    taken.add(key);
    keys.set(personAt(organization, name), key);
  }
  return keys;
}

function personAt(organization: OrganizationId, name: string): string {
  return `${organization} ${name}`;
}

function trustColumn({ extra }: Tie): number | null {
  for (const [title, text] of extra) {
    const value = namesTrust(foldHeader(title).words) ? numberOf(text) : null;
    if (value !== null) return value;
  }
  return null;
}
