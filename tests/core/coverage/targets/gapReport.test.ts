import { expect, test } from 'vitest';
import { gapReport, isShareOfNobody } from '../../../../src/core/coverage/targets/gapReport.ts';
import { emptyFieldMap, type FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { newOrganization } from '../../../../src/core/model/organization.ts';
import { anyCell, type Target } from '../../../../src/core/model/target.ts';

const share: Target = {
  ...anyCell,
  sector: 'business',
  counted: 'engaged',
  unit: 'share',
  minimum: 0.25,
  ideal: 0.5,
  weight: 1,
  setBy: null,
  reason: null,
  setOn: null,
};
const fieldWith = (stage: 'identified' | 'active'): FieldMap => ({
  ...emptyFieldMap('Field'),
  organizations: [{ ...newOrganization(organizationId(1), 'Body'), sector: 'public', stage }],
  targets: [share],
});

test('a share of nobody asks for nothing that could be counted, and is not short', () => {
  const { rows, score } = gapReport(fieldWith('identified'));
  expect(rows).toEqual([
    { target: share, members: [], have: 0, of: 0, want: null, ideal: null, shortfall: 0, toIdeal: 0 },
  ]);
  expect([score, rows.map(isShareOfNobody)]).toEqual([0, [true]]);
});

test('once anybody is counted, the share is of them', () => {
  const { rows, score } = gapReport(fieldWith('active'));
  expect(rows).toEqual([{ target: share, members: [], have: 0, of: 1, want: 1, ideal: 1, shortfall: 1, toIdeal: 1 }]);
  expect([score, rows.map(isShareOfNobody)]).toEqual([1, [false]]);
});
