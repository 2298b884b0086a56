import { expect, it } from 'vitest';
import { audienceCopy } from '../../../src/core/export/audienceCopy.ts';
import { fieldOf } from '../../support/fieldOf.ts';

it('leaves out who declined and who did not agree to be published, with their ties, and keeps whoever was not asked', () => {
  const field = fieldOf(
    ['agreed', 'refused', 'unasked', 'declined'],
    [
      ['agreed', 'refused'],
      ['agreed', 'unasked'],
      ['unasked', 'declined'],
      ['refused', 'unasked'],
    ],
    {
      known: {
        agreed: { consent: true },
        refused: { consent: false, stage: 'leading' },
        declined: { consent: true, stage: 'declined' },
      },
    },
  );
  const placed = {
    ...field,
    positions: Object.fromEntries(field.organizations.map(({ id }) => [id, { x: 1, y: 2 }])),
  };
  const copy = audienceCopy(placed);
  expect(copy.organizations.map(({ name }) => name)).toEqual(['agreed', 'unasked']);
  expect(copy.ties.map(({ source, target }) => [source, target])).toEqual([['o1', 'o3']]);
  expect(Object.keys(copy.positions)).toEqual(['o1', 'o3']);
});

it('does not name a backbone that did not agree to be published', () => {
  const field = fieldOf(['hub', 'A'], [['hub', 'A']], { known: { hub: { consent: false, role: 'backbone' } } });
  expect(audienceCopy(field).rules.backbone).toBe('none');
});
