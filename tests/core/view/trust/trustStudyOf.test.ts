import { expect, it } from 'vitest';
import { audienceCopy } from '../../../../src/core/export/audienceCopy.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import type { OrganizationId } from '../../../../src/core/model/ids.ts';
import { studyField } from '../../../../src/core/network/study/studyField.ts';
import { nothingSaid, type TrustStudy } from '../../../../src/core/network/trust/trustStudy.ts';
import { trustStudyOf } from '../../../../src/core/view/trust/trustStudyOf.ts';
import { fileOf, imported } from '../../../support/importing.ts';

const organizations = fileOf(
  'o.csv',
  'id,name,sector\nA,Alon,Public\nB,Brosh,Public\nC,Carob,Public\nD,Dekel,Social\n',
);
const fieldWith = (ties: string) => imported([organizations, fileOf('t.csv', ties)]).fieldMap;
const titles = 'rater,ratee,Reliability,Shared mission,Openness\n';
const three = fieldWith(`${titles}A,D,4,4,4\nB,D,2,3,4\nC,D,2,2,2\nD,A,1,1,1\nD,D,1,1,1\n`);
const [alon, brosh, , dekel] = three.organizations.map(({ id }) => id) as [
  OrganizationId,
  OrganizationId,
  OrganizationId,
  OrganizationId,
];

it('what three say of one is a mean with their number; of what one says only the number is there', () => {
  const nobody = { score: null, raters: 0 };
  expect(trustStudyOf(three)).toEqual({
    opinions: {
      most: 4,
      responseRate: 1,
      ratings: 4,
      raters: 4,
      trust: 2.5,
      mutual: 1,
      asymmetry: null,
      organizations: [
        { organization: alon, trust: { score: null, raters: 1 }, value: nobody },
        { organization: dekel, trust: { score: 3, raters: 3 }, value: nobody },
      ],
      sectors: [
        { from: 'public', to: 'public', count: 0, possible: 6, mean: null },
        { from: 'public', to: 'social', count: 3, possible: 3, mean: 3 },
        { from: 'social', to: 'public', count: 1, possible: 3, mean: null },
      ],
    },
    people: null,
  });
});

it('the mean of the network waits for three organisations, and how far apart two are for three pairs', () => {
  const two = trustStudyOf(fieldWith(`${titles}A,D,4,4,4\nB,D,2,3,4\nA,B,1,1,1\n`)).opinions;
  expect([two?.ratings, two?.raters, two?.trust]).toEqual([3, 2, null]);
  const both = trustStudyOf(
    fieldWith(`${titles}A,B,4,4,4\nB,A,3,3,3\nA,C,2,2,2\nC,A,2,2,2\nB,C,1,1,1\nC,B,3,3,3\n`),
  ).opinions;
  expect([both?.mutual, both?.asymmetry]).toEqual([3, 1]);
});

it('whoever the rules leave out neither rates nor is rated', () => {
  const rules = { ...three.rules, only: { ...three.rules.only, sectors: ['public'] } };
  expect(trustStudyOf({ ...three, rules }).opinions).toBeNull();
});

const persons: FieldMap = {
  ...three,
  people: ['ada', 'ben', 'gal'].map((name) => ({ name, organization: name === 'ben' ? brosh : alon })),
  ties: [
    ['ada', 'ben', '4'],
    ['gal', 'ben', '2'],
    ['ben', 'ada', '3'],
    ['ada', 'gal', '1'],
  ].map(([from, to, trust = ''], at) => ({
    ...three.ties[at],
    source: from === 'ben' ? brosh : alon,
    target: to === 'ben' ? brosh : alon,
    sourcePerson: from,
    targetPerson: to,
    extra: [['Trust', trust]],
  })) as unknown as FieldMap['ties'],
};

it('ties between persons are those of their organisations and sectors, with how many tell of them and nobody named', () => {
  const study = trustStudyOf(persons);
  expect(study).toEqual({
    opinions: null,
    people: {
      persons: 3,
      saysTrust: true,
      organizations: [
        { from: brosh, to: alon, ties: 1, people: 1, mean: null },
        { from: alon, to: brosh, ties: 2, people: 2, mean: null },
      ],
      sectors: [{ from: 'public', to: 'public', count: 4, possible: 6, mean: 2.5 }],
      within: null,
      between: 3,
      overall: 2.5,
    },
  });
  expect(JSON.stringify(study)).not.toMatch(/ada|ben|gal/);
});

it('where no tie between persons speaks of trust, the means are of how strong the ties are', () => {
  const ties = persons.ties.map((tie, at) => ({ ...tie, extra: [], strength: at + 1 }));
  const { people } = trustStudyOf({ ...persons, ties });
  expect([people?.saysTrust, people?.overall]).toEqual([false, 2.5]);
});

it('a copy for an audience holds nothing of it', () => {
  expect([trustStudyOf(audienceCopy(three)), trustStudyOf(audienceCopy(persons))]).toEqual([nothingSaid, nothingSaid]);
});

it('is a part of the study', () => {
  const found: TrustStudy[] = [];
  studyField(three, (result) => result.part === 'trust' && found.push(result.value), undefined, trustStudyOf);
  expect(found).toEqual([trustStudyOf(three)]);
});
