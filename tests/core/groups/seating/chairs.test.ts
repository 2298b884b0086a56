import { describe, expect, it } from 'vitest';
import { type GroupToChair, proposeChairs } from '../../../../src/core/groups/seating/chairs.ts';
import type { SeatCandidate } from '../../../../src/core/groups/seating/seatingProblem.ts';
import { candidate } from '../../../support/seating/problemWith.ts';
import { solve } from '../../../support/solver.ts';

const of = (id: string, sector: string, known: Partial<SeatCandidate> = {}) =>
  candidate(id, { sectors: [sector], ...known });

/** Who chairs each group, of these members; a name with a star chairs already. */
function chairsOf(candidates: readonly SeatCandidate[], groups: readonly string[], differentSectors = true) {
  const toChair = groups.map((text, at): GroupToChair => {
    const names = text.split(' ').filter((name) => name !== '');
    const ids = names.map((name) => name.replace('*', ''));
    const members = candidates.filter(({ id }) => ids.includes(id));
    return { group: `g${at}`, members, chair: names.find((name) => name.endsWith('*'))?.replace('*', '') ?? null };
  });
  const found = proposeChairs(toChair, candidates, differentSectors, solve);
  expect(found.map(({ group }) => group)).toEqual(groups.map((_, at) => `g${at}`));
  return found.map(({ chair }) => chair);
}

const eager = { saidYes: true, interest: 5 };

describe('proposed chairs', () => {
  it('are of as many sectors as can be, where that is asked, before anything else', () => {
    const all = [of('p1', 'public', eager), of('p2', 'public', eager), of('s1', 'social'), of('b1', 'business')];
    const groups = ['p1 s1', 'p1 p2', 'p2 b1'];
    expect(chairsOf(all, groups)).toEqual(['s1', 'p1', 'b1']);
    expect(chairsOf(all, ['p1 s1', 'p2 b1'], false)).toEqual(['p1', 'p2']);
  });

  it('count by the primary sector alone', () => {
    const both = candidate('both', { sectors: ['public', 'social'], interest: 1 });
    expect(chairsOf([both, of('p1', 'public', eager), of('s1', 'social')], ['p1', 'both s1'])).toEqual(['p1', 's1']);
  });

  it('are nobody twice, where that can be', () => {
    const all = [of('a', 'public', eager), of('b', 'public')];
    expect(chairsOf(all, ['a b', 'a'])).toEqual(['b', 'a']);
    expect(chairsOf(all, ['a', 'a'])).toEqual(['a', 'a']);
  });

  it('are whoever said yes, then the more interested, then the first', () => {
    const said = of('said', 'public', { saidYes: true, interest: 1 });
    const keen = of('keen', 'public', { interest: 5 });
    const unknown = of('unknown', 'public');
    const none = of('none', 'public', { interest: 0 });
    expect(chairsOf([unknown, none, keen, said], ['unknown none keen said'])).toEqual(['said']);
    expect(chairsOf([unknown, none, keen, said], ['unknown none keen'])).toEqual(['keen']);
    expect(chairsOf([unknown, none], ['unknown none'])).toEqual(['unknown']);
    expect(chairsOf([none, unknown], ['unknown none'])).toEqual(['none']);
  });

  it('leave those that are set, which count as chairs of their sector', () => {
    const all = [of('p1', 'public'), of('s1', 'social', eager), of('p2', 'public', eager), of('s2', 'social')];
    expect(chairsOf(all, ['p1* s1', 'p2 s2'])).toEqual(['p1', 's2']);
    expect(chairsOf(all, ['p1* s1', 'p1 p2'], false)).toEqual(['p1', 'p2']);
  });

  it('are nobody where neither a yes nor any interest is known of several members', () => {
    expect(chairsOf([of('a', 'public'), of('b', 'social')], ['a b', 'a* b'])).toEqual([null, 'a']);
  });

  it('are nobody where nobody sits', () => {
    expect(chairsOf([of('a', 'public')], ['', 'a'])).toEqual([null, 'a']);
    expect(chairsOf([], [''])).toEqual([null]);
  });

  it('may be of an unknown sector, or persons, if there is nobody else', () => {
    const dana = candidate('person Dana', { saidYes: true });
    const toChair = [{ group: null, members: [dana], chair: null }];
    expect(proposeChairs(toChair, [dana], true, solve)).toEqual([{ group: null, chair: 'person Dana' }]);
    expect(chairsOf([candidate('x', eager), of('a', 'public')], ['x a'])).toEqual(['a']);
  });
});
