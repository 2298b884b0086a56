import { describe, expect, it } from 'vitest';
import { wrapWhole } from '../../../../src/core/view/groups/wrapWhole.ts';

const measure = (text: string) => text.length;

describe('a name in a cell', () => {
  it('stands in one line where it fits, else in lines of about equal width', () => {
    expect(wrapWhole('Young Voices', 20, measure)).toEqual(['Young Voices']);
    expect(wrapWhole('Regional Employment Bureau', 20, measure)).toEqual(['Regional', 'Employment Bureau']);
  });

  it('takes as many lines as it needs and is never cut', () => {
    const name = 'Neve Shikma Municipality – Education & Youth Department of the Region';
    const lines = wrapWhole(name, 14, measure);
    expect(lines.join(' ').replaceAll('\u00a0', ' ')).toBe(name);
    expect(lines).toContain('Municipality\u00a0–');
    expect(lines.filter((line) => line.length > 14)).toEqual([]);
  });

  it('gives a word that is too wide a line of its own', () => {
    expect(wrapWhole('An unbelievablylongname of two', 10, measure)).toEqual(['An', 'unbelievablylongname', 'of two']);
  });

  it('may end a line after a maqaf', () => {
    expect(wrapWhole('בית־ספר־תיכון־מקיף־אזורי', 9, measure).join('')).toBe('בית־ספר־תיכון־מקיף־אזורי');
    expect(wrapWhole('בית־ספר־תיכון־מקיף־אזורי', 9, measure).every((line) => line.length <= 9)).toBe(true);
  });
});
