import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock: { packages: Readonly<Record<string, Readonly<Record<string, unknown>>>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

/** Asked for by another package, and not by the sources: what its types or its code stand on. */
const forOthers = ['graphology-types'];

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('the packages', () => {
  it('have exact versions, the same in the lock', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    const locked = Object.fromEntries(
      Object.keys(wanted).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]),
    );
    expect(locked).toEqual(wanted);
    expect(Object.values(wanted).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are locked by their contents, without naming a registry', () => {
    const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(entries.filter(([, locked]) => 'resolved' in locked).map(([path]) => path)).toEqual([]);
    expect(entries.filter(([, locked]) => typeof locked.integrity !== 'string').map(([path]) => path)).toEqual([]);
    expect(entries.length).toBeGreaterThan(50);
  });

  it('that the program ships are used by the program', () => {
    const all = sources('src').join('\n');
    const unused = Object.keys(manifest.dependencies).filter(
      (name) => !forOthers.includes(name) && !new RegExp(`['"]${name}(/[^'"]*)?['"]`).test(all),
    );
    expect(unused).toEqual([]);
  });
});
