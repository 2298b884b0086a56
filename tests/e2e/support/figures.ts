import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { figureText } from '../../../src/screens/parts/figureText.ts';
import { show } from './screens.ts';
import type { TerminalAnalysis, TerminalNetwork } from './terminal.ts';
import { languageShown, type Words, wordsOf } from './words.ts';

type Figures = Readonly<Record<string, string>>;

/** What the network screen shows: figures of the whole, of each organisation by its id or name, and who is cut off by whom. */
export interface ScreenFigures {
  readonly whole: Figures;
  readonly organizations: Readonly<Record<string, Figures>>;
  readonly cutOff: Readonly<Record<string, readonly string[]>>;
}

type Backbone = 'with' | 'without';

/** Goes to the network screen by its address and reads every figure on it, all rows opened. */
export async function readScreenFigures(page: Page, backbone: Backbone = 'with'): Promise<ScreenFigures> {
  const words = wordsOf(await languageShown(page));
  // Whether ranks are folded is another question than whether they are right.
  const address = backbone === 'without' ? 'network?show=anyway&backbone=without' : 'network?show=anyway';
  await show(page, address, `.network-report[data-backbone="${backbone}"]`);
  return page.evaluate(async (more) => {
    const buttons = () => [...document.querySelectorAll<HTMLElement>('.ranking-card button, .further button')];
    for (let all = buttons(); all.some(({ textContent }) => textContent === more); all = buttons()) {
      all.find(({ textContent }) => textContent === more)?.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const controls = /[\u200e\u200f\u2066-\u2069]/g;
    const textOf = (element: Element | null) => (element?.textContent ?? '').replace(controls, '').trim();
    const pairs = (elements: Iterable<HTMLElement>, key: 'figure' | 'metric') =>
      Object.fromEntries([...elements].map((element) => [element.dataset[key] ?? '', textOf(element)]));
    const rows = [...document.querySelectorAll<HTMLElement>('tr[data-organization]')];
    const idOf = (row: HTMLElement) => row.dataset.organization ?? '';
    const ids = new Map(rows.map((row) => [textOf(row.querySelector('.organization-link bdi')), idOf(row)]));
    const named = (point: Element) => [...point.querySelectorAll('p bdi')].map((name) => ids.get(textOf(name)) ?? '?');
    const points = [...document.querySelectorAll<HTMLElement>('.cut-off li[data-organization]')];
    return {
      whole: pairs(document.querySelectorAll<HTMLElement>('[data-figure]'), 'figure'),
      organizations: Object.fromEntries(
        rows.map((row) => [idOf(row), pairs(row.querySelectorAll<HTMLElement>('[data-metric]'), 'metric')]),
      ),
      cutOff: Object.fromEntries(points.map((point) => [idOf(point), named(point).sort()])),
    };
  }, words('network:ranking.showMore'));
}

/** A network of the terminal, and the same with the backbone where this is without it, or without where this is with it. */
interface Compared {
  readonly network: TerminalNetwork;
  readonly other: TerminalNetwork | null;
  readonly backbone: Backbone;
  readonly ties: number;
}

/** The terminal's figures as the screen would write them. */
export function asShown({ network, other, backbone, ties }: Compared, language: Language, words: Words): ScreenFigures {
  const whole = wholeOf(network, language);
  const said = backbone === 'with' ? 'network:stats.withoutIt' : 'network:stats.withIt';
  // Of one that has enough for measures and one that has not nothing is compared.
  const compared = other !== null && isEnough(other) === isEnough(network) ? other : null;
  const besides = Object.entries(compared === null ? {} : wholeOf(compared, language));
  const ratio = (value: number | null) => figureText(language, value, 'ratio');
  const count = (value: number) => figureText(language, value, 'count');
  const organizations = Object.entries(network.metrics).map(([id, { degree, betweenness }]) => [
    id,
    isEnough(network)
      ? {
          betweenness: ratio(betweenness),
          ...(compared === null ? {} : { 'betweenness-other': ratio(compared.metrics[id]?.betweenness ?? null) }),
          degree: count(degree),
          cutOff: count(network.articulationPoints[id]?.length ?? 0),
        }
      : { degree: count(degree) },
  ]);
  return {
    whole: {
      ...whole,
      ...Object.fromEntries(besides.map(([key, value]) => [`${key}-other`, plain(words(said, { value }))])),
      ties: plain(words('network:stats.records', { count: ties })),
    },
    organizations: Object.fromEntries(organizations),
    cutOff: isEnough(network) ? network.articulationPoints : {},
  };
}

/** Under five organisations or four pairs there are only counts and lists. */
function isEnough(network: TerminalNetwork): boolean {
  return Object.keys(network.metrics).length >= 5 && pairsOf(network) >= 4;
}

/** Each pair is a partner of both its ends. */
function pairsOf({ metrics }: TerminalNetwork): number {
  return Object.values(metrics).reduce((sum, { degree }) => sum + degree, 0) / 2;
}

function wholeOf(network: TerminalNetwork, language: Language) {
  const { metrics, components, isolates, density, articulationPoints } = network;
  const count = (value: number) => figureText(language, value, 'count');
  return {
    organizations: count(Object.keys(metrics).length),
    pairs: count(pairsOf(network)),
    mainGroup: count(components[0] ?? 0),
    components: count(components.length),
    isolates: count(isolates.length),
    ...(isEnough(network) ? { density: figureText(language, density, 'share') } : {}),
    articulationPoints: count(Object.keys(articulationPoints).length),
  };
}

function plain(text: string): string {
  return text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').trim();
}

/** Every figure on the network screen is the terminal's, with the backbone and without. */
export async function expectFiguresOf(page: Page, analysis: TerminalAnalysis, brief = false): Promise<void> {
  const language = await languageShown(page);
  const words = wordsOf(language);
  const { withoutBackbone, organizations, pairs, ties } = analysis;
  const shown = await readScreenFigures(page);
  const expected = asShown({ network: analysis, other: withoutBackbone, backbone: 'with', ties }, language, words);
  expect(shown).toEqual(expected);
  expect(shown.whole).toMatchObject({
    organizations: figureText(language, organizations, 'count'),
    pairs: figureText(language, pairs, 'count'),
  });
  if (brief) return;
  await expectTopOf(page, analysis);
  if (withoutBackbone === null) return;
  const without = { network: withoutBackbone, other: analysis, backbone: 'without', ties } as const;
  expect(await readScreenFigures(page, 'without')).toEqual(asShown(without, language, words));
}

/** Who stands first is the terminal's strongest broker. */
async function expectTopOf(page: Page, network: TerminalNetwork): Promise<void> {
  if (!isEnough(network)) return;
  const { metrics } = network;
  const first = await page.locator('tr[data-organization]').first().getAttribute('data-organization');
  const values = Object.values(metrics).map(({ betweenness }) => betweenness ?? 0);
  expect(metrics[first ?? '']?.betweenness ?? 0).toBe(Math.max(...values));
}
