import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** What must never happen while a test runs, each in words. */
export interface Troubles {
  readonly policyViolations: readonly string[];
  readonly foreignRequests: readonly string[];
  readonly consoleErrors: readonly string[];
  readonly pageErrors: readonly string[];
}

export const noTroubles: Troubles = { policyViolations: [], foreignRequests: [], consoleErrors: [], pageErrors: [] };

interface Watch {
  /** All that has happened since the last call. */
  take(): Troubles;
  /** From now on, what is asked of this origin is no trouble. */
  allow(origin: string): void;
}

/** Listens to every page and worker of a context from before its first request. */
export async function watchTroubles(context: BrowserContext): Promise<Watch> {
  const origins: string[] = [];
  let troubles = emptyTroubles();
  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    troubles.policyViolations.push(violation);
  });
  await context.addInitScript(() => {
    const page = window as unknown as { reportViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      page.reportViolation(`${event.violatedDirective}: ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`);
    });
  });
  context.on('request', (request) => {
    const url = request.url();
    const isOurs = origins.some((origin) => url.startsWith(`${origin}/`)) || /^(data|blob):/.test(url);
    if (!isOurs) troubles.foreignRequests.push(url);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.consoleErrors.push(inWords(message));
  });
  context.on('weberror', (error) => {
    troubles.pageErrors.push(error.error().stack ?? error.error().message);
  });
  return {
    allow: (origin) => origins.push(origin),
    take() {
      const taken = troubles;
      troubles = emptyTroubles();
      return taken;
    },
  };
}

function emptyTroubles() {
  return {
    policyViolations: [] as string[],
    foreignRequests: [] as string[],
    consoleErrors: [] as string[],
    pageErrors: [] as string[],
  };
}

function inWords(message: ConsoleMessage): string {
  return `${message.text()} (${message.location().url}:${message.location().lineNumber})`;
}
