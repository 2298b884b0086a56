import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { securityHeaders } from '../../scripts/securityHeaders.mjs';
import { sampleField } from './support/field.ts';
import { type Journey, journey, setStage } from './support/journey.ts';
import { openSample } from './support/screens.ts';

setStage();

interface Started {
  readonly said: string;
  readonly origin: string;
  stop(): Promise<number | null>;
}

/** Runs what `npm start` runs, until it says where it is or ends. */
async function start(args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open', ...args]);
  let said = '';
  const hear = (words: Buffer) => {
    said += words.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'exit');
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', () => {
      if (said.includes('http://')) resolve();
    });
  });
  await Promise.race([ready, ended]);
  return {
    said,
    origin: /http:\/\/[\d.:]+/.exec(said)?.[0] ?? '',
    stop: async () => {
      child.kill('SIGINT');
      const [code] = child.exitCode === null ? await ended : [child.exitCode];
      return code;
    },
  };
}

/** Opens the sample where it was started; that is stopped when all has been looked at. */
async function openSampleAt(journey: Journey, started: Started) {
  onTestFinished(async () => expect(await started.stop()).toBe(0));
  await journey.visit(started.origin);
  await openSample(journey);
  return sampleField(journey.language);
}

journey(
  'npm start serves the site with its headers on this computer only, and stops cleanly',
  'en',
  async (journey) => {
    const started = await start(['--port', '0']);
    expect(started.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    for (const path of ['/', '/no-such-page', '/language.js']) {
      const { headers } = await fetch(started.origin + path);
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value);
    }
    const page = await (await fetch(`${started.origin}/`)).text();
    expect(page).toContain('<div id="root">');
    expect(page).toContain('http-equiv="Content-Security-Policy"');
    return openSampleAt(journey, started);
  },
);

journey('npm start takes the next port when its own is in use', 'en', async (journey) => {
  const first = await start([]);
  const second = await start([]);
  const ports = [first, second].map(({ origin }) => Number(new URL(origin).port));
  expect(ports[1]).toBeGreaterThan(ports[0] ?? 0);
  expect(await first.stop()).toBe(0);
  return openSampleAt(journey, second);
});

journey('npm start says in one line that a port is taken, or that its arguments are wrong', 'en', async (journey) => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const refused = await start(['--port', port]);
  expect(refused.said.trim()).toBe(`Port ${port} is in use. Try another: npm start -- --port 8080`);
  expect(await refused.stop()).toBe(2);
  taken.close();
  const wrong = await start(['--port', 'x']);
  expect(wrong.said).toContain('--port must be a number');
  expect(await wrong.stop()).toBe(2);
  return openSampleAt(journey, await start(['--port', '0']));
});
