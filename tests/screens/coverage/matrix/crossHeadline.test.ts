import { describe, expect, it } from 'vitest';
import { type CrossLayout, crossTable } from '../../../../src/core/coverage/crossTable.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import type { Counted } from '../../../../src/core/model/target.ts';
import { crossHeadline } from '../../../../src/screens/coverage/matrix/crossHeadline.ts';
import type { EmptyLines } from '../../../../src/screens/coverage/matrix/emptyLines.ts';
import { fieldOf } from '../../../support/fieldOf.ts';
import { shikmaField } from '../../../support/shikma.ts';

function headOf(field: FieldMap, layout: Partial<CrossLayout>, counting: Counted = 'listed') {
  const whole: CrossLayout = { rows: 'topic', columns: 'sector', within: null, when: 'today', ...layout };
  return crossHeadline(crossTable(field, whole), whole, counting, field.rules);
}

function emptyOf(layout: Partial<CrossLayout>): EmptyLines {
  const head = headOf(shikmaField('en'), layout, 'engaged');
  if (head.code !== 'lines') throw new Error(`Lines without anybody expected, but it is ${head.code}`);
  return head;
}

describe('what a matrix says first', () => {
  const shikma = shikmaField('en');

  it('is the empty cell that has the most around it', () => {
    expect(headOf(shikma, { rows: 'topic', columns: 'region' })).toEqual({
      code: 'empty',
      cell: [
        { dimension: 'topic', value: 'Soft and digital skills' },
        { dimension: 'region', value: 'Wadi towns' },
      ],
    });
  });

  it('is whole sectors without anybody before any other row or cell, those with most listed first', () => {
    const lines = { code: 'lines', dimension: 'sector', of: 6 };
    expect(headOf(shikma, {}, 'engaged')).toEqual({ ...lines, values: ['business', 'community'] });
    expect(headOf(shikma, {}, 'seated')).toEqual({ ...lines, values: ['business', 'community', 'academia'] });
  });

  it('is whole rows where every column has somebody', () => {
    const known = {
      A: { topics: ['Bus'], regions: ['North', 'South'], committee: true },
      B: { topics: ['Rail'], regions: ['North'] },
    };
    const field = fieldOf(['A', 'B'], [], { known });
    expect(headOf(field, { columns: 'region' }, 'seated')).toEqual({
      code: 'lines',
      dimension: 'topic',
      values: ['Rail'],
      of: 2,
    });
  });

  it('is not of the sectors that were left out where only one is counted, but of the topics that it is not on', () => {
    const within = { dimension: 'sector', value: 'business' } as const;
    const { dimension, values, of } = emptyOf({ within, when: 'ifAllWhoSaidYes' });
    expect([dimension, values.length, of]).toEqual(['topic', 6, 7]);
  });

  it('is of no stage below the engaged ones, nor of those who declined', () => {
    expect(headOf(shikma, { rows: 'stage' })).toEqual({
      code: 'empty',
      cell: [
        { dimension: 'stage', value: 'active' },
        { dimension: 'sector', value: 'business' },
      ],
    });
  });

  it('is of no level that nobody is recruited into', () => {
    expect(headOf(shikma, { rows: 'sector', columns: 'level' })).toMatchObject({ code: 'empty' });
    const field = fieldOf(['A'], [], { known: { A: { topics: ['Bus'] } } });
    expect(headOf(field, { rows: 'topic', columns: 'level' })).toEqual({ code: 'covered' });
  });

  it('is the cell that rests on one where none is empty, else that none does', () => {
    const known = { A: { topics: ['Bus'], regions: ['North'] }, B: { topics: ['Bus'], regions: ['North'] } };
    const two = fieldOf(['A', 'B'], [], { known });
    const one = fieldOf(['A'], [], { known });
    expect(headOf(one, { columns: 'region' })).toMatchObject({ code: 'one' });
    expect(headOf(two, { columns: 'region' })).toEqual({ code: 'covered' });
  });

  it('is that nobody is engaged or seated at all, or that a dimension is not known', () => {
    const field = fieldOf(['A'], [], { known: { A: { sector: 'public', topics: ['Bus'] } } });
    expect(headOf(field, {}, 'engaged')).toEqual({ code: 'nobody' });
    expect(headOf(field, { columns: 'region' })).toEqual({ code: 'unknown', dimension: 'region' });
  });
});
