import { createStore } from 'zustand/vanilla';
import type { FieldMap, Position } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import { type Job, JobCancelled } from '../worker/client.ts';
import type { OnProgress } from '../worker/progress.ts';
import type { FieldStore } from './fieldStore.ts';

export type Positions = Readonly<Partial<Record<OrganizationId, Position>>>;

export type ComputeLayout = (fieldMap: FieldMap, onProgress: OnProgress) => Job<Positions>;

export interface LayoutState {
  readonly status: 'ready' | 'running' | 'failed' | 'stopped';
  readonly progress: number;
}

export type LayoutKeeper = ReturnType<typeof keepLayout>;

/** Whoever is on the map has a place: newcomers get one computed, everybody else stays where they are. */
export function keepLayout(fields: FieldStore, compute: ComputeLayout) {
  const store = createStore<LayoutState>(() => ({ status: 'ready', progress: 0 }));
  let asked: FieldMap['organizations'] | null = null;
  let job: Job<Positions> | null = null;

  async function refresh(): Promise<void> {
    const { fieldMap, projectId } = fields.getState();
    if (fieldMap === null || fieldMap.organizations === asked) return;
    asked = fieldMap.organizations;
    if (fieldMap.organizations.every(({ id }) => fieldMap.positions[id] !== undefined)) return;
    store.setState({ status: 'running', progress: 0 });
    const mine = compute(fieldMap, (done, total) => store.setState({ progress: total > 0 ? done / total : 0 }));
    job = mine;
    try {
      const placed = await mine.result;
      if (fields.getState().projectId === projectId) {
        fields.amend((current) => ({ ...current, positions: { ...placed, ...current.positions } }));
      }
      store.setState({ status: 'ready', progress: 1 });
    } catch (error) {
      if (error instanceof JobCancelled) return;
      store.setState({ status: 'failed' });
      throw error;
    }
  }

  fields.subscribe(() => void refresh());
  void refresh();

  return {
    ...store,
    stop() {
      job?.cancel();
      store.setState({ status: 'stopped' });
    },
    again() {
      asked = null;
      void refresh();
    },
  };
}
