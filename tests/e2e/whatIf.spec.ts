import { expect } from 'vitest';
import { seriousFindings } from './support/accessibility.ts';
import { sampleField } from './support/field.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { arrive, openSample, openScreen } from './support/screens.ts';
import { terminalAnalyze } from './support/terminal.ts';

setStage();

const youthCentre = 'PUB01';
/** The two of the suggested ties that join the Wadi towns to others than the youth centre. */
const tries = {
  en: [
    ['Masarat Wadi', 'Mentor Shikma'],
    ["Deir al-Wadi Parents' Committee", 'Shikma Youth Houses Network'],
  ],
  he: [
    ['מסלולים בוואדי', 'מנטור שקמה'],
    ["לג'נת אל־אהאלי דיר אל־ואדי", 'רשת בתי הנוער שקמה'],
  ],
} as const;

async function tryTie({ page, words }: Journey, [from, to]: readonly [string, string]): Promise<void> {
  const panel = page.getByRole('dialog', { name: words('whatIf:title') });
  for (const [line, name] of [
    ['between', from],
    ['and', to],
  ] as const) {
    await panel.getByRole('combobox', { name: words(`whatIf:try.${line}`), exact: true }).fill(name);
    await page.keyboard.press('Tab');
  }
  await panel.getByRole('button', { name: words('whatIf:try.doTie') }).click();
}

/** Who is cut off without the youth centre, as it is and as it is tried. */
async function expectCutOff({ page }: Journey, before: number, after: number): Promise<void> {
  const change = page.locator(`.what-if [data-organization="${youthCentre}"]`);
  const figures = change.locator('[data-figure] .number');
  await expect.poll(() => figures.allTextContents()).toEqual([String(before), String(after)]);
}

journeyInBothLanguages(
  'two ties are tried: fewer are cut off without the youth centre, and no record changes',
  async (journey) => {
    const { page, language, words } = journey;
    await openSample(journey);
    await openScreen(journey, 'network');
    const { articulationPoints } = await terminalAnalyze(sampleField(language).files);
    const before = articulationPoints[youthCentre]?.length ?? 0;
    await page.getByRole('button', { name: words('whatIf:open'), exact: true }).click();
    await expectCutOff(journey, before, before);
    for (const pair of tries[language]) await tryTie(journey, pair);
    await expectCutOff(journey, 16, 9);
    const panel = page.getByRole('dialog', { name: words('whatIf:title') });
    // In Hebrew a sign has a mark before it that keeps it there.
    const pairs = panel.locator('[data-figure="pairs"] .number');
    await expect
      .poll(async () => (await pairs.allTextContents()).map((text) => text.replace('\u200e', '')))
      .toEqual(['228', '230', '+2']);
    expect(await seriousFindings(page)).toEqual([]);

    // One that has a recorded tie cannot be tried.
    await tryTie(journey, tries[language][0]);
    await panel.getByText(words('whatIf:problem.tried')).waitFor();

    await panel.getByRole('button', { name: words('whatIf:tried.onMap') }).click();
    await arrive(journey, 'map');
    await page.waitForFunction(() => document.activeElement?.classList.contains('field-canvas') === true);
    expect(await page.evaluate(() => location.hash)).toBe('#/map?tried=shown');
    const legend = page.getByRole('region', { name: words('map:legend') });
    await legend.getByText(words('whatIf:map.tried'), { exact: true }).waitFor();
    await legend.getByText(words('whatIf:map.show')).click();
    await legend.getByText(words('whatIf:map.tried'), { exact: true }).waitFor({ state: 'detached' });

    // The panel stays closed till it is opened again.
    await openScreen(journey, 'network');
    expect(await panel.count()).toBe(0);
    await page.getByRole('button', { name: new RegExp(`^${words('whatIf:open')}`) }).click();
    await panel.locator('[data-tried="tie"]').nth(1).waitFor();
    await panel.getByRole('button', { name: new RegExp(`^${words('shell:undo')}`) }).click();

    await panel.locator('[data-tried="tie"]').nth(1).waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: words('whatIf:tried.clear') }).click();
    await expectCutOff(journey, before, before);
    await panel.getByRole('button', { name: words('whatIf:close') }).click();
    return sampleField(language);
  },
);
