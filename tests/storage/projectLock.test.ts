import { expect, test, vi } from 'vitest';
import { acquireProjectLock } from '../../src/storage/projectLock.ts';

type Held = { readonly reject: (error: Error) => void; readonly granted: object };

/** Locks as a browser gives them: one holder a name, `ifAvailable` and `steal`. */
function fakeLocks(): LockManager {
  const held = new Map<string, Held>();
  function request(name: string, options: LockOptions, granted: (lock: object | null) => unknown): Promise<unknown> {
    const holder = held.get(name);
    if (holder !== undefined && options.ifAvailable) return Promise.resolve(granted(null));
    holder?.reject(new DOMException('stolen', 'AbortError'));
    const lock = { name };
    return new Promise((resolve, reject) => {
      held.set(name, { reject, granted: lock });
      Promise.resolve(granted(lock)).then((value) => {
        if (held.get(name)?.granted === lock) held.delete(name);
        resolve(value);
      });
    });
  }
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager;
}

test('the first tab writes, the second reads, until the first lets go', async () => {
  const locks = fakeLocks();
  const first = await acquireProjectLock('p1', { locks });
  expect([first.role, (await acquireProjectLock('p1', { locks })).role]).toEqual(['writer', 'reader']);
  first.release();
  await Promise.resolve();
  expect((await acquireProjectLock('p1', { locks })).role).toBe('writer');
});

test('tabs with different projects do not meet', async () => {
  const locks = fakeLocks();
  const roles = await Promise.all(['p1', 'p2'].map((id) => acquireProjectLock(id, { locks })));
  expect(roles.map(({ role }) => role)).toEqual(['writer', 'writer']);
});

test('taking over tells the tab that loses', async () => {
  const locks = fakeLocks();
  const onLost = vi.fn();
  await acquireProjectLock('p1', { locks, onLost });
  const second = await acquireProjectLock('p1', { locks, steal: true });
  await Promise.resolve();
  expect([second.role, onLost.mock.calls.length]).toEqual(['writer', 1]);
});

test('where the browser has no locks, or refuses them, the tab writes', async () => {
  const refusing = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } as unknown as LockManager;
  const onLost = vi.fn();
  const locks = await Promise.all([
    acquireProjectLock('p1', { locks: undefined }),
    acquireProjectLock('p1', { locks: refusing, onLost }),
  ]);
  expect(locks.map(({ role }) => role)).toEqual(['writer', 'writer']);
  expect(onLost).not.toHaveBeenCalled();
});
