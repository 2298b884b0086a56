import type { Person } from '../../model/person.ts';
import { foldText } from '../fold.ts';

/** Two persons with one key are one: of one name, in one organisation. */
export function personKey({ name, organization }: Person): string {
  return JSON.stringify([foldText(name), organization]);
}
