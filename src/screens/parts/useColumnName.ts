import { useTranslation } from 'react-i18next';
import { withoutBidiControls } from '../../i18n/isolate.ts';

/** What the import calls a column to which its file gives no title. */
const untitled = /^Column ([A-Z]{1,3})$/;

/** The title of a column as the screen shows it: as written, and in the reader's language where nothing was written. */
export function useColumnName(): (title: string) => string {
  const { t } = useTranslation();
  return (title) => {
    const letter = untitled.exec(title)?.[1];
    return letter === undefined ? title : withoutBidiControls(t('terms:untitledColumn', { letter }));
  };
}
