import type { useTranslation } from 'react-i18next';
import {
  type ColumnUse,
  type Field,
  organizationFields,
  rowsAreOrganizations,
  type TableRole,
} from '../../core/import/fields.ts';
import type { ImportCounts } from '../../core/import/plan.ts';
import type { SetAsideWords } from '../../core/import/setAsideCsv.ts';
import { formatList } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

type Translate = ReturnType<typeof useTranslation>['t'];

/** What a field is called on the screen. */
export function fieldWord(t: Translate, role: TableRole, field: Field): string {
  if (rowsAreOrganizations(role) && (organizationFields as readonly string[]).includes(field)) {
    return t(`organizations:field.${field === 'id' ? 'code' : field}`);
  }
  switch (field) {
    case 'connectedTo':
    case 'tieTo':
    case 'event':
    case 'attended':
    case 'from':
    case 'to':
    case 'person':
    case 'organization':
      return t(`import:field.${field}`);
    case 'fromId':
    case 'fromName':
    case 'fromPerson':
    case 'toId':
    case 'toName':
    case 'toPerson':
      return t(`ties:column.${field}`);
    case 'sector':
      return t('organizations:field.sector');
    default:
      return t(`ties:field.${field}`);
  }
}

export function columnUseWord(t: Translate, role: TableRole, use: ColumnUse): string {
  return use === 'extra' || use === 'ignore' ? t(`import:match.${use}`) : fieldWord(t, role, use);
}

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  '  ': 'spaces',
};

export function delimiterWord(t: Translate, delimiter: string): string {
  return t(`import:delimiter.${delimiterNames[delimiter] ?? 'other'}`);
}

/** "80 organisations, 250 ties and 12 persons"; null where there are none of them. */
export function amountWords(
  t: Translate,
  language: Language,
  organizations: number,
  ties: number,
  people = 0,
): string | null {
  const parts = [
    ...(organizations > 0 ? [t('terms:organizations', { count: organizations })] : []),
    ...(ties > 0 ? [t('terms:ties', { count: ties })] : []),
    ...(people > 0 ? [t('terms:people', { count: people })] : []),
  ];
  if (parts.length === 0) return null;
  return formatList(language, parts);
}

/** Whether an import with these counts would change anything. */
export function changesAnything(counts: ImportCounts): boolean {
  return counts.organizations + counts.ties + counts.people + counts.organizationsChanged + counts.tiesChanged > 0;
}

/** What the file of the rows set aside says of them. */
export function setAsideWords(t: Translate): SetAsideWords {
  return {
    headings: {
      file: t('import:check.inFile'),
      row: t('import:check.row'),
      wrong: t('import:asideFile.wrong'),
      found: t('import:check.found'),
      advice: t('import:asideFile.advice'),
      code: t('import:asideFile.code'),
    },
    about: (code) => ({ wrong: t(`issues:${code}.title`), advice: t(`issues:${code}.fix`) }),
  };
}
