import { useMemo } from 'react';
import type { Figures } from '../../core/network/figures.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { useStudyPart } from './useStudyPart.ts';

export interface ShownFigures {
  readonly figures: Figures;
  /** The same network with the backbone where `figures` are without it, and the other way round; null without a backbone. */
  readonly other: Figures | null;
}

/** The first figures and what of the study is there, of the network with the backbone or without it. */
export function useShownFigures({ whole, withoutBackbone }: Analysis, isWithout: boolean): ShownFigures {
  const { result } = useStudyPart('measures');
  const measures = result?.value ?? null;
  return useMemo(() => {
    const withIt: Figures = { network: whole, measures: measures?.whole ?? null };
    if (withoutBackbone === null) return { figures: withIt, other: null };
    const withoutIt: Figures = { network: withoutBackbone, measures: measures?.withoutBackbone ?? null };
    return isWithout ? { figures: withoutIt, other: withIt } : { figures: withIt, other: withoutIt };
  }, [whole, withoutBackbone, measures, isWithout]);
}
