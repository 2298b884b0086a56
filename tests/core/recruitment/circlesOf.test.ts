import { describe, expect, test } from 'vitest';
import { circlesOf, levelWith, otherLevels } from '../../../src/core/recruitment/circlesOf.ts';

describe('what a level says of the circles', () => {
  test.each([
    ['leading', ['leading']],
    ['For leading', ['leading']],
    ['leader', ['leading']],
    ['להובלה', ['leading']],
    ['מוביל/ה', ['leading']],
    ['wider network', ['network']],
    ['Network', ['network']],
    ['לרשת', ['network']],
    ['שותפים', ['network']],
    ['network | leading', ['leading', 'network']],
    ['להובלה; לרשת', ['leading', 'network']],
    ['leading, network', ['leading', 'network']],
    ['להובלה / לרשת', ['leading', 'network']],
    ['both', ['leading', 'network']],
    ['steering committee', []],
    ['steering committee | network', ['network']],
    ['leading / regional', []],
    ['', []],
    [null, []],
  ])('%s', (level, circles) => {
    expect(circlesOf({ level })).toEqual(circles);
  });
});

describe('marking an organisation for circles', () => {
  test('keeps what else its level says, as written', () => {
    expect(levelWith('להובלה', ['network', 'leading'])).toBe('leading | network');
    expect(levelWith('Steering committee; לרשת', ['leading'])).toBe('leading | Steering committee');
    expect(otherLevels({ level: 'Steering committee; לרשת' })).toEqual(['Steering committee']);
  });

  test('for none leaves nothing where nothing else was said', () => {
    expect(levelWith('leading', [])).toBeNull();
    expect(levelWith(null, [])).toBeNull();
  });
});
