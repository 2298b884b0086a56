import { expect, test } from 'vitest';
import { bearsFigures, gradeResponse } from '../../../src/core/network/dataGates.ts';

test('figures need five organisations and four tied pairs', () => {
  const bears = (organizations: number, pairs: number) => bearsFigures({ organizations, pairs });
  expect([bears(5, 4), bears(4, 4), bears(5, 3), bears(0, 0)]).toEqual([true, false, false, false]);
});

test('answers are enough from 80 %, doubtful from 70 %, and weak under that', () => {
  expect([null, 0, 0.69, 0.7, 0.79, 0.8, 1].map(gradeResponse)).toEqual([
    'notAsked',
    'weak',
    'weak',
    'doubtful',
    'doubtful',
    'good',
    'good',
  ]);
});
