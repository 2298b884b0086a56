import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noChoices, withChoice } from '../../../src/core/import/choices.ts';
import { likelyDuplicates } from '../../../src/core/import/duplicates/likelyDuplicates.ts';
import { planImport } from '../../../src/core/import/planImport.ts';
import type { RawFile } from '../../../src/core/import/rawFile.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import { emptyFieldMap } from '../../../src/core/model/fieldMap.ts';
import type { Organization } from '../../../src/core/model/organization.ts';
import { imported, sectorCounts } from '../../support/importing.ts';

/** Openly licensed files of other projects; they are not part of this one: SADEH_FIXTURES names their folder, or it lies beside. */
const folder = process.env.SADEH_FIXTURES ?? join(import.meta.dirname, '../../../../shared/fixtures');

function filesIn(name: string, ...only: readonly string[]): readonly RawFile[] {
  const names = only.length > 0 ? only : readdirSync(join(folder, name));
  return names.map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, name, file))) }));
}

/** The pairs that are offered, each with its reason and its names. */
function namedPairs(organizations: readonly Organization[]): readonly (readonly string[])[] {
  const nameOf = new Map<string, string>(organizations.map(({ id, name }) => [id, name]));
  return likelyDuplicates(organizations).map(({ ids, reason }) => [reason, ...ids.map((id) => nameOf.get(id) ?? '')]);
}

const atHand = existsSync(folder);
const samples = join(import.meta.dirname, '../../../sample-data');

/** Every CSV file below a folder, by its path. */
function tablesBelow(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(path, name));
}

it('every row of every real table is imported, set aside or ignored, and nothing is lost on the way', () => {
  const tables = [...tablesBelow(samples), ...(atHand ? tablesBelow(folder) : [])];
  expect(tables.length).toBeGreaterThanOrEqual(6);
  for (const path of tables) {
    const reading = readFiles([{ name: path, bytes: new Uint8Array(readFileSync(path)) }], noChoices);
    const { rowsRead, rowsImported, rowsSetAside, rowsIgnored } = planImport(
      reading,
      noChoices,
      emptyFieldMap(''),
    ).counts;
    expect([path, reading.refusals]).toEqual([path, []]);
    expect([path, rowsRead]).toEqual([path, rowsImported + rowsSetAside + rowsIgnored]);
  }
});

