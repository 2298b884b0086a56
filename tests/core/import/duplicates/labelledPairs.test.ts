import { describe, expect, it } from 'vitest';
import { likelyDuplicates } from '../../../../src/core/import/duplicates/likelyDuplicates.ts';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../../src/core/model/organization.ts';
import { type Given, type LabelledPair, laterOneBody, laterTwoBodies, oneBody, twoBodies } from './labelledPairs.ts';

const organizationOf = (given: Given, number: number): Organization => {
  const { name, otherNames } = typeof given === 'string' ? { name: given, otherNames: [] } : given;
  return { ...newOrganization(organizationId(number), name), otherNames };
};

const isOffered = ([one, other]: LabelledPair) =>
  likelyDuplicates([organizationOf(one, 1), organizationOf(other, 2)]).length === 1;

const nameOf = (given: Given) => (typeof given === 'string' ? given : given.name);
const named = (pairs: readonly LabelledPair[]) => pairs.map(([one, other]) => [nameOf(one), nameOf(other)]);

/** Of the pairs of one body, the share that is offered; of those that are offered, the share that is one body. */
function measured(same: readonly LabelledPair[], apart: readonly LabelledPair[]) {
  const [found, wrong] = [same.filter(isOffered).length, apart.filter(isOffered).length];
  return { recall: found / same.length, precision: found / (found + wrong) };
}

describe('pairs as Israeli files have them', () => {
  it('are offered where they are one body', () => {
    expect(oneBody.length).toBeGreaterThanOrEqual(60);
    expect(named(oneBody.filter((pair) => !isOffered(pair)))).toEqual([]);
  });

  it('are left alone where they are two', () => {
    expect(twoBodies.length).toBeGreaterThanOrEqual(40);
    expect(named(twoBodies.filter(isOffered))).toEqual([]);
  });

  it('for which no rule was made: what is missed is told, and nothing is offered that is two', () => {
    expect(named(laterOneBody.filter((pair) => !isOffered(pair)))).toEqual([
      ['מכללת ספיר', 'המכללה האקדמית ספיר'],
      ['ידידות-טורונטו', 'קרן ידידות טורונטו'],
      ['עיריית מודיעין-מכבים-רעות', 'עיריית מודיעין'],
      ['מכון ברוקדייל', "מאיירס-ג'וינט-ברוקדייל"],
      ['בנק לאומי לישראל בע"מ', 'בנק לאומי'],
    ]);
    expect(measured(laterOneBody, laterTwoBodies)).toEqual({ recall: 19 / 24, precision: 1 });
  });

  it('are offered in the same way whichever comes first', () => {
    const all = [...oneBody, ...twoBodies, ...laterOneBody, ...laterTwoBodies];
    expect(named(all.filter(([one, other]) => isOffered([one, other]) !== isOffered([other, one])))).toEqual([]);
  });
});
