import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import { type FilterField, regionWideValue, unknownValue } from '../../core/model/filter.ts';
import { isKnownSector, type Sector } from '../../core/model/sector.ts';
import type { Stage } from '../../core/model/stage.ts';
import { localeOf } from '../../i18n/language.ts';

export interface Terms {
  /** "Public"; another sector as it was written. */
  sector(sector: Sector | null): string;
  /** "Public sector". */
  sectorLong(sector: Sector | null): string;
  /** "business or the community"; in Hebrew each with its "from". */
  fromSectors(sectors: readonly Sector[]): string;
  stage(stage: Stage | null): string;
  /** The words of a value of the filter. */
  filterValue(field: FilterField, value: string): string;
}

/** The words for the values of the model, in the language of the screen. */
export function useTerms(): Terms {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return useMemo(() => {
    const sector = (value: Sector | null) => {
      if (value === null) return t('terms:sector.unknown');
      return isKnownSector(value) ? t(`terms:sector.${value}`) : value;
    };
    const sectorLong = (value: Sector | null) => {
      if (value === null) return t('terms:sectorLong.unknown');
      return isKnownSector(value) ? t(`terms:sectorLong.${value}`) : value;
    };
    const fromSectors = (values: readonly Sector[]) =>
      new Intl.ListFormat(localeOf(language), { type: 'disjunction' }).format(
        values.map((value) =>
          isKnownSector(value) ? t(`coverage:from.${value}`) : t('coverage:from.other', { sector: value }),
        ),
      );
    const stage = (value: Stage | null) => t(`terms:stage.${value ?? 'unknown'}`);
    const filterValue = (field: FilterField, value: string) => {
      const known = value === unknownValue ? null : value;
      switch (field) {
        case 'sectors':
          return sector(known);
        case 'stages':
          return stage(known as Stage | null);
        case 'topics':
          return known ?? t('terms:topicUnknown');
        case 'regions':
          if (value === regionWideValue) return t('terms:regionWide');
          return known ?? t('terms:regionUnknown');
      }
    };
    return { sector, sectorLong, fromSectors, stage, filterValue };
  }, [t, language]);
}
