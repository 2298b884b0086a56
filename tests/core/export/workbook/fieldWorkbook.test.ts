import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldWorkbook } from '../../../../src/core/export/workbook/fieldWorkbook.ts';
import { organizationId, tieId } from '../../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../../src/core/model/organization.ts';
import { knownSectors } from '../../../../src/core/model/sector.ts';
import { stages } from '../../../../src/core/model/stage.ts';
import { newTie, type Tie } from '../../../../src/core/model/tie.ts';
import { createTexts } from '../../../../src/i18n/texts.ts';
import { csvWords } from '../../../../src/screens/parts/csvWords.ts';
import { imported } from '../../../support/importing.ts';

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

const organization = fc.record({
  name: line,
  sector: maybe(fc.constantFrom(...knownSectors)),
  topics: list,
  regions: list,
  regionWide: fc.boolean(),
  stage: maybe(fc.constantFrom(...stages)),
  committee: maybe(fc.boolean()),
  workingGroups: list,
  role: maybe(line),
  influence: maybe(fc.integer({ min: 1, max: 5 })),
  contact: maybe(lines),
  notes: maybe(lines),
  consent: maybe(fc.boolean()),
});

const tie = fc.record({
  type: maybe(line),
  strength: maybe(fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100)),
  directed: fc.boolean(),
  evidence: maybe(lines),
});

const fields = fc.array(organization, { minLength: 1, maxLength: 6 }).chain((given) => {
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

describe.each(['en', 'he'] as const)('a field map as a workbook in %s', (language) => {
  const words = csvWords(createTexts(language).t);
  const sheets = {
    organizations: language === 'he' ? 'ארגונים' : 'Organisations',
    ties: language === 'he' ? 'קשרים' : 'Ties',
    rightToLeft: language === 'he',
  };

  it('is imported again with the same organisations and the same ties', () => {
    fc.assert(
      fc.property(fields, (field) => {
        const bytes = fieldWorkbook(field, words, sheets, { includePrivate: true });
        const { fieldMap, plan } = imported([{ name: 'field.xlsx', bytes }]);
        expect(plan.setAside).toEqual([]);
        expect(fieldMap.organizations.map((one) => ({ ...one, origin: null }))).toEqual(field.organizations);
        expect(fieldMap.ties.map((one) => ({ ...one, origin: null }))).toEqual(field.ties);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out what is private where nobody chose otherwise', () => {
    const secret = { ...newOrganization(organizationId(1), 'Alon'), notes: 'SECRET', contact: 'SECRET', influence: 5 };
    const silent = { ...newOrganization(organizationId(2), 'SECRET'), consent: false };
    const bytes = fieldWorkbook({ organizations: [secret, silent], ties: [] }, words, sheets, {
      includePrivate: false,
    });
    const { fieldMap, reading } = imported([{ name: 'field.xlsx', bytes }]);
    expect(JSON.stringify(reading.tables)).not.toContain('SECRET');
    expect(fieldMap.organizations.map(({ name, influence }) => [name, influence])).toEqual([['Alon', null]]);
  });
});
