import { serialize } from 'node:v8';
import { expect, it } from 'vitest';
import { noChoices } from '../../src/core/import/choices.ts';
import type { RawFile } from '../../src/core/import/rawFile.ts';
import { emptyFieldMap } from '../../src/core/model/fieldMap.ts';
import { fetchPlan } from '../../src/worker/fetchPlan.ts';
import { createImportDesk, type ImportDesk } from '../../src/worker/importDesk.ts';
import type { ImportRequest } from '../../src/worker/protocol.ts';
import { fileOf, imported } from '../support/importing.ts';

const current = emptyFieldMap('Test');
const quiet = () => {};

function requestOf(number: number, files: readonly RawFile[]): ImportRequest {
  return { number, files, choices: noChoices, mended: [], current };
}

const few = [
  fileOf('who.csv', 'name,sector,topics\nAlpha,Public,"water, soil"\nBeta,Faith,"air, sea"\n'),
  fileOf('ties.csv', 'from,to\nAlpha,Beta\nAlpha,Alfa\n'),
];

/** Two files of so many rows each, in which every tie names somebody unknown. */
function many(rows: number): readonly RawFile[] {
  const each = (line: (index: number) => string) => Array.from({ length: rows }, (_, index) => line(index)).join('\n');
  return [
    fileOf('who.csv', `name,sector\n${each((index) => `Organisation ${index},Public`)}`),
    fileOf('ties.csv', `from,to\n${each((index) => `Nobody ${index},Organisation ${index}`)}`),
  ];
}

it('shows what a table brings, its kinds of findings, and the cells that may be split, without rows or records', () => {
  const { reading, plan } = createImportDesk().preview(requestOf(1, few), quiet);
  expect(plan?.counts).toEqual(imported(few).plan.counts);
  expect([...(plan?.brings ?? [])]).toEqual([
    ['who.csv', { organizations: 2, ties: 0, people: 0 }],
    ['ties.csv', { organizations: 0, ties: 1, people: 0 }],
  ]);
  expect(plan?.groups.map(({ code, rows }) => [code, rows.all])).toEqual([
    ['unknownOrganization', 1],
    ['unknownSector', 1],
    ['commasKept', 0],
  ]);
  expect(reading.tables.map(({ commas }) => [...commas])).toEqual([[[2, 'water, soil']], []]);
  expect(reading.tables.map((table) => 'rows' in table)).toEqual([false, false]);
});

it('keeps what it shows small, however many rows are set aside', () => {
  const size = (rows: number) => serialize(createImportDesk().preview(requestOf(1, many(rows)), quiet)).byteLength;
  expect(size(4000) - size(400)).toBeLessThan(2000);
});

/** The whole plan, as the page fetches it. */
async function planFrom(desk: ImportDesk, request: ImportRequest) {
  const head = desk.planned(request.number) ?? desk.plan(request, quiet);
  const planPart = async (...of: Parameters<ImportDesk['planPart']>) => desk.planPart(...of);
  return head === null ? null : fetchPlan({ planPart }, head);
}

it('gives the plan that it showed, and makes it anew where another took its place', async () => {
  const desk = createImportDesk();
  const [first, second] = [requestOf(1, few), requestOf(2, many(3))];
  const { plan } = imported(few);
  desk.preview(first, quiet);
  expect(desk.planned(first.number)).not.toBe(null);
  expect(await planFrom(desk, first)).toEqual(plan);
  desk.preview(second, quiet);
  expect(desk.planned(first.number)).toBe(null);
  expect(await planFrom(desk, first)).toEqual(plan);
});

it('gives a long plan in parts, whole and in its order', async () => {
  const files = many(2500);
  expect(await planFrom(createImportDesk(), requestOf(1, files))).toEqual(imported(files).plan);
});

it('has no plan while a question must be answered', () => {
  const asks = requestOf(1, [fileOf('what.csv', 'slug,depth\na,1\nb,2\n')]);
  expect(createImportDesk().plan(asks, quiet)).toBe(null);
});

it('knows the names that may be meant, of the last request alone', () => {
  const desk = createImportDesk();
  desk.preview(requestOf(1, few), quiet);
  expect([...desk.likelyNames(1, ['Alfa'])]).toEqual([['Alfa', ['Alpha']]]);
  expect([...desk.likelyNames(2, ['Alfa'])]).toEqual([]);
});
