import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeField } from '../../../../src/core/view/analysis.ts';
import { findingMarks } from '../../../../src/core/view/findings/findingMarks.ts';
import { findingWords } from '../../../../src/core/view/findings/findingWords.ts';
import { withoutBidiControls } from '../../../../src/i18n/isolate.ts';
import { inCodes, shikmaField } from '../../../support/shikma.ts';
import { wordingIn } from '../../../support/wordingIn.ts';

const field = shikmaField('en');
const { findings, seatFindings } = analyzeField(field);
const told = [...findings, ...seatFindings];

const wadi = ['COM05', 'PUB10', 'PUB11', 'PUB16', 'SOC10', 'SOC11', 'SOC12'];
const alone = ['COM01', 'COM04', 'COM06', 'PUB20', 'SOC24'];
const cluster = ['ACA01', 'ACA02', 'ACA03', 'ACA04', 'ACA05', 'SOC26'];
const [t1, t4] = ['Career guidance', 'Soft and digital skills'];

const planted = [
  [
    'the overloaded broker, who is also on the committee and in a working group',
    {
      code: 'overloadedBroker',
      organization: 'PUB01',
      partners: 42,
      betweenness: expect.closeTo(0.5217, 4),
      next: 'BUS01',
      times: expect.closeTo(3.56, 2),
      onCommittee: true,
      workingGroups: ['Employers and placement'],
    },
  ],
  [
    'the sixteen who are cut off if the broker leaves: the Wadi, industry in Alon, and five alone',
    {
      code: 'cutOff',
      organization: 'PUB01',
      cutOff: [...wadi, ...alone, 'ACA07', 'BUS03', 'PUB13', 'SOC17'].sort(),
      groups: [
        { organizations: wadi, region: 'Wadi towns' },
        { organizations: ['ACA07', 'BUS03', 'PUB13', 'SOC17'], region: 'Kiryat Alon' },
      ],
      alone,
      remaining: 53,
      lastOf: { sectors: [], topics: [], regions: [] },
    },
  ],
  [
    'that nothing splits if the backbone leaves, and on whom the initiative rests',
    {
      code: 'withoutBackbone',
      backbone: 'SOC01',
      partners: 15,
      betweenness: expect.closeTo(0.0125, 4),
      cutOff: [],
      restsOn: 'PUB01',
    },
  ],
  [
    'the isolated cluster and who could be its bridge',
    {
      code: 'isolatedCluster',
      organizations: cluster,
      pairs: 9,
      bridge: { member: 'ACA03', region: 'Neve Shikma', topics: [t1, t4], to: ['ACA06', 'SOC03', 'SOC15'] },
    },
  ],
  [
    'the weakly attached area and its two ways out',
    {
      code: 'weakRegion',
      region: 'Wadi towns',
      organizations: wadi,
      inside: 12,
      gates: [
        ['PUB16', 'PUB01'],
        ['SOC10', 'PUB01'],
      ],
    },
  ],
  [
    'business, a star around one, with three ties to other sectors',
    {
      code: 'inwardSector',
      sector: 'business',
      organizations: Array.from({ length: 11 }, (_, n) => `BUS${String(n + 1).padStart(2, '0')}`),
      inside: 10,
      outside: 3,
      // 13 pairs, of which 55 in 814 possible ones would lie inside.
      expectedInside: expect.closeTo((13 * 55) / 814, 9),
      crossing: [
        ['BUS01', 'PUB01'],
        ['BUS01', 'SOC05'],
        ['BUS03', 'SOC17'],
      ],
      centre: { organization: 'BUS01', pairs: 7 },
    },
  ],
  [
    'the isolates and what makes each matter',
    {
      code: 'isolates',
      organizations: ['BUS10', 'BUS11', 'COM09', 'SOC25'],
      unheard: [],
      influential: [
        { organization: 'BUS10', influence: 5 },
        { organization: 'BUS11', influence: 5 },
      ],
      onlyVoices: [{ organization: 'COM09', sector: 'community', topics: ['Transport and access'] }],
    },
  ],
  [
    'the nine fragile bridges',
    {
      code: 'fragileBridges',
      bridges: [
        ['BUS01', 'BUS06'],
        ['BUS01', 'BUS07'],
        ['SOC17', 'BUS03'],
        ['PUB01', 'COM01'],
        ['PUB01', 'COM04'],
        ['PUB01', 'COM06'],
        ['PUB01', 'PUB20'],
        ['PUB01', 'SOC24'],
        ['PUB04', 'PUB12'],
      ].map((pair) => ({ pair, cutOff: [pair[1]] })),
    },
  ],
  [
    'how many ties cross sectors, beside what chance would give',
    { code: 'acrossSectors', across: 121, pairs: 228, expected: expect.closeTo(1 - 1296 / 6320, 9) },
  ],
  [
    'who is not on the committee',
    {
      code: 'committee',
      organizations: ['PHI01', 'PUB01', 'PUB02', 'PUB03', 'SOC01', 'SOC02', 'SOC03', 'SOC04', 'SOC05'],
      sectors: [
        { sector: 'social', seats: 5 },
        { sector: 'public', seats: 3 },
        { sector: 'philanthropy', seats: 1 },
      ],
      missingSectors: ['business', 'community', 'academia'],
      missingRegions: ['Hill villages', 'Wadi towns'],
      onlyThrough: [
        { region: 'Kiryat Alon', organization: 'SOC02' },
        { region: "Mevo'ot Shikma", organization: 'SOC04' },
      ],
    },
  ],
  [
    'the fourteen to be recruited, one of whom declined',
    {
      code: 'notEngaged',
      organizations: [
        ...['BUS02', 'BUS04', 'BUS08', 'BUS10', 'BUS11', 'PHI03', 'PHI07'],
        ...['PUB06', 'PUB07', 'PUB09', 'PUB10', 'PUB12', 'PUB17', 'PUB18'],
      ],
      declined: ['PUB17'],
      high: { from: 4, of: 5 },
    },
  ],
  [
    'the group on training, without business and without anybody of the committee',
    {
      code: 'workingGroup',
      group: 'Training and skills',
      organizations: ['ACA06', 'PUB13', 'PUB14', 'SOC06', 'SOC09', 'SOC17'],
      missingSectors: ['business', 'community', 'philanthropy'],
      missingRegions: ["Mevo'ot Shikma", 'Hill villages', 'Wadi towns'],
      onCommittee: [],
    },
  ],
  [
    'the group on youth at risk, without the community and without the Wadi',
    {
      code: 'workingGroup',
      group: 'Support for youth at risk',
      organizations: ['PUB05', 'PUB15', 'SOC02', 'SOC07', 'SOC08'],
      missingSectors: ['business', 'community', 'philanthropy', 'academia'],
      missingRegions: ["Mevo'ot Shikma", 'Hill villages', 'Wadi towns'],
      onCommittee: ['SOC02'],
    },
  ],
  [
    'the group on employers',
    {
      code: 'workingGroup',
      group: 'Employers and placement',
      organizations: ['BUS01', 'PUB01', 'PUB03', 'SOC04', 'SOC05', 'SOC15'],
      missingSectors: ['community', 'philanthropy', 'academia'],
      missingRegions: ['Kiryat Alon', 'Hill villages', 'Wadi towns'],
      onCommittee: ['PUB01', 'PUB03', 'SOC04', 'SOC05'],
    },
  ],
  ['who carries a double load', { code: 'doubleLoad', organizations: ['PUB01', 'PUB03', 'SOC02', 'SOC04', 'SOC05'] }],
] as const;

