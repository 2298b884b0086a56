import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodsPage } from '../../scripts/methodsPage.mjs';
import { organizationMetrics } from '../../src/core/network/catalogue.ts';
import { methods } from '../../src/core/network/methods.ts';
import { networkFigures } from '../../src/core/network/networkFigures.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { run } from '../cli/terminalOf.ts';

const all = [...organizationMetrics, ...networkFigures, ...methods];

function pageOf(): string {
  const [en, he] = [createTexts('en'), createTexts('he')];
  return methodsPage(
    { organizationMetrics, networkFigures, methods },
    (key) => en.t(key),
    (key) => he.t(key),
  );
}

/** Every path of a value to a dot a level, with a star for each name in between. */
function isThere(value: unknown, path: readonly string[]): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return true;
  if (value === null || typeof value !== 'object') return false;
  if (first === '*') return Object.values(value).some((inner) => isThere(inner, rest));
  return Object.hasOwn(value, first) && isThere((value as Record<string, unknown>)[first], rest);
}

function referenceOf(...flags: readonly string[]): unknown {
  const files = {
    'organisations.csv': 'id,group\na,x\nb,x\nc,y\nd,y\ne,z',
    'ties.csv': 'source,target,strength\na,b,1\nb,c,2\nc,a,3\nc,d,1\nd,e,2',
  };
  const { answer } = run(files, 'analyze', '--json', '--all', ...Object.keys(files), ...flags);
  return JSON.parse(answer).reference;
}

describe('docs/methods.md', () => {
  it('is what the figures and their words say now (else: node scripts/methods.mjs)', () => {
    expect(readFileSync('docs/methods.md', 'utf8')).toBe(pageOf());
  });

  it('describes each figure and method once', () => {
    const en = createTexts('en');
    const he = createTexts('he');
    const titles = [...pageOf().matchAll(/^### (.*)$/gm)].map((match) => match[1]);
    const names = all.map(({ key }) => `${en.t(`metrics:${key}.name`)} · ${he.t(`metrics:${key}.name`)}`);
    expect(titles.toSorted()).toEqual(names.toSorted());
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it('names nothing in `reference` that the terminal does not give', () => {
    const answers = [referenceOf(), referenceOf('--direction', 'directed')];
    const missing = all.flatMap(({ key, reference }) =>
      reference
        .filter((name) => !answers.some((answer) => isThere(answer, name.split('.'))))
        .map((name) => `${key}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('gives every figure of an organisation and of the network but one a name in `reference`', () => {
    const without = [...organizationMetrics, ...networkFigures].filter(({ reference }) => reference.length === 0);
    expect(without.map(({ key }) => key)).toEqual(['meanDegree']);
  });
});
