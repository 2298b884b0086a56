import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../src/core/groups/groupsOf.ts';
import { healthOfAll } from '../../../../src/core/groups/health/groupHealth.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { type Group, newGroup } from '../../../../src/core/model/group.ts';
import { expectedOf } from '../../../../src/core/view/groups/expected.ts';
import { type GroupPicture, groupPicture, type PictureLine } from '../../../../src/core/view/groups/groupPicture.ts';
import { codesOf, fieldOf } from '../../../support/fieldOf.ts';
import { shikmaField } from '../../../support/shikma.ts';

function pictureOf(fieldMap: FieldMap, name: string | null = null): GroupPicture {
  const group = groupsOf(fieldMap).find((one) => one.name === name);
  if (group === undefined) throw new Error(`no group ${name}`);
  return groupPicture(group, fieldMap, expectedOf(fieldMap, group));
}

const inWords = (lines: readonly PictureLine[]) =>
  lines.map(({ value, seats, isMissing, listed }) => `${value} ${seats} of ${listed}${isMissing ? ' missing' : ''}`);

/** The codes of those in each cell that is not empty. */
function cellsOf(fieldMap: FieldMap, { rows, columns, cells }: GroupPicture): Readonly<Record<string, string>> {
  const code = codesOf(fieldMap);
  const filled = rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const seats = cells[r]?.[c]?.seats ?? [];
      if (seats.length === 0) return [];
      const names = seats.map(({ kind, key, name }) => (kind === 'person' ? name : code(key)));
      return [[`${row.value} × ${column.value}`, names.join(' ')] as const];
    }),
  );
  return Object.fromEntries(filled);
}

function described(fieldMap: FieldMap, group: Partial<Group> & Pick<Group, 'name'>): FieldMap {
  return { ...fieldMap, groups: [{ ...newGroup(group.name), ...group }] };
}

describe('the committee of the sample by sector and region', () => {
  const fieldMap = shikmaField('en');
  const picture = pictureOf(fieldMap);

  it('has three sectors without a seat, and how many of each are listed', () => {
    expect(inWords(picture.columns)).toEqual([
      'public 3 of 20',
      'social 5 of 26',
      'business 0 of 11 missing',
      'community 0 of 9 missing',
      'philanthropy 1 of 7',
      'academia 0 of 7 missing',
    ]);
  });

  it('has nobody local from the Wadi towns or the Hill villages; working everywhere stands apart, last', () => {
    expect(inWords(picture.rows)).toEqual([
      'Neve Shikma 5 of 30',
      'Kiryat Alon 1 of 13',
      "Mevo'ot Shikma 1 of 9",
      'Wadi towns 0 of 8 missing',
      'Hill villages 0 of 4 missing',
      '* 5 of 24',
    ]);
  });

  it('puts each seat where its sector and its regions cross, one of several regions in each', () => {
    expect(cellsOf(fieldMap, picture)).toEqual({
      'Neve Shikma × public': 'PUB01 PUB02',
      'Neve Shikma × social': 'SOC02 SOC03 SOC04',
      'Kiryat Alon × social': 'SOC02',
      "Mevo'ot Shikma × social": 'SOC04',
      '* × public': 'PUB01 PUB03',
      '* × social': 'SOC01 SOC05',
      '* × philanthropy': 'PHI01',
    });
  });

  it('names as missing what the health of every group of the sample names', () => {
    const missing = (lines: readonly PictureLine[]) =>
      lines.filter(({ isMissing }) => isMissing).map(({ value }) => value);
    const pictured = groupsOf(fieldMap).map(({ name }) => {
      const { columns, rows, gathered } = pictureOf(fieldMap, name);
      return { group: name, sectors: missing(columns), regions: missing([...rows, ...gathered]) };
    });
    const told = healthOfAll(fieldMap).map(({ group, findings }) => {
      const sectors = findings.find((one) => one.code === 'missingSectors');
      const regions = findings.find((one) => one.code === 'missingRegions');
      return { group, sectors: sectors?.sectors ?? [], regions: regions?.regions ?? [] };
    });
    expect(pictured).toEqual(told);
  });
});

