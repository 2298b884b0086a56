import { expect, test } from 'vitest';
import { likelyDuplicates } from '../../src/core/import/duplicates/likelyDuplicates.ts';
import { organizationId } from '../../src/core/model/ids.ts';
import { newOrganization } from '../../src/core/model/organization.ts';
import { randomNames } from '../core/import/duplicates/randomNames.ts';
import { median, report, timed } from './report.ts';

const rounds = 3;

test('look-alikes', () => {
  const rows = [500, 2000, 10_000].map((count) => {
    const list = randomNames(count, 1).map((name, at) => newOrganization(organizationId(at + 1), name));
    const times = Array.from({ length: rounds }, () => timed(() => likelyDuplicates(list)));
    return [count.toLocaleString('en'), median(times).toFixed(0), (median(times) / count).toFixed(3)];
  });
  report('1-look-alikes', {
    title: 'Looking for look-alikes',
    note: 'Milliseconds in the core for made-up Hebrew and English names, of which a third repeat another in other writing.',
    columns: ['organisations', 'time', 'for each'],
    rows,
  });
  expect(rows).toHaveLength(3);
});
