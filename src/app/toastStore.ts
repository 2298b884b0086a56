import { createStore } from 'zustand/vanilla';
import type { StepName } from './history.ts';

/** A short message about what just happened. With `undo` it offers to take the last step back. */
export interface Toast {
  readonly id: number;
  readonly text: StepName;
  readonly tone: 'done' | 'problem';
  readonly undo: boolean;
}

export type ToastStore = ReturnType<typeof createToastStore>;

/** The messages now on screen; `text.key` is a full key with its area, such as `commands:deleteTies`. */
export function createToastStore() {
  const store = createStore<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));
  let next = 1;
  return {
    ...store,
    show(text: StepName, { tone = 'done', undo = false }: { tone?: Toast['tone']; undo?: boolean } = {}) {
      const toast: Toast = { id: next++, text, tone, undo };
      // One at a time for each kind of message: a second deletion replaces the first, it does not pile up.
      store.setState(({ toasts }) => ({ toasts: [...toasts.filter((one) => one.text.key !== text.key), toast] }));
    },
    dismiss(id: number) {
      store.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
    },
  };
}