describe('the Shikma sample tells', () => {
  it.each(planted.map(([what, finding], place) => [what, place, finding] as const))('%s', (_, place, finding) => {
    expect(inCodes(field, told[place])).toEqual(finding);
  });

  it('nothing else', () => {
    expect(told.map(({ code }) => code)).toEqual(planted.map(([, { code }]) => code));
  });

  it('the same from its Hebrew files', () => {
    const hebrew = shikmaField('he');
    const analysis = analyzeField(hebrew);
    const counts = [...analysis.findings, ...analysis.seatFindings].map((finding) => [
      finding.code,
      findingMarks(finding)?.organizations.length ?? null,
    ]);
    expect(counts).toEqual(told.map((finding) => [finding.code, findingMarks(finding)?.organizations.length ?? null]));
  });
});

describe.each(['en', 'he'] as const)('the findings of the Shikma sample (%s)', (language) => {
  it('are sentences that can be read aloud', () => {
    const own = shikmaField(language);
    const analysis = analyzeField(own);
    const wording = wordingIn(language, own);
    const page = [...analysis.findings, ...analysis.seatFindings]
      .map((finding) => {
        const { figure, title, text, lines } = findingWords(finding, wording);
        return [`${figure} · ${title}`, text, ...lines.map((line) => `  ${line}`)].join('\n');
      })
      .join('\n\n');
    const golden = join(import.meta.dirname, `../../../golden/findings/shikma.${language}.txt`);
    expect(`${withoutBidiControls(page)}\n`).toBe(readFileSync(golden, 'utf8'));
  });
});
