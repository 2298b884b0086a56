import type { FieldMap, Position } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import { type Job, JobCancelled } from '../worker/client.ts';
import type { FieldStore } from './fieldStore.ts';

export type Positions = Readonly<Partial<Record<OrganizationId, Position>>>;

export type ComputeLayout = (fieldMap: FieldMap) => Job<Positions>;

/** Whoever is on the map has a place: newcomers get one computed, everybody else stays where they are. */
export function keepLayout(fields: FieldStore, compute: ComputeLayout): () => void {
  let asked: FieldMap['organizations'] | null = null;

  async function refresh(): Promise<void> {
    const { fieldMap, projectId } = fields.getState();
    if (fieldMap === null || fieldMap.organizations === asked) return;
    asked = fieldMap.organizations;
    if (fieldMap.organizations.every(({ id }) => fieldMap.positions[id] !== undefined)) return;
    try {
      const placed = await compute(fieldMap).result;
      if (fields.getState().projectId !== projectId) return;
      fields.amend((current) => ({ ...current, positions: { ...placed, ...current.positions } }));
    } catch (error) {
      if (!(error instanceof JobCancelled)) throw error;
    }
  }

  const stop = fields.subscribe(() => void refresh());
  void refresh();
  return stop;
}
