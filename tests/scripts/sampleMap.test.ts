import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const picture = readFileSync('public/sample-map.svg', 'utf8');

it('the picture of the start screen shows every organisation and every pair of the sample', () => {
  expect(picture.match(/<g transform=/g)).toHaveLength(80);
  expect(picture.match(/<path d="M[^"]*Q[^"]*" fill="none"/g)?.length).toBeGreaterThanOrEqual(228);
});

it('the picture holds no style, no script and no address', () => {
  expect(picture).not.toMatch(/style|script|href|on\w+=/i);
  expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
});
