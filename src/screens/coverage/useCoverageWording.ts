import { useTranslation } from 'react-i18next';
import { useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import { isKnownSector, type Sector } from '../../core/model/sector.ts';
import { localeOf } from '../../i18n/language.ts';
import { useTerms } from '../parts/useTerms.ts';
import type { CoverageWording } from './coverageWords.ts';

/** What the sentences of the screen are made with, in its language. */
export function useCoverageWording(): CoverageWording {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { sectorLong } = useTerms();
  const organizations = useOrganizationsById();
  const either = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
  const each = (form: 'from' | 'to') => (sector: Sector) =>
    isKnownSector(sector) ? t(`coverage:${form}.${sector}`) : t(`coverage:${form}.other`, { sector });
  return {
    t: (key, values) => t(key, values ?? {}),
    nameOf: (id) => organizations.get(id)?.name ?? '',
    sectorLong,
    from: (sectors) => either.format(sectors.map(each('from'))),
    to: (sectors) => either.format(sectors.map(each('to'))),
  };
}
