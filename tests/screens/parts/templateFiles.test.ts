import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import { readWorkbook } from '../../../src/core/import/workbook/readWorkbook.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { exampleField } from '../../../src/screens/parts/exampleField.ts';
import { templateFiles } from '../../../src/screens/parts/templateFiles.ts';
import { imported } from '../../support/importing.ts';

const all = (['en', 'he'] as const).flatMap((language) =>
  (['csv', 'xlsx'] as const).map((format) => [language, format] as const),
);

describe.each(all)('the templates in %s as %s', (language, format) => {
  it('hold an example that the import takes whole, without a question or a warning', () => {
    const { fieldMap, plan, reading } = imported(templateFiles({ language, kind: 'example', format }));
    expect([reading.questions, plan.setAside, plan.issues.filter(({ severity }) => severity !== 'note')]).toEqual([
      [],
      [],
      [],
    ]);
    const expected = exampleField(createTexts(language).t);
    expect(fieldMap.organizations.map((one) => ({ ...one, origin: null }))).toEqual(expected.organizations);
    expect(fieldMap.ties.map((one) => ({ ...one, origin: null }))).toEqual(expected.ties);
  });

  it('or titles alone, every one of which the import knows once a row is written below', () => {
    const files = templateFiles({ language, kind: 'empty', format });
    expect(readFiles(files, noChoices).refusals.map(({ code }) => code)).toEqual(['headerOnly', 'headerOnly']);
    const { reading } = imported(templateFiles({ language, kind: 'example', format }));
    expect(reading.tables.map(({ columns }) => columns.filter(({ field }) => field === 'extra'))).toEqual([[], []]);
  });
});

describe('files of templates', () => {
  it('are called what they are', () => {
    const names = all.map(([language, format]) =>
      templateFiles({ language, kind: 'empty', format }).map(({ name }) => name),
    );
    expect(names).toEqual([
      ['Sadeh template – Organisations.csv', 'Sadeh template – Ties.csv'],
      ['Sadeh template.xlsx'],
      ['תבנית שדה – ארגונים.csv', 'תבנית שדה – קשרים.csv'],
      ['תבנית שדה.xlsx'],
    ]);
  });

  it('begin with a byte-order mark as CSV, and lie from right to left as a workbook in Hebrew', () => {
    const [csv] = templateFiles({ language: 'he', kind: 'empty', format: 'csv' });
    expect([...(csv?.bytes.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
    const [book] = templateFiles({ language: 'he', kind: 'example', format: 'xlsx' });
    const source = readWorkbook({ name: 'x', bytes: book?.bytes ?? new Uint8Array() });
    expect('code' in source ? source : source.map(({ sheet }) => sheet)).toEqual(['ארגונים', 'קשרים']);
  });
});
