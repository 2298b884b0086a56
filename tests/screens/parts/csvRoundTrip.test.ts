import { describe, expect, test } from 'vitest';
import { organizationsCsv, tiesCsv } from '../../../src/core/export/csv.ts';
import { noChoices } from '../../../src/core/import/choices.ts';
import { importFiles } from '../../../src/core/import/importFiles.ts';
import { emptyFieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId, tieId } from '../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../src/core/model/organization.ts';
import { newTie, type Tie } from '../../../src/core/model/tie.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { csvWords } from '../../../src/screens/parts/csvWords.ts';

/** Every field filled, and a few organisations of which little is known. */
const organizations: readonly Organization[] = [
  {
    ...newOrganization(organizationId(1), 'עמותת "אור" (ע"ר), נווה שקמה'),
    code: 'SOC01',
    otherNames: ['Or', '=Light'],
    sector: 'social',
    topics: ['Career guidance', 'הכשרה מקצועית'],
    regions: ['Neve Shikma', 'Deir al-Wadi'],
    regionWide: true,
    stage: 'leading',
    committee: true,
    workingGroups: ['Employers'],
    role: 'Co-chair',
    level: 'Leading',
    affected: false,
    influence: 4,
    interest: 5,
    alignment: 2,
    contributes: 'Rooms',
    targetGroups: ['Young adults'],
    owner: 'Noa',
    contact: '+972 3 000',
    nextStep: 'Meet',
    nextStepOn: '2026-12-01',
    cost: 2.5,
    capacity: 3,
    available: false,
    doNotContact: true,
    source: 'Interview',
    confidence: 'high',
    updated: '2026-11-01',
    notes: 'Two lines\nof notes',
    consent: true,
  },
  { ...newOrganization(organizationId(2), 'Orlan'), code: 'BUS01', sector: 'business', stage: 'identified' },
  {
    ...newOrganization(organizationId(3), 'Alon'),
    code: 'PUB01',
    sector: 'public',
    stage: 'declined',
    committee: false,
  },
];
const ties: readonly Tie[] = [
  {
    ...newTie(tieId(1), organizationId(1), organizationId(2)),
    type: 'מימון',
    strength: 3,
    directed: true,
    since: '2019',
    evidence: 'Annual report',
    confidence: 'documented',
    notes: 'Ends soon',
  },
  { ...newTie(tieId(2), organizationId(2), organizationId(3)), type: 'Information sharing', strength: 1 },
];

function throughFiles(language: Language) {
  const words = csvWords(createTexts(language).t);
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = [
    { name: 'organisations.csv', bytes: encode(organizationsCsv(organizations, words)) },
    { name: 'ties.csv', bytes: encode(tiesCsv(ties, organizations, words)) },
  ];
  const outcome = importFiles(files, noChoices, emptyFieldMap('x'));
  if (outcome.status !== 'imported') throw new Error(JSON.stringify(outcome.reading.questions));
  const { organizations: read, ties: readTies } = outcome.fieldMap;
  return {
    setAside: outcome.plan.counts.rowsSetAside,
    organizations: read.map((one) => ({ ...one, origin: null })),
    ties: readTies.map((one) => ({ ...one, origin: null })),
  };
}

describe.each(['en', 'he'] as const)('what was exported in %s is imported again', (language) => {
  test('as it was, with everything', () => {
    expect(throughFiles(language)).toEqual({ setAside: 0, organizations, ties });
  });
});
