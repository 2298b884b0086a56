import { acquireProjectLock } from '../storage/projectLock.ts';
import type { FieldStore } from './fieldStore.ts';

/**
 * Holds the open project for this tab, so that two tabs never save over each other. `onRole` hears whether this tab may
 * write; the lock is let go when another project is opened.
 */
export function holdProject(fields: FieldStore, onRole: (role: 'writer' | 'reader') => void): void {
  let held: string | null = null;
  let release = () => {};

  async function hold(projectId: string | null): Promise<void> {
    release();
    release = () => {};
    if (projectId === null) return;
    let lock = await acquireProjectLock(projectId);
    // After a reload the page that went away may hold the lock a moment longer.
    for (let attempt = 0; lock.role === 'reader' && attempt < 5 && held === projectId; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      lock = await acquireProjectLock(projectId);
    }
    if (held !== projectId) {
      lock.release();
      return;
    }
    release = lock.release;
    onRole(lock.role);
  }

  fields.subscribe(({ projectId }) => {
    if (projectId === held) return;
    held = projectId;
    void hold(projectId);
  });
}