describe('a seat that is not plain', () => {
  it('of several sectors stands in each of them', () => {
    const fieldMap = fieldOf(['A'], [], {
      known: { A: { committee: true, sector: 'business | social', regions: ['N'] } },
    });
    expect(cellsOf(fieldMap, pictureOf(fieldMap))).toEqual({ 'N × social': 'A', 'N × business': 'A' });
  });

  it('of an unknown sector and region stands apart, after all others', () => {
    const fieldMap = fieldOf(['A', 'B'], [], {
      known: { A: { committee: true }, B: { committee: true, sector: 'public', regions: ['N'] } },
    });
    const picture = pictureOf(fieldMap);
    expect(inWords(picture.columns)).toEqual(['public 1 of 1', '? 1 of 1']);
    expect(inWords(picture.rows)).toEqual(['N 1 of 1', '? 1 of 1']);
    expect(cellsOf(fieldMap, picture)).toEqual({ 'N × public': 'B', '? × ?': 'A' });
  });

  it('of a person counts by what is said of them, else by their organisation', () => {
    const field = fieldOf(['A'], [], { known: { A: { sector: 'public', regions: ['N'], regionWide: true } } });
    const [a] = field.organizations;
    const people = [
      { name: 'Noa', organization: a?.id ?? null, sector: null, regions: [], affected: true },
      { name: 'Omar', organization: a?.id ?? null, sector: 'community', regions: ['S'], affected: null },
    ];
    const fieldMap = described(field, { name: null, people, chair: { kind: 'person', name: 'Omar' } });
    const picture = pictureOf(fieldMap);
    expect(cellsOf(fieldMap, picture)).toEqual({ 'N × public': 'Noa', 'S × community': 'Omar', '* × public': 'Noa' });
    expect(picture.seats.map(({ name, kind, affected, role }) => ({ name, kind, affected, role }))).toEqual([
      { name: 'Noa', kind: 'person', affected: true, role: null },
      { name: 'Omar', kind: 'person', affected: false, role: 'chair' },
    ]);
  });
});

describe('a person of an affected organisation', () => {
  it('is of those affected too, whatever is said of the person', () => {
    const field = fieldOf(['A', 'B'], [], {
      known: { A: { sector: 'public', affected: true }, B: { affected: false } },
    });
    const [a, b] = field.organizations;
    const person = { sector: null, regions: [] };
    const people = [
      { ...person, name: 'Noa', organization: a?.id ?? null, affected: false },
      { ...person, name: 'Omar', organization: b?.id ?? null, affected: null },
      { ...person, name: 'Rina', organization: null, affected: false },
    ];
    const { seats } = pictureOf(described(field, { name: null, people }));
    expect(seats.map(({ name, affected }) => `${name} ${affected}`)).toEqual(['Noa true', 'Omar false', 'Rina false']);
  });
});

describe('many regions without anybody', () => {
  it('are gathered in one line, and those with a seat keep their rows', () => {
    const codes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    const known = Object.fromEntries(
      codes.map((code) => [code, { sector: 'public', regions: [`at ${code}`], committee: code === 'A' }]),
    );
    const picture = pictureOf(fieldOf(codes, [], { known }));
    expect(picture.rows.map(({ value }) => value)).toEqual(['at A']);
    expect(picture.gathered.map(({ value }) => value)).toEqual(codes.slice(1).map((code) => `at ${code}`));
  });
});

describe('a sector that was decided not to be needed', () => {
  it('has no column, unless somebody of it sits there', () => {
    const base = fieldOf(['A', 'B', 'C'], [], {
      known: {
        A: { sector: 'public', workingGroups: ['G'] },
        B: { sector: 'business' },
        C: { sector: 'academia', workingGroups: ['G'] },
      },
    });
    const fieldMap = {
      ...described(base, { name: 'G', topics: ['T'] }),
      relevance: [{ topic: 'T', sectors: ['public', 'community'] }],
    };
    expect(inWords(pictureOf(fieldMap, 'G').columns)).toEqual([
      'public 1 of 1',
      'community 0 of 0 missing',
      'academia 1 of 1',
    ]);
  });
});
