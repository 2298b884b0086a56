import { describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../../src/core/model/ids.ts';
import type { NetworkFinding } from '../../../src/core/network/findings/networkFindings.ts';
import { withoutBidiControls } from '../../../src/i18n/isolate.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { headlineOf } from '../../../src/screens/network/headline.ts';

const id = (text: string) => text as OrganizationId;
const cut = { groups: [], alone: [], remaining: 7, lastOf: { sectors: [], topics: [], regions: [] } };
const inward = { organizations: [], expectedInside: 0.9, crossing: [], centre: null };
const broker = {
  code: 'overloadedBroker',
  organization: id('A'),
  partners: 42,
  betweenness: 0.52,
  next: id('B'),
  times: 3.56,
  onCommittee: false,
  workingGroups: [],
} as const;
const cutOff = { code: 'cutOff', organization: id('A'), cutOff: [id('C'), id('D')], ...cut } as const;

const findings: readonly NetworkFinding[] = [
  broker,
  cutOff,
  { code: 'withoutBackbone', backbone: id('B'), partners: 3, betweenness: 0.1, cutOff: [], restsOn: null },
  { code: 'withoutBackbone', backbone: id('B'), partners: 3, betweenness: 0.1, cutOff: [id('C')], restsOn: null },
  { code: 'isolatedCluster', organizations: [id('E'), id('F'), id('G')], pairs: 3, bridge: null },
  { code: 'separateGroups', groups: [[id('E'), id('F')]] },
  { code: 'weakRegion', region: 'Galil', organizations: [id('A')], inside: 5, gates: [] },
  { code: 'inwardSector', sector: 'business', inside: 10, outside: 3, ...inward },
  { code: 'isolates', organizations: [id('J')], unheard: [id('K')], influential: [], onlyVoices: [] },
  { code: 'fragileBridges', bridges: [{ pair: [id('A'), id('B')], cutOff: [id('B')] }] },
  { code: 'acrossSectors', across: 121, pairs: 228, expected: 0.79 },
  { code: 'noTies', recorded: 0 },
];

function saidIn(language: Language, heads: readonly NetworkFinding[]): string {
  const { key, count = 0, region = '', sector = '', organization = '', share } = headlineOf(heads);
  const values = { count, region, sector, name: organization, share: share === undefined ? '' : '53%' };
  return withoutBidiControls(createTexts(language).t(`findings:headline.${key}`, values));
}

describe('the headline of the screen', () => {
  it('says that the field rests on one where the broker is also the one who cuts off most', () => {
    expect([saidIn('en', [broker, cutOff]), saidIn('he', [broker, cutOff])]).toEqual([
      'The field rests on A',
      'השדה נשען על A',
    ]);
    expect(saidIn('en', [broker])).toBe('One organisation connects most of the others');
  });

  it('is the first finding, whichever it is, or that there are too few ties', () => {
    expect([...findings.map((finding) => saidIn('en', [finding])), saidIn('en', [])]).toEqual([
      'One organisation connects most of the others',
      'If one organisation leaves, 2 are cut off',
      'Nothing falls apart without the backbone',
      'Without the backbone one organisation is cut off',
      '3 organisations are tied only to each other',
      'One group has no tie to the rest',
      'Hardly a tie leads out of Galil',
      'A sector tied mostly to itself: business',
      '2 organisations have no ties',
      'One tie holds a part of the field alone',
      '53% of the ties cross sectors',
      'No ties yet',
      'Too few ties to say more than counts',
    ]);
  });

  it('has the same in Hebrew, with nothing left to fill in', () => {
    const said = [...findings.map((finding) => saidIn('he', [finding])), saidIn('he', [])];
    expect(said.filter((text) => /\{\{|headline\.|[a-z]{5}/.test(text))).toEqual(['מגזר שקשור בעיקר לעצמו: business']);
    expect(said[6]).toBe('כמעט אין קשר מן האזור Galil אל השאר');
  });
});
