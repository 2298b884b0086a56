import { gapReport } from '../../core/coverage/targets/gapReport.ts';
import type { When } from '../../core/coverage/whenCounted.ts';
import type { TargetedField } from '../targets/targetedField.ts';
import { targetParts, targetText } from '../targets/targetText.ts';

/** One row for each target, in the order of its file, and what they come to together. */
export function gapsJson({ fieldMap, writtenCell }: TargetedField, when: When) {
  const { rows, score } = gapReport(fieldMap, when);
  return {
    gaps: rows.map(({ target, have, of, want, ideal, shortfall }) => {
      const { counted, unit, weight } = target;
      const cell = writtenCell(target);
      return {
        target: targetText(cell),
        ...targetParts(cell),
        counted,
        unit,
        have,
        of,
        want,
        ideal,
        shortfall,
        weight,
      };
    }),
    score,
  };
}
