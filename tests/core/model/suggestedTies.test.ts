import { describe, expect, it } from 'vitest';
import { countPairs, recordedTies } from '../../../src/cli/fieldCounts.ts';
import { isolatesOf } from '../../../src/cli/importJson.ts';
import { audienceCopy } from '../../../src/core/export/audienceCopy.ts';
import { tiesCsv } from '../../../src/core/export/csv.ts';
import { noChoices } from '../../../src/core/import/choices.ts';
import { mergeOrganizations } from '../../../src/core/import/duplicates/mergeOrganizations.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId, tieId } from '../../../src/core/model/ids.ts';
import { newTie } from '../../../src/core/model/tie.ts';
import { imaginedId, noWhatIf } from '../../../src/core/model/whatIf.ts';
import { analyzeField } from '../../../src/core/view/analysis.ts';
import { layoutRequest } from '../../../src/core/view/layout/layoutRequest.ts';
import { tiedOrganizations } from '../../../src/core/view/layout/unsettled.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { csvWords } from '../../../src/screens/parts/csvWords.ts';
import { fieldOf } from '../../support/fieldOf.ts';
import { fileOf, imported } from '../../support/importing.ts';

const [a, c, d] = [organizationId(1), organizationId(3), organizationId(4)];
const field = fieldOf(['a', 'b', 'c', 'd'], [['a', 'b']]);
const suggested = { ...newTie(tieId(9), c, d), status: 'suggested' as const };
const also: FieldMap = {
  ...field,
  ties: [...field.ties, suggested],
  whatIf: {
    ...noWhatIf,
    organizations: [{ id: imaginedId(1), name: 'New', sector: 'business' }],
    ties: [{ source: a, target: d }],
    withoutOrganizations: [a],
  },
};

describe('What is only suggested, or tried out', () => {
  it('changes no figure and no finding', () => {
    expect(analyzeField(also)).toEqual(analyzeField(field));
  });

  it('is not counted by the terminal', () => {
    expect([recordedTies(also), countPairs(also), isolatesOf(also)]).toEqual([field.ties, 1, [c, d]]);
  });

  it('moves nobody on the map', () => {
    expect([layoutRequest(also), tiedOrganizations(also)]).toEqual([layoutRequest(field), tiedOrganizations(field)]);
  });

  it('is in nothing that an audience gets, and says what it is in the own table', () => {
    expect(audienceCopy(also)).toEqual(audienceCopy(field));
    const words = csvWords(createTexts('en').t);
    const statuses = tiesCsv(also.ties, also.organizations, words)
      .split('\r\n')
      .map((line) => line.split(',')[7]);
    expect(statuses).toEqual(['Status', 'Recorded', 'Suggested', undefined]);
  });

  it('is recorded when a file says that it is there, and when a recorded tie becomes the same by a merge', () => {
    const file = fileOf('ties.csv', 'From,To,Status\nc,d,existing\n');
    const { ties } = imported([file], noChoices, also).fieldMap;
    expect(ties.map(({ source, target, status }) => [source, target, status])).toEqual([
      [a, organizationId(2), 'recorded'],
      [c, d, 'recorded'],
    ]);
    const both = { ...also, ties: [suggested, newTie(tieId(1), a, d)] };
    const merged = mergeOrganizations(both, c, a, { doubled: 'join' })?.fieldMap.ties;
    expect(merged?.map(({ source, target, status }) => [source, target, status])).toEqual([[c, d, 'recorded']]);
  });
});
