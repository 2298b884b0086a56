import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossTable } from '../../../src/core/coverage/crossTable.ts';
import { type DimensionKey, dimensionKeys } from '../../../src/core/coverage/dimension.ts';
import { dimensionOf } from '../../../src/core/coverage/dimensions.ts';
import { gapReport } from '../../../src/core/coverage/targets/gapReport.ts';
import { isCounted, isInCell } from '../../../src/core/coverage/targets/targetMembers.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { organizationId } from '../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../src/core/model/organization.ts';
import { knownSectors } from '../../../src/core/model/sector.ts';
import { stages } from '../../../src/core/model/stage.ts';
import { countings, type Target } from '../../../src/core/model/target.ts';
import { fieldOf } from '../../support/fieldOf.ts';
import { processorTime } from '../../support/processorTime.ts';
import { seededRandom } from '../../support/random.ts';

const sectors = fc.constantFrom(...knownSectors, 'co-op', null);
const some = (values: readonly string[]) => fc.subarray([...values]);
const known: fc.Arbitrary<Partial<Organization>> = fc.record({
  sector: sectors,
  topics: some(['jobs', 'art', 'bus']),
  regions: some(['North', 'South']),
  regionWide: fc.boolean(),
  targetGroups: some(['young', 'old']),
  contributes: fc.constantFrom(null, 'data', 'data; staff', 'staff'),
  stage: fc.constantFrom(...stages, null),
  committee: fc.constantFrom(true, false, null),
  workingGroups: some(['Buses']),
  affected: fc.constantFrom(true, false, null),
});
const fields = fc.array(known, { maxLength: 25 }).map((organizations) => {
  const codes = organizations.map((_, n) => `n${n}`);
  return fieldOf(codes, [], { known: Object.fromEntries(organizations.map((one, n) => [`n${n}`, one])) });
});
const dimensions = fc.constantFrom(...dimensionKeys);
const times = fc.constantFrom('today' as const, 'ifAllWhoSaidYes' as const);

const nullable = (...values: readonly string[]) => fc.constantFrom(...values, null);
const targets: fc.Arbitrary<Target> = fc
  .record({
    sector: sectors,
    topic: nullable('jobs', 'art'),
    region: nullable('North', '*'),
    population: nullable('young'),
    counted: fc.constantFrom(...countings),
    amount: fc.integer({ min: 0, max: 100 }),
    unit: fc.constantFrom('count' as const, 'share' as const),
    weight: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ amount, ...target }) => ({
    ...target,
    minimum: target.unit === 'share' ? amount / 100 : amount % 12,
    ideal: null,
    setBy: null,
    reason: null,
    setOn: null,
  }));
const targeted = fc
  .tuple(fields, fc.array(targets, { maxLength: 6 }))
  .map(([field, set]): FieldMap => ({ ...field, targets: set }));

const ids = (organizations: readonly Organization[]) => organizations.map(({ id }) => id);

