import { type CsvWords, organizationRows, type TieColumn, tieRows } from '../../core/export/csv.ts';
import { twoSheets } from '../../core/export/workbook/fieldWorkbook.ts';
import { workbookType } from '../../core/export/workbook/workbookType.ts';
import type { OrganizationField } from '../../core/import/fields.ts';
import { writeCsv } from '../../core/import/writeCsv.ts';
import type { Language } from '../../i18n/language.ts';
import { createTexts } from '../../i18n/texts.ts';
import { csvWords } from './csvWords.ts';
import { exampleField } from './exampleField.ts';
import { sheetWords } from './sheetWords.ts';

export interface TemplateChoice {
  readonly language: Language;
  /** Titles alone, or with an invented example below them. */
  readonly kind: 'empty' | 'example';
  readonly format: 'csv' | 'xlsx';
}

export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** What most initiatives write down; the import knows more. */
const organizationColumns: readonly OrganizationField[] = [
  'id',
  'name',
  'sector',
  'topics',
  'regions',
  'stage',
  'committee',
  'workingGroups',
  'role',
  'influence',
  'interest',
  'contributes',
  'owner',
  'contact',
  'nextStep',
  'updated',
  'notes',
  'consent',
];

const tieColumns: readonly TieColumn[] = [
  'fromName',
  'toName',
  'type',
  'strength',
  'directed',
  'since',
  'evidence',
  'notes',
];

/**
 * Tables of organisations and ties to fill in, with titles that the import knows: a workbook of two sheets, or two CSV files. The
 * writer of workbooks comes along with this file, so it should be loaded when someone asks for a template.
 */
export function templateFiles({ language, kind, format }: TemplateChoice): readonly TemplateFile[] {
  const { t } = createTexts(language);
  const words = withScales(csvWords(t));
  const { organizations, ties } = kind === 'example' ? exampleField(t) : { organizations: [], ties: [] };
  const first = organizationRows(organizations, words, organizationColumns);
  const second = tieRows(ties, organizations, words, tieColumns);
  const sheets = sheetWords(t, language);
  const name = kind === 'empty' ? t('templates:file.empty') : t('templates:file.example');
  if (format === 'xlsx') return [{ name: `${name}.xlsx`, bytes: twoSheets(first, second, sheets), type: workbookType }];
  const csv = (subject: string, rows: readonly (readonly string[])[]): TemplateFile => ({
    name: `${name} – ${subject}.csv`,
    bytes: new TextEncoder().encode(writeCsv(rows)),
    type: 'text/csv',
  });
  return [csv(sheets.organizations, first), csv(sheets.ties, second)];
}

/** Whoever fills in a rating must know how high it goes, and so must the import. */
function withScales(words: CsvWords): CsvWords {
  const { influence, interest } = words.organizations;
  return {
    ...words,
    organizations: { ...words.organizations, influence: `${influence} (1-5)`, interest: `${interest} (1-5)` },
  };
}
