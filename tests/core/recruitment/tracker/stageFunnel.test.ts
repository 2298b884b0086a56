import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownSectors } from '../../../../src/core/model/sector.ts';
import { stages } from '../../../../src/core/model/stage.ts';
import { funnelSteps, stageFunnel } from '../../../../src/core/recruitment/tracker/stageFunnel.ts';

const organization = fc.record({
  sector: fc.constantFrom(...knownSectors, 'Co-operative', null),
  stage: fc.constantFrom(...stages, null),
});

test('who has come how far, by sector', () => {
  const { rows, total } = stageFunnel([
    { sector: 'business', stage: 'identified' },
    { sector: 'business', stage: 'inDialogue' },
    { sector: 'business', stage: 'interested' },
    { sector: 'business', stage: 'leading' },
    { sector: 'business', stage: 'declined' },
    { sector: 'social', stage: 'committed' },
    { sector: 'Co-operative', stage: 'dormant' },
    { sector: null, stage: null },
  ]);
  expect(rows.map(({ sector }) => sector)).toEqual([...knownSectors, 'Co-operative', null]);
  expect(rows.find(({ sector }) => sector === 'business')?.counts).toEqual({
    listed: 5,
    inDialogue: 3,
    committed: 1,
    active: 1,
  });
  expect(total).toEqual({ listed: 8, inDialogue: 4, committed: 2, active: 1 });
});

test('every step narrows, and the rows add up to the total', () => {
  fc.assert(
    fc.property(fc.array(organization), (organizations) => {
      const { rows, total } = stageFunnel(organizations);
      for (const step of funnelSteps) {
        expect(rows.reduce((sum, { counts }) => sum + counts[step], 0)).toBe(total[step]);
      }
      for (const { counts } of rows) {
        const steps = funnelSteps.map((step) => counts[step]);
        expect(steps).toEqual([...steps].sort((a, b) => b - a));
      }
      expect(total.listed).toBe(organizations.length);
    }),
  );
});