describe('the sums of a matrix', () => {
  const layouts = fc.record({ rows: dimensions, columns: dimensions, when: times });

  it('count every organisation in as many cells as it has values, and once in each total', () => {
    fc.assert(
      fc.property(fields, layouts, (field, layout) => {
        const table = crossTable(field, { ...layout, within: null });
        const valuesOf = (key: DimensionKey) => dimensionOf(key, field, layout.when).valuesOf;
        const [inRows, inColumns] = [valuesOf(layout.rows), valuesOf(layout.columns)];
        const inCells = field.organizations.reduce((sum, one) => sum + inRows(one).length * inColumns(one).length, 0);
        expect(table.cells.flat().reduce((sum, cell) => sum + cell.listed.length, 0)).toBe(inCells);
        table.rowTotals.forEach((total, row) => {
          const there = field.organizations.filter((one) => inRows(one).includes(table.rowValues[row] ?? ''));
          expect(total.listed.toSorted()).toEqual(ids(there).toSorted());
        });
        expect(table.columnTotals.reduce((sum, total) => sum + total.listed.length, 0)).toBe(
          field.organizations.reduce((sum, one) => sum + inColumns(one).length, 0),
        );
        expect(table.total.listed.toSorted()).toEqual(ids(field.organizations).toSorted());
      }),
    );
  });

  it('say of a third dimension what a field of those alone would say', () => {
    fc.assert(
      fc.property(fields, layouts, dimensions, (field, layout, dimension) => {
        const { rowValues } = crossTable(field, { ...layout, rows: dimension, within: null });
        for (const value of rowValues) {
          const table = crossTable(field, { ...layout, within: { dimension, value } });
          const is = dimensionOf(dimension, field, layout.when).valuesOf;
          const there = new Set(ids(field.organizations.filter((one) => is(one).includes(value))));
          const all = crossTable(field, { ...layout, within: null });
          expect(table.cells).toEqual(
            all.cells.map((row) =>
              row.map(({ listed, engaged, seated }) => ({
                listed: listed.filter((id) => there.has(id)),
                engaged: engaged.filter((id) => there.has(id)),
                seated: seated.filter((id) => there.has(id)),
              })),
            ),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('never have fewer engaged where all who said yes come', () => {
    fc.assert(
      fc.property(fields, (field) => {
        const engaged = (when: 'today' | 'ifAllWhoSaidYes') =>
          crossTable(field, { rows: 'topic', columns: 'sector', within: null, when }).cells.map((row) =>
            row.map((cell) => cell.engaged),
          );
        const later = engaged('ifAllWhoSaidYes');
        engaged('today').forEach((row, r) => {
          row.forEach((cell, c) => {
            expect(later[r]?.[c]).toEqual(expect.arrayContaining([...cell]));
          });
        });
      }),
    );
  });
});

describe('an organisation more', () => {
  const grown = (field: FieldMap, one: Partial<Organization>): readonly [FieldMap, Organization] => {
    const added = { ...newOrganization(organizationId(field.nextOrganization), 'Added'), ...one };
    return [{ ...field, organizations: [...field.organizations, added] }, added];
  };

  it('never raises a gap of a number, and closes one of each gap that it fills', () => {
    fc.assert(
      fc.property(targeted, known, times, (field, one, when) => {
        const [after, added] = grown(field, one);
        const rows = gapReport(after, when).rows;
        gapReport(field, when).rows.forEach(({ target, shortfall }, at) => {
          if (target.unit === 'share') return;
          const fills = isCounted(added, target.counted, field.rules, when) && isInCell(added, target);
          expect(rows[at]?.shortfall).toBe(Math.max(0, shortfall - Number(fills)));
        });
      }),
    );
  });

  it('never raises a gap of a share that it fills; one of another sector raises it by one at most', () => {
    fc.assert(
      fc.property(targeted, known, times, (field, one, when) => {
        const [after, added] = grown(field, one);
        const rows = gapReport(after, when).rows;
        gapReport(field, when).rows.forEach(({ target, shortfall }, at) => {
          if (target.unit === 'count') return;
          const fills = isCounted(added, target.counted, field.rules, when) && isInCell(added, target);
          expect(rows[at]?.shortfall).toBeLessThanOrEqual(shortfall + Number(!fills));
        });
      }),
    );
  });

  it('who said yes never leaves a number of engaged further from its target when all such come', () => {
    fc.assert(
      fc.property(targeted, (field) => {
        const later = gapReport(field, 'ifAllWhoSaidYes').rows;
        gapReport(field, 'today').rows.forEach(({ target, have, shortfall }, at) => {
          expect(later[at]?.have).toBeGreaterThanOrEqual(have);
          if (target.unit === 'count') expect(later[at]?.shortfall).toBeLessThanOrEqual(shortfall);
        });
      }),
    );
  });
});

describe('a matrix of 2,000 organisations', () => {
  it('takes under 30 milliseconds of work', () => {
    const random = seededRandom(7);
    const pick = (count: number) => Math.floor(random() * count);
    const codes = Array.from({ length: 2000 }, (_, n) => `n${n}`);
    const values = (name: string, of: number, count: number) =>
      Array.from({ length: count }, () => `${name} ${pick(of)}`);
    const large = fieldOf(codes, [], {
      known: Object.fromEntries(
        codes.map((code) => [
          code,
          {
            sector: knownSectors[pick(6)] ?? null,
            topics: values('Topic', 20, 3),
            regions: values('Region', 12, 2),
            stage: stages[pick(7)] ?? null,
          },
        ]),
      ),
    });
    const runs = Array.from({ length: 8 }, () => {
      const before = processorTime();
      const { total } = crossTable(large, { rows: 'topic', columns: 'region', within: null, when: 'today' });
      expect(total.listed).toHaveLength(2000);
      return processorTime() - before;
    });
    expect(Math.min(...runs)).toBeLessThan(30);
  });
});
