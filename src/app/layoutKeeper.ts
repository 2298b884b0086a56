import { createStore } from 'zustand/vanilla';
import type { FieldMap, Position } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import { tiedOrganizations, unsettled } from '../core/view/layout/unsettled.ts';
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

/**
 * Whoever is on the map has a place: newcomers and those who gained a first tie or lost the last one get one computed,
 * everybody else stays where they are.
 */
export function keepLayout(fields: FieldStore, compute: ComputeLayout) {
  const store = createStore<LayoutState>(() => ({ status: 'ready', progress: 0 }));
  let asked: Pick<FieldMap, 'organizations' | 'ties'> | null = null;
  /** Of the project whose places were computed last: who was tied then. */
  let settled: { readonly projectId: unknown; readonly tied: ReadonlySet<OrganizationId> } | null = null;
  let job: Job<Positions> | null = null;

  async function refresh(): Promise<void> {
    const { fieldMap, projectId } = fields.getState();
    if (fieldMap === null || isAsked(asked, fieldMap)) return;
    asked = { organizations: fieldMap.organizations, ties: fieldMap.ties };
    const tied = tiedOrganizations(fieldMap);
    const moving = unsettled(fieldMap, settled?.projectId === projectId ? settled.tied : null);
    if (moving.size === 0) {
      settled = { projectId, tied };
      return;
    }
    store.setState({ status: 'running', progress: 0 });
    const staying = { ...fieldMap, positions: without(fieldMap.positions, moving) };
    const mine = compute(staying, (done, total) => store.setState({ progress: total > 0 ? done / total : 0 }));
    job = mine;
    try {
      const placed = await mine.result;
      if (fields.getState().projectId === projectId) {
        fields.amend((current) => ({
          ...current,
          positions: { ...placed, ...without(current.positions, moving) },
        }));
        settled = { projectId, tied };
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

function isAsked(asked: Pick<FieldMap, 'organizations' | 'ties'> | null, { organizations, ties }: FieldMap): boolean {
  return asked !== null && asked.organizations === organizations && asked.ties === ties;
}

function without(positions: Positions, moving: ReadonlySet<OrganizationId>): Positions {
  return Object.fromEntries(Object.entries(positions).filter(([id]) => !moving.has(id as OrganizationId)));
}
