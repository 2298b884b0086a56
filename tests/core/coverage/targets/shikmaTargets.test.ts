import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gapReport } from '../../../../src/core/coverage/targets/gapReport.ts';
import { readTargets } from '../../../../src/core/coverage/targets/readTargets.ts';
import { isInCell } from '../../../../src/core/coverage/targets/targetMembers.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { type Language, languages } from '../../../../src/i18n/language.ts';
import { shikmaField } from '../../../support/shikma.ts';

function targeted(language: Language) {
  const field = shikmaField(language);
  const name = `targets.${language}.csv`;
  const bytes = new Uint8Array(readFileSync(`sample-data/shikma/${name}`));
  const { targets, issues } = readTargets({ name, bytes }, field);
  return { field: { ...field, targets } satisfies FieldMap, issues };
}

describe.each(languages)('the targets of Shikma in the language %s', (language) => {
  const { field, issues } = targeted(language);

  it('are read without a fault, all set by the founding team on one day, with reasons', () => {
    expect(issues).toEqual([]);
    expect([...new Set(field.targets.map(({ setBy, setOn }) => `${setBy} ${setOn}`))]).toHaveLength(1);
    expect(field.targets.filter(({ reason }) => reason === null)).toEqual([]);
  });

  it('leave 15 organisations short, 14 if all who said yes come', () => {
    const { rows, score } = gapReport(field);
    expect(rows.map(({ shortfall }) => shortfall)).toEqual([2, 1, 2, 1, 1, 1, 1, 2, 2, 1, 1]);
    expect(score).toBe(29);
    const later = gapReport(field, 'ifAllWhoSaidYes');
    expect(later.rows.map(({ shortfall }) => shortfall)).toEqual([2, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1]);
    expect(later.score).toBe(28);
  });

  it('have gaps that somebody listed could close and gaps that nobody could', () => {
    const closable = field.targets.map((target) =>
      field.organizations.some((one) => one.stage !== 'declined' && isInCell(one, target)),
    );
    expect(closable).toEqual([false, false, true, true, false, false, true, true, true, true, true]);
  });
});

it('the targets of Shikma are the same in both languages, but for their words', () => {
  const plain = (language: Language) =>
    targeted(language).field.targets.map(({ sector, counted, minimum, ideal, unit, weight, setOn }) => {
      return { sector, counted, minimum, ideal, unit, weight, setOn };
    });
  expect(plain('he')).toEqual(plain('en'));
});
