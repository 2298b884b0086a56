import fieldUrl from './field.worker.ts?worker&url';
import solverUrl from './solver.worker.ts?worker&url';

interface TrustedPolicy {
  createScriptURL(url: string): string;
}

interface TrustedFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): TrustedPolicy;
}

let policy: TrustedPolicy | null = null;

// The addresses that may become a worker; the security policy knows this name and no other.
function workerPolicy(): TrustedPolicy {
  const rules = {
    createScriptURL(url: string): string {
      if (url !== fieldUrl && url !== solverUrl) throw new Error(`Not a worker of this program: ${url}`);
      return url;
    },
  };
  const factory = (globalThis as { trustedTypes?: TrustedFactory }).trustedTypes;
  policy ??= factory ? factory.createPolicy('worker-url', rules) : rules;
  return policy;
}

/** Starts the worker that reads and reckons. */
export function spawnWorker(): Worker {
  return new Worker(workerPolicy().createScriptURL(fieldUrl), { type: 'module' });
}

/** Starts the worker that chooses, with HiGHS in it. */
export function spawnSolver(): Worker {
  return new Worker(workerPolicy().createScriptURL(solverUrl), { type: 'module' });
}
