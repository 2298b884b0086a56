import { expect, test } from 'vitest';
import { noFilter } from '../../../../src/core/model/filter.ts';
import { placeFilter } from '../../../../src/screens/coverage/cell/placeFilter.ts';

test('a place becomes the filter that leaves those in it, where the filter has the fields for it', () => {
  const region = { dimension: 'region', value: '*' } as const;
  const stage = { dimension: 'stage', value: 'active' } as const;
  expect(placeFilter([region, stage])).toEqual({ ...noFilter, regions: ['*'], stages: ['active'] });
  expect(placeFilter([region, { dimension: 'level', value: 'committee' }])).toBeNull();
});
