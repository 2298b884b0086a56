import { expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { importDifference } from '../../../src/core/import/importDifference.ts';
import { fileOf, imported } from '../../support/importing.ts';

const nothing = { added: [], changed: [], missing: [] };

const who = 'id,name,sector,Staff\n1,Alpha,Social,5\n2,Beta,Public,6\n3,Gamma,,\n';
const ties = 'from,to,type,strength\n1,2,Funding,2\n2,3,Funding,\n';
const first = imported([fileOf('who.csv', who), fileOf('ties.csv', ties)]).fieldMap;
const again = (...files: readonly (readonly [string, string])[]) =>
  importDifference(
    imported(
      files.map(([name, text]) => fileOf(name, text)),
      noChoices,
      first,
    ).plan,
    first,
  );

it('says what a newer file adds, changes field by field, and no longer names', () => {
  const newer = 'id,name,sector,Staff\n1,Alpha United,Social,7\n3,Gamma,Business,\n4,Delta,,\n';
  expect(again(['who.csv', newer])).toEqual({
    organizations: {
      added: ['o4'],
      changed: [
        { id: 'o1', field: 'name', title: null, before: 'Alpha', after: 'Alpha United' },
        { id: 'o1', field: 'extra', title: 'Staff', before: '5', after: '7' },
        { id: 'o3', field: 'sector', title: null, before: null, after: 'business' },
      ],
      missing: ['o2'],
    },
    ties: nothing,
  });
});

it('says the same of ties', () => {
  const newer = 'from,to,type,strength\n1,2,Funding,4\n1,3,Funding,\n';
  expect(again(['ties.csv', newer])).toEqual({
    organizations: nothing,
    ties: {
      added: ['t3'],
      changed: [{ id: 't1', field: 'strength', title: null, before: 2, after: 4 }],
      missing: ['t2'],
    },
  });
});

it('knows a file again under the name that a browser gave a second download', () => {
  expect(again(['who (1).csv', 'id,name\n1,Alpha\n']).organizations.missing).toEqual(['o2', 'o3']);
});

it('misses nothing where the file is another one, and nothing where it is the same', () => {
  expect(again(['others.csv', 'id,name\n9,Iota\n'])).toEqual({
    organizations: { ...nothing, added: ['o4'] },
    ties: nothing,
  });
  expect(again(['who.csv', who], ['ties.csv', ties])).toEqual({ organizations: nothing, ties: nothing });
});

it('misses one that its own list left out, though a file of ties still names it', () => {
  const { organizations } = again(['who.csv', 'id,name\n1,Alpha\n3,Gamma\n'], ['ties.csv', ties]);
  expect(organizations.missing).toEqual(['o2']);
});

it('misses no organisation that only ties brought and still name', () => {
  const alone = imported([fileOf('ties.csv', 'from,to\nA,B\nB,C\n')]).fieldMap;
  const { plan } = imported([fileOf('ties.csv', 'from,to\nA,B\n')], noChoices, alone);
  expect(importDifference(plan, alone).organizations.missing).toEqual(['o3']);
});
