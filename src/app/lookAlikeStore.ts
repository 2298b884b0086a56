import { createStore } from 'zustand/vanilla';
import type { Comparable, LikelyDuplicate } from '../core/import/duplicates/likelyDuplicates.ts';
import type { Organization } from '../core/model/organization.ts';
import type { Job } from '../worker/client.ts';

/** The pairs that were found last stay while they are looked for anew, or where that was stopped or failed. */
export interface LookAlikeState {
  readonly status: 'none' | 'looking' | 'found' | 'stopped' | 'failed';
  readonly pairs: readonly LikelyDuplicate[];
  /** How many decisions about pairs were made: whoever shows what was decided reads it anew. */
  readonly decisions: number;
}

export type FindLookAlikes = (organizations: readonly Organization[]) => Job<readonly LikelyDuplicate[]>;

export type LookAlikeStore = ReturnType<typeof createLookAlikeStore>;

/** Looks for organisations that may be one body, once for all who ask, and only while somebody does. */
export function createLookAlikeStore(find: FindLookAlikes) {
  const store = createStore<LookAlikeState>(() => ({ status: 'none', pairs: [], decisions: 0 }));
  let asked: readonly Organization[] | null = null;
  let project: string | null = null;
  let watchers = 0;
  let job: Job<readonly LikelyDuplicate[]> | null = null;

  function drop(status: LookAlikeState['status']): void {
    const running = job;
    job = null;
    running?.cancel();
    store.setState({ status });
  }

  function run(organizations: readonly Organization[]): void {
    drop('looking');
    asked = organizations;
    const mine = find(organizations);
    job = mine;
    const settle = (state: Partial<LookAlikeState>) => {
      // A job that was dropped has no say any more.
      if (job !== mine) return;
      job = null;
      store.setState(state);
    };
    mine.result.then(
      (pairs) => settle({ status: 'found', pairs }),
      () => settle({ status: 'failed' }),
    );
  }

  return {
    ...store,
    /** Asks for the look-alikes among these; gives back how to ask no more. Ids mean something within one project alone. */
    watch(projectId: string | null, organizations: readonly Organization[]): () => void {
      watchers += 1;
      if (project !== projectId) store.setState({ pairs: [] });
      if (project !== projectId || asked !== organizations) {
        project = projectId;
        run(organizations);
      }
      return () => {
        watchers -= 1;
        if (watchers > 0 || job === null) return;
        asked = null;
        drop('none');
      };
    },
    /** Stops the search. */
    stop() {
      if (job !== null) drop('stopped');
    },
    /** Tells all who show pairs that a person decided about one. */
    decided() {
      store.setState(({ decisions }) => ({ decisions: decisions + 1 }));
    },
    /** Looks again after it was stopped or failed. */
    again() {
      if (asked !== null) run(asked);
    },
  };
}

/** What the worker needs of an organisation to compare it. */
export function comparable({ id, code, name, otherNames, regions }: Organization): Comparable {
  return { id, code, name, otherNames, regions };
}
