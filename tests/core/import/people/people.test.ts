import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteOrganizations } from '../../../../src/app/commands/organizations.ts';
import { noHistory, runCommand } from '../../../../src/app/history.ts';
import { tiesCsv } from '../../../../src/core/export/csv.ts';
import { fieldWorkbook } from '../../../../src/core/export/workbook/fieldWorkbook.ts';
import { noChoices } from '../../../../src/core/import/choices.ts';
import { mergeOrganizations } from '../../../../src/core/import/duplicates/mergeOrganizations.ts';
import { importFiles } from '../../../../src/core/import/importFiles.ts';
import { emptyFieldMap, type FieldMap } from '../../../../src/core/model/fieldMap.ts';
import type { OrganizationId } from '../../../../src/core/model/ids.ts';
import { createTexts } from '../../../../src/i18n/texts.ts';
import { csvWords } from '../../../../src/screens/parts/csvWords.ts';
import { sheetWords } from '../../../../src/screens/parts/sheetWords.ts';
import { fileOf, imported } from '../../../support/importing.ts';

const files = [
  fileOf('people.csv', 'Person,Organisation\nDana,Alon\nOmer,Alon\nRina,Brosh\nNoa,Gefen\n'),
  fileOf('ties.csv', 'from,to,strength\nDana,Rina,3\nRina,Dana,1\nDana,Omer,2\n'),
];
const field = imported(files).fieldMap;

/** Everybody with the organisation, and every tie with the persons at its ends. */
function told({ organizations, people, ties }: FieldMap) {
  const nameOf = new Map(organizations.map(({ id, name }) => [id, name]));
  return {
    people: people.map(({ name, organization }) => `${name} @ ${nameOf.get(organization)}`),
    ties: ties.map(
      (tie) =>
        `${nameOf.get(tie.source)} ${tie.sourcePerson} → ${nameOf.get(tie.target)} ${tie.targetPerson} ${tie.strength}`,
    ),
  };
}

function idOf(name: string): OrganizationId {
  const found = field.organizations.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.id;
}

const asImported = {
  people: ['Dana @ Alon', 'Omer @ Alon', 'Rina @ Brosh', 'Noa @ Gefen'],
  ties: ['Alon Dana → Brosh Rina 3', 'Brosh Rina → Alon Dana 1', 'Alon Dana → Alon Omer 2'],
};

describe('files of persons and of ties between them', () => {
  it('are ties of organisations; what two say of each other is said twice, and two of one organisation are two', () => {
    expect(told(field)).toEqual(asImported);
    expect(imported(files).plan.issues).toEqual([]);
  });

  it('imported again change nothing and add nothing', () => {
    const again = imported(files, noChoices, field);
    expect(again.plan.counts).toMatchObject({ organizations: 0, ties: 0, people: 0, tiesChanged: 0 });
    expect(told(again.fieldMap)).toEqual(asImported);
  });

  it('correct the tie of the two persons that a newer file names, and no other', () => {
    const newer = [fileOf('ties.csv', 'from,to,strength\nRina,Dana,5\n')];
    expect(told(imported(newer, noChoices, field).fieldMap).ties).toEqual([
      'Alon Dana → Brosh Rina 3',
      'Brosh Rina → Alon Dana 5',
      'Alon Dana → Alon Omer 2',
    ]);
  });

  it('take over a person to the organisation that a newer file names, and say so', () => {
    const newer = [fileOf('people.csv', 'Person,Organisation\nNoa,Brosh\n')];
    const { plan, fieldMap } = imported(newer, noChoices, field);
    expect(told(fieldMap).people).toEqual(['Dana @ Alon', 'Omer @ Alon', 'Rina @ Brosh', 'Noa @ Brosh']);
    expect(plan.issues.map(({ code, found, expected }) => [code, found, expected])).toEqual([
      ['personMoved', 'Noa', 'Gefen'],
    ]);
  });
});

