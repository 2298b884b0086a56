import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeProject } from '../../../../src/core/export/projectFile.ts';
import { noUnknownFields } from '../../../../src/core/export/projectFileUnknown.ts';
import { emptyFieldMap, type FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { organizationId, tieId } from '../../../../src/core/model/ids.ts';
import { type ExtraField, newOrganization } from '../../../../src/core/model/organization.ts';
import { ladder } from '../../../../src/core/model/stage.ts';
import { newTie } from '../../../../src/core/model/tie.ts';
import { fileOf, imported } from '../../../support/importing.ts';
import { smallField } from '../../export/fieldMaps.ts';
import { read } from './readFormats.ts';

describe('a project of this program, given to the import', () => {
  it('gives the same organisations and ties, and says what stays behind', () => {
    const field = smallField();
    expect(withoutPlaces(importOf(field))).toEqual(withoutPlaces(field));
    const { told, questions } = read('p.sadeh.json', serialized(field));
    expect([told, questions]).toEqual([['note projectParts', 'warning unknownSector Cooperative'], []]);
  });

  it('any organisations and ties come back as they were', () => {
    fc.assert(
      fc.property(anyField, (field) => {
        expect(withoutPlaces(importOf(field))).toEqual(withoutPlaces(field));
      }),
      { numRuns: 200 },
    );
  });
});

function serialized(fieldMap: FieldMap): string {
  return serializeProject({ fieldMap, unknown: noUnknownFields, savedAt: '2026-01-01T00:00:00Z' });
}

function importOf(fieldMap: FieldMap): FieldMap {
  return imported([fileOf('p.sadeh.json', serialized(fieldMap))]).fieldMap;
}

/** Without the ids that the program gives, the rows where things stood, and the order of columns of a file's own. */
function withoutPlaces({ organizations, ties }: FieldMap) {
  const at = new Map(organizations.map(({ id }, index) => [id, index]));
  const sorted = (extra: readonly ExtraField[]) => extra.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    organizations: organizations.map(({ id: _, origin: __, extra, ...rest }) => ({ ...rest, extra: sorted(extra) })),
    ties: ties.map(({ id: _, origin: __, source, target, extra, ...rest }) => {
      return { ...rest, extra: sorted(extra), source: at.get(source), target: at.get(target) };
    }),
  };
}

/** Texts as people write them: no blanks around, and nothing that stands for "nothing". */
const text = fc
  .string({ unit: fc.constantFrom(...'abאבג "\'|;,=+-@<>&\\/'), minLength: 3, maxLength: 12 })
  .map((written) => `x${written.replace(/\s+/g, ' ')}y`);
const hostile = fc.constantFrom(
  '=1+1',
  "'=1+1",
  "''@x",
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'שלום | עולם',
);
const words = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: hostile });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const list = fc.uniqueArray(words, { maxLength: 3 });
const rating = maybe(fc.integer({ min: 0, max: 5 }));
const extra = fc.uniqueArray(fc.tuple(words, words), { maxLength: 2, selector: ([title]) => title });

const organizationFields = fc.record({
  sector: maybe(fc.constantFrom('public', 'social', 'business', 'academia')),
  otherNames: list,
  topics: list,
  regions: list,
  regionWide: fc.boolean(),
  stage: maybe(fc.constantFrom(...ladder, 'declined' as const)),
  committee: maybe(fc.boolean()),
  affected: maybe(fc.boolean()),
  influence: rating,
  alignment: rating,
  owner: maybe(words),
  notes: maybe(words),
  consent: maybe(fc.boolean()),
  extra,
});

const anyField: fc.Arbitrary<FieldMap> = fc
  .uniqueArray(fc.tuple(text, maybe(fc.constantFrom('007', '1', 'A-1', 'ab')), organizationFields), {
    minLength: 1,
    maxLength: 5,
    comparator: (a, b) => a[0].toLowerCase() === b[0].toLowerCase() || (a[1] !== null && a[1] === b[1]),
  })
  .chain((made) => {
    const organizations = made.map(([name, code, fields], at) => {
      const others = fields.otherNames.filter((other) => other !== name);
      return { ...newOrganization(organizationId(at + 1), `${name}${at}`), code, ...fields, otherNames: others };
    });
    const end = fc.constantFrom(...organizations.map(({ id }) => id));
    const tie = fc.tuple(
      end,
      end,
      fc.boolean(),
      maybe(words),
      maybe(fc.integer({ min: 1, max: 9 })),
      maybe(words),
      extra,
    );
    return fc.array(tie, { maxLength: 4 }).map((ties) => ({
      ...emptyFieldMap('Generated'),
      organizations,
      ties: ties.map(([source, target, directed, type, strength, notes, more], at) => {
        return { ...newTie(tieId(at + 1), source, target), directed, type, strength, notes, extra: more };
      }),
      nextOrganization: 100,
      nextTie: 100,
    }));
  });
