import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noChoices, withChoice } from '../../../src/core/import/choices.ts';
import type { RawFile } from '../../../src/core/import/rawFile.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import { imported, sectorCounts } from '../../support/importing.ts';

/** Openly licensed files of other projects; they are not part of this one: SADEH_FIXTURES names their folder, or it lies beside. */
const folder = process.env.SADEH_FIXTURES ?? join(import.meta.dirname, '../../../../shared/fixtures');

function filesIn(name: string, ...only: readonly string[]): readonly RawFile[] {
  const names = only.length > 0 ? only : readdirSync(join(folder, name));
  return names.map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, name, file))) }));
}

describe.runIf(existsSync(folder))('real files, where they are at hand', () => {
  it('a directory with | in cells: 963 organisations, of which four names come twice', () => {
    const { fieldMap, plan } = imported(filesIn('bc-ai-directory', 'organizations.csv'));
    expect(fieldMap.organizations.length).toBe(963);
    expect(new Set(fieldMap.organizations.flatMap(({ topics }) => topics)).size).toBe(27);
    expect(plan.issues.filter(({ code }) => code === 'sameName').length).toBe(4);
  });

  it('a list separated by ; with line breaks in names: 58 organisations in four sectors of their own', () => {
    const { fieldMap } = imported(filesIn('berlin-stakeholder-radar', 'radar.csv'));
    expect(sectorCounts(fieldMap)).toEqual({
      Zivilgesellschaft: 17,
      'Wissenschaft & Forschung': 16,
      Verwaltung: 14,
      Wirtschaft: 11,
    });
    expect(fieldMap.organizations.filter(({ name }) => name.includes('Klimagruppe')).length).toBe(1);
  });

  it('a taxonomy is not taken for organisations', () => {
    const { tables, questions } = readFiles(filesIn('open-eligibility-he', 'services.csv'), noChoices);
    expect([tables[0]?.role, tables[0]?.rowsRead]).toEqual(['unknown', 234]);
    expect(questions.some(({ code, required }) => code === 'role' && required)).toBe(true);
  });

  it('a bank’s loans: 69 bodies and the bank, which no column names', () => {
    const choices = withChoice(noChoices, 'financings.csv', {
      shape: 'ties',
      columns: { '0': 'to', '7': 'type' },
      constants: { from: 'BNDES' },
    });
    const { fieldMap, plan } = imported(filesIn('bndes-amazonia', 'financings.csv'), choices);
    expect([fieldMap.organizations.length, plan.counts.ties, plan.counts.pairs]).toEqual([70, 138, 69]);
  });
});
