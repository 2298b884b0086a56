import { describe, expect, it } from 'vitest';
import { audienceCopy } from '../../../src/core/export/audienceCopy.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import type { Organization } from '../../../src/core/model/organization.ts';
import { fieldOf } from '../../support/fieldOf.ts';
import { pictureOf } from './pictureOf.ts';

const secret = 'do-not-show';

/** Every field that takes text says that it is secret, and every rating is a number found nowhere else. */
const privateFacts: Partial<Organization> = {
  code: secret,
  otherNames: [secret],
  role: `backbone ${secret}`,
  level: secret,
  committee: true,
  workingGroups: [secret],
  affected: true,
  influence: 77_711,
  interest: 77_722,
  alignment: 77_733,
  contributes: secret,
  targetGroups: [secret],
  owner: secret,
  contact: secret,
  nextStep: secret,
  source: secret,
  confidence: secret,
  updated: secret,
  notes: secret,
  consent: true,
  extra: [[secret, secret]],
  origin: { file: secret, row: 77_744, written: [['influence', secret]] },
};

function privateField(): FieldMap {
  const field = fieldOf(
    ['A', 'B', 'C', 'D'],
    [
      ['A', 'B', 2],
      ['B', 'C'],
      ['C', 'D'],
    ],
    {
      known: {
        A: { ...privateFacts, name: 'Alpha', sector: 'public', topics: ['work'], regions: ['north'], stage: 'leading' },
        B: { ...privateFacts, name: 'Beta', sector: 'social', stage: 'inDialogue' },
        C: { ...privateFacts, name: 'Gamma declined', sector: 'social', stage: 'declined' },
        D: { ...privateFacts, name: 'Delta', stage: 'active', regionWide: true },
      },
    },
  );
  return {
    ...field,
    boundary: 'The valley',
    files: [{ name: secret, bytes: 1, rows: 1 }],
    positions: Object.fromEntries(field.organizations.map(({ id }, index) => [id, { x: index * 90, y: index * 40 }])),
    ties: field.ties.map((tie) => ({
      ...tie,
      type: 'Funding',
      since: secret,
      evidence: secret,
      confidence: secret,
      notes: secret,
      extra: [[secret, secret]] as const,
      origin: { file: secret, row: 1 },
    })),
  };
}

const hidden = [secret, '77711', '77722', '77733', '77744', 'declined', 'Gamma', 'inDialogue'];

describe('the copy for an audience', () => {
  it('holds nothing private and nobody who declined, in its data or in its picture', () => {
    const copy = audienceCopy(privateField());
    const texts = [JSON.stringify(copy), pictureOf(copy)];
    for (const text of texts) expect(hidden.filter((word) => text.includes(word))).toEqual([]);
    expect(pictureOf(copy)).toContain('Alpha');
    expect(hidden.filter((word) => JSON.stringify(privateField()).includes(word))).toEqual(hidden);
  });

  it('keeps what the map and the coverage are made of', () => {
    const { organizations, ties, title, boundary } = audienceCopy(privateField());
    expect({ title, boundary }).toEqual({ title: 'Test', boundary: 'The valley' });
    expect(
      organizations.map(({ name, sector, topics, regions, regionWide, stage }) => ({
        name,
        sector,
        topics,
        regions,
        regionWide,
        stage,
      })),
    ).toEqual([
      { name: 'Alpha', sector: 'public', topics: ['work'], regions: ['north'], regionWide: false, stage: 'leading' },
      { name: 'Beta', sector: 'social', topics: [], regions: [], regionWide: false, stage: null },
      { name: 'Delta', sector: null, topics: [], regions: [], regionWide: true, stage: 'active' },
    ]);
    expect(ties.map(({ source, target, type, strength }) => ({ source, target, type, strength }))).toEqual([
      { source: 'o1', target: 'o2', type: 'Funding', strength: 2 },
    ]);
  });

  it('names the backbone in its rules, and counts as engaged who the project counts', () => {
    const field = privateField();
    expect(audienceCopy(field).rules.backbone).toBe(organizationId(1));
    const wide = audienceCopy({ ...field, rules: { ...field.rules, engagedFrom: 'inDialogue' } });
    expect(wide.rules.engagedFrom).toBe('active');
    expect(wide.organizations.map(({ stage }) => stage)).toEqual(['leading', 'active', 'active']);
  });
});
