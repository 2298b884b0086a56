import { expect, test } from 'vitest';
import {
  addToTracker,
  decide,
  describeWanted,
  excludeApproach,
  limitApproaches,
  limitAsks,
  listWanted,
  lockApproach,
  takeExclusionBack,
  takeList,
  unlockAll,
  unlockApproach,
} from '../../../src/app/commands/recruitment.ts';
import { type Command, type Edited, noHistory, runCommand, undoStep } from '../../../src/app/history.ts';
import { emptyFieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization } from '../../../src/core/model/organization.ts';
import { usualRecruitment } from '../../../src/core/model/recruitment.ts';
import { anyCell } from '../../../src/core/model/target.ts';

const one = newOrganization(organizationId(1), 'One');
const two = newOrganization(organizationId(2), 'Two');
const field = { ...emptyFieldMap('Field'), organizations: [one, two], nextOrganization: 3 };
const start = { fieldMap: field, history: noHistory };

function run(...commands: readonly Command[]) {
  return commands.reduce<Edited>((edited, command) => runCommand(edited, command), start);
}

const plansOf = (...commands: readonly Command[]) => run(...commands).fieldMap.recruitment;

test('whoever is locked is no longer left off, and whoever is left off is no longer locked', () => {
  expect(plansOf(lockApproach(one), excludeApproach(one))).toEqual({ ...usualRecruitment, excluded: [one.id] });
  expect(plansOf(excludeApproach(one), lockApproach(one), lockApproach(two))).toEqual({
    ...usualRecruitment,
    locked: [one.id, two.id],
  });
});

test('each decision is one step with its name, and undone', () => {
  const commands = [
    limitApproaches({ by: 'cost', most: 7 }),
    limitAsks(1),
    lockApproach(one),
    unlockApproach(one),
    takeList([two.id]),
    unlockAll(),
    excludeApproach(two),
    takeExclusionBack(two),
  ];
  const edited = run(...commands);
  expect(edited.history.done.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
  expect(edited.fieldMap.recruitment).toEqual({ ...usualRecruitment, limit: { by: 'cost', most: 7 }, askCap: 1 });
  expect(commands.reduce<Edited>((now) => undoStep(now), edited).fieldMap).toEqual(field);
});

test('a decision that changes nothing leaves no step', () => {
  expect(run(limitApproaches(usualRecruitment.limit), unlockAll(), unlockApproach(one), limitAsks(2))).toEqual(start);
});

test('what is decided about an organisation is written to it under its own name in the history', () => {
  const edited = run(decide('stopContact', one, { doNotContact: true }));
  expect(edited.fieldMap.organizations).toEqual([{ ...one, doNotContact: true }, two]);
  expect(edited.history.done[0]?.name).toEqual({ key: 'stopContact', values: { name: 'One' } });
});

test('the tracker takes up whoever was only a name, and leaves what is already entered', () => {
  const talked = { ...two, stage: 'inDialogue' as const, owner: 'Noa', nextStep: 'Meet' };
  const first = { owner: 'Dan', nextStep: 'Call', nextStepOn: '2026-12-01' };
  const edited = runCommand(
    { ...start, fieldMap: { ...field, organizations: [one, talked] } },
    addToTracker([one.id, two.id], first),
  );
  expect(edited.fieldMap.organizations).toEqual([{ ...one, ...first, stage: 'acquainted' }, talked]);
  expect(edited.history.done[0]?.name).toEqual({ key: 'addToTracker', values: { count: 2 } });
});

test('a wanted profile keeps its names and note, and goes when both are taken away', () => {
  const cell = { ...anyCell, sector: 'business', topic: 'Training' };
  const kept = plansOf(describeWanted(cell, { names: ['Mill', 'Forge'], note: 'Ask Dan' }, 'Business, Training'));
  expect(kept.wanted).toEqual([{ ...cell, names: ['Mill', 'Forge'], note: 'Ask Dan' }]);
  const gone = plansOf(
    describeWanted(cell, { names: ['Mill'], note: null }, 'Business, Training'),
    describeWanted(cell, { names: [], note: null }, 'Business, Training'),
  );
  expect(gone.wanted).toEqual([]);
});

test('a wanted name is listed with what its profile asks for, and leaves the profile', () => {
  const cell = { sector: 'business', topic: 'Training', region: '*', population: 'Youth' };
  const described = run(describeWanted(cell, { names: ['Mill', 'Forge'], note: null }, 'Business, Training'));
  const { fieldMap } = runCommand(described, listWanted(described.fieldMap, cell, 'Mill'));
  expect(fieldMap.organizations.at(-1)).toEqual({
    ...newOrganization(organizationId(3), 'Mill'),
    sector: 'business',
    topics: ['Training'],
    regionWide: true,
    targetGroups: ['Youth'],
    stage: 'identified',
  });
  expect(fieldMap.recruitment.wanted).toEqual([{ ...cell, names: ['Forge'], note: null }]);
});
