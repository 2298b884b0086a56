import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapRow } from '../../../core/coverage/targets/gapReport.ts';
import { regionWideValue } from '../../../core/model/filter.ts';
import type { Target, TargetCell } from '../../../core/model/target.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { useTerms } from '../../parts/useTerms.ts';

export interface GapWords {
  /** "Business, Vocational training"; "anybody" where a cell asks for nothing in particular. */
  cell(cell: TargetCell): string;
  /** The cell, and the steering committee where its seats are counted. */
  target(target: Target): string;
  /** How many there are, and how many are wanted. */
  standing(row: GapRow): string;
}

/** The words for what a target is about and how far it is met. */
export function useGapWords(): GapWords {
  const { t } = useTranslation();
  const { sector: sectorName } = useTerms();
  return useMemo(() => {
    const parts = ({ sector, topic, region, population }: TargetCell) => [
      ...(sector === null ? [] : [sectorName(sector)]),
      ...(topic === null ? [] : [topic]),
      ...(region === null ? [] : [region === regionWideValue ? t('terms:regionWide') : region]),
      ...(population === null ? [] : [population]),
    ];
    const joined = (words: readonly string[]) =>
      words.length === 0 ? t('recruit:gap.anybody') : words.map(isolate).join(', ');
    const target = (one: Target) =>
      joined([
        ...parts(one),
        ...(one.counted === 'seated' ? [t('recruit:gap.committee')] : []),
        ...(one.counted === 'listed' ? [t('recruit:gap.listed')] : []),
      ]);
    return {
      cell: (cell) => joined(parts(cell)),
      target,
      standing: ({ target: of, have, want }) =>
        t('recruit:gap.standing', { cell: target(of), count: have, want: want ?? 0 }),
    };
  }, [t, sectorName]);
}
