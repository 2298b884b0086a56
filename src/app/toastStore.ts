import { createStore } from 'zustand/vanilla';
import type { FieldStore } from './fieldStore.ts';
import type { Step, StepName } from './history.ts';

/** A short message about what just happened. */
export interface Toast {
  readonly id: number;
  readonly text: StepName;
  readonly tone: 'done' | 'problem';
  /** The step that it offers to take back; null where it offers none. */
  readonly step: Step | null;
}

interface Shown {
  readonly tone?: Toast['tone'];
  /** Whether it offers to take back the last step. */
  readonly undo?: boolean;
}

export type ToastStore = ReturnType<typeof createToastStore>;

/**
 * The messages now on screen; `text.key` is a full key with its area, such as `commands:deleteTies`. One that offers a way back
 * belongs to its step: it goes as soon as that step is undone or another one stands after it.
 */
export function createToastStore(field: Pick<FieldStore, 'getState' | 'subscribe' | 'undo'>) {
  const store = createStore<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));
  // A step has one message that takes it back: a command that changed nothing must not offer to undo the one before it.
  const offered = new WeakSet<Step>();
  let next = 1;

  const lastStep = () => field.getState().history.done.at(-1) ?? null;
  const keep = (stays: (toast: Toast) => boolean) => {
    const { toasts } = store.getState();
    if (!toasts.every(stays)) store.setState({ toasts: toasts.filter(stays) });
  };

  field.subscribe(() => {
    const last = lastStep();
    keep(({ step }) => step === null || step === last);
  });

  return {
    ...store,
    show(text: StepName, { tone = 'done', undo = false }: Shown = {}) {
      const last = undo ? lastStep() : null;
      const step = last === null || offered.has(last) ? null : last;
      if (step !== null) offered.add(step);
      const toast: Toast = { id: next++, text, tone, step };
      // One at a time for each kind of message: a second deletion replaces the first, it does not pile up.
      store.setState(({ toasts }) => ({ toasts: [...toasts.filter((one) => one.text.key !== text.key), toast] }));
    },
    dismiss(id: number) {
      keep((toast) => toast.id !== id);
    },
    /** Takes back the step of a message, and nothing where another step stands after it. */
    takeBack(id: number) {
      const step = store.getState().toasts.find((toast) => toast.id === id)?.step ?? null;
      if (step !== null && step === lastStep()) field.undo();
      keep((toast) => toast.id !== id);
    },
  };
}
