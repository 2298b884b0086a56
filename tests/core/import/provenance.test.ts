import { describe, expect, it } from 'vitest';
import { parseProject, serializeProject } from '../../../src/core/export/projectFile.ts';
import { noUnknownFields } from '../../../src/core/export/projectFileUnknown.ts';
import { applyPlan } from '../../../src/core/import/applyPlan.ts';
import { noChoices } from '../../../src/core/import/choices.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import { sha256 } from '../../../src/core/import/sha256.ts';
import { emptyFieldMap, type FieldMap } from '../../../src/core/model/fieldMap.ts';
import { fileOf, imported } from '../../support/importing.ts';

const members = fileOf('members.csv', 'id,name,Kind\n1,Alpha,NPO\n2,Beta,Ministry\n3,Gamma,NPO\n');

function reopened(fieldMap: FieldMap) {
  return parseProject(serializeProject({ fieldMap, unknown: noUnknownFields, savedAt: '2026-01-31T00:00:00Z' }));
}

describe('where a value came from', () => {
  it('is kept as written under its own title where a person said what it means', () => {
    const values = { sector: { NPO: 'social', Ministry: 'public' } };
    const choice = { file: 'members.csv', columns: { '2': 'sector' as const }, values };
    const { fieldMap } = imported([members], { ...noChoices, tables: [choice] });
    expect(fieldMap.organizations.map(({ sector, extra }) => [sector, extra])).toEqual([
      ['social', [['Kind', 'NPO']]],
      ['public', [['Kind', 'Ministry']]],
      ['social', [['Kind', 'NPO']]],
    ]);
  });

  it('is kept once, however often the text is looked at, and not at all where its meaning is itself', () => {
    const answers = { from: { Alfa: 'Alpha' }, type: { Funds: 'funds' } };
    const choice = { file: 'ties.csv', values: answers };
    const ties = fileOf('ties.csv', 'from,to,type\nAlfa,Beta,Funds\n');
    const { fieldMap } = imported([ties], { ...noChoices, tables: [choice] });
    expect(fieldMap.organizations.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
    expect(fieldMap.ties[0]?.extra).toEqual([['from', 'Alfa']]);
  });
});

describe('a file that was imported', () => {
  it('is known by the SHA-256 of its bytes and the day, also after saving and opening', () => {
    const { plan } = imported([members]);
    const fieldMap = applyPlan(plan, emptyFieldMap('Test'), '2026-01-31');
    const file = {
      name: 'members.csv',
      bytes: members.bytes.length,
      rows: 3,
      hash: sha256(members.bytes),
      on: '2026-01-31',
    };
    expect(fieldMap.files).toEqual([file]);
    expect(reopened(fieldMap)).toMatchObject({ ok: true, fieldMap, repairs: [] });
  });

  it('from before that was kept is opened as it is', () => {
    const fieldMap = { ...emptyFieldMap('Old'), files: [{ name: 'members.csv', bytes: 12, rows: 3 }] };
    expect(reopened(fieldMap)).toMatchObject({ ok: true, fieldMap, repairs: [] });
    const again = imported([members], noChoices, fieldMap);
    expect(again.plan.issues.map(({ code }) => code)).not.toContain('alreadyImported');
  });

  it('is left out where the same bytes come a second time', () => {
    const { tables } = readFiles([members, { ...members, name: 'copy.csv' }], noChoices);
    expect(tables.map(({ role, hash }) => [role, hash])).toEqual([
      ['organizations', sha256(members.bytes)],
      ['ignore', sha256(members.bytes)],
    ]);
  });
});
