import type { OrganizationId } from '../../model/ids.ts';
import type { Person } from '../../model/person.ts';
import { foldText } from '../fold.ts';

/** Persons by what files call them. One of two organisations is two here. Grows while an import is planned. */
export type KnownPeople = Map<string, Person[]>;

export function knownPeople(people: readonly Person[]): KnownPeople {
  const known: KnownPeople = new Map();
  for (const person of people) addPerson(known, person);
  return known;
}

export function addPerson(known: KnownPeople, person: Person): void {
  const key = foldText(person.name);
  const namesakes = known.get(key);
  if (namesakes === undefined) known.set(key, [person]);
  else namesakes.push(person);
}

/** Everybody whom `text` may name. */
export function peopleNamed(known: KnownPeople, text: string): readonly Person[] {
  return text === '' || known.size === 0 ? [] : (known.get(foldText(text)) ?? []);
}

export function personIn(known: KnownPeople, text: string, organization: OrganizationId): Person | undefined {
  return peopleNamed(known, text).find((person) => person.organization === organization);
}
