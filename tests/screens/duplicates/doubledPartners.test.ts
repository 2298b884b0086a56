import { expect, it } from 'vitest';
import { mergeOrganizations } from '../../../src/core/import/duplicates/mergeOrganizations.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { doubledPartners } from '../../../src/screens/duplicates/doubledPartners.ts';
import { fieldOf } from '../../support/fieldOf.ts';

it('names those with whom both have a tie, each once, and nobody else', () => {
  const field = fieldOf(
    ['A', 'B', 'C', 'D', 'E'],
    [
      ['A', 'C'],
      ['D', 'A'],
      ['B', 'C'],
      ['B', 'D'],
      ['B', 'E'],
      ['A', 'B'],
    ],
  );
  const outcome = mergeOrganizations(field, organizationId(1), organizationId(2));
  expect(outcome === null ? null : doubledPartners(outcome, organizationId(1))).toEqual(['C', 'D']);
});
