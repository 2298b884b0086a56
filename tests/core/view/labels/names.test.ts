import { describe, expect, it } from 'vitest';
import { isolated, textDirection, withoutControls } from '../../../../src/core/view/labels/textDirection.ts';
import { wrapName } from '../../../../src/core/view/labels/wrapName.ts';

const measure = (text: string) => text.length * 6;

describe('a name', () => {
  it('stays on one line where it fits', () => {
    expect(wrapName(' Green   Works ', 124, measure)).toEqual({ lines: ['Green Works'], width: 66 });
  });

  it('breaks into two lines of about equal width', () => {
    expect(wrapName('Young Entrepreneurs Loan Fund', 124, measure).lines).toEqual(['Young Entrepreneurs', 'Loan Fund']);
  });

  it('keeps a dash with the word before it', () => {
    const lines = wrapName('Valley University – Labour Economics', 124, measure).lines;
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(['Valley University –', 'Labour Economics']);
  });

  it('ends a line after a maqaf where there is no better place, and keeps every letter', () => {
    expect(wrapName('מפעלי־אנרגיה־דרום־עמק־והשפלה', 96, measure).lines).toEqual(['מפעלי־אנרגיה־', 'דרום־עמק־והשפלה']);
    expect(wrapName('מפעלי אנרגיה דרום־עמק', 96, measure).lines).toEqual(['מפעלי אנרגיה', 'דרום־עמק']);
  });

  it('takes a third line when two would be far too wide, and is cut only after that', () => {
    expect(wrapName('Municipal Department of Education Youth and Community Affairs', 124, measure).lines).toHaveLength(
      3,
    );
    const endless = wrapName('A'.repeat(80), 124, measure);
    expect(endless.lines[0]?.endsWith('…')).toBe(true);
    expect(endless.width).toBeLessThanOrEqual(124 * 1.35);
  });

  it('is never cut inside a letter and its marks', () => {
    const marked = 'שָׁ'.repeat(60);
    const line = wrapName(marked, 124, measure).lines[0] ?? '';
    expect(line.replace('…', '').replaceAll('שָׁ', '')).toBe('');
  });

  it('has the direction of its first letter, not of its first sign', () => {
    expect(['(2024) קרן ABC', '"ABC" קרן', '– 12', 'جمعية'].map(textDirection)).toEqual(['rtl', 'ltr', 'ltr', 'rtl']);
  });

  it('is isolated with a stated direction, its own controls taken out', () => {
    expect(withoutControls('a\u202eb\u2067c')).toBe('abc');
    expect(isolated('קרן', 'rtl')).toBe('\u2067קרן\u2069');
  });
});
