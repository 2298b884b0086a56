import { expect, it } from 'vitest';
import { noChoices } from '../../../../src/core/import/choices.ts';
import { importPreview } from '../../../../src/core/import/preview/importPreview.ts';
import { emptyFieldMap } from '../../../../src/core/model/fieldMap.ts';
import { fileOf, imported } from '../../../support/importing.ts';

it('a table of persons brings persons, and the organisations that nobody else lists', () => {
  const { reading, plan } = imported([
    fileOf('people.csv', 'Person,Organisation\nDana,Alon\nOmer,Alon\nRina,Brosh\n'),
    fileOf('ties.csv', 'from,to\nDana,Rina\n'),
  ]);
  const preview = importPreview(reading, plan, { choices: noChoices, mended: [], current: emptyFieldMap('Test') });
  expect(preview.plan?.brings).toEqual(
    new Map([
      ['people.csv', { organizations: 2, ties: 0, people: 3 }],
      ['ties.csv', { organizations: 0, ties: 1, people: 0 }],
    ]),
  );
  expect(preview.reading.tables.map(({ role }) => role)).toEqual(['people', 'ties']);
});
