import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/app/commands/importFiles.ts';
import { noHistory, redoStep, runCommand, undoStep } from '../../../src/app/history.ts';
import { noChoices } from '../../../src/core/import/choices.ts';
import { planImport } from '../../../src/core/import/planImport.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import type { OrganizationId } from '../../../src/core/model/ids.ts';
import { fileOf, imported } from '../../support/importing.ts';

const who = fileOf('who.csv', 'id,name\n1,A\n2,B\n');
const more = fileOf('more.csv', 'id,name,sector\n2,B,Public\n3,C,\n');

describe('importing files', () => {
  const { fieldMap } = imported([who]);
  const plan = planImport(readFiles([more], noChoices), noChoices, fieldMap);
  const done = runCommand({ fieldMap, history: noHistory }, importFiles(plan, fieldMap));

  it('is one step with the names of the files', () => {
    expect(done.history.done.map(({ name }) => name)).toEqual([{ key: 'importFiles', values: { files: 'more.csv' } }]);
    expect(done.fieldMap.organizations.map(({ id, name, sector }) => [id, name, sector])).toEqual([
      ['o1', 'A', null],
      ['o2', 'B', 'public'],
      ['o3', 'C', null],
    ]);
    expect(done.fieldMap.files.map(({ name }) => name)).toEqual(['who.csv', 'more.csv']);
  });

  it('is undone as a whole, but for the ids, which are not used twice', () => {
    const undone = undoStep(done);
    expect(undone.fieldMap).toEqual({ ...fieldMap, nextOrganization: 4 });
    expect(redoStep(undone).fieldMap).toEqual(done.fieldMap);
  });

  it('keeps what was said of groups and decided of their seats, but for whoever goes with it', () => {
    const [a, b] = fieldMap.organizations.map(({ id }) => id) as [OrganizationId, OrganizationId];
    const said: FieldMap = {
      ...fieldMap,
      groups: [{ ...newGroup(null), purpose: 'To lead', chair: { kind: 'organization', id: b } }],
      seating: { ...fieldMap.seating, together: [[a, b]] },
    };
    const start = { fieldMap: said, history: noHistory };
    const kept = runCommand(start, importFiles(plan, said)).fieldMap;
    expect([kept.groups, kept.seating]).toEqual([said.groups, said.seating]);
    const removed = runCommand(start, importFiles(plan, said, undefined, { organizations: [a], ties: [] })).fieldMap;
    expect([removed.groups, removed.seating]).toEqual([said.groups, { ...said.seating, together: [] }]);
  });
});
