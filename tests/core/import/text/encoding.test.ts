import { describe, expect, it } from 'vitest';
import { noChoices } from '../../../../src/core/import/choices.ts';
import { readFiles } from '../../../../src/core/import/readFiles.ts';
import { decodeCp862 } from '../../../../src/core/import/text/cp862.ts';
import { decode, detectEncoding, type Encoding } from '../../../../src/core/import/text/encoding.ts';
import { encoded, fileOf } from '../../../support/importing.ts';

const hebrew = 'מזהה,שם,מגזר\r\n1,מרכז הצעירים נווה שקמה,ציבורי\r\n2,קרן השקמה,פילנתרופיה\r\n';

describe('finding the encoding', () => {
  it.each<[string, Encoding, boolean, Uint8Array]>([
    ['UTF-8', 'utf-8', true, encoded(hebrew, 'utf-8')],
    ['UTF-8 with a mark', 'utf-8', true, encoded(hebrew, 'utf-8-bom')],
    ['plain letters and digits', 'utf-8', true, encoded('id,name\n1,A\n', 'utf-8')],
    ['windows-1255', 'windows-1255', true, encoded(hebrew, 'windows-1255')],
    ['UTF-16LE with a mark', 'utf-16le', true, encoded(`\ufeff${hebrew}`, 'utf-16le')],
    ['UTF-16BE with a mark', 'utf-16be', true, encoded(`\ufeff${hebrew}`, 'utf-16be')],
    ['UTF-16LE without a mark', 'utf-16le', false, encoded(hebrew, 'utf-16le')],
    ['UTF-16BE without a mark', 'utf-16be', false, encoded(hebrew, 'utf-16be')],
    ['windows-1252', 'windows-1252', false, encoded('nom,rôle\nCafé Léger – Lyon,élu\nForêt,aîné\n', 'windows-1252')],
    ['DOS Hebrew', 'cp862', false, Uint8Array.of(0x99, 0x8c, 0x85, 0x8d, 0x2c, 0x31, 0x0a)],
  ])('recognises %s', (_, encoding, certain, bytes) => {
    expect(detectEncoding(bytes)).toEqual({ encoding, certain });
  });

  it('does not turn a whole file to another encoding for one broken byte, and asks', () => {
    const bytes = encoded(hebrew, 'utf-8');
    const broken = Uint8Array.from([...bytes.slice(0, 60), 0xff, ...bytes.slice(60)]);
    expect(detectEncoding(broken)).toEqual({ encoding: 'utf-8', certain: false });
    const reading = readFiles([{ name: 'a.csv', bytes: broken }], noChoices);
    expect(reading.questions).toMatchObject([{ code: 'encoding', file: 'a.csv', answer: 'utf-8', required: false }]);
    expect(reading.tables[0]?.issues).toMatchObject([{ code: 'undecodableCharacter', row: 2 }]);
  });

  it.each<[string, Encoding, boolean, string]>([
    ['Hebrew with points and marks', 'windows-1255', true, 'שם,הערה\nבֵּית ספר "אור",תש״ח – ₪5\nמָגֵן,“טוב”\n'],
    ['Hebrew beside English', 'windows-1255', true, 'name,notes\nקרן השקמה,a fund\nמרכז הצעירים,youth\n'],
    ['one short Hebrew word', 'windows-1255', false, 'name\nאור\n'],
    ['Russian in small letters', 'windows-1251', false, 'имя,заметки\nдом молодёжи,хайфа\nфонд,юг и центр\n'],
    ['Arabic', 'windows-1256', false, 'الاسم\nجمعية الأمل للشباب\nمركز الجليل\n'],
    ['German', 'windows-1252', false, 'Name,Größe\nVerein für Öffentlichkeit,Übersicht\n'],
    ['French in capitals', 'windows-1252', false, 'NOM\nÉCOLE D’ÉTÉ\nFORÊT\n'],
  ])('tells %s by the company of its letters', (_, encoding, certain, text) => {
    expect(detectEncoding(encoded(text, encoding))).toEqual({ encoding, certain });
  });

  it('decodes the Hebrew of DOS by its own table of 128 characters', () => {
    const upper = decodeCp862(Uint8Array.from({ length: 128 }, (_, index) => index + 128));
    expect([upper.length, upper.slice(0, 27), upper.codePointAt(127)]).toEqual([
      128,
      'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
      0xa0,
    ]);
  });

  it('never throws, whatever the bytes', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    for (const encoding of [
      'utf-8',
      'utf-16le',
      'utf-16be',
      'windows-1255',
      'windows-1252',
      'iso-8859-8',
      'cp862',
    ] as const) {
      expect(decode(bytes, encoding).length).toBeGreaterThan(0);
    }
  });
});

describe('reading one table in any encoding', () => {
  const written = ['utf-8', 'utf-8-bom', 'windows-1255', 'utf-16le', 'utf-16be'] as const;

  it.each(written)('gives the same rows from %s', (encoding) => {
    const [table] = readFiles([fileOf('a.csv', hebrew, encoding)], noChoices).tables;
    expect(table?.rows).toEqual([
      ['מזהה', 'שם', 'מגזר'],
      ['1', 'מרכז הצעירים נווה שקמה', 'ציבורי'],
      ['2', 'קרן השקמה', 'פילנתרופיה'],
    ]);
  });

  it('takes off a doubled mark, and drops marks and zero bytes inside with a note', () => {
    const [table] = readFiles([fileOf('a.csv', '\ufeff\ufeffid,name\n1,A\ufeff\0B\n')], noChoices).tables;
    expect(table?.rows).toEqual([
      ['id', 'name'],
      ['1', 'AB'],
    ]);
    expect(table?.issues).toMatchObject([
      { code: 'removedCharacters', severity: 'note', found: '1' },
      { code: 'zeroBytes', severity: 'warning', row: 2, found: 'A␀B' },
    ]);
  });

  it('trims the end-of-file mark of DOS', () => {
    const [table] = readFiles([fileOf('a.csv', 'id,name\r\n1,A\r\n\u001a')], noChoices).tables;
    expect(table?.rows).toEqual([
      ['id', 'name'],
      ['1', 'A'],
    ]);
  });

  it('puts right Hebrew that was garbled before it was saved, and says so', () => {
    const [table] = readFiles([fileOf('a.csv', 'id,name\n1,×©×œ×•×\u009d ×œ×›×\n')], noChoices).tables;
    expect(table?.issues).toMatchObject([{ code: 'garbledText', row: 2 }]);
  });
});
