import { expect } from 'vitest';
import type { Language } from '../../../src/i18n/language.ts';
import { figureText } from '../../../src/screens/parts/figureText.ts';
import type { Journey } from './journey.ts';
import { openScreen } from './screens.ts';
import type { TerminalAnalysis, TerminalNetwork } from './terminal.ts';

type Figures = Readonly<Record<string, string>>;

/** What the network screen shows: figures of the whole, and of each organisation by its id or name. */
export interface ScreenFigures {
  readonly whole: Figures;
  readonly organizations: Readonly<Record<string, Figures>>;
}

/** Goes to the network screen by the rail and reads every figure on it, all rows opened. */
export async function readScreenFigures({ page, words }: Pick<Journey, 'page' | 'words'>): Promise<ScreenFigures> {
  await openScreen({ page, words }, 'network');
  await page.locator('.network-report[aria-busy="false"] [data-figure="density"]').waitFor();
  const more = page.getByRole('button', { name: words('network:ranking.showMore') });
  while (await more.isVisible()) await more.click();
  return page.evaluate(() => {
    const controls = /[\u200e\u200f\u2066-\u2069]/g;
    const textOf = (element: Element) => (element.textContent ?? '').replace(controls, '').trim();
    const pairs = (elements: Iterable<HTMLElement>, key: 'figure' | 'metric') =>
      Object.fromEntries([...elements].map((element) => [element.dataset[key] ?? '', textOf(element)]));
    const rows = document.querySelectorAll<HTMLElement>('tr[data-organization]');
    return {
      whole: pairs(document.querySelectorAll<HTMLElement>('[data-figure]'), 'figure'),
      organizations: Object.fromEntries(
        [...rows].map((row) => [
          row.dataset.organization ?? '',
          pairs(row.querySelectorAll<HTMLElement>('[data-metric]'), 'metric'),
        ]),
      ),
    };
  });
}

/** The terminal's figures as the screen would write them. */
export function asShown(network: TerminalNetwork, pairs: number, language: Language): ScreenFigures {
  const ids = Object.keys(network.metrics);
  const count = (value: number) => figureText(language, value, 'count');
  const ratio = (value: number | null) => figureText(language, value, 'ratio');
  return {
    whole: {
      organizations: count(ids.length),
      pairs: count(pairs),
      mainGroup: count(network.components[0] ?? 0),
      components: count(network.components.length),
      isolates: count(network.isolates.length),
      density: figureText(language, network.density, 'share'),
      articulationPoints: count(Object.keys(network.articulationPoints).length),
    },
    organizations: Object.fromEntries(
      Object.entries(network.metrics).map(([id, { degree, betweenness, harmonic }]) => [
        id,
        {
          betweenness: ratio(betweenness),
          degree: count(degree),
          harmonic: ratio(harmonic),
          cutOff: count(network.articulationPoints[id]?.length ?? 0),
        },
      ]),
    ),
  };
}

/** Every figure on the network screen is the terminal's. */
export async function expectFiguresOf(
  journey: Pick<Journey, 'page' | 'words' | 'language'>,
  analysis: TerminalAnalysis,
): Promise<void> {
  const shown = await readScreenFigures(journey);
  expect(shown).toEqual(asShown(analysis, analysis.pairs, journey.language));
}
