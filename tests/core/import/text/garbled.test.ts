import { describe, expect, it } from 'vitest';
import { garbledIn } from '../../../../src/core/import/text/garbled.ts';
import { encoded } from '../../../support/importing.ts';

function readAs(encoding: string, text: string): string {
  return new TextDecoder(encoding).decode(encoded(text, 'utf-8'));
}

describe('text that was saved in a wrong encoding', () => {
  it('is put right, also where a letter was lost on the way, which is shown as one', () => {
    expect(garbledIn('×©×œ×•×')).toEqual({ repaired: 'שלו\ufffd', found: '×©×œ×•×', expected: 'שלו\ufffd' });
  });

  it.each([
    ['windows-1252', 'שלום וברכה, "אלון"'],
    ['windows-1255', 'שלום וברכה – אלון'],
    ['windows-1252', 'جمعية الأمل'],
    ['windows-1252', 'Дом молодёжи'],
    ['windows-1252', 'Café “été” – Léger'],
  ])('read as %s: %s', (encoding, text) => {
    expect(garbledIn(readAs(encoding, text))?.repaired).toBe(text);
    const twice = readAs('windows-1252', readAs(encoding, text));
    expect(garbledIn(twice)?.repaired).toBe(text);
  });

  it('leaves the good cells between garbled ones as they are', () => {
    const text = `קרן "אור",5×7,Café,${readAs('windows-1252', 'שלום')}\nó,ž`;
    expect(garbledIn(text)?.repaired).toBe('קרן "אור",5×7,Café,שלום\nó,ž');
  });

  it.each([
    'קרן ג׳ורג׳, תש״ח – 5×7',
    'Café à Paris, Forêt d’été, créée “là” – où',
    'Þórður, Łódź, Ärger, naïve, ÀÉÎÕÜ, Ñandú',
    '5×10, 3×”, 2×4×6',
    'SÃO PAULO, “IRMÔ, Â–',
    'جمعية الأمل',
    'Дом молодёжи',
    '€ 5 – ™ ©',
  ])('finds nothing wrong with %s', (text) => {
    expect(garbledIn(text)).toBe(null);
  });
});
