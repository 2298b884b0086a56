import type { Download } from 'playwright-core';
import { expect } from 'vitest';
import { readWorkbook } from '../../src/core/import/workbook/readWorkbook.ts';
import { fieldOf } from './support/field.ts';
import { downloadedFile, type TestFile, textFile } from './support/files.ts';
import { confirm, drop, imported, xlsxOf } from './support/importing.ts';
import { type Journey, journeyInOneLanguage, setStage } from './support/journey.ts';
import { openEmpty, openScreen } from './support/screens.ts';
import { wordsOf } from './support/words.ts';

setStage();

const hebrew = wordsOf('he');

/** What is written into the template, by the titles of its columns. */
const organizations: readonly Readonly<Record<string, string>>[] = [
  {
    name: 'מרכז הנוער',
    sector: hebrew('terms:sector.public'),
    topics: 'תעסוקה | דיור',
    stage: hebrew('terms:stage.leading'),
  },
  { name: 'קרן השקמה', sector: hebrew('terms:sector.philanthropy'), topics: 'תעסוקה', regions: 'נווה שקמה' },
  { name: 'מכללת גפן', sector: hebrew('terms:sector.academia') },
];
const ties: readonly Readonly<Record<string, string>>[] = [
  { fromName: 'קרן השקמה', toName: 'מרכז הנוער', type: 'מימון', directed: hebrew('ties:direction.directed') },
];

/** Downloads the empty template in Hebrew, which comes as so many files. */
async function emptyTemplate({ page, words }: Journey, format: 'csv' | 'xlsx', files: number): Promise<TestFile[]> {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  const choose = (label: string, option: string) =>
    page.getByRole('radiogroup', { name: label }).getByText(option, { exact: true }).click();
  await choose(words('import:template.language'), words('import:template.in.he'));
  await choose(words('import:template.format'), words(`import:template.${format}`));
  await page.getByRole('button', { name: words('import:template.empty') }).click();
  await expect.poll(() => downloads.length).toBe(files);
  return Promise.all(downloads.map(downloadedFile));
}

/** Rows below these titles, each value under the title that the screen has for its field. */
function filled(
  titles: readonly string[],
  titleOf: (field: string) => string,
  records: readonly Readonly<Record<string, string>>[],
): readonly (readonly string[])[] {
  return records.map((record) => {
    const byTitle = new Map(Object.entries(record).map(([field, text]) => [titleOf(field), text]));
    expect([...byTitle.keys()].filter((title) => !titles.includes(title))).toEqual([]);
    return titles.map((title) => byTitle.get(title) ?? '');
  });
}

const organizationTitle = (field: string) => hebrew(`organizations:field.${field}`);
const tieTitle = (field: string) =>
  /Name$/.test(field) ? hebrew(`ties:column.${field}`) : hebrew(`ties:field.${field}`);

async function toTheImport(journey: Journey): Promise<void> {
  await openEmpty(journey);
  await openScreen(journey, 'import');
}

journeyInOneLanguage('a template in Hebrew is downloaded as CSV, filled in, and imported as it is', async (journey) => {
  await toTheImport(journey);
  const [first, second] = await emptyTemplate(journey, 'csv', 2);
  if (first === undefined || second === undefined) throw new Error('two files are needed');
  const written = (file: TestFile, titleOf: typeof tieTitle, records: typeof ties) => {
    const text = new TextDecoder().decode(file.bytes);
    const titles = text.trim().split(',');
    const rows = filled(titles, titleOf, records).map((cells) => `${cells.join(',')}\r\n`);
    return textFile(file.name, `\ufeff${titles.join(',')}\r\n${rows.join('')}`);
  };
  const files = [written(first, organizationTitle, organizations), written(second, tieTitle, ties)];
  await drop(journey, files);
  await confirm(journey);
  expect(await imported(journey)).toEqual(['3', '1', '1', '0']);
  return fieldOf(files);
});

journeyInOneLanguage(
  'a template in Hebrew is downloaded as a workbook, filled in, and imported as it is',
  async (journey) => {
    await toTheImport(journey);
    const [book] = await emptyTemplate(journey, 'xlsx', 1);
    const source = book === undefined ? [] : readWorkbook(book);
    if (book === undefined || 'code' in source) throw new Error('a workbook is needed');
    expect(source.map(({ sheet }) => sheet)).toEqual([
      hebrew('templates:sheet.organizations'),
      hebrew('templates:sheet.ties'),
    ]);
    const whole = xlsxOf(
      book.name,
      source.map(({ sheet, rows: [titles = []] }, place) => ({
        name: sheet ?? '',
        rows: [
          titles,
          ...(place === 0 ? filled(titles, organizationTitle, organizations) : filled(titles, tieTitle, ties)),
        ],
      })),
    );
    await drop(journey, [whole]);
    await confirm(journey);
    expect(await imported(journey)).toEqual(['3', '1', '1', '0']);
    return fieldOf([whole]);
  },
);
