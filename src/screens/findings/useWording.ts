import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import { isKnownSector } from '../../core/model/sector.ts';
import { mayLeaveTiesOut, type Wording } from '../../core/view/findings/wording.ts';
import { formatList, formatNumber, formatPercent } from '../../i18n/format.ts';
import { localeOf } from '../../i18n/language.ts';
import { useTerms } from '../parts/useTerms.ts';

/** What the sentences about the field are made with, in the screen's language. */
export function useWording(): Wording {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { sectorLong } = useTerms();
  const isLimited = mayLeaveTiesOut(useFieldMap().rules);
  const organizations = useOrganizationsById();
  const either = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
  return {
    t: (key, values) => t(key, values ?? {}),
    nameOf: (id) => organizations.get(id)?.name ?? '',
    sectorLong,
    from: (sectors) =>
      either.format(
        sectors.map((sector) =>
          isKnownSector(sector) ? t(`coverage:from.${sector}`) : t('coverage:from.other', { sector }),
        ),
      ),
    either: (names) => either.format(names),
    list: (names) => formatList(language, names),
    number: (value, digits) => formatNumber(language, value, digits),
    percent: (share) => formatPercent(language, share),
    isLimited,
  };
}
