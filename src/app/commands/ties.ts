import type { Draft } from 'mutative';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type OrganizationId, type TieId, tieId } from '../../core/model/ids.ts';
import { newTie, type Tie } from '../../core/model/tie.ts';
import type { Command } from '../history.ts';
import { changedOnly } from './changedOnly.ts';

export type TieChange = Partial<Omit<Tie, 'id'>>;

/** The id that the next tie to be added will have. */
export function nextTieId(fieldMap: FieldMap): TieId {
  return tieId(fieldMap.nextTie);
}

export function addTie(
  fieldMap: FieldMap,
  change: TieChange & { readonly source: OrganizationId; readonly target: OrganizationId },
): Command {
  return {
    name: { key: 'addTie', values: endNames(fieldMap, change) },
    change(draft) {
      const id = tieId(draft.nextTie);
      draft.nextTie += 1;
      draft.ties.push({ ...newTie(id, change.source, change.target), ...change } as Draft<Tie>);
    },
  };
}

export function editTie(fieldMap: FieldMap, tie: Tie, change: TieChange): Command {
  return {
    name: { key: 'editTie', values: endNames(fieldMap, tie) },
    change(draft) {
      const target = draft.ties.find(({ id }) => id === tie.id);
      if (target !== undefined) Object.assign(target, changedOnly(target, change));
    },
  };
}

export function deleteTies(fieldMap: FieldMap, ids: readonly TieId[]): Command {
  const gone = new Set(ids);
  const [first] = fieldMap.ties.filter(({ id }) => gone.has(id));
  const single = ids.length === 1 && first !== undefined;
  return {
    name: single
      ? { key: 'deleteTie', values: endNames(fieldMap, first) }
      : { key: 'deleteTies', values: { count: ids.length } },
    change(draft) {
      draft.ties = draft.ties.filter(({ id }) => !gone.has(id));
    },
  };
}

function endNames(
  fieldMap: FieldMap,
  { source, target }: Pick<Tie, 'source' | 'target'>,
): { from: string; to: string } {
  const nameOf = (wanted: OrganizationId) => fieldMap.organizations.find(({ id }) => id === wanted)?.name ?? '';
  return { from: nameOf(source), to: nameOf(target) };
}
