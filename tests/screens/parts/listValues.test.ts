import { describe, expect, test } from 'vitest';
import { enteredValue, offeredValues } from '../../../src/screens/parts/listValues.ts';

const known = ['הכשרה מקצועית', 'השמה', 'השמה בקהילה'];

function enter(typed: string, values: readonly string[] = [], how: 'only' | 'exact' = 'only'): string | null {
  return enteredValue(typed, offeredValues(typed, values, known), how);
}

describe('what is offered', () => {
  test('are the known values that hold what was typed, then what was typed as a new one', () => {
    expect(offeredValues('השמה ב', [], known)).toEqual([
      { value: 'השמה בקהילה', isNew: false },
      { value: 'השמה ב', isNew: true },
    ]);
  });

  test('is nothing new where the value is known or chosen already, or nothing was typed', () => {
    expect(offeredValues('השמה', [], known).some(({ isNew }) => isNew)).toBe(false);
    expect(offeredValues('השמה', ['השמה'], known)).toEqual([{ value: 'השמה בקהילה', isNew: false }]);
    expect(offeredValues(' ', [], []).some(({ isNew }) => isNew)).toBe(false);
  });
});

describe('Enter', () => {
  test('takes the only known value that holds what was typed', () => {
    expect(enter('הכשרה')).toBe('הכשרה מקצועית');
  });

  test('takes the very value that was typed though others hold it too', () => {
    expect(enter('השמה ')).toBe('השמה');
  });

  test('takes none where several hold it', () => {
    expect(enter('ה')).toBe(null);
  });

  test('takes a new value where it is all that is offered', () => {
    expect(enter(' דיור ')).toBe('דיור');
  });
});

test('leaving the line takes no known value for a part of it', () => {
  expect(enter('הכשרה', [], 'exact')).toBe(null);
  expect(enter('השמה', [], 'exact')).toBe('השמה');
  expect(enter('דיור', [], 'exact')).toBe('דיור');
});