// Defined only where the files are: a test that cannot run is no test.
if (atHand)
  describe('real files of other projects', () => {
    it('a matrix of who works with whom: 59 directed ties, 45 pairs, five without ties, whatever else is listed', () => {
      const matrix = 'collab_matrix.csv';
      for (const files of [[matrix], ['ngo_codes.csv', matrix], [matrix, 'ngo_aliases.csv', 'ngo_codes.csv']]) {
        const { fieldMap, plan, reading } = imported(filesIn('czech-climate-ngos', ...files));
        const tied = new Set(fieldMap.ties.flatMap(({ source, target }) => [source, target]));
        const alone = fieldMap.organizations.filter(({ id }) => !tied.has(id)).map(({ code, name }) => code ?? name);
        expect([files, fieldMap.organizations.length, fieldMap.ties.length, plan.counts.pairs]).toEqual([
          files,
          19,
          59,
          45,
        ]);
        expect(alone.sort()).toEqual(['aes', 'aut', 'cit', 'ext', 'ver']);
        expect(fieldMap.ties.every(({ directed }) => directed)).toBe(true);
        expect(reading.questions.filter(({ file }) => file === matrix)).toEqual([]);
      }
    });

    it('the names that a second list gives the same bodies are their other names', () => {
      const { fieldMap } = imported(filesIn('czech-climate-ngos', 'ngo_codes.csv', 'ngo_aliases.csv'));
      const named = (code: string) => fieldMap.organizations.find((one) => one.code === code);
      expect(fieldMap.organizations.length).toBe(19);
      expect([named('ext')?.name, named('ext')?.otherNames]).toEqual([
        'Extinction Rebellion [Posledni generace]',
        ['Extinction Rebellion', 'XR', 'Poslední generace', 'Posledni generace'],
      ]);
    });

    it('a matrix without labels of its rows: 102 pairs, once someone agrees to what it is', () => {
      const { fieldMap, plan, reading } = imported(filesIn('czech-climate-ngos', 'collab_matrix_no_row_labels.csv'));
      expect([fieldMap.organizations.length, fieldMap.ties.length, plan.counts.pairs]).toEqual([19, 102, 102]);
      expect(fieldMap.ties.some(({ directed }) => directed)).toBe(false);
      expect(reading.questions.map(({ code, answer }) => [code, answer])).toEqual([['role', 'matrix']]);
    });

    it('a directory with | in cells: 963 organisations, of which four names come twice', () => {
      const { fieldMap, plan } = imported(filesIn('bc-ai-directory', 'organizations.csv'));
      expect(fieldMap.organizations.length).toBe(963);
      expect(new Set(fieldMap.organizations.flatMap(({ topics }) => topics)).size).toBe(27);
      expect(new Set(fieldMap.organizations.flatMap(({ regions }) => regions)).size).toBe(68);
      const tags = fieldMap.organizations.flatMap(({ extra }) => extra.filter(([title]) => title === 'tags'));
      expect(new Set(tags.flatMap(([, text]) => text.split('|'))).size).toBe(1_496);
      expect(plan.issues.filter(({ code }) => code === 'sameName').length).toBe(4);
    });

    it('the same directory offers its near-duplicates, and hardly anything else', () => {
      const { organizations } = imported(filesIn('bc-ai-directory', 'organizations.csv')).fieldMap;
      const pairs = namedPairs(organizations);
      expect(pairs).toEqual(
        expect.arrayContaining([
          ['sameName', 'D-Wave Quantum', 'D-Wave Quantum'],
          ['sameName', 'Atomic47 Labs', 'Atomic47 Labs'],
          ['sameName', 'UBC Sauder School of Business', 'UBC Sauder School of Business'],
          ['sameName', 'The AI Upgrade', 'The AI Upgrade'],
          ['sameFolded', 'Wisr AI', 'WisrAI'],
          ['sameFolded', 'The University of British Columbia', 'University of British Columbia'],
          ['legalForm', 'Kanooq Industries', 'Kanooq Industries Inc.'],
          ['otherName', 'Lambda Science (Properate)', 'Properate'],
          ['initials', 'UCW', 'University Canada West'],
        ]),
      );
      expect(pairs.length).toBeLessThan(30);
    });

    it('a list separated by ; with line breaks in names: 58 organisations in four sectors of their own', () => {
      const { fieldMap } = imported(filesIn('berlin-stakeholder-radar', 'radar.csv'));
      expect(sectorCounts(fieldMap)).toEqual({
        Zivilgesellschaft: 17,
        'Wissenschaft & Forschung': 16,
        Verwaltung: 14,
        Wirtschaft: 11,
      });
      expect(fieldMap.organizations.filter(({ name }) => name.includes('Klimagruppe')).map(({ name }) => name)).toEqual(
        ['Ressortübergreifende Klimagruppe (Senatskanzlei, SenUMBK, SenWEB)'],
      );
      expect(new Set(fieldMap.organizations.flatMap(({ regions }) => regions))).toEqual(
        new Set(['Berlin', 'DE', 'Global', 'Bezirk']),
      );
      const split = withChoice(noChoices, 'radar.csv', { split: { topics: ',' } });
      const topics = imported(filesIn('berlin-stakeholder-radar', 'radar.csv'), split).fieldMap.organizations;
      expect(new Set(topics.flatMap((one) => one.topics)).size).toBe(10);
    });

    it('a taxonomy is not taken for organisations, and the cells beyond its titles are told of', () => {
      for (const [file, rows] of [
        ['services.csv', 234],
        ['situations.csv', 218],
        ['places.csv', 22],
      ] as const) {
        const reading = readFiles(filesIn('open-eligibility-he', file), noChoices);
        const plan = planImport(reading, noChoices, emptyFieldMap(''));
        expect([file, reading.tables[0]?.role, plan.counts.rowsRead]).toEqual([file, 'unknown', rows]);
        expect(plan.organizations).toEqual([]);
        expect(reading.questions.some(({ code, required }) => code === 'role' && required)).toBe(true);
        if (file === 'services.csv') expect(plan.issues.some(({ code }) => code === 'longRow')).toBe(true);
      }
    });

    it('a bank’s loans: 69 bodies and the bank, which no column names', () => {
      const choices = withChoice(noChoices, 'financings.csv', {
        shape: 'ties',
        columns: { '0': 'to', '7': 'type' },
        constants: { from: 'BNDES' },
      });
      const { fieldMap, plan } = imported(filesIn('bndes-amazonia', 'financings.csv'), choices);
      expect([fieldMap.organizations.length, plan.counts.ties, plan.counts.pairs]).toEqual([70, 138, 69]);
      const kept = (title: string) => fieldMap.ties.flatMap(({ extra }) => extra.filter(([one]) => one === title));
      expect(kept('Valor').reduce((sum, [, text]) => sum + Number(text), 0)).toBe(72_017_625_346);
      expect([new Set(kept('Área').map(([, text]) => text)).size, kept('Área').length]).toEqual([4, 116]);
      const ofType = (type: string) => fieldMap.ties.filter((tie) => tie.type?.toLowerCase().startsWith(type)).length;
      expect(['direto', 'indireto', 'opera'].map(ofType)).toEqual([93, 23, 22]);
    });
  });
