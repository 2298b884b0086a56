import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/core/model/issue.ts';
import { stages } from '../../../src/core/model/stage.ts';
import { aboutRow, saysNothingMore } from '../../../src/screens/import/aboutRow.ts';

function issue(code: string, expected: string | null): Issue {
  return { code, severity: 'warning', file: 'a.csv', row: 2, column: 'x', found: 'y', expected };
}

describe('what is said of one row of a finding', () => {
  it('is what may be meant, what it looks like, or the scale', () => {
    expect(aboutRow(issue('unknownStage', 'active, leading'))).toEqual({
      word: 'likely',
      texts: ['active', 'leading'],
    });
    expect(aboutRow(issue('severalSectors', 'public, social'))).toEqual({
      word: 'likely',
      texts: ['public', 'social'],
    });
    expect(aboutRow(issue('likelyDuplicate', 'Horizon, Youth'))).toEqual({ word: 'alike', texts: ['Horizon, Youth'] });
    expect(aboutRow(issue('outOfScale', '1–5'))).toEqual({ word: 'expected', texts: ['1–5'] });
  });

  it('is nothing where only the whole vocabulary could be repeated, or nothing is expected', () => {
    const whole = issue('unknownStage', stages.join(', '));
    expect([aboutRow(whole), aboutRow(issue('selfTie', null)), aboutRow(issue('nameChanged', 'A'))]).toEqual([
      null,
      null,
      null,
    ]);
    expect([saysNothingMore({ issue: whole, solved: false }), saysNothingMore({ issue: whole, solved: true })]).toEqual(
      [true, false],
    );
  });
});
