import { createStore } from 'zustand/vanilla';
import type { FieldMap } from '../core/model/fieldMap.ts';
import type { Analysis } from '../core/view/analysis.ts';
import { type Job, JobCancelled } from '../worker/client.ts';
import type { OnProgress } from '../worker/progress.ts';
import type { FieldStore } from './fieldStore.ts';

/**
 * The figures of the open field map. While newer ones are on their way the last ones stay, marked as behind
 * (`status` is then `running`, or `stopped` where a person stopped it); `of` is the field map they belong to.
 */
export interface AnalysisState {
  readonly status: 'none' | 'running' | 'ready' | 'failed' | 'stopped';
  readonly analysis: Analysis | null;
  readonly of: FieldMap | null;
  readonly progress: number;
}

const nothing: AnalysisState = { status: 'none', analysis: null, of: null, progress: 0 };

export type Analyze = (fieldMap: FieldMap, onProgress: OnProgress) => Job<Analysis>;

export type AnalysisStore = ReturnType<typeof createAnalysisStore>;

/** Keeps the figures in step with the field map: every change of what is counted starts a new run and drops the old one. */
export function createAnalysisStore(fields: FieldStore, analyze: Analyze) {
  const store = createStore<AnalysisState>(() => nothing);
  let asked: FieldMap | null = null;
  let job: Job<Analysis> | null = null;

  function refresh(): void {
    const { fieldMap, projectId } = fields.getState();
    if (fieldMap === null) {
      job?.cancel();
      asked = null;
      store.setState(nothing);
      return;
    }
    if (asked !== null && sameFigures(asked, fieldMap)) return;
    asked = fieldMap;
    void run(fieldMap, projectId);
  }

  async function run(fieldMap: FieldMap, projectId: string | null): Promise<void> {
    store.setState({ status: 'running', progress: 0 });
    job?.cancel();
    const mine = analyze(fieldMap, (done, total) => store.setState({ progress: total > 0 ? done / total : 0 }));
    job = mine;
    try {
      const analysis = await mine.result;
      if (fields.getState().projectId !== projectId) return;
      store.setState({ status: 'ready', analysis, of: fieldMap, progress: 1 });
    } catch (error) {
      if (error instanceof JobCancelled) return;
      store.setState({ status: 'failed', analysis: null, of: fieldMap });
      throw error;
    }
  }

  fields.subscribe(refresh);
  refresh();

  return {
    ...store,
    /** Stops the run; the last figures stay, marked as behind. */
    stop() {
      job?.cancel();
      store.setState({ status: 'stopped' });
    },
    /** Computes again what was stopped or failed. */
    again() {
      asked = null;
      refresh();
    },
  };
}

// Places on the map and the title change no figure.
function sameFigures(a: FieldMap, b: FieldMap): boolean {
  return a.organizations === b.organizations && a.ties === b.ties && a.rules === b.rules;
}
