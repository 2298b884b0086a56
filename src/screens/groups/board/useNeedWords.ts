import { useTranslation } from 'react-i18next';
import { isKnownSector } from '../../../core/model/sector.ts';
import type { Need } from './needs.ts';

/** "2 businesses needed". */
export function useNeedWords(): (need: Need) => string {
  const { t } = useTranslation();
  return (need) => {
    if (need.kind !== 'sector') return t(`groups:need.${need.kind}`, { count: need.amount });
    if (isKnownSector(need.sector)) return t(`groups:need.${need.sector}`, { count: need.amount });
    return t('groups:need.other', { count: need.amount, sector: need.sector });
  };
}
