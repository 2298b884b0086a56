import { useTranslation } from 'react-i18next';
import type { QuotaKind } from '../../../core/model/seatingRules.ts';
import { useTerms } from '../../parts/useTerms.ts';

/** The words for a value of a quota: a sector by its name, what is affected as such, everything else as it was written. */
export function useValueWord(): (by: QuotaKind, value: string) => string {
  const { t } = useTranslation();
  const terms = useTerms();
  return (by, value) => {
    switch (by) {
      case 'sector':
        return terms.sector(value);
      case 'affected':
        return t('seating:affected');
      case 'topic':
      case 'region':
      case 'level':
        return value;
    }
  };
}
