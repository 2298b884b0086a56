import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { healthOfAll } from '../../src/core/groups/health/groupHealth.ts';
import { shikmaField } from '../support/shikma.ts';
import { seriousFindings } from './support/accessibility.ts';
import { sampleField } from './support/field.ts';
import { type Journey, journeyInBothLanguages, setStage } from './support/journey.ts';
import { openSample, openScreen } from './support/screens.ts';

setStage();

const committee = 'committee';
const metals = 'BUS02';

function column({ page }: Pick<Journey, 'page'>, key: string): Locator {
  return page.locator(`.group-column[data-column="${key}"]`);
}

function seatIn(journey: Pick<Journey, 'page'>, key: string, code: string): Locator {
  return column(journey, key).locator(`.seat[data-organization="${code}"]`);
}

async function openBoard(journey: Journey): Promise<void> {
  await openSample(journey);
  await openScreen(journey, 'groups');
  await column(journey, committee).waitFor();
}

/** Whether the focus stands on a seat: whoever moved it goes on from where it is now. */
async function focusIsOn({ page }: Journey, key: string, code: string): Promise<void> {
  await page.waitForFunction(
    ([at, organization]) => {
      const { activeElement } = document;
      const isThere = activeElement?.closest('.group-column')?.getAttribute('data-column') === at;
      return isThere && activeElement?.getAttribute('data-organization') === organization;
    },
    [key, code] as const,
  );
}

/** An entry of the menu that is open, with Enter. */
async function choose({ page }: Journey, name: string): Promise<void> {
  await page.getByRole('menuitem', { name, exact: true }).press('Enter');
}

async function typeInto({ page }: Journey, label: string, text: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).fill(text);
}

/** A button of the page or a dialog, by the keyboard. */
async function pressButton(within: Locator, name: string): Promise<void> {
  await within.getByRole('button', { name, exact: true }).press('Enter');
}

const transport = { he: 'תחבורה', en: 'Transport' } as const;
const training = { he: 'הכשרה ומיומנויות', en: 'Training and skills' } as const;

/** A new group, by the keyboard; the key of its column. */
async function addGroup(journey: Journey): Promise<string> {
  const { page, language, words } = journey;
  await pressButton(page.locator('.groups-screen'), words('groups:addGroup'));
  await typeInto(journey, words('groupForm:name'), transport[language]);
  await page.keyboard.press('Enter');
  const key = `group ${transport[language]}`;
  // Whoever added it goes on from it.
  await page.waitForFunction((at) => {
    const { activeElement } = document;
    const isHead = activeElement?.classList.contains('group-title') ?? false;
    return isHead && activeElement?.closest('.group-column')?.getAttribute('data-column') === at;
  }, key);
  return key;
}

journeyInBothLanguages(
  'with the keyboard alone a group is added and given a seat, which moves on and chairs, and all of it is undone',
  async (journey) => {
    const { page, language, words } = journey;
    await openBoard(journey);
    const group = await addGroup(journey);
    const other = `group ${training[language]}`;

    // From the pool, by its menu.
    await seatIn(journey, 'pool', metals).press('Enter');
    await choose(journey, transport[language]);
    await seatIn(journey, group, metals).waitFor();
    await focusIsOn(journey, group, metals);
    const news = page.locator('[data-figure="health-news"]');
    const sector = words('terms:sectorLong.business');
    const isIn = (name: string) => words('groups:news.in', { sector, group: name });
    await expect.poll(() => news.textContent()).toContain(isIn(transport[language]));
    expect(await column(journey, group).locator('[data-sector="business"]').getAttribute('data-seats')).toBe('1');

    // To a group without a business, of which the health said so.
    const missing = column(journey, other).locator('.seat-need[data-need="business"]');
    await missing.waitFor();
    await page.keyboard.press('Enter');
    await choose(journey, words('groups:menu.move'));
    await choose(journey, training[language]);
    await focusIsOn(journey, other, metals);
    await missing.waitFor({ state: 'detached' });
    await expect.poll(() => news.textContent()).toContain(isIn(training[language]));

    await page.keyboard.press('Enter');
    await choose(journey, words('groups:menu.make.chair'));
    await column(journey, other).locator(`.seat[data-office="chair"][data-organization="${metals}"]`).waitFor();
    await focusIsOn(journey, other, metals);

    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
    await seatIn(journey, 'pool', metals).waitFor();
    expect(await page.locator('.group-column').count()).toBe(5);
    return sampleField(language);
  },
);

