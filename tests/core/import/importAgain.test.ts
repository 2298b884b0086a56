import { describe, expect, it } from 'vitest';
import { applyPlan, StalePlan } from '../../../src/core/import/applyPlan.ts';
import { noChoices } from '../../../src/core/import/choices.ts';
import { emptyFieldMap } from '../../../src/core/model/fieldMap.ts';
import { fileOf, imported } from '../../support/importing.ts';

const who = fileOf('who.csv', 'id,name,sector,topics\n1,A,Public,x\n2,B,Social,y\n3,C,Social,\n');
const ties = fileOf('ties.csv', 'from,to,type,strength\n1,2,a,1\n1,2,a,1\n2,3,b,2\n');
const first = imported([who, ties]).fieldMap;

describe('importing onto a map that has organisations', () => {
  it('changes nothing when the same files come again', () => {
    const { plan, fieldMap } = imported([who, ties], noChoices, first);
    expect(plan.counts).toMatchObject({
      rowsImported: 6,
      organizations: 0,
      ties: 0,
      organizationsChanged: 0,
      tiesChanged: 0,
    });
    expect([fieldMap.organizations, fieldMap.ties]).toEqual([first.organizations, first.ties]);
  });

  it('corrects what the file corrects, keeps what it is silent about, and keeps the ids', () => {
    const changed = fileOf('who.csv', 'id,name,sector,topics,stage\n2,B,Business,,active\n4,D,Public,z,\n');
    const { plan, fieldMap } = imported([changed], noChoices, first);
    expect(plan.counts).toMatchObject({ organizations: 1, organizationsChanged: 1 });
    expect(
      fieldMap.organizations.map(({ id, name, sector, topics, stage }) => [id, name, sector, topics, stage]),
    ).toEqual([
      ['o1', 'A', 'public', ['x'], null],
      ['o2', 'B', 'business', ['y'], 'active'],
      ['o3', 'C', 'social', [], null],
      ['o4', 'D', 'public', ['z'], null],
    ]);
  });

  it('corrects a tie of the same pair, type and direction, and adds others', () => {
    const more = fileOf('ties.csv', 'from,to,type,strength\nC,B,b,3\nA,C,b,1\n');
    const { plan, fieldMap } = imported([more], noChoices, first);
    expect(plan.counts).toMatchObject({ ties: 1, tiesChanged: 1, pairs: 1 });
    expect(fieldMap.ties.map(({ id, strength }) => [id, strength])).toEqual([
      ['t1', 1],
      ['t2', 1],
      ['t3', 3],
      ['t4', 1],
    ]);
  });

  it('warns when an id comes back with another name', () => {
    const { plan } = imported([fileOf('who.csv', 'id,name\n1,Other\n')], noChoices, first);
    expect(plan.issues).toMatchObject([{ code: 'nameChanged', found: 'Other', expected: 'A' }]);
  });

  it('is one value: the map that was given stays as it was', () => {
    const frozen = structuredClone(first);
    const { plan } = imported([fileOf('who.csv', 'id,name\n9,Z\n')], noChoices, frozen);
    expect(frozen).toEqual(first);
    expect(structuredClone(plan)).toEqual(plan);
  });

  it('refuses to apply a plan to another map than it was made for', () => {
    const { plan } = imported([who]);
    expect(() => applyPlan(plan, first)).toThrow(StalePlan);
    expect(applyPlan(plan, emptyFieldMap('Test')).organizations.length).toBe(3);
  });
});
