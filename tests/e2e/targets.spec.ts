import { expect } from 'vitest';
import { sampleField } from './support/field.ts';
import { sampleFile } from './support/files.ts';
import { journeyInBothLanguages, setStage } from './support/journey.ts';
import { openSample, openScreen, settle } from './support/screens.ts';
import { pressed, setByKeyboard, shownGaps } from './support/targets.ts';
import { terminalGaps } from './support/terminalCoverage.ts';

setStage();

const ofLanguage = {
  en: { sector: 'Academia', topic: 'Young entrepreneurship', bad: 'many' },
  he: { sector: 'אקדמיה', topic: 'יזמות צעירה', bad: 'הרבה' },
} as const;

journeyInBothLanguages(
  'targets are set, pasted and taken back, and the gaps are those of the terminal',
  async (journey) => {
    const { page, words, language } = journey;
    const of = ofLanguage[language];
    const field = sampleField(language);
    await openSample(journey);
    await openScreen(journey, 'coverage');
    const terminal = await terminalGaps(field.files, sampleFile('shikma', `targets.${language}.csv`));
    // The worst first on the screen, as they were set in the terminal.
    const worst = terminal.gaps.toSorted((a, b) => b.shortfall * b.weight - a.shortfall * a.weight);
    const before = { short: worst.map(({ shortfall }) => shortfall), score: terminal.score };
    expect(before.short.length).toBeGreaterThan(8);
    expect(await shownGaps(page)).toEqual(before);

    // The score is taken apart: weight × short, target by target.
    await page.locator('.gap-score-head').focus();
    await page.keyboard.press('Enter');
    const points = await page.locator('.gap-score tbody td:last-child').allTextContents();
    expect(points.map(Number)).toEqual(worst.map(({ shortfall, weight }) => shortfall * weight));

    await pressed(journey, 'targets:title');
    await setByKeyboard(journey, of.topic);
    const rows = page.locator('tr[data-target]');
    expect(await rows.count()).toBe(before.short.length + 1);
    const mine = `${of.sector} × ${of.topic}`;
    await page.locator(`tr[data-target="${mine}"]`).waitFor();

    // A number is changed where it stands.
    const amount = page.locator(`tr[data-target="${mine}"] input`).first();
    await amount.fill('0');
    await page.locator(`tr[data-target="${mine}"]`).getByText(words('targets:problem.notNumber')).waitFor();
    await amount.fill('2');
    await amount.press('Enter');

    // A table with one bad row is told by its row, and changes nothing.
    await pressed(journey, 'targets:import.open');
    const table = (minimum: string) =>
      `sector\ttopic\tminimum\n${of.sector}\t${of.topic}\t3\n${of.sector}\t\t${minimum}\n`;
    const paste = page.getByRole('textbox', { name: words('targets:import.paste') });
    await paste.fill(table(of.bad));
    await page.locator('[data-issue="targetNotANumber"][data-row="3"]').waitFor();
    const take = page.getByRole('button', { name: words('targets:import.correctFirst') });
    expect(await take.isDisabled()).toBe(true);

    await paste.fill(table('2'));
    await page.locator('[data-preview="added"]').waitFor();
    await page.locator('[data-preview="changed"]').waitFor();
    await page.getByRole('button', { name: words('targets:import.take', { count: 2 }) }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.targets-import').waitFor({ state: 'detached' });
    expect(await rows.count()).toBe(before.short.length + 2);
    await pressed(journey, 'targets:done');
    await page.locator('.targets-dialog').waitFor({ state: 'detached' });

    const sentence = words('gaps:sentence.count.engaged', {
      listed: '0',
      have: '0',
      set: words('gaps:set.minimum', { amount: '3' }),
      left: words('gaps:more.organizations', { count: 3 }),
      who: '',
    });
    expect(await page.locator(`[data-gap="${mine}"] .gap-sentence`).textContent()).toBe(sentence);
    // Two more of academia on the topic than were asked for in the form, and one short of the sector as a whole.
    expect((await shownGaps(page)).score).toBe((before.score ?? 0) + 3 + 1);

    for (const _ of ['taken in', 'changed', 'set']) await page.keyboard.press('Control+z');
    await page.locator(`[data-gap="${mine}"]`).waitFor({ state: 'detached' });
    await settle(page);
    expect(await shownGaps(page)).toEqual(before);
    return field;
  },
);

journeyInBothLanguages('sectors that matter to a topic begin with who is there, by keyboard', async (journey) => {
  const { page, words, language } = journey;
  await openSample(journey);
  await openScreen(journey, 'coverage');
  await pressed(journey, 'targets:title');
  await page.getByRole('radio', { name: words('targets:tabs.relevance') }).focus();
  await page.keyboard.press('Space');
  const open = page.locator('.relevance-open');
  expect(await open.getAttribute('data-open')).toBe('7');
  await page.getByRole('button', { name: words('targets:relevance.start', { count: 7 }) }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.relevance-open[data-open="0"]').waitFor();

  const topic = page.locator(`tr[data-topic="${ofLanguage[language].topic}"]`);
  expect(await topic.getAttribute('data-decided')).toBe('public social business community philanthropy');
  // Academia is the last box of the row.
  await topic.locator('input').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await page.waitForFunction(
    (name) => document.querySelector(`tr[data-topic="${name}"]`)?.getAttribute('data-decided')?.endsWith('academia'),
    ofLanguage[language].topic,
  );
  await pressed(journey, 'targets:done');
  await page.locator('[data-structure="relevanceGap"]').first().waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.locator('[data-structure="relevanceGap"]').first().waitFor({ state: 'detached' });
  return sampleField(language);
});
