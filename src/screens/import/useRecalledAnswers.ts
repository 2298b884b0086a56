import { useEffect } from 'react';
import { useImportSession } from '../../app/hooks.ts';
import { recalledAnswers } from '../../app/importMemory.ts';
import { importSession } from '../../app/importSession.ts';
import type { ImportPreview } from '../../core/import/preview/importPreview.ts';
import { readImportAnswers } from '../../storage/importAnswers.ts';

/**
 * Gives tables whose titles were seen before the answers of that time, once, unless something was said about them already. True
 * while that is still to be done, so that no step is opened for questions that are about to be answered.
 */
export function useRecalledAnswers(preview: ImportPreview | null): boolean {
  const { choices, recalled } = useImportSession();
  const fresh =
    preview?.reading.tables.filter(
      ({ file }) => !Object.hasOwn(recalled, file) && !choices.tables.some((choice) => choice.file === file),
    ) ?? [];
  const remembered = fresh.length === 0 ? [] : readImportAnswers();
  const answers = fresh.flatMap((table) => {
    const answer = recalledAnswers(table, remembered);
    return answer === null ? [] : [{ file: table.file, answer }];
  });
  useEffect(() => {
    for (const { file, answer } of answers) importSession.recall(file, answer);
  });
  return answers.length > 0;
}
