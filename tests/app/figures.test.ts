import { describe, expect, it } from 'vitest';
import { createAnalysisStore } from '../../src/app/analysisStore.ts';
import { createFieldStore } from '../../src/app/fieldStore.ts';
import { keepLayout, type Positions } from '../../src/app/layoutKeeper.ts';
import { emptyFieldMap, type FieldMap } from '../../src/core/model/fieldMap.ts';
import { organizationId, tieId } from '../../src/core/model/ids.ts';
import { newOrganization } from '../../src/core/model/organization.ts';
import { newTie } from '../../src/core/model/tie.ts';
import type { Analysis } from '../../src/core/view/analysis.ts';
import { type Job, JobCancelled } from '../../src/worker/client.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function fieldOf(...names: string[]): FieldMap {
  return {
    ...emptyFieldMap('Field'),
    organizations: names.map((name, index) => newOrganization(organizationId(index + 1), name)),
    nextOrganization: names.length + 1,
  };
}

const addOrganization = {
  name: { key: 'add' },
  change(draft: { organizations: unknown[]; nextOrganization: number }) {
    draft.organizations.push(newOrganization(organizationId(draft.nextOrganization), 'New'));
    draft.nextOrganization += 1;
  },
};

// A job that a test ends when it likes.
function jobs<Result>() {
  const made: { input: FieldMap; finish: (result: Result) => void; cancelled: boolean }[] = [];
  function start(input: FieldMap): Job<Result> {
    let finish: (result: Result) => void = () => undefined;
    let fail: (reason: Error) => void = () => undefined;
    const result = new Promise<Result>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
    const entry = { input, finish, cancelled: false };
    made.push(entry);
    return {
      result,
      cancel() {
        entry.cancelled = true;
        fail(new JobCancelled());
      },
    };
  }
  return { made, start };
}

const figures = (name: string) => ({ name }) as unknown as Analysis;

describe('The figures', () => {
  it('belong to the field map they were computed from, and follow its changes', async () => {
    const fields = createFieldStore();
    const { made, start } = jobs<Analysis>();
    const store = createAnalysisStore(fields, start);
    fields.open('p1', fieldOf('A'));
    expect(store.getState().status).toBe('running');
    made[0]?.finish(figures('first'));
    await settled();
    expect(store.getState()).toEqual({
      status: 'ready',
      analysis: { name: 'first' },
      of: fields.getState().fieldMap,
      progress: 1,
    });
    fields.run(addOrganization);
    expect(store.getState()).toMatchObject({ status: 'running', analysis: { name: 'first' } });
    expect(made[1]?.input.organizations).toHaveLength(2);
  });

  it('drop a run that a newer change has overtaken', async () => {
    const fields = createFieldStore();
    const { made, start } = jobs<Analysis>();
    const store = createAnalysisStore(fields, start);
    fields.open('p1', fieldOf('A'));
    fields.run(addOrganization);
    expect(made.map(({ cancelled }) => cancelled)).toEqual([true, false]);
    made[1]?.finish(figures('second'));
    await settled();
    expect(store.getState()).toMatchObject({ status: 'ready', analysis: { name: 'second' } });
  });

  it('are not computed again when only the title or a place on the map changes', () => {
    const fields = createFieldStore();
    const { made, start } = jobs<Analysis>();
    createAnalysisStore(fields, start);
    fields.open('p1', fieldOf('A'));
    fields.amend((fieldMap) => ({ ...fieldMap, title: 'Other', positions: { [organizationId(1)]: { x: 1, y: 2 } } }));
    expect(made).toHaveLength(1);
  });

  it('go with the project', async () => {
    const fields = createFieldStore();
    const { made, start } = jobs<Analysis>();
    const store = createAnalysisStore(fields, start);
    fields.open('p1', fieldOf('A'));
    made[0]?.finish(figures('first'));
    await settled();
    fields.close();
    expect(store.getState()).toEqual({ status: 'none', analysis: null, of: null, progress: 0 });
  });
});

describe('The layout', () => {
  it('places newcomers and leaves everybody else where they are', async () => {
    const fields = createFieldStore();
    const { made, start } = jobs<Positions>();
    keepLayout(fields, start);
    const [a, b, c] = [organizationId(1), organizationId(2), organizationId(3)];
    const ties = [newTie(tieId(1), a, b)];
    fields.open('p1', { ...fieldOf('A', 'B', 'C'), ties, positions: { [a]: { x: 1, y: 1 }, [b]: { x: 3, y: 3 } } });
    made[0]?.finish({ [a]: { x: 9, y: 9 }, [b]: { x: 9, y: 9 }, [c]: { x: 2, y: 2 } });
    await settled();
    expect(fields.getState().fieldMap?.positions).toEqual({
      o1: { x: 1, y: 1 },
      o2: { x: 3, y: 3 },
      o3: { x: 2, y: 2 },
    });
    expect(fields.getState().history.done).toEqual([]);
  });

  it('is not computed where everybody has a place', () => {
    const fields = createFieldStore();
    const { made, start } = jobs<Positions>();
    keepLayout(fields, start);
    fields.open('p1', { ...fieldOf('A'), positions: { [organizationId(1)]: { x: 1, y: 1 } } });
    expect(made).toEqual([]);
  });
});
