import { describe, expect, it } from 'vitest';
import { parseProject, serializeProject } from '../../../src/core/export/projectFile.ts';
import { noUnknownFields } from '../../../src/core/export/projectFileUnknown.ts';
import { noChoices, type TableChoice } from '../../../src/core/import/choices.ts';
import { mergeOrganizations } from '../../../src/core/import/duplicates/mergeOrganizations.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { fileOf, imported } from '../../support/importing.ts';

function organizationsOf(text: string, choice: Partial<TableChoice> = {}) {
  return imported([fileOf('a.csv', text)], { ...noChoices, tables: [{ ...choice, file: 'a.csv' }] }).fieldMap;
}

/** The texts kept of each organisation. */
function writtenOf(...given: Parameters<typeof organizationsOf>) {
  return organizationsOf(...given).organizations.map(({ origin }) => origin?.written);
}

describe('the text of a number, a date or a sector', () => {
  it('is kept with the place it comes from, where it does not write the value plainly', () => {
    const text = 'name,influence,updated\nA,"4,5",1.3.2025\nB,٣,3 April 2025\nC,80%,04/2025\n';
    const { organizations } = organizationsOf(text);
    expect(organizations.map(({ influence, updated }) => [influence, updated])).toEqual([
      [4.5, '2025-03-01'],
      [3, '2025-04-03'],
      [0.8, '2025-04'],
    ]);
    expect(organizations.map(({ origin }) => origin)).toEqual([
      {
        file: 'a.csv',
        row: 2,
        written: [
          ['influence', '4,5'],
          ['updated', '1.3.2025'],
        ],
      },
      {
        file: 'a.csv',
        row: 3,
        written: [
          ['influence', '٣'],
          ['updated', '3 April 2025'],
        ],
      },
      {
        file: 'a.csv',
        row: 4,
        written: [
          ['influence', '80%'],
          ['updated', '04/2025'],
        ],
      },
    ]);
  });

  it('is kept of a sector that it names in a narrower word than the program’s own', () => {
    const text = 'name,sector\nA,Regional council\nB,Public sector\nC,עמותה\nD,המגזר העסקי\nE,Co-operative\nF,social\n';
    expect(organizationsOf(text).organizations.map(({ sector, origin }) => [sector, origin?.written])).toEqual([
      ['public', [['sector', 'Regional council']]],
      ['public', undefined],
      ['social', [['sector', 'עמותה']]],
      ['business', undefined],
      ['Co-operative', undefined],
      ['social', undefined],
    ]);
  });

  it('is not kept where it is the value itself, says that nothing is known, or could not be used', () => {
    expect(
      writtenOf('name,influence,updated\nA,4,2025-03-01\nB,3.50,2025\nC,-,2025-03-01 00:00:00\nD,many,soon\nE,,\n'),
    ).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('is kept once: what a person said it means stands under the title, and what they answered is no text of the file', () => {
    const values = { influence: { High: '5,0' } };
    const { organizations } = organizationsOf('name,influence\nA,High\nB,\n', {
      values,
      constants: { updated: '1.3.2025' },
    });
    expect(organizations.map(({ influence, updated, extra, origin }) => [influence, updated, extra, origin])).toEqual([
      [5, '2025-03-01', [['influence', 'High']], { file: 'a.csv', row: 2 }],
      [null, '2025-03-01', [], { file: 'a.csv', row: 3 }],
    ]);
  });

  it('is kept of ties, in a list and in a matrix', () => {
    const list = organizationsOf('from,to,strength,since\nA,B,"1,250",1.3.2025\nB,C,2,2019\n');
    expect(list.ties.map(({ strength, origin }) => [strength, origin?.written])).toEqual([
      [
        1250,
        [
          ['strength', '1,250'],
          ['since', '1.3.2025'],
        ],
      ],
      [2, undefined],
    ]);
    const matrix = organizationsOf(',A,B,C\nA,0,50%,0\nB,0,0,2\nC,1,0,0\n');
    expect(matrix.ties.map(({ strength, origin }) => [strength, origin?.written])).toEqual([
      [0.5, [['strength', '50%']]],
      [2, undefined],
      [1, undefined],
    ]);
  });
});

describe('the kept text', () => {
  const field = organizationsOf('id,name,influence,updated\n1,A,"4,5",1.3.2025\n2,B,3,2.3.2025\n');

  it('goes with the project file', () => {
    const text = serializeProject({ fieldMap: field, unknown: noUnknownFields, savedAt: '2026-01-31T00:00:00Z' });
    expect(parseProject(text)).toMatchObject({ ok: true, fieldMap: field, repairs: [] });
  });

  it('stays with its value when a newer file changes another, and goes when the value does', () => {
    const newer = fileOf('b.csv', 'id,name,influence,updated\n1,A,5,\n2,B,"3,5",\n');
    const { plan } = imported([newer], noChoices, field);
    expect(plan.changedOrganizations.map(({ influence, origin }) => [influence, origin])).toEqual([
      [5, { file: 'b.csv', row: 2, written: [['updated', '1.3.2025']] }],
      [
        3.5,
        {
          file: 'b.csv',
          row: 3,
          written: [
            ['influence', '3,5'],
            ['updated', '2.3.2025'],
          ],
        },
      ],
    ]);
  });

  it('goes with the value that is taken where two rows or two organisations become one', () => {
    const rows = 'name,topics,influence,updated\nA,x,,1.3.2025\nA,y,"2,5",1.4.2025\nB,z,3,\nB,w,3,\n';
    expect(writtenOf(rows, { shape: 'longList' })).toEqual([
      [
        ['updated', '1.3.2025'],
        ['influence', '2,5'],
      ],
      undefined,
    ]);
    const merged = mergeOrganizations(field, organizationId(1), organizationId(2), { sides: { updated: 'drop' } });
    expect(
      merged?.fieldMap.organizations.map(({ influence, updated, origin }) => [influence, updated, origin?.written]),
    ).toEqual([
      [
        4.5,
        '2025-03-02',
        [
          ['influence', '4,5'],
          ['updated', '2.3.2025'],
        ],
      ],
    ]);
  });
});
