import { describe, expect, test } from 'vitest';
import { noFilter } from '../../../src/core/model/filter.ts';
import { organizationId, tieId } from '../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../src/core/model/organization.ts';
import { newTie, type Tie } from '../../../src/core/model/tie.ts';
import { foldForSearch } from '../../../src/core/view/search.ts';
import { organizationLabels } from '../../../src/screens/ties/organizationLabels.ts';
import { checkEnds, checkStrength, checkType } from '../../../src/screens/ties/tieChecks.ts';
import { blankTie, tieChangeOf, tieDraftOf } from '../../../src/screens/ties/tieDraft.ts';
import { matchesTieSearch, tieRows } from '../../../src/screens/ties/tieRows.ts';
import { smallField } from '../../core/export/fieldMaps.ts';

const field = smallField();
const [council, association, factory] = field.organizations as [Organization, Organization, Organization];
const [funding, other] = field.ties as [Tie, Tie];
const byId = new Map(field.organizations.map((one) => [one.id, one]));
const all = { filter: noFilter, tieKinds: [], only: null };

describe('the rows', () => {
  test('are the ties of which both ends pass the filter, as on the map', () => {
    const shown = (view: Partial<typeof all>) =>
      tieRows(field.ties, byId, { ...all, ...view }).map(({ tie }) => tie.id);
    expect(shown({})).toEqual(['t1', 't4']);
    expect(shown({ filter: { ...noFilter, sectors: ['public', 'social'] } })).toEqual(['t1']);
    expect(shown({ filter: { ...noFilter, sectors: ['public'] } })).toEqual([]);
  });

  test('are of the kinds and of the organisation wanted', () => {
    const shown = (view: object) => tieRows(field.ties, byId, { ...all, ...view }).map(({ tie }) => tie.id);
    expect(shown({ tieKinds: ['funding'] })).toEqual(['t1']);
    expect(shown({ tieKinds: ['?'] })).toEqual(['t4']);
    expect(shown({ only: factory.id })).toEqual(['t4']);
    expect(shown({ only: association.id })).toEqual(['t1', 't4']);
  });

  test('leave out a tie of which an end is gone', () => {
    const lost = newTie(tieId(9), organizationId(99), council.id);
    expect(tieRows([lost], byId, all)).toEqual([]);
  });

  test('are found by either end, the type and the evidence', () => {
    const [row] = tieRows([{ ...funding, evidence: 'Annual report' }], byId, all);
    const found = (text: string) => row !== undefined && matchesTieSearch(row, foldForSearch(text));
    expect(['young hands', 'pub02', 'FUND', 'annual', 'orlan'].map(found)).toEqual([true, true, true, true, false]);
  });
});

describe('what is typed is checked', () => {
  const like = { source: council.id, target: association.id, type: 'funding', directed: true };

  test('both ends must be there and differ', () => {
    expect(checkEnds(field.ties, null, { ...like, target: null }, null)).toBe('endMissing');
    expect(checkEnds(field.ties, null, { ...like, target: council.id }, council.id)).toBe('sameEnds');
    expect(checkEnds(field.ties, null, { ...like, target: factory.id }, factory.id)).toBeNull();
  });

  test('a pair has one tie of a type and direction, and as many of others as there are', () => {
    expect(checkEnds(field.ties, null, like, association.id)).toBe('alreadyThere');
    expect(checkEnds(field.ties, funding.id, like, association.id)).toBeNull();
    expect(checkType(field.ties, null, like)).toBe('alreadyThere');
    expect(checkType(field.ties, null, { ...like, type: 'Referral' })).toBeNull();
    expect(checkType(field.ties, null, { ...like, directed: false })).toBeNull();
    const back = { ...like, source: association.id, target: council.id };
    expect(checkType(field.ties, null, back)).toBeNull();
    const mutual = { ...other, source: other.target, target: other.source };
    expect(checkType(field.ties, null, mutual)).toBe('alreadyThere');
  });

  test('strength is a number above 0, as for the import', () => {
    expect(['', '2,5', '0.1', '0', '-1', 'strong'].map(checkStrength)).toEqual([
      null,
      null,
      null,
      'notANumber',
      'notANumber',
      'notANumber',
    ]);
  });
});

describe('a form', () => {
  const labels = organizationLabels(field.organizations);

  test('that nobody touched says what the tie is', () => {
    const { id, origin, sourcePerson, targetPerson, ...fields } = funding;
    const draft = tieDraftOf(funding, labels);
    expect([draft.from, draft.to]).toEqual([council.name, association.name]);
    expect(tieChangeOf(draft, { source: council.id, target: association.id })).toEqual(fields);
  });

  test('that is blank is a tie of which nothing but the ends is known', () => {
    const { id, origin, sourcePerson, targetPerson, ...fields } = newTie(tieId(1), council.id, factory.id);
    expect(tieChangeOf(blankTie, { source: council.id, target: factory.id })).toEqual(fields);
  });
});

test('organisations of one name are told apart by their id', () => {
  const twins = [
    { ...newOrganization(organizationId(1), 'Alon'), code: 'A1' },
    newOrganization(organizationId(2), 'Alon'),
    newOrganization(organizationId(3), 'Orlan'),
  ];
  const labels = organizationLabels(twins);
  expect(labels.all).toEqual(['Alon (A1)', 'Alon (o2)', 'Orlan']);
  expect(['Alon (A1)', ' Orlan ', 'Alon', ''].map(labels.idOf)).toEqual(['o1', 'o3', null, null]);
});
