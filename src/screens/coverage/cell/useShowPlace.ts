import { useCallback } from 'react';
import { toastStore, viewStore } from '../../../app/app.ts';
import { useFieldMap, useView } from '../../../app/hooks.ts';
import { inPlace, type Place } from '../../../core/coverage/place.ts';
import { useValueWords } from '../matrix/useValueWords.ts';
import { placeFilter } from './placeFilter.ts';

/**
 * Shows a place on the map or in the table of organisations: filtered where the filter has the fields for it, else marked. Where
 * nobody is in it, whoever is in its first part is shown and a message says so, since others than those pressed are not what was
 * meant.
 */
export function useShowPlace(): (place: Place, screen: 'map' | 'organizations') => void {
  const fieldMap = useFieldMap();
  const when = useView((view) => view.when);
  const { name, phrase } = useValueWords();
  return useCallback(
    (place, screen) => {
      const membersOf = (some: Place) =>
        fieldMap.organizations.filter(inPlace(some, fieldMap, when)).map(({ id }) => id);
      const isEmpty = membersOf(place).length === 0;
      const shown = isEmpty ? place.slice(0, 1) : place;
      const members = membersOf(shown);
      const filter = placeFilter(shown);
      const about = shown.map(({ dimension, value }) => name(dimension, value)).join(' · ');
      if (filter !== null) viewStore.set({ screen, selection: null, filter, marked: [], markedAs: null });
      else viewStore.mark(members, { code: 'cell', about, ties: 'own' }, screen);
      if (!isEmpty) return;
      const values = { cell: phrase(place), row: phrase(shown), count: members.length };
      toastStore.show({ key: members.length === 0 ? 'coverage:shownNobody' : 'coverage:shownOthers', values });
    },
    [fieldMap, when, name, phrase],
  );
}
