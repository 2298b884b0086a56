import { expect, it } from 'vitest';
import { fillsOf } from '../../../../src/core/view/encoding/fillState.ts';

it('draws every mark plain where no organisation has a stage', () => {
  const fillOf = fillsOf([null, null]);
  expect([fillOf(null), fillOf('active')]).toEqual(['plain', 'plain']);
  expect(fillsOf([])(null)).toBe('plain');
});

it('draws an unknown stage as an early one where others are known', () => {
  const fillOf = fillsOf([null, 'active', null]);
  expect([fillOf(null), fillOf('identified'), fillOf('active')]).toEqual(['ghost', 'ghost', 'full']);
});
