import { describe, expect, test } from 'vitest';
import { anyCell, type Target } from '../../../../src/core/model/target.ts';
import {
  amountOf,
  amountText,
  checkTarget,
  draftOf,
  type TargetDraft,
  targetOf,
} from '../../../../src/screens/coverage/targets/targetDraft.ts';

const target: Target = {
  ...anyCell,
  sector: 'business',
  region: '*',
  counted: 'seated',
  minimum: 0.145,
  ideal: null,
  unit: 'share',
  weight: 2,
  setBy: 'Team',
  reason: null,
  setOn: '2026-11-12',
};
const blank: TargetDraft = { ...draftOf(target, 'Everywhere'), region: '', unit: 'count', minimum: '2' };

function check(change: Partial<TargetDraft>, before: Target | null = null, targets: readonly Target[] = [target]) {
  return checkTarget({ ...blank, ...change }, { targets, before, regionWide: 'Everywhere' });
}

test('a target that goes through the form is the same, set on the day', () => {
  const draft = draftOf(target, 'Everywhere');
  expect([draft.region, draft.minimum]).toEqual(['Everywhere', '14.5']);
  expect(targetOf(draft, 'Everywhere', '2026-11-21')).toEqual({ ...target, setOn: '2026-11-21' });
});

test('shares are typed in percent, with or without its sign', () => {
  expect(['15', '15%', '14,5 %', ''].map((text) => amountOf(text, 'share'))).toEqual([0.15, 0.15, 0.145, null]);
  expect([amountText(0.07, 'share'), amountText(3, 'count'), amountText(null, 'count')]).toEqual(['7', '3', '']);
});

describe('a target is refused', () => {
  test('without a minimum and an ideal', () => expect(check({ minimum: ' ' })).toEqual({ minimum: 'noAmount' }));
  test('where a number is none, or not above 0', () => {
    expect(check({ minimum: 'two' })).toEqual({ minimum: 'notNumber' });
    expect(check({ ideal: '0' })).toEqual({ ideal: 'notNumber' });
    expect(check({ minimum: '-1', ideal: 'x' })).toEqual({ minimum: 'notNumber', ideal: 'notNumber' });
  });
  test('where organisations are not whole, or a share is more than all', () => {
    expect(check({ minimum: '1.5' })).toEqual({ minimum: 'notWhole' });
    expect(check({ minimum: '101', unit: 'share' })).toEqual({ minimum: 'tooMuch' });
  });
  test('where the ideal is below the minimum', () => expect(check({ ideal: '1' })).toEqual({ ideal: 'idealBelow' }));
  test('where a share is of no sector', () => {
    expect(check({ unit: 'share', sector: null })).toEqual({ sector: 'shareOfAll' });
  });
  test('where there is one for the same cell, unless it is that one', () => {
    expect(check({ region: ' Everywhere ' })).toEqual({ sector: 'taken' });
    expect(check({ region: 'Everywhere' }, target)).toEqual({});
    expect(check({ region: 'Everywhere', counted: 'listed' })).toEqual({});
  });
});
