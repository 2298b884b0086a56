import type { SheetWords } from '../../core/export/workbook/fieldWorkbook.ts';
import { directionOf, type Language } from '../../i18n/language.ts';

/** What the sheets of our own workbooks are called; in Hebrew they are read from right to left. */
export function sheetWords(t: (key: string) => string, language: Language): SheetWords {
  return {
    organizations: t('templates:sheet.organizations'),
    ties: t('templates:sheet.ties'),
    people: t('templates:sheet.people'),
    rightToLeft: directionOf(language) === 'rtl',
  };
}
