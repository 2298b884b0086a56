import { describe, expect, it } from 'vitest';
import { organizationId, tieId } from '../../../src/core/model/ids.ts';
import { newTie } from '../../../src/core/model/tie.ts';
import { imaginedId, noWhatIf } from '../../../src/core/model/whatIf.ts';
import { whatIfFigures } from '../../../src/core/network/whatIf/whatIfFigures.ts';
import { changeText, comparisonRows } from '../../../src/screens/whatIf/comparisonRows.ts';
import { countTried } from '../../../src/screens/whatIf/countTried.ts';
import { tieTrialProblem } from '../../../src/screens/whatIf/tieTrialProblem.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const [a, b, c] = [organizationId(1), organizationId(2), organizationId(3)];
const field = fieldOf(['a', 'b', 'c'], [['a', 'b']]);

describe('before and after', () => {
  it('stand beside each other, figure by figure', () => {
    const figures = whatIfFigures({ ...field, whatIf: { ...noWhatIf, ties: [{ source: b, target: c }] } });
    expect(comparisonRows(figures).map(({ key, before, after }) => [key, before, after])).toEqual([
      ['organizations', 3, 3],
      ['pairs', 1, 2],
      ['across', 0, 0],
      ['components', 2, 1],
      ['mainGroup', 2, 3],
      ['isolates', 1, 0],
      ['fragile', 0, 1],
      ['meanDistance', 1, 8 / 6],
    ]);
  });

  it('differ by what is seen of them, with a sign; where one is not known nothing is said', () => {
    const change = (before: number | null, after: number | null, digits = 0) =>
      changeText('en', { before, after, digits });
    expect([change(70, 77), change(6, 4), change(5, 5), change(2.54, 2.51, 1), change(2.5, 2.82, 1)]).toEqual([
      '+7',
      '−2',
      '0',
      '0',
      '+0.3',
    ]);
    expect([change(null, 2), change(2, null)]).toEqual([null, null]);
  });
});

describe('a tie can be tried', () => {
  it('between two of the list who have no recorded tie and none that is tried', () => {
    const suggested = { ...newTie(tieId(9), b, c), status: 'suggested' as const };
    const tried = {
      ...field,
      ties: [...field.ties, suggested],
      whatIf: { ...noWhatIf, ties: [{ source: c, target: a }] },
    };
    const problem = (source: typeof a | null, target: typeof a | null, of = tried) =>
      tieTrialProblem(of, source, target);
    expect([problem(null, b), problem(a, null), problem(a, a)]).toEqual([
      { at: 'from', key: 'nobody' },
      { at: 'to', key: 'nobody' },
      { at: 'to', key: 'sameEnds' },
    ]);
    expect([problem(b, a), problem(a, c), problem(b, c), problem(imaginedId(1), a)]).toEqual([
      { at: 'to', key: 'recorded' },
      { at: 'to', key: 'tried' },
      null,
      null,
    ]);
    const without = { ...tried, whatIf: { ...tried.whatIf, withoutTies: [{ source: a, target: b }] } };
    expect(problem(b, a, without)).toBeNull();
  });

  it('and is one of the things that are counted as tried, unlike what is suggested', () => {
    expect(countTried(noWhatIf)).toBe(0);
    expect(countTried({ ...noWhatIf, ties: [{ source: a, target: c }], withoutOrganizations: [b] })).toBe(2);
  });
});
