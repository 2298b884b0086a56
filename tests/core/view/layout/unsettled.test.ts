import { describe, expect, it } from 'vitest';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { tiedOrganizations, unsettled } from '../../../../src/core/view/layout/unsettled.ts';
import { codesOf, fieldOf, type TestTie } from '../../../support/fieldOf.ts';

const codes = ['A', 'B', 'C', 'D', 'E'];

function placed(ties: readonly TestTie[], without: readonly string[] = []): FieldMap {
  const field = fieldOf(codes, ties);
  const known = field.organizations.filter(({ name }) => !without.includes(name));
  return { ...field, positions: Object.fromEntries(known.map(({ id }) => [id, { x: 0, y: 0 }])) };
}

function movingIn(now: FieldMap, before: FieldMap | null): readonly string[] {
  const moving = unsettled(now, before === null ? null : tiedOrganizations(before));
  return [...moving].map(codesOf(now)).sort();
}

describe('who is placed anew', () => {
  it('is nobody where all have a place and ties come between those already tied', () => {
    const before = placed([
      ['A', 'B'],
      ['B', 'C'],
    ]);
    expect(movingIn(placed([...tiesOf(before), ['A', 'C']]), before)).toEqual([]);
  });

  it('is whoever gains a first tie, and the rest of the tray that it leaves', () => {
    const before = placed([
      ['A', 'B'],
      ['B', 'C'],
    ]);
    expect(movingIn(placed([...tiesOf(before), ['A', 'D']]), before)).toEqual(['D', 'E']);
  });

  it('is whoever loses the last tie, and the tray that it joins', () => {
    const before = placed([
      ['A', 'B'],
      ['B', 'C'],
    ]);
    expect(movingIn(placed([['A', 'B']]), before)).toEqual(['C', 'D', 'E']);
  });

  it('is a newcomer with a tie alone, and a newcomer without one together with its tray', () => {
    const ties: readonly TestTie[] = [
      ['A', 'B'],
      ['B', 'C'],
    ];
    expect(movingIn(placed([...ties, ['C', 'D']], ['D']), null)).toEqual(['D']);
    expect(movingIn(placed(ties, ['E']), null)).toEqual(['D', 'E']);
  });

  it('is nobody in a map that was just opened with all its places', () => {
    expect(movingIn(placed([['A', 'B']]), null)).toEqual([]);
  });
});

function tiesOf(field: FieldMap): readonly TestTie[] {
  const codeOf = codesOf(field);
  return field.ties.map(({ source, target }) => [codeOf(source), codeOf(target)]);
}
