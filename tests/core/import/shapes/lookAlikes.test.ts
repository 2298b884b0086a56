import { describe, expect, it } from 'vitest';
import { noChoices, withChoice } from '../../../../src/core/import/choices.ts';
import { planImport } from '../../../../src/core/import/planImport.ts';
import { readFiles } from '../../../../src/core/import/readFiles.ts';
import { emptyFieldMap } from '../../../../src/core/model/fieldMap.ts';
import { fileOf, imported, sectorCounts } from '../../../support/importing.ts';
import { tiesOf } from './tiesOf.ts';

describe('Invented files in the form of real ones', () => {
  it('a matrix by code, a list of codes and a list of other names: directed ties between named bodies', () => {
    const { fieldMap, plan } = imported([
      fileOf('collab_matrix.csv', ',alo,bro,gef,dek\nalo,0,1,0,0\nbro,1,0,0,0\ngef,0,1,0,0\ndek,0,0,0,0\n'),
      fileOf(
        'aliases.csv',
        'ngo_name,aliases,priority,url\nBrosh,"BRO;Cypress;Brosh Association",1,https://b.example/\nAlon,,1,\nGefen,,1,\nDekel,"Date Palm",2,\n',
      ),
      fileOf('codes.csv', 'ngo_name,code,in_dataset\nAlon,alo,yes\nBrosh,bro,yes\nGefen,gef,no\nDekel,dek,yes\n'),
    ]);
    expect(tiesOf(fieldMap)).toEqual(['Alon → Brosh', 'Brosh → Alon', 'Gefen → Brosh']);
    expect(plan.counts).toMatchObject({ rowsRead: 12, rowsImported: 12, organizations: 4, ties: 3, pairs: 2 });
    expect(fieldMap.organizations.map(({ code, otherNames }) => [code, otherNames])).toEqual([
      ['bro', ['BRO', 'Cypress', 'Brosh Association']],
      ['alo', []],
      ['gef', []],
      ['dek', ['Date Palm']],
    ]);
  });

  it('a taxonomy in levels, with more cells than titles, becomes no organisation until someone says so', () => {
    const slugs = ['human', 'human:care', 'human:care:home', 'human:care:day', 'human:health', 'human:health:dental'];
    const rows = slugs.map((slug) => {
      const names = slug.split(':').flatMap((part) => [part, part === 'care' ? '"מתנ""ס"' : 'טיפול']);
      return [slug, ...names].join(',');
    });
    const text = ['slug,level0:name_en,level0:name_he,level1:name_en,level1:name_he', ...rows].join('\r\n');
    const reading = readFiles([fileOf('services.csv', text)], noChoices);
    const plan = planImport(reading, noChoices, emptyFieldMap(''));
    expect(reading.tables.map(({ role }) => role)).toEqual(['unknown']);
    expect(reading.questions.filter(({ required }) => required).map(({ code }) => code)).toEqual(['role']);
    expect(plan.counts).toMatchObject({ organizations: 0, rowsRead: 6, rowsIgnored: 6 });
    expect(plan.issues.filter(({ code }) => code === 'longRow').length).toBe(3);
  });

  it('loans of one bank, which no column names: every loan a tie, its amount and field kept', () => {
    const text =
      'Beneficiário,Projeto,Descrição,Data,Valor,Área,Tipo\nALON S/A,Usina,"Uma\nlinha",13/09/11,100,Energia,direto\nALON S/A,Porto,x,14/09/11,250,,indireto\nBROSH,Rede,y,15/09/11,300,Energia,direto\n';
    const choices = withChoice(noChoices, 'loans.csv', {
      shape: 'ties',
      columns: { '0': 'to', '6': 'type' },
      constants: { from: 'BNDES' },
    });
    const { fieldMap, plan } = imported([fileOf('loans.csv', text)], choices);
    expect(fieldMap.organizations.map(({ name }) => name)).toEqual(['BNDES', 'ALON S/A', 'BROSH']);
    expect(plan.counts).toMatchObject({ ties: 3, pairs: 2, rowsImported: 3 });
    const extra = (title: string) => fieldMap.ties.map((tie) => tie.extra.find(([one]) => one === title)?.[1] ?? null);
    expect([extra('Valor'), extra('Área')]).toEqual([
      ['100', '250', '300'],
      ['Energia', null, 'Energia'],
    ]);
  });

  it('a list separated by ; with commas and line breaks in names: sectors of its own, and names whole', () => {
    const text =
      'organisation;branch;range;tags\n"Klimateam \nNord";Verwaltung;Bezirk;Klima, Stadt\nGruppe (Kanzlei, Bau, Web);Verwaltung;Berlin;Klima\nVerein;Zivilgesellschaft;Berlin;Stadt, Wasser\nBund;Zivilgesellschaft;DE;Wasser\nAmt;Verwaltung;Berlin;Stadt\nLabor;Wissenschaft;DE;Wasser, Klima\n';
    const { fieldMap } = imported([fileOf('radar.csv', text)]);
    expect(fieldMap.organizations.map(({ name }) => name)).toEqual([
      'Klimateam Nord',
      'Gruppe (Kanzlei, Bau, Web)',
      'Verein',
      'Bund',
      'Amt',
      'Labor',
    ]);
    expect(sectorCounts(fieldMap)).toEqual({ Verwaltung: 3, Zivilgesellschaft: 2, Wissenschaft: 1 });
    expect(fieldMap.ties).toEqual([]);
  });

  it('a directory with | in cells: several topics and places a body, one name twice', () => {
    const rows = Array.from(
      { length: 40 },
      (_, n) => `"organization:${n}","Body ${n % 39}","AI|Field ${n % 5}","BC|Town ${n % 7}","2026-05-11"`,
    );
    const text = ['"id","name","categories","locations","lastUpdated"', ...rows].join('\n');
    const { fieldMap, plan } = imported([fileOf('directory.csv', text)]);
    expect([fieldMap.organizations.length, fieldMap.ties.length]).toEqual([40, 0]);
    expect(new Set(fieldMap.organizations.flatMap(({ topics }) => topics)).size).toBe(6);
    expect(new Set(fieldMap.organizations.flatMap(({ regions }) => regions)).size).toBe(8);
    expect(plan.issues.filter(({ code }) => code === 'sameName').length).toBe(1);
  });
});
