import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serializeProject } from '../../src/core/export/projectFile.ts';
import { noUnknownFields } from '../../src/core/export/projectFileUnknown.ts';
import type { FieldMap } from '../../src/core/model/fieldMap.ts';
import { anyCell, type Target } from '../../src/core/model/target.ts';
import { openStage, type Stage } from '../e2e/support/chromium.ts';
import { dropFiles, textFile } from '../e2e/support/files.ts';
import { wordsOf } from '../e2e/support/words.ts';
import { generateField } from '../support/generatedField.ts';
import { seededRandom } from '../support/random.ts';
import { importCase } from './cases.ts';
import { median, report } from './report.ts';

const words = wordsOf('en');
const rounds = 7;
const [organizations, topics, regions, contributions] = [2000, 40, 30, 12];

/** Layouts that are gone through in turn: each change is of one side or both. */
const layouts = [
  ['topic', 'sector'],
  ['topic', 'region'],
  ['topic', 'contribution'],
  ['region', 'contribution'],
  ['region', 'sector'],
  ['stage', 'sector'],
  ['region', 'topic'],
] as const;

/** A made-up field of many topics and regions, with a target for every second topic and region and a sector of each. */
function wideField(): FieldMap {
  const random = seededRandom(7);
  const some = (name: string, count: number) => `${name} ${1 + Math.floor(random() * count)}`;
  const made = generateField(organizations, 3 * organizations);
  const lines = made.organizations.split('\r\n').map((line, at) => {
    const [id = '', name = '', sector = '', , , stage = ''] = line.split(',');
    if (at === 0) return 'ID,Name,Sector,Topics,Regions,Stage,Contribution';
    const traits = [
      `${some('Topic', topics)} | ${some('Topic', topics)}`,
      `${some('Region', regions)} | ${some('Region', regions)}`,
    ];
    return [id, name, sector, ...traits, stage, some('Contribution', contributions)].join(',');
  });
  const bytes = (text: string) => new TextEncoder().encode(text);
  const fieldMap = importCase({ name: 'wide', organizations: bytes(lines.join('\r\n')), ties: bytes(made.ties) });
  const targets = Array.from({ length: 40 }, (_, at): Target => {
    const place = at % 2 === 0 ? { topic: `Topic ${at + 1}` } : { region: `Region ${(at % regions) + 1}` };
    const set = { counted: 'engaged', minimum: 40, ideal: null, unit: 'count', weight: 1 } as const;
    return { ...anyCell, sector: 'business', ...place, ...set, setBy: null, reason: null, setOn: null };
  });
  return { ...fieldMap, targets };
}

interface Measured {
  readonly answered: number;
  readonly blocked: number;
  readonly processor: number;
}

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function openCoverage(fieldMap: FieldMap): Promise<Page> {
  const context = await stage.browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${stage.origin}/`);
  await page.getByRole('button', { name: words('start:sample') }).waitFor();
  const file = textFile(
    'wide.json',
    serializeProject({ fieldMap, unknown: noUnknownFields, savedAt: '2026-01-01T00:00:00.000Z' }),
  );
  await dropFiles(page, [file]);
  await page.waitForFunction(() => location.hash.startsWith('#/map'));
  await page.evaluate(() => {
    location.hash = '#/coverage';
  });
  await page.locator('.coverage-table').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], [role="progressbar"]') === null);
  await page.waitForTimeout(1500);
  return page;
}

/** Milliseconds from the choice of another layout to the end of the frame that shows it, and the longest task on the way. */
async function changeTo(page: Page, [rows, columns]: (typeof layouts)[number]) {
  return page.evaluate(
    async ([wantedRows, wantedColumns]) => {
      const isThere = () =>
        document.querySelector(`.coverage-table[data-dimension="${wantedRows}"][data-columns="${wantedColumns}"]`) !==
        null;
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration)));
      observer.observe({ entryTypes: ['longtask'] });
      await painted();
      const start = performance.now();
      location.hash = `#/coverage?rows=${wantedRows}&columns=${wantedColumns}`;
      do await painted();
      while (!isThere());
      const answered = performance.now() - start;
      await new Promise((done) => setTimeout(done, 250));
      observer.disconnect();
      return { answered, blocked: Math.max(0, ...tasks) };
    },
    [rows, columns] as const,
  );
}

/** Milliseconds of processor that the page's own thread has used so far. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

test('another dimension of the matrix of coverage', async () => {
  const page = await openCoverage(wideField());
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const measured = new Map(layouts.map((layout) => [layout.join(' × '), [] as Measured[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const layout of layouts) {
      const before = await processorTime(session);
      const change = await changeTo(page, layout);
      const processor = (await processorTime(session)) - before;
      measured.get(layout.join(' × '))?.push({ ...change, processor });
    }
  }
  await page.context().close();
  const rows = [...measured].map(([name, all]) => {
    const answered = all.map((one) => one.answered);
    const blocked = Math.round(Math.max(...all.map((one) => one.blocked)));
    const processor = all.map((one) => one.processor);
    return [
      name,
      Math.round(median(answered)),
      Math.round(Math.max(...answered)),
      blocked === 0 ? 'under 50' : blocked,
      Math.round(median(processor)),
      Math.round(Math.max(...processor)),
    ];
  });
  report('6-coverage', {
    title: 'Another dimension of the matrix of coverage',
    note:
      `Milliseconds from the choice to the end of the frame that shows it, with ${organizations} organisations, ${topics} topics, ` +
      `${regions} regions and 40 targets; *blocked* is the longest time for which the page could not answer, *processor* ` +
      'the time that the thread of the page used for it, drawing and what follows within 250 ms included. Aim: 100 ms.',
    columns: ['rows × columns', 'median', 'worst', 'blocked', 'processor', 'its worst'],
    rows,
  });
  expect(rows).toHaveLength(layouts.length);
});
