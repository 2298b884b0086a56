import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');
const script = join(project, 'scripts/sadeh.mjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sadeh-cli-'));
  writeFileSync(join(folder, 'who.tsv'), 'name\tsector\nרות\tחברתי\nNaomi\tbusiness\nאורפה\t\n');
  writeFileSync(join(folder, 'ties.csv'), 'source,target\nרות,Naomi\n');
});

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

function sadeh(...args: readonly string[]) {
  const env = { ...process.env, LANG: 'C', npm_lifecycle_event: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe('the terminal program as a process', () => {
  it('prints one JSON document and nothing else, for files named from where it is called', () => {
    const { status, stdout, stderr } = sadeh('analyze', '--json', 'who.tsv', 'ties.csv');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ organizations: 3, ties: 1, isolates: ['אורפה'], density: 1 / 3 });
  });

  it('writes messages beside the answer, and ends with their code', () => {
    const { status, stdout, stderr } = sadeh('analyze', '--json', 'nothing.csv');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nothing.csv');
  });

  it('has its solver with it', () => {
    writeFileSync(join(folder, 'targets.csv'), 'sector,minimum\nbusiness,1\n');
    const { status, stdout, stderr } = sadeh(
      'recruit',
      '--json',
      'who.tsv',
      '--targets',
      'targets.csv',
      '--count',
      '1',
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ chosen: [{ id: 'Naomi' }], value: 1, optimum: true });
  });

  it('loses nothing of a long answer to a pipe', () => {
    const names = Array.from({ length: 3000 }, (_, n) => `organisation number ${n}`);
    writeFileSync(join(folder, 'long.csv'), `name\n${names.join('\n')}\n`);
    const { stdout } = sadeh('analyze', '--json', 'long.csv');
    expect(Object.keys(JSON.parse(stdout).metrics)).toHaveLength(3000);
  });
});
