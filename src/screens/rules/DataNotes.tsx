import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import '../../styles/rules.css';
import { useFieldMap } from '../../app/hooks.ts';
import { gradeResponse } from '../../core/network/dataGates.ts';
import { provenanceOf } from '../../core/network/provenance.ts';
import { responsesOf } from '../../core/network/responses.ts';
import { provenanceNotes, responseNotes } from '../../i18n/dataNotes.ts';
import { BoundaryNote } from './BoundaryNote.tsx';
import { useNoteWords } from './useNoteWords.ts';

/** What the figures rest on: who could be listed, who answered, and whose word the ties are. */
export function DataNotes() {
  const fieldMap = useFieldMap();
  const words = useNoteWords();
  const responses = useMemo(() => responsesOf(fieldMap), [fieldMap]);
  const provenance = useMemo(() => provenanceOf(fieldMap), [fieldMap]);
  const grade = gradeResponse(responses.rate);
  const answers = responseNotes(responses, grade, words);
  const isWarning = grade === 'doubtful' || grade === 'weak';
  return (
    <div className="data-notes">
      <BoundaryNote />
      {answers.length === 0 ? null : (
        <div className={isWarning ? 'callout warn' : undefined} data-note="responses">
          {isWarning ? <TriangleAlert className="icon" aria-hidden="true" /> : null}
          <p>{answers.join(' ')}</p>
        </div>
      )}
      <p data-note="provenance">{provenanceNotes(provenance, words).join(' ')}</p>
    </div>
  );
}
