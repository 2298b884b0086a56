import type { Command } from '../history.ts';

/** Gives the project its name and says who could be listed. */
export function describeProject(title: string, boundary: string): Command {
  return {
    name: { key: 'describeProject', values: { title } },
    change(draft) {
      if (draft.title !== title) draft.title = title;
      if (draft.boundary !== boundary) draft.boundary = boundary;
    },
  };
}
