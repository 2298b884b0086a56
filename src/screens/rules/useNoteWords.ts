import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { NoteWords } from '../../i18n/dataNotes.ts';
import { formatList, formatPercent } from '../../i18n/format.ts';

/** What is said of the data behind the figures, in the language of the screen. */
export function useNoteWords(): NoteWords {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return useMemo(
    () => ({
      say: (key, values) => t(key, { ...values }),
      list: (names) => formatList(language, names),
      percent: (share) => formatPercent(language, share),
    }),
    [t, language],
  );
}
