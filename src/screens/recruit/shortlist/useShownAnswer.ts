import { useMemo } from 'react';
import { shortlistStore } from '../../../app/app.ts';
import { useFieldMap, useShortlist } from '../../../app/hooks.ts';
import type { ShortlistState } from '../../../app/shortlistStore.ts';
import { gapReport } from '../../../core/coverage/targets/gapReport.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import { targetKey } from '../../../core/model/target.ts';
import { openGaps } from '../../../core/recruitment/shortlist/openGaps.ts';
import { wantedCells } from '../../../core/recruitment/shortlist/wantedCells.ts';
import type { ShownAnswer } from './shownAnswer.ts';

/** The shortlist as far as it is worked out, the gaps that it is made for, and what can be asked of it. */
export function useShownAnswer() {
  const fieldMap = useFieldMap();
  const state = useShortlist((all) => all);
  const { circle, list, reasons, status } = state;
  const report = useMemo(() => {
    const asked = new Set(openGaps(fieldMap, circle).map(({ target }) => targetKey(target)));
    const { rows, score } = gapReport(fieldMap);
    return { rows: rows.filter(({ target }) => asked.has(targetKey(target))), score };
  }, [fieldMap, circle]);
  const wanted = useMemo(() => wantedCells(fieldMap, circle), [fieldMap, circle]);
  const answer = useMemo(
    (): ShownAnswer | null =>
      list === null ? null : { shortlist: list, reasons, isSettled: status === 'ready', wanted },
    [list, reasons, status, wanted],
  );
  return { report, answer, circle, status, isBehind: isBehind(state, fieldMap), setCircle: shortlistStore.setCircle };
}

/** Whether the list belongs to another state of the field, or to another circle: a newer one is on its way. */
function isBehind({ status, of, wish, circle }: ShortlistState, fieldMap: FieldMap): boolean {
  if (status === 'none' || status === 'ready') return false;
  return (
    of === null ||
    wish?.circle !== circle ||
    of.organizations !== fieldMap.organizations ||
    of.targets !== fieldMap.targets ||
    of.rules !== fieldMap.rules ||
    of.recruitment.limit !== fieldMap.recruitment.limit ||
    of.recruitment.locked !== fieldMap.recruitment.locked ||
    of.recruitment.excluded !== fieldMap.recruitment.excluded
  );
}
