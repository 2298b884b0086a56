import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { audienceCopy } from '../../../src/core/export/audienceCopy.ts';
import { audienceScene } from '../../../src/core/export/audienceScene.ts';
import { sharedOrganizationsCsv, sharedTiesCsv } from '../../../src/core/export/sharedCsv.ts';
import { sharedWorkbook } from '../../../src/core/export/workbook/fieldWorkbook.ts';
import { readWorkbook } from '../../../src/core/import/workbook/readWorkbook.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { noFilter } from '../../../src/core/model/filter.ts';
import { type OrganizationId, organizationId, tieId } from '../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../src/core/model/organization.ts';
import { usualSeatingRules } from '../../../src/core/model/seatingRules.ts';
import { isEngaged } from '../../../src/core/model/stage.ts';
import { newTie } from '../../../src/core/model/tie.ts';
import { noWhatIf } from '../../../src/core/model/whatIf.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { csvWords } from '../../../src/screens/parts/csvWords.ts';
import { sheetWords } from '../../../src/screens/parts/sheetWords.ts';
import { fieldOf } from '../../support/fieldOf.ts';
import { anyFieldMap } from './fieldMaps.ts';
import { pictureOfScene } from './pictureOf.ts';

const { t } = createTexts('en');
const words = csvWords(t);

function rowsOf(csv: string): string[][] {
  return Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;
}

/** All that goes out: audience view (what it draws), picture, both tables, and the workbook. */
function outputsOf(fieldMap: FieldMap) {
  const copy = audienceCopy(fieldMap);
  const scene = audienceScene(copy, noFilter, 'ties');
  return {
    scene,
    picture: pictureOfScene(scene),
    organizations: sharedOrganizationsCsv(copy, new Set(fieldMap.organizations.map(({ id }) => id)), words),
    ties: sharedTiesCsv(copy, new Set(fieldMap.ties.map(({ id }) => id)), words),
    workbook: sharedWorkbook(copy, words, sheetWords(t, 'en')),
  };
}

const isClosed = ({ stage, consent }: Organization) => stage === 'declined' || consent === false;

/** As though those who are left out had never been listed, and nothing internal had been written of the rest. */
function bare(fieldMap: FieldMap): FieldMap {
  const organizations = fieldMap.organizations
    .filter((one) => !isClosed(one))
    .map((one) => ({
      ...newOrganization(one.id, one.name),
      sector: one.sector,
      topics: one.topics,
      regions: one.regions,
      regionWide: one.regionWide,
      stage: isEngaged(one.stage, fieldMap.rules.engagedFrom) ? one.stage : null,
    }));
  const ids = new Set(organizations.map(({ id }) => id));
  const ties = fieldMap.ties
    .filter(({ source, target, status }) => status === 'recorded' && ids.has(source) && ids.has(target))
    .filter((one) => one.source !== one.target || (one.sourcePerson === null && one.targetPerson === null))
    .map(({ id, source, target, type, strength, directed }) => ({
      ...newTie(id, source, target),
      type,
      strength,
      directed,
    }));
  return { ...fieldMap, organizations, ties, people: [], whatIf: noWhatIf, groups: [], seating: usualSeatingRules };
}

it('what goes out is the same as if those left out did not exist and nothing internal was known of the others', () => {
  fc.assert(
    fc.property(anyFieldMap, (field) => {
      expect(outputsOf(field)).toEqual(outputsOf(bare(field)));
    }),
  );
});

const small = fieldOf(
  ['Alpha', 'Beta', 'Gamma', 'Delta'],
  [
    ['Alpha', 'Gamma'],
    ['Alpha', 'Beta', 2],
    ['Beta', 'Delta'],
  ],
  {
    known: {
      Alpha: { stage: 'leading', sector: 'public', influence: 5, topics: ['Jobs'] },
      Beta: { stage: 'inDialogue', otherNames: ['B2'] },
      Gamma: { stage: 'declined' },
      Delta: { stage: 'active', consent: false },
    },
  },
);

it('tables, picture and view agree on who is in them, and nobody stands out by an empty stage', () => {
  const placed = {
    ...small,
    positions: Object.fromEntries(small.organizations.map(({ id }, index) => [id, { x: index * 90, y: 0 }])),
  };
  const { scene, picture, organizations, ties } = outputsOf(placed);
  expect(scene.nodes.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
  expect(rowsOf(organizations)).toEqual([
    ['Id', 'Name', 'Sector', 'Topics', 'Regions', 'Engagement stage'],
    ['', 'Alpha', 'Public', 'Jobs', '', 'Leading'],
    ['', 'Beta', '', '', '', ''],
  ]);
  expect(rowsOf(ties).slice(1)).toEqual([['', 'Alpha', '', 'Beta', '', '2', 'Mutual']]);
  for (const name of ['Gamma', 'Delta']) expect(picture).not.toContain(name);
});

it('a table of some rows goes out in the order of the field, not in that of a rating on the screen', () => {
  const copy = audienceCopy(small);
  const reversed = new Set([...small.organizations].reverse().map(({ id }) => id));
  const namesOf = (csv: string) =>
    rowsOf(csv)
      .slice(1)
      .map(([, name]) => name);
  expect(namesOf(sharedOrganizationsCsv(copy, reversed, words))).toEqual(['Alpha', 'Beta']);
  expect(namesOf(sharedOrganizationsCsv(copy, new Set([organizationId(2)]), words))).toEqual(['Beta']);
});

it('no name of a person goes out, nor a tie that two persons of one organisation have', () => {
  const [alpha, beta] = small.organizations.map(({ id }) => id) as [OrganizationId, OrganizationId];
  const throughPersons = {
    ...fieldOf(['Alpha', 'Beta'], [['Alpha', 'Beta', 2]]),
    people: [
      { name: 'Dana Levi', organization: alpha },
      { name: 'Omer Katz', organization: alpha },
      { name: 'Rina Azulay', organization: beta },
    ],
    ties: [
      { ...newTie(tieId(1), alpha, beta), sourcePerson: 'Dana Levi', targetPerson: 'Rina Azulay', strength: 2 },
      { ...newTie(tieId(2), alpha, alpha), sourcePerson: 'Dana Levi', targetPerson: 'Omer Katz', strength: 4 },
    ],
  };
  const { ties, workbook, ...others } = outputsOf(throughPersons);
  expect(rowsOf(ties).slice(1)).toEqual([['', 'Alpha', '', 'Beta', '2', 'Mutual'].toSpliced(4, 0, '')]);
  const unpacked = readWorkbook({ name: 'shared.xlsx', bytes: workbook });
  const written = JSON.stringify([others, ties, unpacked, audienceCopy(throughPersons)]);
  for (const { name } of throughPersons.people) expect(written).not.toContain(name);
});
