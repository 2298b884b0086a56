import { expect, test } from 'vitest';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../../src/core/model/organization.ts';
import { ladder } from '../../../../src/core/model/stage.ts';
import { stageColumns } from '../../../../src/core/recruitment/tracker/stageColumns.ts';

function named(name: string, known: Partial<Organization>): Organization {
  return { ...newOrganization(organizationId(1), name), ...known };
}

const shown = (organizations: readonly Organization[]) =>
  stageColumns(organizations).map(({ stage, organizations: those }) => [stage, ...those.map(({ name }) => name)]);

test('the whole ladder is there, and who stands aside or has no stage where there are any', () => {
  expect(shown([])).toEqual(ladder.map((stage) => [stage]));
  expect(shown([named('X', { stage: 'declined' }), named('Y', {}), named('Z', { stage: 'dormant' })]).slice(7)).toEqual(
    [
      ['declined', 'X'],
      ['dormant', 'Z'],
      [null, 'Y'],
    ],
  );
});

test('where most have no stage yet, they stand first; where half of them have one, last', () => {
  const [first, ...others] = ladder;
  const one = named('Z', { stage: first ?? null });
  const rest = others.map((stage) => [stage]);
  expect(shown([named('X', {}), named('Y', {}), one])).toEqual([[null, 'X', 'Y'], [first, 'Z'], ...rest]);
  expect(shown([named('X', {}), one])).toEqual([[first, 'Z'], ...rest, [null, 'X']]);
});

test('what is due first stands first, what has no day last, each in the order given', () => {
  const organizations = [
    named('undated', { stage: 'identified' }),
    named('spring', { stage: 'identified', nextStepOn: 'in spring' }),
    named('December', { stage: 'identified', nextStepOn: '2026-12' }),
    named('late', { stage: 'identified', nextStepOn: '2026-11-01' }),
    named('second', { stage: 'identified', nextStepOn: '2026-12-31' }),
  ];
  expect(shown(organizations)[0]).toEqual(['identified', 'late', 'December', 'second', 'undated', 'spring']);
});
