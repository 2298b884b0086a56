import { expect, test } from 'vitest';
import {
  decideRelevance,
  editTarget,
  removeTarget,
  setTarget,
  startRelevance,
  takeTargets,
  weighTarget,
} from '../../../src/app/commands/targets.ts';
import { type Command, noHistory, runCommand, undoStep } from '../../../src/app/history.ts';
import { emptyFieldMap, type FieldMap } from '../../../src/core/model/fieldMap.ts';
import { anyCell, type Target } from '../../../src/core/model/target.ts';

const usual = { unit: 'count', ideal: null, weight: 1, setBy: null, reason: null, setOn: null } as const;
const seats: Target = { ...anyCell, ...usual, sector: 'community', counted: 'seated', minimum: 2 };
const training: Target = {
  ...anyCell,
  ...usual,
  sector: 'business',
  topic: 'Training',
  counted: 'engaged',
  minimum: 1,
};
const rivers: Target = { ...anyCell, ...usual, region: 'Rivers', counted: 'listed', minimum: 3 };
const field: FieldMap = { ...emptyFieldMap('Field'), targets: [seats, training] };

function run(command: Command, fieldMap = field) {
  return runCommand({ fieldMap, history: noHistory }, command);
}

/** The targets after a command, after it was undone, and the name of its step. */
function done(command: Command) {
  const edited = run(command);
  return {
    after: edited.fieldMap.targets,
    undone: undoStep(edited).fieldMap,
    names: edited.history.done.map(({ name }) => name),
  };
}

test('a target is set as the last, or in the place of its like, and undone', () => {
  expect(done(setTarget(rivers, 'Rivers'))).toEqual({
    after: [seats, training, rivers],
    undone: field,
    names: [{ key: 'setTarget', values: { target: 'Rivers' } }],
  });
  const more = { ...seats, minimum: 3, reason: 'More voice' };
  expect(done(setTarget(more, 'Seats')).after).toEqual([more, training]);
});

test('a target that is set as it was leaves no step', () => {
  expect(run(setTarget({ ...seats }, 'Seats')).history.done).toEqual([]);
  expect(run(editTarget(seats, { ...seats }, 'Seats')).history.done).toEqual([]);
  expect(run(weighTarget(seats, 1, 'Seats')).history.done).toEqual([]);
  expect(run(takeTargets([training, seats], 'add')).history.done).toEqual([]);
  expect(run(takeTargets([training, seats], 'replace')).history.done).toEqual([]);
});

test('a target keeps its place when its cell changes, and takes that of a target for the same cell', () => {
  const moved = { ...seats, topic: 'Training' };
  expect(done(editTarget(seats, moved, 'Seats'))).toEqual({
    after: [moved, training],
    undone: field,
    names: [{ key: 'editTarget', values: { target: 'Seats' } }],
  });
  const onto = { ...training, minimum: 5, counted: 'seated' as const, sector: 'community' as const, topic: null };
  expect(done(editTarget(training, onto, 'Seats')).after).toEqual([onto]);
});

test('a target is weighed and removed', () => {
  expect(done(weighTarget(training, 3, 'Training')).after).toEqual([seats, { ...training, weight: 3 }]);
  expect(done(removeTarget(seats, 'Seats'))).toEqual({
    after: [training],
    undone: field,
    names: [{ key: 'removeTarget', values: { target: 'Seats' } }],
  });
});

test('many targets are taken beside those that are set, or instead of them, in one step', () => {
  const more = { ...training, minimum: 4 };
  expect(done(takeTargets([rivers, more], 'add'))).toEqual({
    after: [seats, more, rivers],
    undone: field,
    names: [{ key: 'addTargets', values: { count: 2 } }],
  });
  expect(done(takeTargets([rivers, more], 'replace'))).toEqual({
    after: [more, rivers],
    undone: field,
    names: [{ key: 'replaceTargets', values: { count: 2 } }],
  });
});

test('which sectors matter to a topic is decided in the order in which sectors are shown, changed, and left open again', () => {
  const decided = run(decideRelevance('Training', ['community', 'public']));
  expect(decided.fieldMap.relevance).toEqual([{ topic: 'Training', sectors: ['public', 'community'] }]);
  const none = runCommand(decided, decideRelevance('Training', []));
  expect(none.fieldMap.relevance).toEqual([{ topic: 'Training', sectors: [] }]);
  const open = runCommand(none, decideRelevance('Training', null));
  expect(open.fieldMap.relevance).toEqual([]);
  expect(undoStep(undoStep(undoStep(open))).fieldMap).toEqual(field);
});

test('a start is taken for topics of which nobody has decided, and changes no other', () => {
  const decided = { ...field, relevance: [{ topic: 'Training', sectors: ['business'] }] };
  const start = [
    { topic: 'Training', sectors: ['public', 'community'] },
    { topic: 'Housing', sectors: ['social', 'community'] },
  ];
  const edited = run(startRelevance(start), decided);
  expect(edited.fieldMap.relevance).toEqual([...decided.relevance, start[1]]);
  expect(undoStep(edited).fieldMap).toEqual(decided);
});
