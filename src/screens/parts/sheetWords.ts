import type { SheetWords } from '../../core/export/workbook/fieldWorkbook.ts';
import { type GroupSheetWords, groupColumns } from '../../core/export/workbook/groupRows.ts';
import { groupStatuses } from '../../core/model/group.ts';
import { directionOf, type Language } from '../../i18n/language.ts';

/** What the sheets of our own workbooks are called; in Hebrew they are read from right to left. */
export function sheetWords(t: (key: string) => string, language: Language): SheetWords {
  return {
    organizations: t('templates:sheet.organizations'),
    ties: t('templates:sheet.ties'),
    people: t('templates:sheet.people'),
    groups: groupSheetWords(t),
    rightToLeft: directionOf(language) === 'rtl',
  };
}

function groupSheetWords(t: (key: string) => string): GroupSheetWords {
  const columns = groupColumns.map((column) => [column, t(`templates:groups.${column}`)]);
  const statuses = groupStatuses.map((status) => [status, t(`templates:groupStatus.${status}`)]);
  return {
    sheet: t('templates:sheet.groups'),
    columns: Object.fromEntries(columns),
    committee: t('organizations:field.committee'),
    statuses: Object.fromEntries(statuses),
  };
}
