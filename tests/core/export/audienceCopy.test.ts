import fc from 'fast-check';
import { expect, it } from 'vitest';
import { audienceCopy } from '../../../src/core/export/audienceCopy.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import { usualSeatingRules } from '../../../src/core/model/seatingRules.ts';
import { fieldOf } from '../../support/fieldOf.ts';
import { anyFieldMap } from './fieldMaps.ts';

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

it('says nothing of groups: no person, purpose or chair, no rule, lock or ban', () => {
  fc.assert(
    fc.property(anyFieldMap, (field) => {
      const unspoken = {
        ...field,
        groups: [],
        seating: usualSeatingRules,
        organizations: field.organizations.map((one) => ({ ...one, committee: null, workingGroups: [] })),
      };
      expect(audienceCopy(field)).toEqual(audienceCopy(unspoken));
    }),
  );
  const field = fieldOf(['Alpha', 'Beta'], [['Alpha', 'Beta']], {
    known: { Alpha: { workingGroups: ['Quiet group'] } },
  });
  const [alpha, beta] = field.organizations;
  if (alpha === undefined || beta === undefined) throw new Error('two organisations were asked for');
  const grouped = {
    ...field,
    groups: [
      {
        ...newGroup('Quiet group'),
        purpose: 'A quiet purpose',
        chair: { kind: 'person' as const, name: 'Dana Quiet' },
        people: [{ name: 'Dana Quiet', organization: alpha.id, sector: null, regions: ['Quiet wadi'], affected: true }],
      },
    ],
    seating: { ...usualSeatingRules, conflicts: [[alpha.id, beta.id] as const] },
  };
  expect(JSON.stringify(audienceCopy(grouped))).not.toMatch(/quiet/i);
  expect(audienceCopy(grouped)).toEqual(audienceCopy(field));
});
