import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/securityHeaders.mjs';
import { filePath, serve } from '../../scripts/server.mjs';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let folder = '';
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'sadeh-serve-'));
  folder = join(parent, 'site');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'assets', 'worker-1.js'), 'onmessage = null;');
  writeFileSync(join(folder, 'assets', 'a b.csv'), 'א,ב');
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}');
  server = await serve(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

// Not fetch, which would tidy the path before it is sent.
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

function securityOf({ headers }: Answer): Record<string, unknown> {
  return Object.fromEntries(Object.keys(securityHeaders).map((name) => [name, headers[name.toLowerCase()]]));
}

describe('the server', () => {
  it.each([
    ['the page', '/', 'GET', 200],
    ['a worker', '/assets/worker-1.js', 'GET', 200],
    ['what is not there', '/nothing', 'GET', 404],
    ['a path that cannot be read', '/%E0%A4%A', 'GET', 404],
    ['another method', '/', 'POST', 405],
    ['a question about a file', '/assets/worker-1.js', 'HEAD', 200],
  ])('puts every security header on %s', async (_what, path, method, status) => {
    const answer = await ask(path, method);
    expect(answer.status).toBe(status);
    expect(securityOf(answer)).toEqual(securityHeaders);
  });

  it('says what kind of file it is', async () => {
    const kinds = await Promise.all(['/', '/assets/worker-1.js', '/assets/a%20b.csv'].map((path) => ask(path)));
    expect(kinds.map(({ headers, body }) => [headers['content-type'], body])).toEqual([
      ['text/html; charset=utf-8', '<p>page</p>'],
      ['text/javascript; charset=utf-8', 'onmessage = null;'],
      ['text/csv; charset=utf-8', 'א,ב'],
    ]);
  });

  it('lets hashed files be kept for good, and everything else be asked for again', async () => {
    const [page, asset, missing] = await Promise.all([ask('/'), ask('/assets/worker-1.js'), ask('/assets/none.js')]);
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(missing.headers['cache-control']).toBe('no-cache');
    const again = await ask('/', 'GET', { 'If-None-Match': String(page.headers.etag) });
    expect([again.status, again.body]).toEqual([304, '']);
    expect(securityOf(again)).toEqual(securityHeaders);
  });

  it('answers HEAD without a body, and no other method', async () => {
    const head = await ask('/', 'HEAD');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '11']);
    const put = await ask('/', 'PUT');
    expect([put.status, put.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/.vite/manifest.json',
    '/assets',
    '/index.html%00.js',
  ])('does not serve %s', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.body]).toEqual([404, 'Not found\n']);
  });

  it('refuses a port that is taken, with a code that can be read', async () => {
    await expect(serve(folder, Number(new URL(server.origin).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the file that a request means', () => {
  it('stands inside the folder, whatever the query', () => {
    expect(filePath(folder, '/?x=/../..')).toBe(join(folder, 'index.html'));
    expect(filePath(folder, '/assets/x.js#y')).toBe(join(folder, 'assets', 'x.js'));
    expect(filePath(folder, '//etc/passwd')).toBe(join(folder, 'etc', 'passwd'));
  });
});
