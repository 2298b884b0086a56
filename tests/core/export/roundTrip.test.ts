import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organizationsCsv, tiesCsv } from '../../../src/core/export/csv.ts';
import { fieldWorkbook } from '../../../src/core/export/workbook/fieldWorkbook.ts';
import type { RawFile } from '../../../src/core/import/rawFile.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import type { Organization } from '../../../src/core/model/organization.ts';
import type { Tie } from '../../../src/core/model/tie.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { csvWords } from '../../../src/screens/parts/csvWords.ts';
import { sheetWords } from '../../../src/screens/parts/sheetWords.ts';
import { fileOf, imported } from '../../support/importing.ts';
import { writableFields } from './writableFields.ts';

type Records = Pick<FieldMap, 'organizations' | 'ties'>;

/** What the import makes of files, but for where it comes from. */
function readBack(files: readonly RawFile[]) {
  const { fieldMap, plan } = imported(files);
  return { setAside: plan.setAside, ...known(fieldMap) };
}

/** The further columns of a table stand in one order for all its rows, so that their order is not kept. */
function known({ organizations, ties }: Records): Records {
  const tidy = <One extends Organization | Tie>(one: One): One => ({
    ...one,
    origin: null,
    extra: [...one.extra].sort(([a], [b]) => (a < b ? -1 : 1)),
  });
  return { organizations: organizations.map(tidy), ties: ties.map(tidy) };
}

describe.each(['en', 'he'] as const)(
  'any field that was exported in %s is imported again, and nothing in it changed',
  (language) => {
    const { t } = createTexts(language);
    const words = csvWords(t);
    const comesBack = (filesOf: (records: Records) => readonly RawFile[]) =>
      fc.assert(
        fc.property(writableFields, (records) => {
          expect(readBack(filesOf(records))).toEqual({ setAside: [], ...known(records) });
        }),
        { numRuns: 60 },
      );

    it('as two CSV files', () => {
      comesBack(({ organizations, ties }) => [
        fileOf('organisations.csv', organizationsCsv(organizations, words)),
        // A file of titles alone is refused, as it should be.
        ...(ties.length === 0 ? [] : [fileOf('ties.csv', tiesCsv(ties, organizations, words))]),
      ]);
    });

    it('as a workbook', () => {
      const sheets = sheetWords(t, language);
      comesBack((records) => [{ name: 'field.xlsx', bytes: fieldWorkbook(records, words, sheets) }]);
    });
  },
);
