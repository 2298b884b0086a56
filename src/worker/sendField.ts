import type { FieldMap } from '../core/model/fieldMap.ts';
import { type FieldPart, partsOf } from './parts.ts';

/** Whoever takes a field part by part. */
interface Receiver {
  receive(part: FieldPart): Promise<void>;
}

/** Places on the map, as many as organisations, go only to who works with them. */
export function withoutPlaces(fieldMap: FieldMap): FieldMap {
  return { ...fieldMap, positions: {} };
}

/** Sends the records of a field ahead, part by part, and gives what is left of it, to be sent with the job itself. */
export async function sendField(worker: Receiver, fieldMap: FieldMap): Promise<FieldMap> {
  const { organizations, ties } = fieldMap;
  for (const [from, to] of partsOf(organizations.length)) {
    await worker.receive({ list: 'organizations', records: organizations.slice(from, to) });
  }
  for (const [from, to] of partsOf(ties.length)) {
    await worker.receive({ list: 'ties', records: ties.slice(from, to) });
  }
  return { ...fieldMap, organizations: [], ties: [] };
}
