import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyFieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../src/core/model/organization.ts';
import { analyzeField } from '../../../src/core/view/analysis.ts';
import { foldForSearch } from '../../../src/core/view/search.ts';
import { checkText, highestRating } from '../../../src/screens/organizations/organizationChecks.ts';
import { changeOf, draftOf } from '../../../src/screens/organizations/organizationDraft.ts';
import { matchesSearch, organizationRows } from '../../../src/screens/organizations/organizationRows.ts';
import { numberFrom } from '../../../src/screens/parts/numberFrom.ts';
import { organizationAt, smallField } from '../../core/export/fieldMaps.ts';

const field = smallField();
const [council, association] = field.organizations as [Organization, Organization, Organization];

describe('a form', () => {
  test('that nobody touched changes nothing', () => {
    const tidy = organizationAt(1).filter((one) =>
      Object.values(one).every((value) => typeof value !== 'string' || (value !== '' && value === value.trim())),
    );
    const plainRatings = tidy.map((one) => ({
      ...one,
      influence: 3.5,
      interest: null,
      alignment: 0,
      cost: 2.5,
      capacity: null,
    }));
    fc.assert(
      fc.property(plainRatings, (organization) => {
        const { id, origin, ...fields } = organization;
        expect(changeOf(draftOf(organization))).toEqual(fields);
      }),
    );
  });

  test('takes an empty line for "not known"', () => {
    const draft = draftOf(council);
    const emptied = { ...draft, texts: { ...draft.texts, name: ' New name ', code: ' ', influence: '', notes: '' } };
    expect(changeOf(emptied)).toMatchObject({ name: 'New name', code: null, influence: null, notes: null });
  });
});

describe('a day that is typed', () => {
  test('is kept as a day however it is written, and what a file wrote instead of one stays', () => {
    const typed = (nextStepOn: string) =>
      changeOf({ ...draftOf(council), texts: { ...draftOf(council).texts, nextStepOn } });
    expect(['1.12.2026', '2026-12-01', ' ', 'spring'].map((text) => typed(text).nextStepOn)).toEqual([
      '2026-12-01',
      '2026-12-01',
      null,
      'spring',
    ]);
    const written = { ...field, organizations: [{ ...council, nextStepOn: 'spring' }, association] };
    expect(checkText(written, council.id, 'nextStepOn', 'spring')).toBeNull();
    expect(checkText(written, council.id, 'nextStepOn', 'summer')).toEqual({ key: 'notADay' });
    expect(checkText(written, council.id, 'nextStepOn', '31.4.2026')).toEqual({ key: 'notADay' });
    expect(checkText(written, council.id, 'nextStepOn', '')).toBeNull();
  });
});

describe('what is typed is checked', () => {
  test('effort is a number of 0 or more, seats are whole', () => {
    const check = (name: 'cost' | 'capacity', text: string) => checkText(field, council.id, name, text)?.key ?? null;
    expect(['', '0', '2,5', '-1', 'much'].map((text) => check('cost', text))).toEqual([
      null,
      null,
      null,
      'belowZero',
      'notANumber',
    ]);
    expect(['12', '1.5', '-1'].map((text) => check('capacity', text))).toEqual([null, 'notWhole', 'belowZero']);
  });

  test('a name must be there and be the only one', () => {
    expect(checkText(field, council.id, 'name', '  ')).toEqual({ key: 'nameMissing' });
    expect(checkText(field, council.id, 'name', association.name)).toEqual({ key: 'nameTaken' });
    expect(checkText(field, null, 'name', council.name)).toEqual({ key: 'nameTaken' });
    expect(checkText(field, council.id, 'name', council.name)).toBeNull();
  });

  test('a rating is a number on the scale of the field map', () => {
    expect(checkText(field, council.id, 'influence', 'high')).toEqual({ key: 'notANumber' });
    expect(checkText(field, council.id, 'influence', '6')).toEqual({ key: 'outOfRange', highest: 5 });
    expect(checkText(field, council.id, 'influence', '-1')).toEqual({ key: 'outOfRange', highest: 5 });
    expect(['', '0', '4,5', '5'].map((text) => checkText(field, council.id, 'influence', text))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const rated = { ...field, organizations: [{ ...council, alignment: 10 }] };
    expect([highestRating(field), highestRating(rated)]).toEqual([5, 10]);
    expect(checkText(rated, council.id, 'influence', '9')).toBeNull();
  });

  test('other lines take anything', () => {
    expect(checkText(field, council.id, 'notes', '=1+1')).toBeNull();
  });

  test.each([
    ['3', 3],
    [' 3,5 ', 3.5],
    ['-2.25', -2.25],
    ['', null],
    ['1e3', null],
    ['٣', null],
    ['5 stars', null],
  ])('%j is the number %j', (text, number) => {
    expect(numberFrom(text)).toBe(number);
  });
});

describe('the rows', () => {
  test('carry the figures of the network, and none before they are computed', () => {
    const rows = organizationRows(field.organizations, analyzeField(field).whole);
    expect(rows.map(({ partners, betweenness }) => [partners, betweenness?.shown, betweenness?.rank])).toEqual([
      [1, 0, 2],
      [2, 1, 1],
      [1, 0, 2],
    ]);
    expect(
      organizationRows(field.organizations, null).map(({ partners, betweenness }) => [partners, betweenness]),
    ).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  test('are found by name, other name, id, role, topic, region and group, however they are written', () => {
    const one = {
      ...newOrganization(organizationId(1), 'מרכז הצעירים "נווה־שקמה"'),
      otherNames: ['Youth Centre'],
      code: 'PUB01',
      topics: ['Vocational training'],
      notes: 'secret',
    };
    const [row] = organizationRows([one], null);
    const found = (text: string) => row !== undefined && matchesSearch(row, foldForSearch(text));
    expect(['נווה שקמה', 'youth', 'pub01', 'VOCATIONAL', ''].map(found)).toEqual([true, true, true, true, true]);
    expect(['secret', 'nobody'].map(found)).toEqual([false, false]);
  });
});

test('an empty field map has the usual scale', () => {
  expect(highestRating(emptyFieldMap(''))).toBe(5);
});
