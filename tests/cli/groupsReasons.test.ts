import { describe, expect, it } from 'vitest';
import { referenceText } from './referenceCases.ts';
import { bodiesOf, groupsAnswer, networkFiles, runGroups, score, sumOf } from './seatingCases.ts';

const { cases } = JSON.parse(referenceText('cases_committee.json'));
const [first, , media, seven] = cases.map(({ parameters }: { parameters: object }) => parameters);
const name = 'maximise sum(influence*interest)';

interface Explained {
  readonly id: string;
  readonly code: string;
  readonly breaks: readonly object[];
  readonly cost: { readonly by: string; readonly amount: number } | null;
}

describe('the reasons of a committee', () => {
  const answer = groupsAnswer(networkFiles, first);

  it('say of every seat what becomes of the rules or of the aim without it', () => {
    const explained: readonly Explained[] = answer.explanations;
    expect(explained.map(({ id }) => id)).toEqual(answer.committee);
    // The one body of philanthropy that there is.
    expect(explained.find(({ id }) => id === 'o12')).toMatchObject({
      code: 'only',
      breaks: [{ rule: 'sector', value: 'Philanthropy', amount: 1 }],
      cost: null,
    });
    for (const { id, code, cost } of explained.filter((one) => one.code === 'cost')) {
      const { objective } = groupsAnswer(networkFiles, { ...first, banned: [id] }, '--no-reasons');
      expect([code, cost]).toEqual(['cost', { by: 'influenceTimesInterest', amount: 172 - objective[0].value }]);
    }
  });

  it('show at least three others that are worth what they say, and what rules cost', () => {
    expect(answer.alternatives.length).toBeGreaterThanOrEqual(3);
    for (const { members, objective, shortfall } of answer.alternatives) {
      expect([members.length, shortfall]).toEqual([12, 0]);
      expect(objective).toEqual([{ name, value: sumOf(bodiesOf(members), score) }]);
      expect(members).not.toEqual(answer.committee);
    }
    const affected = answer.prices.find(({ rule }: { rule: string }) => rule === 'affected');
    const { min_affected_community: _, ...others } = first;
    const without = groupsAnswer(networkFiles, others, '--no-reasons').objective[0].value;
    expect(affected.gain).toEqual({ by: 'influenceTimesInterest', amount: without - 172 });
  });

  it('say who is next, and at what cost', () => {
    const [next] = answer.next;
    const { committee, objective } = groupsAnswer(networkFiles, { ...first, locked: [next.id] }, '--no-reasons');
    expect(committee).toContain(next.id);
    expect(next.cost).toEqual({ by: 'influenceTimesInterest', amount: 172 - objective[0].value });
  });
});

describe('the reasons why a committee cannot be', () => {
  it('name the sum that cannot come out, the rule in the way, and what would help', () => {
    const { arithmetic, conflict, repairs, explanations } = groupsAnswer(networkFiles, media);
    expect(explanations).toEqual([]);
    expect(arithmetic).toEqual([{ code: 'available', rule: 'sector', value: 'Media', need: 3, have: 2 }]);
    expect(conflict).toEqual(['sector:Media']);
    expect(repairs).toContainEqual({ code: 'wanted', rule: 'sector', value: 'Media', amount: 1, ids: [], left: 0 });
  });

  it('offer more seats, with which it is possible indeed', () => {
    const { arithmetic, repairs } = groupsAnswer(networkFiles, seven);
    expect(arithmetic).toEqual([{ code: 'sum', rule: 'sector', value: null, need: 9, have: 7 }]);
    expect(repairs).toContainEqual({ code: 'seat', rule: 'sizeMax', value: null, amount: 2, ids: [], left: 0 });
    expect(groupsAnswer(networkFiles, { ...seven, size: 9 }, '--no-reasons').feasible).toBe(true);
  });

  it('are on the page in both languages', () => {
    const page = (language: string) => runGroups(networkFiles, media, '--lang', language).answer;
    expect(page('en')).toContain('sector Media: 3 needed, 2 available');
    expect(page('en')).toContain('To find 1 more for sector Media: 0 then missing.');
    expect(page('he')).toContain('מגזר Media: דרושים 3, יש 2');
  });
});

describe('the order of the rows', () => {
  it('changes nothing', () => {
    const [titles, ...rows] = String(networkFiles['organisations.csv']).split('\n');
    const turned = { ...networkFiles, 'organisations.csv': [titles, ...rows.toReversed()].join('\n') };
    const { committee, explanations } = groupsAnswer(turned, first);
    const { committee: same, explanations: reasons } = groupsAnswer(networkFiles, first);
    expect([committee, explanations]).toEqual([same, reasons]);
  });
});
