import { expect } from 'vitest';
import { seriousFindings } from './support/accessibility.ts';
import { sampleField } from './support/field.ts';
import { type Journey, journeyInOneLanguage, setStage } from './support/journey.ts';
import { openSample, openScreen } from './support/screens.ts';

setStage();

const metals = 'BUS02';

function column({ page }: Journey, stage: string) {
  return page.locator(`.board-column[data-stage="${stage}"]`);
}

async function openTracker(journey: Journey): Promise<void> {
  await openSample(journey);
  await openScreen(journey, 'recruit');
  await journey.page.getByRole('radio', { name: journey.words('recruit:views.tracker') }).click();
  await column(journey, 'inDialogue').waitFor();
}

journeyInOneLanguage(
  'a stage is moved with the keyboard alone, its history is read, and undo brings it back',
  async (journey) => {
    const { page, language, words } = journey;
    await openTracker(journey);
    const card = page.locator(`.board-card[data-organization="${metals}"]`);
    await column(journey, 'inDialogue').locator(`[data-organization="${metals}"]`).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    // To the card, to the button that moves it, to the stage.
    await card.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    for (let up = 0; up < 3; up += 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await column(journey, 'active').locator(`[data-organization="${metals}"]`).waitFor();
    // Whoever moved it goes on from where it is now.
    await page.waitForFunction((code) => document.activeElement?.getAttribute('data-organization') === code, metals);

    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    const change = words('tracker:history.change', {
      from: words('terms:stage.inDialogue'),
      to: words('terms:stage.active'),
    });
    await dialog.locator('.stage-history li').filter({ hasText: change }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await page.keyboard.press('Control+z');
    await column(journey, 'inDialogue').locator(`[data-organization="${metals}"]`).waitFor();
    return sampleField(language);
  },
);

journeyInOneLanguage('a card is carried to another stage with the keys of its handle', async (journey) => {
  const { page, language } = journey;
  await openTracker(journey);
  const card = page.locator(`.board-card[data-organization="${metals}"]`);
  await card.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const target = column(journey, 'interested').locator('.board-list');
  for (let tab = 0; tab < 12; tab += 1) {
    if (await target.evaluate((list) => list.hasAttribute('data-drop-target'))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await column(journey, 'interested').locator(`[data-organization="${metals}"]`).waitFor();
  await page.keyboard.press('Control+z');
  await column(journey, 'inDialogue').locator(`[data-organization="${metals}"]`).waitFor();
  return sampleField(language);
});

journeyInOneLanguage(
  'who keeps in touch and by when is entered as one step, and what is overdue stands first',
  async (journey) => {
    const { page, language, words } = journey;
    await openTracker(journey);
    await page.locator(`.board-card[data-organization="${metals}"]`).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: words('organizations:field.owner') }).fill('Noa');
    await dialog.getByLabel(words('organizations:field.nextStepOn')).fill('2020-01-05');
    await dialog.getByLabel(words('organizations:field.nextStep'), { exact: true }).fill('Call');
    await dialog.getByRole('button', { name: words('organizations:form.update') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: words('tracker:headline.overdue', { count: 1 }) }).waitFor();
    const first = column(journey, 'inDialogue').locator('.board-card').first();
    expect(await first.getAttribute('data-organization')).toBe(metals);
    expect(await first.locator('[data-due="overdue"]').count()).toBe(1);

    await page.getByText(words('tracker:overdueOnly'), { exact: true }).click();
    await expect.poll(() => page.locator('.board-card').count()).toBe(1);
    await page.getByRole('radio', { name: words('tracker:shownAs.table') }).click();
    await page.locator(`[role="grid"] [data-organization="${metals}"]`).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.keyboard.press('Control+z');
    await page
      .getByRole('heading', { level: 1, name: words('tracker:headline.stages', { inDialogue: 21, engaged: 17 }) })
      .waitFor();
    return sampleField(language);
  },
);

journeyInOneLanguage('the funnel tells how far each sector has come', async (journey) => {
  const { page, language, words } = journey;
  await openTracker(journey);
  await page.getByRole('radio', { name: words('tracker:shownAs.funnel') }).click();
  const counts = (sector: string) => page.locator(`[data-sector="${sector}"] .number`).allTextContents();
  await expect.poll(() => counts('business')).toEqual(['11', '4', '1', '0']);
  expect(await seriousFindings(page)).toEqual([]);
  return sampleField(language);
});
