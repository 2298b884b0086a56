import { createStore } from 'zustand/vanilla';
import type { FieldMap } from '../core/model/fieldMap.ts';
import type { Study, StudyPart, StudyResult } from '../core/network/study/study.ts';
import { type Job, JobCancelled } from '../worker/client.ts';
import type { FieldStore } from './fieldStore.ts';

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
  let lookers = 0;
  let asked: FieldMap | null = null;
  let project: string | null = null;
  let job: Job<void> | null = null;

  function refresh(): void {
    const { fieldMap, projectId } = fields.getState();
    if (projectId !== project || fieldMap === null) {
      job?.cancel();
      project = projectId;
      asked = null;
      store.setState(nothing);
    }
    if (lookers === 0 || fieldMap === null || (asked !== null && sameStudy(asked, fieldMap))) return;
    asked = fieldMap;
    void run(fieldMap);
  }

  async function run(fieldMap: FieldMap): Promise<void> {
    job?.cancel();
    store.setState({ status: 'running', running: null, share: 0 });
    const isCurrent = () => asked === fieldMap;
    const mine = runStudy(fieldMap, {
      onResult({ part, value }) {
        if (!isCurrent()) return;
        const { parts, of } = store.getState();
        store.setState({ parts: { ...parts, [part]: value }, of: { ...of, [part]: fieldMap } });
      },
      onShare(part, share) {
        if (isCurrent()) store.setState({ running: part, share });
      },
    });
    job = mine;
    try {
      await mine.result;
      if (isCurrent()) store.setState({ status: 'ready', running: null, share: 1 });
    } catch (error) {
      if (error instanceof JobCancelled) return;
      if (isCurrent()) store.setState({ status: 'failed', running: null });
      throw error;
    }
  }

  fields.subscribe(refresh);

  return {
    ...store,
    /** Says that somebody looks, until the answer is called. What is on its way then is finished. */
    look(): () => void {
      lookers += 1;
      refresh();
      return () => {
        lookers -= 1;
      };
    },
    /** Stops; what is done stays. */
    stop() {
      job?.cancel();
      store.setState({ status: 'stopped', running: null });
    },
    /** Works out again what was stopped or failed. */
    again() {
      asked = null;
      refresh();
    },
  };
}

// Places on the map, the title and what is tried out change nothing that is counted; a seed changes what chance decides.
export function sameStudy(a: FieldMap, b: FieldMap): boolean {
  return a.organizations === b.organizations && a.ties === b.ties && a.rules === b.rules && a.seed === b.seed;
}
