import workerUrl from './field.worker.ts?worker&url';

interface TrustedPolicy {
  createScriptURL(url: string): string;
}

interface TrustedFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): TrustedPolicy;
}

let policy: TrustedPolicy | null = null;

// The one address that may become a worker; the security policy knows this name and no other.
function workerPolicy(): TrustedPolicy {
  const rules = {
    createScriptURL(url: string): string {
      if (url !== workerUrl) throw new Error(`Not the worker of this program: ${url}`);
      return url;
    },
  };
  const factory = (globalThis as { trustedTypes?: TrustedFactory }).trustedTypes;
  policy ??= factory ? factory.createPolicy('worker-url', rules) : rules;
  return policy;
}

/** Starts the program's worker. */
export function spawnWorker(): Worker {
  return new Worker(workerPolicy().createScriptURL(workerUrl), { type: 'module' });
}
