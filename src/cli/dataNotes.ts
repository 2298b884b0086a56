import type { FieldMap } from '../core/model/fieldMap.ts';
import { gradeResponse } from '../core/network/dataGates.ts';
import { provenanceOf } from '../core/network/provenance.ts';
import { responsesOf } from '../core/network/responses.ts';
import { provenanceNotes, responseNotes } from '../i18n/dataNotes.ts';
import type { Say } from './say.ts';

/** What the figures rest on, in the same sentences as on the screen: who answered, and whose word the ties are. */
export function dataNotes(fieldMap: FieldMap, say: Say): readonly string[] {
  const words = {
    say,
    list: (names: readonly string[]) => names.join(', '),
    percent: (share: number) => `${Math.round(100 * share)}%`,
  };
  const responses = responsesOf(fieldMap);
  return [
    ...responseNotes(responses, gradeResponse(responses.rate), words),
    ...provenanceNotes(provenanceOf(fieldMap), words),
  ];
}
