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
    expect(changes?.added).toEqual({ organizations: 1, ties: 0 });
    const fields = changes?.changed.map(({ kind, names, fields: list }) => [
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
});
