import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../styles/records.css';
import '../../../styles/tables.css';
import '../../../styles/tracker.css';
import { useFieldMap, useFilteredOrganizations, useTracker } from '../../../app/hooks.ts';
import { isoToday } from '../../../app/stageHistory.ts';
import { type TrackerState, trackerStore, wholeTracker } from '../../../app/trackerStore.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { weeksInStage } from '../../../core/recruitment/tracker/stageTimes.ts';
import { NothingLeft } from '../../parts/table/NothingLeft.tsx';
import { FunnelTable } from './FunnelTable.tsx';
import { TrackerBar } from './TrackerBar.tsx';
import { TrackerBoard } from './TrackerBoard.tsx';
import { TrackerDialog } from './TrackerDialog.tsx';
import { TrackerHead } from './TrackerHead.tsx';
import { TrackerTable } from './TrackerTable.tsx';
import { stateFor, trackedOnly } from './trackerState.ts';

/** Who is how far, who keeps in touch, and what comes next. */
export function TrackerView() {
  const { t } = useTranslation();
  const { organizations, stageChanges } = useFieldMap();
  const filtered = useFilteredOrganizations();
  const kept = useTracker();
  const state = useMemo(() => stateFor(kept, organizations), [kept, organizations]);
  const setState = (next: TrackerState) => trackerStore.setState(next);
  const [opened, setOpened] = useState<OrganizationId | null>(null);
  const open = useCallback((id: OrganizationId) => setOpened(id), []);
  const today = isoToday();
  const shown = useMemo(() => trackedOnly(filtered, state, today), [filtered, state, today]);
  const weeks = useMemo(() => weeksInStage(organizations, stageChanges, today), [organizations, stageChanges, today]);
  const parts = { organizations: shown, weeks, onOpen: open };
  const isEmpty = shown.length === 0;
  return (
    <section className="table-screen tracker" aria-label={t('tracker:title')}>
      <TrackerHead today={today} />
      <TrackerBar state={state} shown={shown.length} onChange={setState} />
      {isEmpty ? (
        <NothingLeft
          total={organizations.length}
          onClear={() => setState({ ...wholeTracker, shownAs: state.shownAs })}
        />
      ) : null}
      {!isEmpty && state.shownAs === 'board' ? <TrackerBoard {...parts} /> : null}
      {!isEmpty && state.shownAs === 'table' ? <TrackerTable {...parts} /> : null}
      {!isEmpty && state.shownAs === 'funnel' ? <FunnelTable organizations={shown} /> : null}
      {opened === null ? null : <TrackerDialog id={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}
