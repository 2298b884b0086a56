import { expect, test } from 'vitest';
import { organizationsCsv } from '../../../src/core/export/csv.ts';
import { sectorsOf } from '../../../src/core/groups/sectorsOf.ts';
import { noChoices } from '../../../src/core/import/choices.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { csvWords } from '../../../src/screens/parts/csvWords.ts';
import { fileOf, imported } from '../../support/importing.ts';

test.each([
  [null, []],
  ['public', ['public']],
  ['Business | Health', ['business', 'Health']],
  ['Health | Business', ['Health', 'business']],
  ['עסקי | חברתי', ['business', 'social']],
  ['ציבורי/חברתי', ['public', 'social']],
  ['Public; Social; Public', ['public', 'social']],
  ['Health; Faith', ['Health', 'Faith']],
  ['Arts & Culture', ['Arts & Culture']],
  ['Health | Health', ['Health']],
  ['Co-operative', ['Co-operative']],
  [' | ', []],
])('the sectors of an organisation whose sector is %j', (sector, sectors) => {
  expect(sectorsOf({ sector })).toEqual(sectors);
});

test('a cell of several sectors is read, exported and read again without losing one', () => {
  const { fieldMap } = imported([
    fileOf('who.csv', 'id,name,sector\n1,A,Business | Health\n2,B,עסקי | חברתי\n3,C,ציבורי/חברתי\n'),
  ]);
  const { t } = createTexts('he');
  const again = imported([fileOf('again.csv', organizationsCsv(fieldMap.organizations, csvWords(t)))]).fieldMap;
  for (const { organizations } of [fieldMap, again]) {
    expect(organizations.map(sectorsOf)).toEqual([
      ['business', 'Health'],
      ['business', 'social'],
      ['public', 'social'],
    ]);
  }
});

test('where a person has chosen one of them, the cell itself is kept beside it', () => {
  const values = { sector: { 'עסקי | חברתי': 'business' } };
  const { fieldMap } = imported([fileOf('who.csv', 'id,name,sector\n1,A,עסקי | חברתי\n')], {
    ...noChoices,
    tables: [{ file: 'who.csv', values }],
  });
  expect(fieldMap.organizations.map((one) => [sectorsOf(one), one.extra])).toEqual([
    [['business'], [['sector', 'עסקי | חברתי']]],
  ]);
});