it('what two persons of one name say of each other is said twice, and not the same tie again', () => {
  const text = 'from,from person,to,to person\nAlon,Dana,Brosh,Dana\nBrosh,Dana,Alon,Dana\n';
  const { plan, fieldMap } = imported([fileOf('ties.csv', text)]);
  expect(plan.issues).toEqual([]);
  expect(told(fieldMap).ties).toEqual(['Alon Dana → Brosh Dana null', 'Brosh Dana → Alon Dana null']);
});

describe('the tables of everything', () => {
  const { t } = createTexts('en');

  it('bring the persons of ties back from CSV', () => {
    const csv = tiesCsv(field.ties, field.organizations, csvWords(t));
    expect(told(imported([fileOf('ties.csv', csv)]).fieldMap)).toEqual({
      ties: asImported.ties,
      people: ['Dana @ Alon', 'Rina @ Brosh', 'Omer @ Alon'],
    });
  });

  it.each(['en', 'he'] as const)('bring everybody back from a workbook in %s', (language) => {
    const texts = createTexts(language);
    const bytes = fieldWorkbook(field, csvWords(texts.t), sheetWords(texts.t, language));
    const { fieldMap, plan } = imported([{ name: 'field.xlsx', bytes }]);
    expect(told(fieldMap)).toEqual(asImported);
    expect(plan.setAside).toEqual([]);
  });
});

describe('organisations that go', () => {
  it('take their persons along where they are deleted', () => {
    const edited = runCommand(
      { fieldMap: field, history: noHistory },
      deleteOrganizations(field, [idOf('Alon'), idOf('Gefen')]),
    );
    expect(told(edited.fieldMap)).toEqual({ people: ['Rina @ Brosh'], ties: [] });
  });

  it('hand them over where two are made one, and their ties become ties between persons of one', () => {
    const merged = mergeOrganizations(field, idOf('Brosh'), idOf('Alon'), { selfTies: 'remove' });
    expect(merged === null ? null : told(merged.fieldMap)).toEqual({
      people: ['Dana @ Brosh', 'Omer @ Brosh', 'Rina @ Brosh', 'Noa @ Gefen'],
      ties: ['Brosh Dana → Brosh Rina 3', 'Brosh Rina → Brosh Dana 1', 'Brosh Dana → Brosh Omer 2'],
    });
  });
});

it('rows of persons are imported, set aside or ignored, whatever they say', () => {
  const word = fc.constantFrom('', ' ', '–', 'Dana', 'dana', 'Rina', 'Alon', 'Brosh', 'O1');
  const rows = (width: number, most: number) =>
    fc.array(fc.array(word, { minLength: width, maxLength: width }), { maxLength: most });
  const textOf = (titles: string, cells: readonly (readonly string[])[]) =>
    [titles, ...cells.map((row) => row.join(','))].join('\n');
  const written = (cells: readonly (readonly string[])[]) =>
    cells.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1;
  fc.assert(
    fc.property(rows(3, 8), rows(2, 8), fc.boolean(), (persons, ties, createMissing) => {
      const outcome = importFiles(
        [fileOf('p.csv', textOf('Person,Organisation,Sector', persons)), fileOf('t.csv', textOf('from,to', ties))],
        { ...noChoices, createMissing },
        emptyFieldMap('Test'),
      );
      if (outcome.status !== 'imported') return;
      const { counts, setAside } = outcome.plan;
      expect(counts.rowsRead).toBe(counts.rowsImported + counts.rowsSetAside + counts.rowsIgnored);
      expect(counts.rowsRead).toBe(written(persons) + written(ties));
      expect(setAside).toHaveLength(counts.rowsSetAside);
      expect(outcome.fieldMap.people).toHaveLength(counts.people);
      const ids = new Set(outcome.fieldMap.organizations.map(({ id }) => id));
      expect(outcome.fieldMap.people.filter(({ organization }) => !ids.has(organization))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
