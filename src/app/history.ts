import { apply, create, type Draft, type Patches } from 'mutative';
import type { FieldMap } from '../core/model/fieldMap.ts';

/** The name of a step: a key of the `commands` texts and what goes into the sentence. */
export interface StepName {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** One change of the field map: its name and what it does to a draft. Every change a person makes is one of these. */
export interface Command {
  readonly name: StepName;
  readonly change: (draft: Draft<FieldMap>) => void;
}

export interface Step {
  readonly name: StepName;
  readonly forward: Patches;
  readonly backward: Patches;
}

/** Done steps, oldest first, and undone ones, next to be redone first. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const noHistory: History = { done: [], undone: [] };

export interface Edited {
  readonly fieldMap: FieldMap;
  readonly history: History;
}

/** Runs a command. A command that changes nothing leaves no step and does not touch what could be redone. */
export function runCommand({ fieldMap, history }: Edited, command: Command): Edited {
  const [next, forward, backward] = create(fieldMap, command.change, { enablePatches: true });
  if (forward.length === 0) return { fieldMap, history };
  const step: Step = { name: command.name, forward, backward };
  return { fieldMap: next, history: { done: [...history.done, step], undone: [] } };
}

export function undoStep(edited: Edited): Edited {
  const { fieldMap, history } = edited;
  const step = history.done.at(-1);
  if (!step) return edited;
  return {
    fieldMap: keepCounters(fieldMap, apply(fieldMap, step.backward)),
    history: { done: history.done.slice(0, -1), undone: [step, ...history.undone] },
  };
}

export function redoStep(edited: Edited): Edited {
  const { fieldMap, history } = edited;
  const [step, ...rest] = history.undone;
  if (!step) return edited;
  return {
    fieldMap: keepCounters(fieldMap, apply(fieldMap, step.forward)),
    history: { done: [...history.done, step], undone: rest },
  };
}

// Ids are never used twice, so an undone import must not hand its ids, and the positions kept under them, to the next one.
function keepCounters(before: FieldMap, after: FieldMap): FieldMap {
  return {
    ...after,
    nextOrganization: Math.max(before.nextOrganization, after.nextOrganization),
    nextTie: Math.max(before.nextTie, after.nextTie),
  };
}
