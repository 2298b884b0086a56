import { createStore } from 'zustand/vanilla';

/** The dialogs that belong to no screen. */
export type ShellDialog = 'search' | 'help' | 'project' | 'rules';

const store = createStore<{ readonly open: ShellDialog | null }>(() => ({ open: null }));

/** Which of the shell's dialogs is open; kept out of the address bar, since a reload should not bring it back. */
export const shellStore = {
  ...store,
  show(open: ShellDialog) {
    store.setState({ open });
  },
  close() {
    store.setState({ open: null });
  },
};
