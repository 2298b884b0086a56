import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../app/hooks.ts';
import { fewestOrganizations, fewestPairs, gradeResponse } from '../../core/network/dataGates.ts';
import { provenanceOf } from '../../core/network/provenance.ts';
import { responsesOf } from '../../core/network/responses.ts';
import { provenanceNotes, responseNotes } from '../../i18n/dataNotes.ts';
import { useGate } from './useGate.ts';
import { useNoteWords } from './useNoteWords.ts';

/** What limits a figure, in short: a boundary that nobody stated, too little data, too few answers, and whose word the ties are. */
export function FigureNotes() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const words = useNoteWords();
  const { against } = useGate();
  const responses = responsesOf(fieldMap);
  const grade = gradeResponse(responses.rate);
  const [verdict, rate] = responseNotes(responses, grade, words);
  const notes: Readonly<Record<string, string | null>> = {
    boundary: fieldMap.boundary.trim() === '' ? t('rules:boundary.missing') : null,
    tooFew:
      against === 'tooFew'
        ? t('rules:folded.tooFew', { organizations: fewestOrganizations, pairs: fewestPairs })
        : null,
    responses: grade === 'doubtful' || grade === 'weak' ? `${rate ?? ''} ${verdict ?? ''}` : null,
    provenance: provenanceNotes({ ...provenanceOf(fieldMap), suggested: 0 }, words)[0] ?? null,
  };
  const said = Object.entries(notes).flatMap(([key, text]) => (text === null ? [] : [{ key, text }]));
  if (said.length === 0) return null;
  return (
    <ul className="figure-notes">
      {said.map(({ key, text }) => (
        <li key={key} data-note={key}>
          {text}
        </li>
      ))}
    </ul>
  );
}
