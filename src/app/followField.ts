import type { StoreApi } from 'zustand/vanilla';
import type { FieldMap } from '../core/model/fieldMap.ts';
import { type Job, JobCancelled } from '../worker/client.ts';
import type { FieldStore } from './fieldStore.ts';

/** What every store has that follows the field map. `ready`: everything that was asked for is there. */
export interface Followed {
  readonly status: 'none' | 'running' | 'ready' | 'failed' | 'stopped';
}

interface Following<State extends Followed, Question> {
  readonly store: StoreApi<State>;
  /** What is known of a project of which nothing was asked yet; what a person chose is not among it. */
  readonly nothing: Partial<State>;
  /** What else changes together with the status. */
  readonly along?: (status: Followed['status']) => Partial<State>;
  readonly ask: (fieldMap: FieldMap, state: State) => Question;
  /** Whether two questions have the same answer. */
  readonly same: (a: Question, b: Question) => boolean;
  /** Starts the work; what it finds counts only as long as `isCurrent`. */
  readonly start: (question: Question, isCurrent: () => boolean) => Job<void>;
}

export interface Follower {
  /** Says that somebody looks, until the answer is called. What is on its way then is finished. */
  look(): () => void;
  /** Asks again where the question has changed. */
  refresh(): void;
  /** Stops; what is there stays. */
  stop(): void;
  /** Works out again what was stopped or failed. */
  again(): void;
}

/**
 * Keeps what a worker makes of the open field map in step with it while somebody looks: at once, and again with every change of what
 * it rests on. A newer question ends the work on the one before; what was found stays until something newer is there.
 */
export function followField<State extends Followed, Question>(
  fields: FieldStore,
  { store, nothing, along = () => ({}), ask, same, start }: Following<State, Question>,
): Follower {
  let lookers = 0;
  let asked: { readonly question: Question } | null = null;
  let project: string | null = null;
  let job: Job<void> | null = null;

  const setStatus = (status: Followed['status']) => store.setState({ ...along(status), status } as Partial<State>);

  function refresh(): void {
    const { fieldMap, projectId } = fields.getState();
    if (projectId !== project || fieldMap === null) {
      job?.cancel();
      project = projectId;
      asked = null;
      store.setState(nothing);
    }
    if (lookers === 0 || fieldMap === null) return;
    const question = ask(fieldMap, store.getState());
    if (asked !== null && same(asked.question, question)) return;
    asked = { question };
    void run(question);
  }

  async function run(question: Question): Promise<void> {
    job?.cancel();
    setStatus('running');
    const mine = asked;
    const isCurrent = () => asked === mine;
    job = start(question, isCurrent);
    try {
      await job.result;
      if (isCurrent()) setStatus('ready');
    } catch (error) {
      if (error instanceof JobCancelled) return;
      if (isCurrent()) setStatus('failed');
      throw error;
    }
  }

  fields.subscribe(refresh);

  return {
    look() {
      lookers += 1;
      refresh();
      return () => {
        lookers -= 1;
      };
    },
    refresh,
    stop() {
      job?.cancel();
      setStatus('stopped');
    },
    again() {
      asked = null;
      refresh();
    },
  };
}
