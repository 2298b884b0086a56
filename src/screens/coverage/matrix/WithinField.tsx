import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap, useLanguage, useView } from '../../../app/hooks.ts';
import { dimensionKeys } from '../../../core/coverage/dimension.ts';
import { dimensionOf, valuesShown } from '../../../core/coverage/dimensions.ts';
import type { DimensionValue } from '../../../core/coverage/place.ts';
import { collatorOf } from '../../../i18n/format.ts';
import { SelectField, type SelectOption } from '../../parts/SelectField.tsx';
import { shownPlaces } from './shownPlaces.ts';
import { useValueWords } from './useValueWords.ts';

const everyone = 'everyone';

/**
 * The matrix of those alone who have one value of a dimension that is neither its rows nor its columns. A list is built with all its
 * options whenever it is drawn, and here there may be a hundred: they are there once the list is reached.
 */
export function WithinField() {
  const { t } = useTranslation();
  const within = useView((view) => view.within);
  const { name } = useValueWords();
  const [isReached, setReached] = useState(false);
  const reach = () => setReached(true);
  const offered = useOffered(isReached);
  const chosen = within === null ? [] : [{ value: keyOf(within), label: name(within.dimension, within.value) }];
  const options: readonly SelectOption<string>[] = [
    { value: everyone, label: t('coverage:within.everyone') },
    ...(isReached ? offered.map(({ key, label, group }) => ({ value: key, label, group })) : chosen),
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notes that the list is about to be used
    <span className="within-field" onPointerEnter={reach} onFocus={reach}>
      <SelectField
        label={t('coverage:within.label')}
        value={within === null ? everyone : keyOf(within)}
        options={options}
        onChange={(taken) => viewStore.set({ within: offered.find(({ key }) => key === taken)?.within ?? null })}
      />
    </span>
  );
}

function keyOf({ dimension, value }: DimensionValue): string {
  return `${dimension} ${value}`;
}

/** Every value of the dimensions that are free, under the name of its dimension; nothing before they are asked for. */
function useOffered(isAsked: boolean) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { name } = useValueWords();
  const fieldMap = useFieldMap();
  const rows = useView((view) => view.rows);
  const columns = useView((view) => view.columns);
  const when = useView((view) => view.when);
  return useMemo(() => {
    if (!isAsked) return [];
    const collator = collatorOf(language);
    return dimensionKeys
      .filter((dimension) => dimension !== rows && dimension !== columns)
      .flatMap((dimension) => {
        const values = valuesShown(dimensionOf(dimension, fieldMap, when), fieldMap.organizations);
        const byName = (a: string, b: string) => collator.compare(name(dimension, a), name(dimension, b));
        const { main, apart } = shownPlaces(dimension, values, () => 0, { most: values.length, byName });
        return [...main, ...apart].map((place) => {
          const within = { dimension, value: values[place] ?? '' };
          const group = t(`coverage:head.${dimension}`);
          return { key: keyOf(within), within, group, label: name(dimension, within.value) };
        });
      });
  }, [t, language, name, fieldMap, rows, columns, when, isAsked]);
}
