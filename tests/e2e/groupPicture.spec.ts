import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seriousFindings } from './support/accessibility.ts';
import { sampleField } from './support/field.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { openSample, openScreen } from './support/screens.ts';
import { terminalCommittee } from './support/terminalHealth.ts';

setStage();

const nineOf = {
  en: [
    'Neve Shikma Youth Centre',
    'Neve Shikma Municipality – Education & Youth',
    'Regional Employment Bureau',
    'Shikma Initiative – backbone',
    'Derech Petucha Association',
    'Young Voices',
    "Yadayim La'avoda",
    'Bridge to Employers',
    'Shikma Foundation',
  ],
  he: [
    'מרכז הצעירים נווה שקמה',
    'עיריית נווה שקמה – אגף חינוך ונוער',
    'לשכת התעסוקה האזורית',
    'יוזמת שקמה – ארגון השדרה',
    'עמותת דרך פתוחה',
    'קולות צעירים',
    'ידיים לעבודה',
    'גשר למעסיקים',
    'קרן השקמה',
  ],
} as const;

const training = { en: 'Training and skills', he: 'הכשרה ומיומנויות' } as const;

async function openView(journey: Journey, view: 'picture' | 'table', there: string): Promise<void> {
  const { page, words } = journey;
  await openSample(journey);
  await openScreen(journey, 'groups');
  await page.getByRole('radio', { name: words(`groups:views.${view}`) }).click();
  await page.locator(there).first().waitFor();
}

function valuesOf(page: Page, selector: string, name: 'sector' | 'region'): Promise<readonly string[]> {
  return page
    .locator(selector)
    .evaluateAll((found, key) => found.map((one) => (one as HTMLElement).dataset[key] ?? ''), name);
}

journeyInBothLanguages(
  'the picture of the committee names who is missing as the terminal does, and its sheet holds nine names and nothing internal',
  async (journey) => {
    const { page, words, language } = journey;
    const field = sampleField(language);
    await openView(journey, 'picture', '.group-drawing');
    const terminal = await terminalCommittee(field.files);
    const shown = {
      seats: Number(await page.locator('.group-picture').getAttribute('data-seats')),
      missingSectors: await valuesOf(page, '.group-picture-table [data-sector][data-missing]', 'sector'),
      missingRegions: await valuesOf(page, '.group-picture-table [data-region][data-missing]', 'region'),
    };
    expect(shown).toEqual(terminal);
    expect(shown.missingSectors).toEqual(['business', 'community', 'academia']);
    // What is drawn says the same: a word for each sector and each region without anybody.
    const nobody = page.locator('.group-drawing text').getByText(words('groupPicture:picture.nobody'), { exact: true });
    expect(await nobody.count()).toBe(shown.missingSectors.length + shown.missingRegions.length);
    expect(await seriousFindings(page)).toEqual([]);

    const saving = page.waitForEvent('download');
    await page
      .locator('.group-picture-bar')
      .getByRole('button', { name: words('map:export'), exact: true })
      .click();
    await page
      .getByRole('menuitem', { name: words('map:svg') })
      .first()
      .click();
    expect((await saving).suggestedFilename()).toMatch(/\.svg$/);

    await page.getByRole('button', { name: words('groupPicture:sheet.open'), exact: true }).click();
    const sheet = page.locator('.group-sheet');
    await sheet.waitFor();
    expect(await sheet.locator('.sheet-name bdi').allTextContents()).toEqual(nineOf[language]);
    const text = (await sheet.textContent()) ?? '';
    const internal = ['leading', 'active', 'inDialogue', 'committed'].map((stage) => words(`terms:stage.${stage}`));
    expect(internal.filter((word) => text.includes(word))).toEqual([]);
    // No figure but the seats, those of each sector, the page, and the years of the boundary and of the day.
    const figures = await sheet.locator('.sheet-members').evaluate((table) => table.textContent?.match(/\d+/g) ?? []);
    expect(figures).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    return field;
  },
);

journeyInBothLanguages(
  'a box in the table seats somebody by keyboard, and undo takes the seat back',
  async (journey) => {
    const { page, words, language } = journey;
    await openView(journey, 'table', '.seats-screen tr[data-row]');
    const several = await page
      .locator('[data-several]')
      .evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset.several ?? ''));
    expect(several.toSorted()).toEqual(['PUB01', 'PUB03', 'SOC02', 'SOC04', 'SOC05']);
    expect(await seriousFindings(page)).toEqual([]);

    await page.locator('.table-search input').fill(nineOf[language][8]);
    const foundation = page.locator('tr[data-organization="PHI01"]');
    const boxes = foundation.getByRole('checkbox');
    const inTraining = foundation.getByRole('checkbox', { name: training[language] });
    const ticks = () => boxes.evaluateAll((found) => found.map((one) => one.getAttribute('aria-checked')));
    const before = await ticks();
    expect(await inTraining.getAttribute('aria-checked')).toBe('false');
    await inTraining.focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-checked') === 'true');
    await page.locator('[data-several="PHI01"]').waitFor();
    await page
      .getByText(words('commands:seat', { name: nineOf[language][8], group: training[language] }))
      .first()
      .waitFor();

    await page.keyboard.press('Control+z');
    await page.locator('[data-several="PHI01"]').waitFor({ state: 'detached' });
    expect(await ticks()).toEqual(before);
    return sampleField(language);
  },
);
