import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Command } from '../history.ts';

/** Gives the project its name and says who could be listed. */
export function describeProject(before: Pick<FieldMap, 'title'>, title: string, boundary: string): Command {
  return {
    name: before.title === title ? { key: 'stateBoundary' } : { key: 'describeProject', values: { title } },
    change(draft) {
      if (draft.title !== title) draft.title = title;
      if (draft.boundary !== boundary) draft.boundary = boundary;
    },
  };
}

/** Says who could be listed, by whom and when. */
export function stateBoundary(before: Pick<FieldMap, 'title'>, boundary: string): Command {
  return describeProject(before, before.title, boundary);
}
