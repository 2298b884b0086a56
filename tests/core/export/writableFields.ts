import fc from 'fast-check';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId, tieId } from '../../../src/core/model/ids.ts';
import { type ExtraField, newOrganization, type Organization } from '../../../src/core/model/organization.ts';
import { knownSectors } from '../../../src/core/model/sector.ts';
import { stages } from '../../../src/core/model/stage.ts';
import { newTie, type Tie } from '../../../src/core/model/tie.ts';

const word = fc.constantFrom(
  'אלון',
  'Orlan',
  '=SUM(A1)',
  "'=x",
  '+972 3',
  '<b>',
  'R&D',
  '😀',
  'ע"ר',
  '_x000D_',
  "o'k",
  '@here',
  '007',
);
const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 2 }).map((all) => all.join('\n'));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const list = fc.uniqueArray(line, { maxLength: 3, selector: (text) => text.toLowerCase() });

const anyLine = maybe(line);
const extraTitles = [
  'Sector',
  'שם הארגון',
  'From',
  'To id',
  'Partner 1',
  'Connected to',
  'Notes [+]',
  'Influence (1-5)',
  'ח.ר.',
  'Number of rooms',
  '__proto__',
  'constructor',
  'עמודה 7',
  'Q1: a, b?',
];
const extra = fc
  .tuple(...extraTitles.map((title) => fc.option(line, { nil: null, freq: 2 }).map((text) => ({ title, text }))))
  .map((all) => all.flatMap(({ title, text }): ExtraField[] => (text === null ? [] : [[title, text]])));
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const isoDay = day.map((date) => date.toISOString().slice(0, 10));

const organization = fc.record({
  name: line,
  otherNames: list,
  sector: maybe(fc.oneof(fc.constantFrom(...knownSectors), fc.constant('Co-operative'))),
  topics: list,
  regions: list,
  regionWide: fc.boolean(),
  stage: maybe(fc.constantFrom(...stages)),
  committee: maybe(fc.boolean()),
  workingGroups: list,
  role: maybe(line),
  level: anyLine,
  affected: maybe(fc.boolean()),
  influence: maybe(fc.integer({ min: 1, max: 5 })),
  interest: maybe(fc.integer({ min: 1, max: 5 })),
  alignment: maybe(fc.integer({ min: 1, max: 5 })),
  contributes: maybe(lines),
  targetGroups: list,
  owner: anyLine,
  contact: maybe(lines),
  nextStep: anyLine,
  nextStepOn: maybe(isoDay),
  cost: maybe(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)),
  capacity: maybe(fc.integer({ min: 0, max: 40 })),
  available: maybe(fc.boolean()),
  doNotContact: maybe(fc.boolean()),
  source: anyLine,
  confidence: anyLine,
  updated: maybe(isoDay),
  notes: maybe(lines),
  consent: maybe(fc.boolean()),
  respondent: maybe(fc.boolean()),
  extra,
});

const tie = fc.record({
  type: maybe(line),
  strength: maybe(fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100)),
  directed: fc.boolean(),
  since: maybe(fc.oneof(isoDay, fc.constantFrom('2019', 'spring 2020'))),
  evidence: maybe(lines),
  confidence: anyLine,
  notes: maybe(lines),
  extra,
});

/** Fields as people would write them, with texts that are hard to write down; every value that a table can hold. */
export const writableFields: fc.Arbitrary<Pick<FieldMap, 'organizations' | 'ties'>> = fc
  .array(organization, { minLength: 1, maxLength: 6 })
  .chain((given) => {
    const organizations = given.map(
      (one, index): Organization => ({
        ...newOrganization(organizationId(index + 1), ''),
        ...one,
        code: `00${index + 1}`,
        name: `${one.name} ${index + 1}`,
      }),
    );
    const ends = fc.constantFrom(...organizations.map(({ id }) => id));
    const ties = fc.array(fc.tuple(ends, ends, tie), { maxLength: 6 }).map((all) =>
      all.map(
        ([source, target, rest], index): Tie => ({
          ...newTie(tieId(index + 1), source, target),
          ...rest,
          type: `${rest.type ?? 'T'} ${index}`,
        }),
      ),
    );
    return ties.map((some) => ({ organizations, ties: some }));
  });
