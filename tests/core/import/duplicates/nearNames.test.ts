import { expect, it } from 'vitest';
import { nearNames } from '../../../../src/core/import/duplicates/nearNames.ts';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { newOrganization } from '../../../../src/core/model/organization.ts';

const listed = (...names: readonly string[]) =>
  names.map((name, index) => newOrganization(organizationId(index + 1), name));

it('gives the names that a text may mean, the likeliest first, and nothing for a text without any', () => {
  const organizations = listed('קרן הדס בע"מ', 'קרן הדס', 'קרן הדסה', 'עיריית לוד', 'Bright Path Ltd');
  expect([...nearNames(['קרן הדס (ע"ר)', 'עירית לוד', 'bright-path', 'Other', '', '???'], organizations)]).toEqual([
    ['קרן הדס (ע"ר)', ['קרן הדס בע"מ', 'קרן הדס']],
    ['עירית לוד', ['עיריית לוד']],
    ['bright-path', ['Bright Path Ltd']],
  ]);
});

it('gives no more than three', () => {
  const organizations = listed('Path Ltd', 'Path Inc', 'Path LLC', 'Path');
  expect(nearNames(['path gmbh'], organizations).get('path gmbh')?.length).toBe(3);
});
