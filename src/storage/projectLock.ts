/** Whether this tab may write the project. A reader looks on until it takes over. */
export interface ProjectLock {
  readonly role: 'writer' | 'reader';
  release(): void;
}

export interface ProjectLockOptions {
  /** Take the project over from whichever tab has it. */
  readonly steal?: boolean;
  /** Another tab took the project over; from now on this one must not write. */
  readonly onLost?: () => void;
  readonly locks?: LockManager | undefined;
}

/** One writer for each project among all the tabs. Where the browser has no locks every tab writes, as it would without them. */
export function acquireProjectLock(projectId: string, options: ProjectLockOptions = {}): Promise<ProjectLock> {
  const { steal = false, onLost } = options;
  const locks = 'locks' in options ? options.locks : browserLocks();
  if (locks === undefined) return Promise.resolve({ role: 'writer', release: () => undefined });

  return new Promise((settle) => {
    let holding = false;
    const request: LockOptions = steal ? { steal: true } : { ifAvailable: true };
    const held = locks.request(`sadeh:project:${projectId}`, request, (lock) => {
      if (lock === null) {
        settle({ role: 'reader', release: () => undefined });
        return undefined;
      }
      // The lock is ours until this promise settles.
      return new Promise<void>((letGo) => {
        holding = true;
        settle({
          role: 'writer',
          release: () => {
            holding = false;
            letGo();
          },
        });
      });
    });
    // Rejected where another tab stole the lock, or where this page may not use locks at all.
    held.catch(() => {
      settle({ role: 'writer', release: () => undefined });
      if (holding) onLost?.();
    });
  });
}

function browserLocks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}
