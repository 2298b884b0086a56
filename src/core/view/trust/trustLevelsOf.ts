import type { FieldMap } from '../../model/fieldMap.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { Tie } from '../../model/tie.ts';
import { countedTies } from '../../network/countedRecords.ts';
import { type TrustLevels, trustLevels } from '../../network/trust/trustLevels.ts';
import { tieTrust } from '../../recruitment/introductions/tieTrust.ts';

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
    return [{ from, to, trust: hasTrust ? tieTrust(tie) : tie.strength }];
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
  return tiesOfPersons(fieldMap).some((tie) => tieTrust(tie) !== null);
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
