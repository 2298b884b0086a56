import { expect, it } from 'vitest';
import { newGroup } from '../../../../src/core/model/group.ts';
import { importedId } from '../../../../src/core/network/importedId.ts';
import { afterTaking } from '../../../../src/screens/groups/proposal/accept/afterTaking.ts';
import { shikmaField } from '../../../support/shikma.ts';

it('Before a proposal is taken it is known who chairs after it and how many warnings go, and nothing is changed', () => {
  const sample = shikmaField('en');
  const idOf = (code: string) => sample.organizations.find((one) => importedId(one) === code)?.id ?? 'nobody';
  const fieldMap = {
    ...sample,
    groups: [{ ...newGroup(null), chair: { kind: 'organization' as const, id: idOf('SOC03') as never } }],
  };
  const members = ['PUB01', 'SOC02', 'BUS01', 'COM03', 'COM05', 'PHI01', 'ACA06'].map(idOf);
  const [after] = afterTaking(fieldMap, [{ group: null, members }], [{ group: null, chair: idOf('COM03') }]);
  expect(after?.chair).toEqual({ before: idOf('SOC03'), after: idOf('COM03') });
  expect(after?.warnings.before).toBeGreaterThan(after?.warnings.after ?? Number.POSITIVE_INFINITY);
  expect(afterTaking(fieldMap, [{ group: null, members }], [])[0]?.chair.after).toBeNull();
});
