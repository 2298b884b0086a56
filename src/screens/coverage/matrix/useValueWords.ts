import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { DimensionKey } from '../../../core/coverage/dimension.ts';
import type { DimensionValue, Place } from '../../../core/coverage/place.ts';
import { regionWideValue, unknownValue } from '../../../core/model/filter.ts';
import type { Stage } from '../../../core/model/stage.ts';
import { localeOf } from '../../../i18n/language.ts';
import { useTerms } from '../../parts/useTerms.ts';

export interface ValueWords {
  /** A value as a head of a row or a column. */
  name(dimension: DimensionKey, value: string): string;
  /** Organisations of a place, as what follows "nobody" or "the organisations": "from business on Transport". */
  phrase(place: Place): string;
  /** The same of any of several values: "from business or the community". */
  anyOf(dimension: DimensionKey, values: readonly string[]): string;
}

/** In this order the parts of a phrase are said. */
const spoken: readonly DimensionKey[] = ['sector', 'topic', 'population', 'contribution', 'region', 'level', 'stage'];

/** The words for the values of the seven dimensions. */
export function useValueWords(): ValueWords {
  const { t } = useTranslation();
  const terms = useTerms();
  const { language } = useLanguage();
  return useMemo(() => {
    const name = (dimension: DimensionKey, value: string) => {
      const isUnknown = value === unknownValue;
      switch (dimension) {
        case 'sector':
          return terms.sector(isUnknown ? null : value);
        case 'stage':
          return terms.stage(isUnknown ? null : (value as Stage));
        case 'topic':
          return terms.filterValue('topics', value);
        case 'region':
          return terms.filterValue('regions', value);
        case 'level':
          return t(`coverage:level.${value}`);
        case 'population':
        case 'contribution':
          return isUnknown ? t(`coverage:notKnown.${dimension}`) : value;
      }
    };
    const part = ({ dimension, value }: DimensionValue) => {
      if (value === unknownValue) return t(`coverage:phrase.unknown.${dimension}`);
      if (dimension === 'level') return t(`coverage:phrase.level.${value}`);
      if (dimension === 'region' && value === regionWideValue) return t('coverage:phrase.regionWide');
      const said = dimension === 'sector' ? terms.fromSectors([value]) : name(dimension, value);
      return t(`coverage:phrase.${dimension}`, { value: said });
    };
    const phrase = (place: Place) =>
      place
        .toSorted((a, b) => spoken.indexOf(a.dimension) - spoken.indexOf(b.dimension))
        .map(part)
        .join(' ');
    const either = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
    const anyOf = (dimension: DimensionKey, values: readonly string[]) =>
      dimension === 'sector'
        ? t('coverage:phrase.sector', { value: terms.fromSectors(values) })
        : either.format(values.map((value) => part({ dimension, value })));
    return { name, phrase, anyOf };
  }, [t, terms, language]);
}
