import { describe, expect, it } from 'vitest';
import { usualRules } from '../../../src/core/model/fieldMap.ts';
import type { OrganizationId } from '../../../src/core/model/ids.ts';
import { organizationMetrics } from '../../../src/core/network/catalogue.ts';
import { networkFigures } from '../../../src/core/network/networkFigures.ts';
import type { RankedOrganization } from '../../../src/core/network/ranking.ts';
import type { StabilityStudy } from '../../../src/core/network/study/study.ts';
import { figureGroups } from '../../../src/screens/network/figureGroups.ts';
import { metricsOffered } from '../../../src/screens/network/metricsOffered.ts';
import { hasStability, stabilityOf } from '../../../src/screens/network/stabilityOf.ts';

const id = (text: string) => text as OrganizationId;

describe('the measures that a ranking offers', () => {
  it('are all of them where direction is kept', () => {
    const offered = metricsOffered({ ...usualRules, direction: 'directed' }).map(({ key }) => key);
    expect([...offered].sort()).toEqual(organizationMetrics.map(({ key }) => key).sort());
  });

  it('leave out without direction what would then say the same twice or nothing, those of a group beside each other', () => {
    const offered = metricsOffered(usualRules);
    const left = organizationMetrics.filter((metric) => !offered.includes(metric)).map(({ key }) => key);
    expect(left).toEqual(['inDegree', 'outDegree', 'coordinator', 'itinerant', 'representative']);
    const groups = offered.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1]);
    expect(groups).toEqual(['connects', 'partners', 'near', 'wellConnected', 'surroundings', 'sectors']);
  });
});

describe('the further figures of the network', () => {
  it('stand each under one question', () => {
    const grouped = figureGroups.flatMap(({ figures }) => figures);
    const further = networkFigures.filter(({ first }) => first !== true).map(({ key }) => key);
    expect([...grouped].sort()).toEqual([...further].sort());
  });
});

describe('how far a place holds', () => {
  const shares = new Map([
    [id('A'), 0.9],
    [id('B'), 0.899],
    [id('C'), 0.7],
    [id('D'), 0.699],
  ]);
  const of = (share: number, staysOnTop: ReadonlyMap<OrganizationId, number>) => {
    const correlation = { betweenness: null, degree: null, harmonic: null };
    return { share, staysOnTop: { betweenness: staysOnTop, degree: new Map(), harmonic: new Map() }, correlation };
  };
  const study: StabilityStudy = { runs: 500, seed: 1, levels: [of(0.1, new Map()), of(0.2, shares)] };
  const row = (organization: string, rank: number | null): RankedOrganization => {
    return { organization: id(organization), value: 1, shown: 1, rank, bandEnd: rank };
  };

  it('has three dots from 90 of 100 on, two from 70 on, with one tie in five missing', () => {
    const dots = ['A', 'B', 'C', 'D'].map((one) => stabilityOf(study, 'betweenness', row(one, 3)));
    expect(dots).toEqual([
      { dots: 3, share: 0.9 },
      { dots: 2, share: 0.899 },
      { dots: 2, share: 0.7 },
      { dots: 1, share: 0.699 },
    ]);
  });

  it('is said of nobody under the third place, and of no measure that was not tried', () => {
    expect([stabilityOf(study, 'betweenness', row('A', 4)), stabilityOf(study, 'betweenness', row('A', null))]).toEqual(
      [null, null],
    );
    expect(stabilityOf(study, 'degree', row('A', 1))).toBe(null);
    expect(organizationMetrics.map(({ key }) => key).filter(hasStability)).toEqual([
      'betweenness',
      'degree',
      'harmonic',
    ]);
  });
});