journeyInBothLanguages(
  'with the keyboard alone a person who is affected has a seat, the health says so, and the group is removed',
  async (journey) => {
    const { page, language, words } = journey;
    await openBoard(journey);
    const group = await addGroup(journey);
    await column(journey, group).locator('.group-title').press('Enter');
    const panel = page.getByRole('complementary', { name: transport[language] });
    await panel.locator('[data-finding="empty"]').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await pressButton(panel, words('groups:panel.person'));
    await typeInto(journey, words('groupForm:person.name'), 'Rana');
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: words('terms:yes') })
      .press('Space');
    await pressButton(page.getByRole('dialog'), words('groupForm:person.add'));
    const person = column(journey, group).locator('.seat').filter({ hasText: 'Rana' });
    await person.waitFor();
    expect(await person.locator('.seat-note').textContent()).toContain(words('groups:seat.affected'));
    await panel.locator('[data-finding="oneAffected"]').first().waitFor();

    await pressButton(panel, words('groups:panel.remove'));
    await column(journey, group).waitFor({ state: 'detached' });
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    expect(await page.locator('.group-column').count()).toBe(5);
    return sampleField(language);
  },
);

journeyInBothLanguages('the figures of the board are those that the core works out', async (journey) => {
  const { page, language } = journey;
  await openBoard(journey);
  const expected = healthOfAll(shikmaField(language)).map(({ group, seats, marks, findings }) => ({
    group: group ?? '',
    seats,
    marks: marks.map((mark) => [mark.sector, String(mark.seats), mark.state]),
    worst: findings.slice(0, 2).map(({ code }) => code),
  }));
  const shown = await page.locator('.group-column[data-group]').evaluateAll((columns) =>
    columns.map((one) => ({
      group: one.getAttribute('data-group'),
      seats: one.querySelectorAll('.seat').length,
      marks: [...one.querySelectorAll('.health-marks > li')].map((mark) =>
        ['data-sector', 'data-seats', 'data-state'].map((name) => mark.getAttribute(name)),
      ),
      worst: [...one.querySelectorAll('.health-line')].slice(0, 2).map((line) => line.getAttribute('data-finding')),
    })),
  );
  expect(shown).toEqual(expected);
  return sampleField(language);
});

journeyInBothLanguages('a seat is carried with the mouse and with the keys of its handle', async (journey) => {
  const { page, language } = journey;
  await openBoard(journey);
  const other = `group ${training[language]}`;
  await seatIn(journey, 'pool', metals).dragTo(column(journey, other).locator('.group-body'));
  await seatIn(journey, other, metals).waitFor();
  await focusIsOn(journey, other, metals);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const target = column(journey, committee).locator('.seat-list');
  for (let tab = 0; tab < 12; tab += 1) {
    if (await target.evaluate((list) => list.hasAttribute('data-drop-target'))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await seatIn(journey, committee, metals).waitFor();
  await focusIsOn(journey, committee, metals);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await seatIn(journey, 'pool', metals).waitFor();
  return sampleField(language);
});

journeyInBothLanguages('a missing seat says who could take it, and whoever is chosen sits there', async (journey) => {
  const { page, language, words } = journey;
  await openBoard(journey);
  await column(journey, committee).locator('.seat-need[data-need="business"]').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('.seat-choice').first().waitFor();
  expect(await dialog.locator('.seat-choice').count()).toBe(10);
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.locator('.seat-choice').first().click();
  await page.getByRole('heading', { level: 1, name: words('groups:headline.missing.two') }).waitFor();
  await page
    .locator('.toasts')
    .getByRole('button', { name: words('shell:toast.undo') })
    .click();
  await page.getByRole('heading', { level: 1, name: words('groups:headline.missing.three') }).waitFor();
  return sampleField(language);
});

journeyInBothLanguages(
  'on a phone one group stands there at a time, and seats are moved by their menu',
  async (journey) => {
    const { page, language, words } = journey;
    await openBoard(journey);
    expect(await page.locator('.group-column').count()).toBe(1);
    await seatIn(journey, committee, 'PUB02').click();
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem', { name: training[language] }).first().click();
    await seatIn(journey, committee, 'PUB02').waitFor({ state: 'detached' });
    // Whoever moved it stays in the group that they look at.
    await page.waitForFunction(() => document.activeElement?.classList.contains('group-title'));
    await page.locator('.groups-one .select-button').first().click();
    await page.getByRole('option', { name: training[language] }).click();
    await seatIn(journey, `group ${training[language]}`, 'PUB02').waitFor();
    await page.locator('button.group-title').click();
    await page.getByRole('dialog').getByRole('heading', { name: training[language] }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('shell:close') })
      .click();
    await page
      .locator('.toasts')
      .getByRole('button', { name: words('shell:toast.undo') })
      .click();
    await seatIn(journey, `group ${training[language]}`, 'PUB02').waitFor({ state: 'detached' });
    return sampleField(language);
  },
  { width: 390, height: 844 },
);
