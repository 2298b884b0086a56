import { describe, expect, it } from 'vitest';
import { mergeOrganizations } from '../../../src/app/commands/mergeOrganizations.ts';
import { deleteOrganizations } from '../../../src/app/commands/organizations.ts';
import {
  clearWhatIf,
  countSuggested,
  leaveOutOrganization,
  leaveOutTie,
  recordImagined,
  recordTried,
  takeBack,
  tryOrganization,
  tryTie,
} from '../../../src/app/commands/whatIf.ts';
import { type Command, noHistory, runCommand, undoStep } from '../../../src/app/history.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { imaginedId, noWhatIf } from '../../../src/core/model/whatIf.ts';
import { fieldOf } from '../../support/fieldOf.ts';

const field = fieldOf(['a', 'b', 'c'], [['a', 'b']]);
const [a, b, c] = [organizationId(1), organizationId(2), organizationId(3)];
const new1 = imaginedId(1);

/** The field after commands one upon another, each made for the field that it meets. */
function fieldAfter(...commands: readonly ((fieldMap: FieldMap) => Command)[]): FieldMap {
  return commands.reduce(
    (now, command) => runCommand({ fieldMap: now, history: noHistory }, command(now)).fieldMap,
    field,
  );
}

describe('what is tried', () => {
  it('is a step with a name that can be undone, and no record', () => {
    const command = tryTie(field, { source: a, target: c });
    const edited = runCommand({ fieldMap: field, history: noHistory }, command);
    expect(edited.history.done.map(({ name }) => name)).toEqual([{ key: 'tryTie', values: { from: 'a', to: 'c' } }]);
    expect(edited.fieldMap).toEqual({ ...field, whatIf: { ...noWhatIf, ties: [{ source: a, target: c }] } });
    expect(undoStep(edited).fieldMap).toEqual(field);
  });

  it('has each tie once, whichever end comes first, and a tie that is left out comes back when it is tried', () => {
    const twice = fieldAfter(
      (now) => tryTie(now, { source: a, target: c }),
      (now) => tryTie(now, { source: c, target: a }),
    );
    expect(twice.whatIf.ties).toEqual([{ source: a, target: c }]);
    const back = fieldAfter(
      (now) => leaveOutTie(now, { source: a, target: b }),
      (now) => tryTie(now, { source: b, target: a }),
    );
    expect(back.whatIf).toEqual(noWhatIf);
  });

  it('gives each imagined organisation an id of its own, and takes its ties with it', () => {
    const two = fieldAfter(
      (now) => tryOrganization(now, { name: 'New', sector: 'business', tiedTo: [a, b] }),
      (now) => tryOrganization(now, { name: 'Other', sector: null, tiedTo: [] }),
    );
    expect(two.whatIf).toEqual({
      ...noWhatIf,
      organizations: [
        { id: new1, name: 'New', sector: 'business' },
        { id: imaginedId(2), name: 'Other', sector: null },
      ],
      ties: [
        { source: new1, target: a },
        { source: new1, target: b },
      ],
    });
    const { fieldMap } = runCommand(
      { fieldMap: two, history: noHistory },
      takeBack(two, { kind: 'organization', id: new1 }),
    );
    expect(fieldMap.whatIf).toEqual({
      ...noWhatIf,
      organizations: [{ id: imaginedId(2), name: 'Other', sector: null }],
    });
  });

  it('is taken back one by one, or all at once but for whether suggested ties count', () => {
    const all = [
      (now: FieldMap) => countSuggested(now, false),
      (now: FieldMap) => leaveOutOrganization(now, c),
      (now: FieldMap) => leaveOutOrganization(now, c),
      (now: FieldMap) => leaveOutTie(now, { source: a, target: b }),
    ];
    expect(fieldAfter(...all).whatIf).toEqual({
      ...noWhatIf,
      withSuggested: false,
      withoutOrganizations: [c],
      withoutTies: [{ source: a, target: b }],
    });
    const one = fieldAfter(
      ...all,
      (now) => takeBack(now, { kind: 'withoutTie', pair: { source: b, target: a } }),
      (now) => takeBack(now, { kind: 'withoutOrganization', id: c }),
    );
    expect(one.whatIf).toEqual({ ...noWhatIf, withSuggested: false });
    expect(fieldAfter(...all, clearWhatIf).whatIf).toEqual({ ...noWhatIf, withSuggested: false });
  });

  it('becomes a record, as a tie that is there or as a suggestion, in one step', () => {
    const pair = { source: a, target: c };
    const tried = fieldAfter((now) => tryTie(now, pair));
    for (const status of ['recorded', 'suggested'] as const) {
      const edited = runCommand({ fieldMap: tried, history: noHistory }, recordTried(tried, pair, status));
      expect(edited.fieldMap.ties.slice(1)).toMatchObject([{ id: 't2', source: a, target: c, status }]);
      expect(edited.fieldMap.whatIf).toEqual(noWhatIf);
      expect(undoStep(edited).fieldMap).toEqual({ ...tried, nextTie: 3 });
    }
  });

  it('lists an imagined organisation, with which its ties are then tried', () => {
    const listed = fieldAfter(
      (now) => tryOrganization(now, { name: 'New', sector: 'business', tiedTo: [a] }),
      (now) => recordImagined(now, new1),
    );
    expect(listed.organizations.at(-1)).toMatchObject({ id: 'o4', name: 'New', sector: 'business' });
    expect(listed.whatIf).toEqual({ ...noWhatIf, ties: [{ source: organizationId(4), target: a }] });
  });

  it('forgets organisations that are deleted, and follows those that are merged', () => {
    const tried = [
      (now: FieldMap) => tryTie(now, { source: a, target: c }),
      (now: FieldMap) => tryTie(now, { source: b, target: c }),
      (now: FieldMap) => leaveOutOrganization(now, c),
    ];
    expect(fieldAfter(...tried, (now) => deleteOrganizations(now, [c])).whatIf).toEqual(noWhatIf);
    expect(fieldAfter(...tried, (now) => mergeOrganizations(now, a, b)).whatIf).toEqual({
      ...noWhatIf,
      ties: [{ source: a, target: c }],
      withoutOrganizations: [c],
    });
    expect(fieldAfter(...tried, (now) => mergeOrganizations(now, a, c)).whatIf).toEqual({
      ...noWhatIf,
      ties: [{ source: b, target: a }],
      withoutOrganizations: [a],
    });
  });
});
