import { type StructuralGap, structuralGaps } from '../../../core/coverage/structure/structuralGaps.ts';
import { type GapReport, gapReport } from '../../../core/coverage/targets/gapReport.ts';
import type { When } from '../../../core/coverage/whenCounted.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';

/** Counted once for a field map as it is and a time, however often and wherever it is asked for. */
function remembered<Result>(count: (fieldMap: FieldMap, when: When) => Result) {
  const known = new WeakMap<FieldMap, Map<When, Result>>();
  return (fieldMap: FieldMap, when: When): Result => {
    const ofField = known.get(fieldMap) ?? new Map<When, Result>();
    known.set(fieldMap, ofField);
    const result = ofField.get(when) ?? count(fieldMap, when);
    ofField.set(when, result);
    return result;
  };
}

export const rememberedReport: (fieldMap: FieldMap, when: When) => GapReport = remembered(gapReport);
export const rememberedStructure: (fieldMap: FieldMap, when: When) => readonly StructuralGap[] =
  remembered(structuralGaps);
