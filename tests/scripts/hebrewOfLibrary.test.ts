import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hebrewOfLibrary } from '../../scripts/hebrewOfLibrary.mjs';
import { root } from '../../scripts/root.mjs';

type Words = Readonly<Record<string, unknown>>;

async function theirs(part: string): Promise<Words> {
  const file = join(root, 'node_modules/react-aria/dist/private/intl', part, 'he-IL.mjs');
  return ((await import(/* @vite-ignore */ file)) as { readonly default: Words }).default;
}

test('each of our Hebrew words for the library takes the place of one that it has', async () => {
  for (const [part, words] of Object.entries(hebrewOfLibrary)) {
    const known = Object.keys(await theirs(part));
    expect(Object.keys(words).filter((key) => !known.includes(key))).toEqual([]);
  }
});

test('everything that the library says of dragging is in our words', async () => {
  expect(Object.keys(hebrewOfLibrary.dnd ?? {}).sort()).toEqual(Object.keys(await theirs('dnd')).sort());
});
