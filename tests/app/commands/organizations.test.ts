import { describe, expect, test } from 'vitest';
import {
  addOrganization,
  deleteOrganizations,
  editOrganization,
  nextOrganizationId,
} from '../../../src/app/commands/organizations.ts';
import { type Command, noHistory, redoStep, runCommand, undoStep } from '../../../src/app/history.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../src/core/model/organization.ts';
import { smallField } from '../../core/export/fieldMaps.ts';

const field = smallField();
const [council, association, factory] = field.organizations as [Organization, Organization, Organization];

function run(command: Command, fieldMap: FieldMap = field) {
  return runCommand({ fieldMap, history: noHistory }, command);
}

describe('adding', () => {
  test('gives the next id, which undoing does not give back', () => {
    const edited = run(addOrganization({ name: 'Orchard', sector: 'business', topics: ['Vocational training'] }));
    const added = {
      ...newOrganization(organizationId(4), 'Orchard'),
      sector: 'business',
      topics: ['Vocational training'],
    };
    expect(nextOrganizationId(field)).toBe('o4');
    expect(edited.fieldMap).toEqual({
      ...field,
      organizations: [...field.organizations, added],
      nextOrganization: 5,
    });
    expect(undoStep(edited).fieldMap).toEqual({ ...field, nextOrganization: 5 });
    expect(edited.history.done[0]?.name).toEqual({ key: 'addOrganization', values: { name: 'Orchard' } });
  });
});

describe('editing', () => {
  test('changes the fields given, and undo and redo go both ways', () => {
    const edited = run(editOrganization(council, { name: 'Council', topics: ['Career guidance'] }));
    const expected = [{ ...council, name: 'Council', topics: ['Career guidance'] }, association, factory];
    expect(edited.fieldMap).toEqual({ ...field, organizations: expected });
    expect(undoStep(edited).fieldMap).toEqual(field);
    expect(redoStep(undoStep(edited)).fieldMap).toEqual(edited.fieldMap);
    expect(edited.history.done[0]?.name).toEqual({ key: 'editOrganization', values: { name: council.name } });
  });

  test('to what it already is leaves no step', () => {
    const edited = run(editOrganization(council, { topics: [...council.topics], sector: council.sector }));
    expect(edited).toEqual({ fieldMap: field, history: noHistory });
    expect(edited.fieldMap).toBe(field);
  });

  test('an organisation that is gone changes nothing', () => {
    const gone = newOrganization(organizationId(99), 'Gone');
    expect(run(editOrganization(gone, { name: 'Back' })).history).toEqual(noHistory);
  });
});

describe('deleting', () => {
  test('takes the ties along in the same step, and undo brings all back', () => {
    const edited = run(deleteOrganizations(field, [association.id]));
    expect(edited.fieldMap).toEqual({ ...field, organizations: [council, factory], ties: [] });
    expect(edited.history.done.map(({ name }) => name)).toEqual([
      { key: 'deleteOrganizationAndTies', values: { name: association.name, count: 2 } },
    ]);
    expect(undoStep(edited).fieldMap).toEqual(field);
  });

  test('keeps the ties of the others', () => {
    const edited = run(deleteOrganizations(field, [factory.id]));
    expect(edited.fieldMap.ties).toEqual([field.ties[0]]);
  });

  test('takes along what was decided about it and how its stages changed', () => {
    const change = { from: null, to: 'active' as const, on: '2026-11-21' };
    const decided: FieldMap = {
      ...field,
      recruitment: { ...field.recruitment, locked: [council.id, factory.id], excluded: [factory.id] },
      stageChanges: [
        { ...change, organization: factory.id },
        { ...change, organization: council.id },
      ],
    };
    const edited = run(deleteOrganizations(decided, [factory.id]), decided);
    expect(edited.fieldMap.recruitment).toEqual({ ...field.recruitment, locked: [council.id], excluded: [] });
    expect(edited.fieldMap.stageChanges).toEqual([{ ...change, organization: council.id }]);
    expect(undoStep(edited).fieldMap).toEqual(decided);
  });

  test('says what it deletes, in one case, without ties and for several', () => {
    const lonely = { ...field, ties: [] };
    expect(deleteOrganizations(lonely, [factory.id]).name).toEqual({
      key: 'deleteOrganization',
      values: { name: 'Orlan' },
    });
    expect(deleteOrganizations(field, [council.id, factory.id]).name).toEqual({
      key: 'deleteOrganizations',
      values: { count: 2, ties: 2 },
    });
  });

  test('the chosen backbone goes back to the one that the roles name', () => {
    const chosen: FieldMap = { ...field, rules: { ...field.rules, backbone: council.id } };
    expect(run(deleteOrganizations(chosen, [council.id]), chosen).fieldMap.rules.backbone).toBe('fromRole');
    expect(run(deleteOrganizations(chosen, [factory.id]), chosen).fieldMap.rules.backbone).toBe(council.id);
  });
});
