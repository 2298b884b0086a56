import { create } from 'mutative';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../../src/app/commands/importFiles.ts';
import { noChoices } from '../../../../src/core/import/choices.ts';
import { changesOf } from '../../../../src/core/import/preview/changesOf.ts';
import { emptyFieldMap } from '../../../../src/core/model/fieldMap.ts';
import { fileOf, imported } from '../../../support/importing.ts';

const ties = fileOf('ties.csv', 'from,to\nA,B\nB,C\n');
const before = imported([fileOf('who.csv', 'name,sector,town\nA,Public,Dan\nB,Social,\nC,Public,\n'), ties]).fieldMap;
const newer = imported(
  [fileOf('who.csv', 'name,sector,town\nA,Social,Arad\nB,Social,\nD,Public,\n')],
  noChoices,
  before,
);

describe('what a newer file changes', () => {
  const changes = changesOf(newer.plan, before);

  it('is told by name, field by field, with what it no longer names', () => {
    expect(changes?.added).toEqual({ organizations: { count: 1, first: [['D']] }, ties: { count: 0, first: [] } });
    const fields = changes?.changed.first.map(({ kind, names, fields: list }) => [
      kind,
      names,
      list.map(({ field, before: was, after }) => [field, was, after]),
    ]);
    expect(fields).toEqual([
      [
        'organization',
        ['A'],
        [
          ['sector', 'public', 'social'],
          ['regions', ['Dan'], ['Arad']],
        ],
      ],
    ]);
    expect(changes?.missingOrganizations.map(({ names }) => names)).toEqual([['C']]);
    expect(changes?.missingTies).toEqual([]);
  });

  it('is counted in full and shown a hundred at a time, however many records change', () => {
    const list = (sector: string) =>
      fileOf('many.csv', `name,sector\n${Array.from({ length: 130 }, (_, at) => `A${at},${sector}`).join('\n')}\n`);
    const first = imported([list('Public')]).fieldMap;
    const { changed } = changesOf(imported([list('Social')], noChoices, first).plan, first) ?? {};
    expect([changed?.count, changed?.first.length, changed?.first.at(-1)?.names]).toEqual([130, 100, ['A99']]);
  });

  it('is nothing to ask about while the field is empty', () => {
    expect(changesOf(newer.plan, emptyFieldMap('Test'))).toBe(null);
  });

  it('deletes nothing by itself, and what was ticked in the same step, with its ties', () => {
    const names = (removed: Parameters<typeof importFiles>[3]) => {
      const [after] = create(before, importFiles(newer.plan, before, '2026-11-21', removed).change, {
        enablePatches: true,
      });
      return [after.organizations.map(({ name }) => name), after.ties.length];
    };
    const gone = changes?.missingOrganizations.map(({ id }) => id) ?? [];
    expect(names(undefined)).toEqual([['A', 'B', 'C', 'D'], 2]);
    expect(names({ organizations: gone, ties: [] })).toEqual([['A', 'B', 'D'], 1]);
  });

  it('names the first hundred of what it adds, a tie by its ends, and counts all', () => {
    const names = Array.from({ length: 120 }, (_, index) => `N${index}`);
    const files = [
      fileOf('more.csv', `name\n${names.join('\n')}\n`),
      fileOf('links.csv', `from,to\n${names.map((name) => `A,${name}\n`).join('')}`),
    ];
    const added = changesOf(imported(files, noChoices, before).plan, before)?.added;
    expect([added?.organizations.count, added?.ties.count]).toEqual([120, 120]);
    expect(added?.organizations.first).toEqual(names.slice(0, 100).map((name) => [name]));
    expect(added?.ties.first).toEqual(names.slice(0, 100).map((name) => ['A', name]));
  });

  it('tells a change once where the text of its column is kept beside it', () => {
    const texts = (stage: string) => [fileOf('who.csv', `name,stage\nA,${stage}\n`)];
    const choices = {
      ...noChoices,
      tables: [{ file: 'who.csv', values: { stage: { warm: 'interested', hot: 'committed' } } }],
    };
    const field = imported(texts('warm'), choices).fieldMap;
    const { plan, reading } = imported(texts('hot'), choices, field);
    const fields = (tables: typeof reading.tables) =>
      changesOf(plan, field, tables)?.changed.first.flatMap((one) =>
        one.fields.map(({ field: name, title }) => [name, title]),
      );
    expect(fields([])).toEqual([
      ['stage', null],
      ['extra', 'stage'],
    ]);
    expect(fields(reading.tables)).toEqual([['stage', null]]);
  });
});

describe('what a newer file leaves empty', () => {
  const kept = (name: string, text: string) =>
    changesOf(imported([fileOf(name, text)], noChoices, full).plan, full)?.kept.first.map(({ names, fields }) => [
      names,
      fields.map(({ field, title, value }) => [field, title, value]),
    ]);
  const full = imported([fileOf('who.csv', 'name,sector,town,Staff\nA,Public,Dan,5\nB,Social,Arad,6\n')]).fieldMap;

  it('is told with the value that stays, of the newer version of the file that brought it', () => {
    const newer = 'name,sector,town,Staff\nA,,-,\nB,Public,Arad,6\n';
    expect(kept('who - Copy.csv', newer)).toEqual([
      [
        ['A'],
        [
          ['sector', null, 'public'],
          ['regions', null, ['Dan']],
          ['extra', 'Staff', '5'],
        ],
      ],
    ]);
    expect(kept('another.csv', newer)).toEqual([]);
  });

  it('is nothing that another row of the organisation fills, or for which there is no column', () => {
    expect(kept('who.csv', 'name\nA\nB\n')).toEqual([]);
    expect(kept('who.csv', 'name,Staff\nA,unknown\nB,7\n')).toEqual([]);
    expect(kept('who.csv', 'name,sector,town,Staff\nA,Public,Dan,5\nB,Social,Arad,6\n')).toEqual([]);
  });
});
