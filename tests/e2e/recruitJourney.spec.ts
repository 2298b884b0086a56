import { expect } from 'vitest';
import { sampleField } from './support/field.ts';
import { sampleFile, type TestFile } from './support/files.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { arrive, openSample, settle } from './support/screens.ts';
import { pressed, setByKeyboard, shownGaps } from './support/targets.ts';
import { terminalGaps } from './support/terminalCoverage.ts';
import { terminalRecruit } from './support/terminalRecruit.ts';

setStage();

const ofLanguage = {
  en: {
    sector: 'Academia',
    topic: 'Young entrepreneurship',
    early: /(Identified|Getting acquainted|In dialogue|Committed in principle)/,
    active: 'Active partner',
  },
  he: {
    sector: 'אקדמיה',
    topic: 'יזמות צעירה',
    early: /(זוהה|בתהליך היכרות|בשיח|הביע\/ה נכונות)/,
    active: 'שותף/ה פעיל/ה',
  },
} as const;

/** A file with one text of it changed, which must be there. */
function changed({ name, bytes }: TestFile, row: RegExp, change: (row: string) => string): TestFile {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(text).toMatch(row);
  return { name, bytes: new TextEncoder().encode(text.replace(row, change)) };
}

function withRow({ name, bytes }: TestFile, row: string): TestFile {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { name, bytes: new TextEncoder().encode(`${text.trimEnd()}\r\n${row}\r\n`) };
}

/** Goes to a screen by the rail, with the keyboard. */
async function goTo({ page, words }: Journey, screen: 'coverage' | 'recruit'): Promise<void> {
  await page.getByRole('link', { name: words(`shell:screens.${screen}`), exact: true }).focus();
  await page.keyboard.press('Enter');
  await arrive({ page, words }, screen);
}

async function gapsOf(files: readonly TestFile[], targets: TestFile) {
  const { gaps, score } = await terminalGaps(files, targets);
  return { short: gaps.map(({ shortfall }) => shortfall).sort(), score };
}

/** On the screen, where those that are met stand last. */
async function gapsShown({ page }: Journey) {
  const { short, score } = await shownGaps(page);
  return { short: short.toSorted(), score };
}

/** Who is on the list, in its order. */
async function chosen({ page }: Journey): Promise<readonly (string | null)[]> {
  await page.locator('.recruit-report[aria-busy="false"] .recruit-order').waitFor();
  const rows = await page.locator('.recruit-list [data-approach]').all();
  return Promise.all(rows.map((row) => row.getAttribute('data-approach')));
}

journeyInBothLanguages(
  'from a target to a partner who closes gaps, by keyboard, with the figures of the terminal at every turn, and back',
  async (journey) => {
    const { page, context, words, language } = journey;
    const of = ofLanguage[language];
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const field = sampleField(language);
    const targets = sampleFile('shikma', `targets.${language}.csv`);
    await openSample(journey);
    await goTo(journey, 'coverage');
    const before = await gapsOf(field.files, targets);
    expect(await gapsShown(journey)).toEqual(before);

    await pressed(journey, 'targets:title');
    await setByKeyboard(journey, of.topic);
    await pressed(journey, 'targets:done');
    await page.locator(`[data-gap="${of.sector} × ${of.topic}"]`).waitFor();
    const wider = withRow(targets, `${of.sector},${of.topic},,,1,,count,1,,,engaged,`);
    expect(await gapsShown(journey)).toEqual(await gapsOf(field.files, wider));

    await goTo(journey, 'recruit');
    const told = await terminalRecruit(field.files, wider, 5);
    expect(await chosen(journey)).toEqual(told.chosen.map(({ id }) => id));

    // The first on the list to whom somebody can open the door.
    const id = told.chosen.find((one) => (told.introductions[one.id] ?? []).length > 0)?.id ?? '';
    await page.locator(`[data-approach="${id}"] .recruit-name`).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: words('recruit:panel.label') });
    await panel.locator('.recruit-route').waitFor();
    await panel.locator('.recruit-message:not(:empty)').waitFor();
    await pressed(journey, 'recruit:draft.copy');
    await page.getByText(words('recruit:draft.copied')).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await panel.locator('.recruit-message').textContent(),
    );

    await page.getByRole('radio', { name: words('recruit:views.tracker') }).focus();
    await page.keyboard.press('Space');
    const card = page.locator(`.board-card[data-organization="${id}"]`);
    await card.focus();
    for (const _ of ['handle', 'menu']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: of.active, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator(`.board-column[data-stage="active"] [data-organization="${id}"]`).waitFor();
    // Whoever moved it is taken to where it is now, and goes on from there.
    await page.waitForFunction((code) => document.activeElement?.getAttribute('data-organization') === code, id);

    await goTo(journey, 'coverage');
    const [organizations, ...others] = field.files;
    if (organizations === undefined) throw new Error('The sample has no organisations');
    const moved = changed(organizations, new RegExp(`^${id},.*$`, 'm'), (row) => row.replace(of.early, of.active));
    const after = await gapsOf([moved, ...others], wider);
    expect(after.score).toBeLessThan((before.score ?? 0) + 1);
    expect(await gapsShown(journey)).toEqual(after);

    await page.getByRole('heading', { level: 1 }).focus();
    for (const _ of ['the stage', 'the target']) await page.keyboard.press('Control+z');
    await page.locator(`[data-gap="${of.sector} × ${of.topic}"]`).waitFor({ state: 'detached' });
    await settle(page);
    expect(await gapsShown(journey)).toEqual(before);
    return field;
  },
);
