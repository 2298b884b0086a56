import { createStore } from 'zustand/vanilla';
import type { FieldMap } from '../core/model/fieldMap.ts';
import type { WhatIfFigures } from '../core/network/whatIf/whatIfFigures.ts';
import { type Job, JobCancelled } from '../worker/client.ts';
import type { FieldStore } from './fieldStore.ts';

/**
 * What is tried out, before and after. While newer figures are on their way the last ones stay; `of` is the field map they belong
 * to, and where that is not the open one they are behind. Nothing is worked out while the panel is closed.
 */
export interface WhatIfState {
  readonly open: boolean;
  readonly status: 'none' | 'running' | 'ready' | 'failed';
  readonly figures: WhatIfFigures | null;
  readonly of: FieldMap | null;
}

const closed: WhatIfState = { open: false, status: 'none', figures: null, of: null };

export type RunWhatIf = (fieldMap: FieldMap) => Job<WhatIfFigures>;

export type WhatIfStore = ReturnType<typeof createWhatIfStore>;

/** Keeps the figures of the what-if in step with the field map for as long as its panel is open. */
export function createWhatIfStore(fields: FieldStore, runWhatIf: RunWhatIf) {
  const store = createStore<WhatIfState>(() => closed);
  let asked: FieldMap | null = null;
  let project: string | null = null;
  let job: Job<WhatIfFigures> | null = null;

  function refresh(): void {
    const { fieldMap, projectId } = fields.getState();
    if (projectId !== project || fieldMap === null) {
      job?.cancel();
      project = projectId;
      asked = null;
      store.setState({ ...closed, open: store.getState().open && fieldMap !== null });
    }
    if (!store.getState().open || fieldMap === null || (asked !== null && sameWhatIf(asked, fieldMap))) return;
    asked = fieldMap;
    void run(fieldMap);
  }

  async function run(fieldMap: FieldMap): Promise<void> {
    job?.cancel();
    store.setState({ status: 'running' });
    const mine = runWhatIf(fieldMap);
    job = mine;
    try {
      const figures = await mine.result;
      if (asked === fieldMap) store.setState({ status: 'ready', figures, of: fieldMap });
    } catch (error) {
      if (error instanceof JobCancelled) return;
      if (asked === fieldMap) store.setState({ status: 'failed' });
      throw error;
    }
  }

  fields.subscribe(refresh);

  return {
    ...store,
    show() {
      store.setState({ open: true });
      refresh();
    },
    /** Stops what is being worked out: nobody looks. */
    close() {
      store.setState({ open: false });
      if (store.getState().status !== 'running') return;
      job?.cancel();
      asked = null;
      store.setState({ status: 'none' });
    },
    /** Works out again what failed. */
    again() {
      asked = null;
      refresh();
    },
  };
}

/** Whether two field maps have the same what-if: places on the map and the title change nothing of it. */
export function sameWhatIf(a: FieldMap, b: FieldMap): boolean {
  return a.organizations === b.organizations && a.ties === b.ties && a.rules === b.rules && a.whatIf === b.whatIf;
}
