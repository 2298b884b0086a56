import { expect, test } from 'vitest';
import { downloadName } from '../../../src/core/export/downloadName.ts';

const date = '2026-11-21';

test.each([
  [
    { title: 'Shikma initiative', what: null, date, extension: 'sadeh.json' },
    'Shikma initiative 2026-11-21.sadeh.json',
  ],
  [{ title: 'יוזמת שקמה', what: 'ארגונים', date, extension: 'csv' }, 'יוזמת שקמה – ארגונים 2026-11-21.csv'],
  [{ title: '../a:b*c?\u202E\u0000"', what: null, date, extension: 'csv' }, 'a b c 2026-11-21.csv'],
  [{ title: ' ... ', what: null, date, extension: 'csv' }, 'sadeh 2026-11-21.csv'],
  [{ title: 'con', what: null, date, extension: 'csv' }, 'sadeh con 2026-11-21.csv'],
  [{ title: '😀'.repeat(200), what: null, date, extension: 'csv' }, `${'😀'.repeat(80)} 2026-11-21.csv`],
])('%j is saved as %j', (parts, name) => {
  expect(downloadName(parts)).toBe(name);
});
