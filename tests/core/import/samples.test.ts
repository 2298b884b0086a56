import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../src/core/import/choices.ts';
import type { RawFile } from '../../../src/core/import/rawFile.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import type { Encoding } from '../../../src/core/import/text/encoding.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { fileOf, imported, sectorCounts } from '../../support/importing.ts';

const folder = new URL('../../../sample-data/', import.meta.url);

function textOf(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8').replace(/^\ufeff/, '');
}

function shikma(language: 'he' | 'en', change: (text: string) => string, encoding: Encoding | 'utf-8-bom'): RawFile[] {
  return ['organisations', 'ties'].map((name) =>
    fileOf(`${name}.csv`, change(textOf(`shikma/${name}.${language}.csv`)), encoding),
  );
}

/** The same table with another separator; no cell of the samples holds it. */
const separatedBy = (separator: string) => (text: string) =>
  text
    .split('\r\n')
    .map((line) => line.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, separator))
    .join('\r\n');

const asWritten = (text: string) => text;
const withMark = (text: string) => `\ufeff${text}`;
/** Characters that windows-1255 does not have, by the nearest one. */
const for1255 = (text: string) => text.replaceAll('\u2019', "'");

function facts(fieldMap: FieldMap) {
  const pairs = new Set(fieldMap.ties.map(({ source, target }) => [source, target].sort().join()));
  return {
    organizations: fieldMap.organizations.length,
    sectors: sectorCounts(fieldMap),
    ties: fieldMap.ties.length,
    pairs: pairs.size,
    directed: fieldMap.ties.filter((tie) => tie.directed).length,
    regionWide: fieldMap.organizations.filter((organization) => organization.regionWide).length,
    leading: fieldMap.organizations.filter(({ stage }) => stage === 'leading').map(({ code }) => code),
    committee: fieldMap.organizations.filter(({ committee }) => committee === true).length,
    strengths: [1, 2, 3].map((strength) => fieldMap.ties.filter((tie) => tie.strength === strength).length),
    topics: new Set(fieldMap.organizations.flatMap(({ topics }) => topics)).size,
    regions: new Set(fieldMap.organizations.flatMap(({ regions }) => regions)).size,
    groups: new Set(fieldMap.organizations.flatMap(({ workingGroups }) => workingGroups)).size,
  };
}

const expected = {
  organizations: 80,
  sectors: { public: 20, social: 26, business: 11, community: 9, philanthropy: 7, academia: 7 },
  ties: 250,
  pairs: 228,
  directed: 80,
  regionWide: 24,
  leading: ['PUB01', 'SOC01', 'SOC02', 'SOC04', 'PHI01'],
  committee: 9,
  strengths: [44, 124, 82],
  topics: 7,
  regions: 5,
  groups: 3,
};

describe('the Shikma sample', () => {
  it.each<[string, RawFile[]]>([
    ['Hebrew', shikma('he', asWritten, 'utf-8-bom')],
    ['English', shikma('en', asWritten, 'utf-8-bom')],
    ['Hebrew in windows-1255', shikma('he', for1255, 'windows-1255')],
    ['Hebrew in UTF-16LE', shikma('he', withMark, 'utf-16le')],
    ['Hebrew in UTF-16BE without a mark', shikma('he', asWritten, 'utf-16be')],
    ['Hebrew separated by ;', shikma('he', separatedBy(';'), 'utf-8')],
    ['Hebrew separated by tabs', shikma('he', separatedBy('\t'), 'utf-8')],
    ['English separated by |', shikma('en', (text) => separatedBy('|')(text.replaceAll(' | ', ';')), 'utf-8')],
    ['English with bare newlines', shikma('en', (text) => text.replaceAll('\r\n', '\r'), 'utf-8')],
    ['the ties first', shikma('he', asWritten, 'utf-8').reverse()],
  ])('is read whole: %s', (_, files) => {
    const { fieldMap, plan, reading } = imported(files);
    expect(facts(fieldMap)).toEqual(expected);
    expect(reading.questions.filter(({ code }) => code !== 'encoding' && code !== 'delimiter')).toEqual([]);
    expect([plan.issues, plan.setAside]).toEqual([[], []]);
    expect(plan.counts).toMatchObject({
      rowsRead: 330,
      rowsImported: 330,
      rowsSetAside: 0,
      rowsIgnored: 0,
      pairs: 228,
    });
  });

  it('asks about a separator that is as often a sign inside cells', () => {
    const { questions } = imported(
      shikma('en', (text) => separatedBy('|')(text.replaceAll(' | ', ';')), 'utf-8'),
    ).reading;
    expect(questions.map(({ code, answer, required }) => [code, answer, required])).toEqual([
      ['delimiter', '|', false],
      ['delimiter', '|', false],
    ]);
  });

  it('needs no answer, in either language', () => {
    for (const language of ['he', 'en'] as const) {
      expect(readFiles(shikma(language, asWritten, 'utf-8-bom'), noChoices).questions).toEqual([]);
    }
  });

  it('says which organisation is the backbone', () => {
    const roles = (['he', 'en'] as const).map((language) =>
      imported(shikma(language, asWritten, 'utf-8')).fieldMap.organizations.filter(({ role }) => role !== null),
    );
    expect(roles.map((found) => found.map(({ code, role }) => [code, role]))).toEqual([
      [['SOC01', 'ארגון שדרה']],
      [['SOC01', 'Backbone']],
    ]);
  });
});

describe('the sample of the Collective Impact field', () => {
  it('holds the documented relations alone, and needs no answer', () => {
    const files = ['organisations', 'ties'].map((name) =>
      fileOf(`${name}.csv`, textOf(`collective-impact-field/${name}.csv`)),
    );
    const { fieldMap, plan, reading } = imported(files);
    expect([reading.questions, plan.setAside]).toEqual([[], []]);
    expect(plan.issues.map(({ code, severity, column }) => [code, severity, column])).toEqual([
      ['directionAssumed', 'note', 'relation'],
    ]);
    expect(sectorCounts(fieldMap)).toEqual({
      social: 30,
      philanthropy: 10,
      community: 7,
      public: 6,
      business: 6,
      academia: 4,
    });
    expect(fieldMap.ties.length).toBe(60);
    expect(new Set(fieldMap.ties.map(({ confidence }) => confidence))).toEqual(new Set(['documented']));
    expect(fieldMap.organizations.filter(({ regions }) => regions.includes('US')).length).toBe(43);
  });
});
