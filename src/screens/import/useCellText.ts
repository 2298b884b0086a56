import { useLanguage } from '../../app/hooks.ts';
import type { TablePreview } from '../../core/import/reading.ts';
import { formatMoment } from '../../i18n/format.ts';

/**
 * A cell as it is shown. A workbook holds days as numbers and says how to write them, so they are written as the reader does; what
 * a file holds as text is shown as it stands there.
 */
export function useCellText(table: Pick<TablePreview, 'dialect'> | null): (text: string) => string {
  const { language } = useLanguage();
  const isText = table !== null && table.dialect !== null;
  return (text) => (isText ? text : formatMoment(language, text));
}
