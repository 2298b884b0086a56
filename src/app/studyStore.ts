import { createStore } from 'zustand/vanilla';
import type { FieldMap } from '../core/model/fieldMap.ts';
import type { Study, StudyPart, StudyResult } from '../core/network/study/study.ts';
import type { Job } from '../worker/client.ts';
import type { FieldStore } from './fieldStore.ts';
import { followField } from './followField.ts';

/**
 * What is worked out of the open field map after its first figures, part by part. While newer ones are on their way the last ones
 * stay, and `of` says of each which field map it belongs to: one that is not the open one is behind.
 */
export interface StudyState {
  readonly status: 'none' | 'running' | 'ready' | 'failed' | 'stopped';
  readonly parts: Partial<Study>;
  readonly of: Partial<Readonly<Record<StudyPart, FieldMap>>>;
  /** The part that is being worked out, and how much of it is done. */
  readonly running: StudyPart | null;
  readonly share: number;
}

const nothing: StudyState = { status: 'none', parts: {}, of: {}, running: null, share: 0 };

export interface StudyListener {
  readonly onResult: (result: StudyResult) => void;
  readonly onShare: (part: StudyPart, share: number) => void;
}

export type RunStudy = (fieldMap: FieldMap, listener: StudyListener) => Job<void>;

export type StudyStore = ReturnType<typeof createStudyStore>;

/** Works a study out while somebody looks at it: at once, and again with every change of what is counted. */
export function createStudyStore(fields: FieldStore, runStudy: RunStudy) {
  const store = createStore<StudyState>(() => nothing);
  const { look, stop, again } = followField(fields, {
    store,
    nothing,
    along,
    ask: (fieldMap) => fieldMap,
    same: sameStudy,
    start: (fieldMap, isCurrent) =>
      runStudy(fieldMap, {
        onResult({ part, value }) {
          if (!isCurrent()) return;
          const { parts, of } = store.getState();
          store.setState({ parts: { ...parts, [part]: value }, of: { ...of, [part]: fieldMap } });
        },
        onShare(part, share) {
          if (isCurrent()) store.setState({ running: part, share });
        },
      }),
  });
  return { ...store, look, stop, again };
}

/** No part is being worked out where a run has just begun, or is over; one that was stopped keeps how far it came. */
function along(status: StudyState['status']): Partial<StudyState> {
  if (status === 'running') return { running: null, share: 0 };
  return status === 'ready' ? { running: null, share: 1 } : { running: null };
}

// Places on the map, the title and what is tried out change nothing that is counted; a seed changes what chance decides.
export function sameStudy(a: FieldMap, b: FieldMap): boolean {
  return a.organizations === b.organizations && a.ties === b.ties && a.rules === b.rules && a.seed === b.seed;
}
