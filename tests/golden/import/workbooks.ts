import { expect } from 'vitest';
import { sheetOf, sheetXml, workbookOf } from '../../support/workbookOf.ts';
import type { GoldenCase } from './goldenCase.ts';
import { organizations, refusedAs, rightAtOnce, two } from './workbookCases.ts';
import { workbookCells } from './workbookCells.ts';
import { workbookPackages } from './workbookPackages.ts';
import { workbookPlaces } from './workbookPlaces.ts';

const tieRows = [
  ['from', 'to', 'type'],
  ['1', '2', 'Funding'],
];

const sheets: readonly GoldenCase[] = [
  {
    row: 99,
    name: 'an empty first sheet, organisations, ties, and two sheets that are hidden',
    files: [
      {
        name: 'field.xlsx',
        bytes: workbookOf({
          sheets: [
            { name: 'Cover' },
            { name: 'ארגונים', rows: organizations },
            { name: 'Ties', rows: tieRows },
            { name: 'Old members', rows: [...organizations, ['3', 'Gone', 'public']], state: 'hidden' },
            { name: 'Lists', rows: [['name'], ['public'], ['social']], state: 'veryHidden' },
          ],
        }),
      },
    ],
    verdict: 'ASK',
    counts: { rowsRead: 8, imported: 3, setAside: 0, ignored: 5, organizations: 2, ties: 1 },
    told: ['note:directionAssumed', 'question:role', 'question:role', 'warning:hiddenSheet', 'warning:hiddenSheet'],
    also: ({ reading, plan }) => {
      const about = reading.tables.map(({ sheet: name, role, rowsRead }) => [name, role, rowsRead]);
      expect(about).toEqual([
        ['ארגונים', 'organizations', 2],
        ['Ties', 'ties', 1],
        ['Old members', 'ignore', 3],
        ['Lists', 'ignore', 2],
      ]);
      expect(plan.issues.map(({ file, found }) => [file, found])).toEqual([
        ['field.xlsx › Ties', 'Funding ×1'],
        ['field.xlsx › Old members', 'Old members'],
        ['field.xlsx › Lists', 'Lists'],
      ]);
    },
  },
  {
    row: 99,
    name: 'a hidden sheet to which a person gave a shape is read like any other',
    files: [
      {
        name: 'field.xlsx',
        bytes: workbookOf({ sheets: [{ name: 'Members', rows: organizations, state: 'hidden' }] }),
      },
    ],
    choices: { version: 1, tables: [{ file: 'field.xlsx', sheet: 'Members', shape: 'organizations' }] },
    verdict: 'OK',
    counts: two,
    told: [],
  },
  refusedAs(
    99,
    'no sheet with anything in it',
    workbookOf({ sheets: [{ name: 'A' }, { name: 'B', rows: [['', ' ']] }] }),
    'noDataRows',
  ),
  rightAtOnce(
    99,
    'a sheet of titles that waits for its first tie',
    workbookOf({
      sheets: [
        { name: 'Members', rows: organizations },
        { name: 'Ties', rows: [['from', 'to', 'type']] },
      ],
    }),
    {
      told: ['note:sheetWithoutRows'],
    },
  ),
  {
    row: 100,
    name: 'rows that were filtered out and a hidden column are read, and counted',
    files: [
      {
        name: 'members.xlsx',
        bytes: sheetOf(undefined, {
          xml: sheetXml({
            name: '',
            before: '<cols><col min="3" max="5" hidden="1"/><col min="7" max="16384" hidden="1"/></cols>',
            rows: organizations,
          }).replace(
            '<row><c t="inlineStr"><is><t xml:space="preserve">2<',
            '<row r="3" hidden="1"><c t="inlineStr"><is><t>2<',
          ),
        }),
      },
    ],
    verdict: 'ASK',
    counts: two,
    told: ['warning:hiddenColumns', 'warning:hiddenRows'],
    also: ({ plan }) =>
      expect(plan.issues.map(({ code, found }) => [code, found])).toEqual([
        ['hiddenRows', '1'],
        ['hiddenColumns', '1'],
      ]),
  },
  {
    row: 100,
    name: 'rows that were filtered out and a hidden column are left out where a person says so: the rows count as ignored',
    files: [
      {
        name: 'members.xlsx',
        bytes: sheetOf([...organizations, ['3', 'Gone', 'public'], ['4', 'Gone too', 'public']], {
          before: '<cols><col min="3" max="3" hidden="1"/></cols>',
          hiddenRows: [4, 5],
        }),
      },
    ],
    choices: {
      version: 1,
      tables: [{ file: 'members.xlsx', sheet: 'Sheet1', hiddenRows: false, hiddenColumns: false }],
    },
    verdict: 'OK',
    counts: { rowsRead: 4, imported: 2, setAside: 0, ignored: 2, organizations: 2, ties: 0 },
    told: ['note:hiddenColumnsLeftOut', 'note:hiddenRowsLeftOut'],
    also: ({ reading, fieldMap }) => {
      expect(reading.tables[0]?.preview.map(({ row }) => row)).toEqual([2, 3]);
      expect(fieldMap.organizations.map(({ sector, extra }) => [sector, extra])).toEqual([
        [null, []],
        [null, []],
      ]);
    },
  },
  {
    row: 101,
    name: 'an organisation merged over the rows of its ties, under a heading merged across the table',
    files: [
      {
        name: 'ties.xlsx',
        bytes: sheetOf(
          [
            ['Who works with whom', null, null],
            ['from', 'to', 'type'],
            ['Alon', 'Orlan', 'Funding'],
            [null, 'Gefen', null],
            [null, 'Tamar', 'Training'],
          ],
          {
            after:
              '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A9"/><mergeCell ref="C3:C4"/></mergeCells>',
          },
        ),
      },
    ],
    verdict: 'ASK',
    counts: { rowsRead: 3, imported: 3, setAside: 0, ignored: 0, organizations: 4, ties: 3 },
    told: ['note:directionAssumed', 'note:rowsAboveTitles', 'warning:mergedCells'],
    also: ({ reading, plan }) => {
      expect(reading.tables[0]?.rows.slice(2)).toEqual([
        ['Alon', 'Orlan', 'Funding'],
        ['Alon', 'Gefen', 'Funding'],
        ['Alon', 'Tamar', 'Training'],
      ]);
      expect(plan.issues.find(({ code }) => code === 'mergedCells')?.found).toBe('2');
    },
  },
];

/** 2G: workbooks, and the half of row 19 that is about them. */
export const workbooks: readonly GoldenCase[] = [...workbookPackages, ...sheets, ...workbookCells, ...workbookPlaces];
