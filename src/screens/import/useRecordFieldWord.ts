import { useTranslation } from 'react-i18next';

/** What a field of a record on the map is called. */
export function useRecordFieldWord(kind: 'organization' | 'tie'): (field: string) => string {
  const { t } = useTranslation();
  return (field) => {
    if (field === 'regionWide') return t('organizations:regionWide');
    return kind === 'organization' ? t(`organizations:field.${field}`) : t(`ties:field.${field}`);
  };
}
