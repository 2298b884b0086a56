import { useMemo } from 'react';
import { useAnalysis, useFieldMap } from '../../../app/hooks.ts';
import { type AffectedRule, affectedRule } from '../../../core/coverage/affected.ts';
import { type NotEngaged, notEngaged } from '../../../core/coverage/seats/notEngaged.ts';
import { compareOrganizations } from '../../../core/network/importedId.ts';
import { alignmentReader } from '../../../core/recruitment/matrix/alignment.ts';
import { type DormantActor, dormantActors } from '../../../core/recruitment/matrix/dormantActors.ts';
import { type InfluenceInterest, influenceInterest } from '../../../core/recruitment/matrix/influenceInterest.ts';
import { structuralPlaces } from '../../../core/recruitment/matrix/structuralPlace.ts';

/** The steps of a cell that a person looks into. */
export interface ChosenCell {
  readonly influence: number;
  readonly interest: number;
}

/** The id of the button of a cell: who closes its list is back there. */
export function cellId({ influence, interest }: ChosenCell): string {
  return `matrix-${influence}-${interest}`;
}

export interface MatrixFacts {
  readonly matrix: InfluenceInterest;
  /** Null where everybody of high influence is with the initiative or on the way. */
  readonly notEngaged: NotEngaged | null;
  readonly dormant: readonly DormantActor[];
  readonly affected: AffectedRule;
  readonly alignmentOf: ReturnType<typeof alignmentReader>;
  readonly hasAlignment: boolean;
  readonly places: ReturnType<typeof structuralPlaces>;
}

/** What the view of influence and interest shows, from the open field map and its figures. */
export function useMatrix(): MatrixFacts {
  const fieldMap = useFieldMap();
  const analysis = useAnalysis((state) => state.analysis);
  const places = useMemo(() => (analysis === null ? new Map() : structuralPlaces(analysis.whole)), [analysis]);
  const facts = useMemo(() => {
    const [gap = null] = notEngaged(fieldMap.organizations.toSorted(compareOrganizations));
    return {
      matrix: influenceInterest(fieldMap),
      notEngaged: gap,
      dormant: dormantActors(fieldMap),
      affected: affectedRule(fieldMap),
      alignmentOf: alignmentReader(fieldMap),
      hasAlignment: fieldMap.organizations.some(({ alignment }) => alignment !== null),
    };
  }, [fieldMap]);
  return { ...facts, places };
}
