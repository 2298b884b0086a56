import { useAnalysis, useFieldMap, useView } from '../../app/hooks.ts';
import { bearsFigures } from '../../core/network/dataGates.ts';

/**
 * Whether ranks are shown, and what speaks against it: nobody stated the boundary, which a reader may pass over, or there is too little
 * to rank, which nobody may.
 */
export interface Gate {
  readonly isOpen: boolean;
  readonly against: 'boundary' | 'tooFew' | null;
}

export function useGate(): Gate {
  const { boundary } = useFieldMap();
  const whole = useAnalysis((state) => state.analysis?.whole ?? null);
  const showAnyway = useView((view) => view.showAnyway);
  const isTooFew = whole !== null && !bearsFigures(whole);
  const missing = boundary.trim() === '' ? 'boundary' : null;
  const against = isTooFew ? 'tooFew' : missing;
  return { isOpen: against === null || (showAnyway && against === 'boundary'), against };
}
