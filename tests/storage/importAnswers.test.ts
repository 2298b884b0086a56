import { describe, expect, it } from 'vitest';
import {
  forgetImportAnswers,
  keepImportAnswers,
  type RememberedAnswers,
  readImportAnswers,
} from '../../src/storage/importAnswers.ts';
import type { KeyValue } from '../../src/storage/keyValue.ts';

function memory(): KeyValue {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set(key, value) {
      if (value === null) values.delete(key);
      else values.set(key, value);
      return true;
    },
  };
}

function answers(title: string, shape = 'organizations', text = ''): RememberedAnswers {
  return {
    titles: [title],
    shape,
    columns: { [title]: 'name' },
    split: {},
    values: { sector: { a: text } },
    constants: {},
  };
}

describe('remembered answers of imports', () => {
  it('are kept newest first, one for each set of titles, and forgotten one by one', () => {
    const kept = memory();
    keepImportAnswers(answers('A'), kept);
    keepImportAnswers(answers('B'), kept);
    keepImportAnswers(answers('A', 'ties'), kept);
    expect(readImportAnswers(kept).map(({ titles, shape }) => [titles[0], shape])).toEqual([
      ['A', 'ties'],
      ['B', 'organizations'],
    ]);
    forgetImportAnswers(['A'], kept);
    expect(readImportAnswers(kept).map(({ titles }) => titles)).toEqual([['B']]);
  });

  it('stay within fifty tables and two hundred thousand characters', () => {
    const kept = memory();
    for (let count = 0; count < 60; count += 1) keepImportAnswers(answers(`T${count}`), kept);
    expect(readImportAnswers(kept)).toHaveLength(50);
    keepImportAnswers(answers('Long', 'ties', 'x'.repeat(199_000)), kept);
    const titles = readImportAnswers(kept).map((one) => one.titles[0]);
    expect([titles[0], titles.length < 10]).toEqual(['Long', true]);
  });

  it('are none where the browser kept something else', () => {
    const kept = memory();
    kept.set('sadeh.importAnswers', '{"version":2,"tables":[]}');
    expect(readImportAnswers(kept)).toEqual([]);
    kept.set('sadeh.importAnswers', '[');
    expect(readImportAnswers(kept)).toEqual([]);
  });
});
