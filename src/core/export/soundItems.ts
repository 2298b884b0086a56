import * as v from 'valibot';
import type { JsonValue } from '../import/formats/jsonText.ts';
import type { Issue } from '../model/issue.ts';
import { repair } from './projectFileRecords.ts';

/** The items of a list that are as they should be; a list that is none is empty. */
export function sound<T>(
  written: JsonValue | undefined,
  schema: v.GenericSchema<unknown, T>,
  where: string,
  repairs: Issue[],
): readonly T[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) {
    repairs.push(repair('projectFieldReset', where, written));
    return [];
  }
  return written.flatMap((item) => {
    const parsed = v.safeParse(schema, item);
    if (!parsed.success) repairs.push(repair('projectRecordDropped', where, item));
    return parsed.success ? [parsed.output] : [];
  });
}
