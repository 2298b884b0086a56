import { describe, expect, it } from 'vitest';
import { gapReport } from '../../../../src/core/coverage/targets/gapReport.ts';
import { emptyFieldMap, type FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { organizationId } from '../../../../src/core/model/ids.ts';
import { newOrganization, type Organization } from '../../../../src/core/model/organization.ts';
import { anyCell, type Target } from '../../../../src/core/model/target.ts';
import { withoutBidiControls } from '../../../../src/i18n/isolate.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import { couldClose } from '../../../../src/screens/coverage/gaps/couldClose.ts';
import { gapFacts } from '../../../../src/screens/coverage/gaps/gapFacts.ts';
import { gapSplit } from '../../../../src/screens/coverage/gaps/gapSplit.ts';
import { gapSentence } from '../../../../src/screens/coverage/gaps/gapWords.ts';
import { mapOfCell } from '../../../../src/screens/coverage/gaps/mapOfCell.ts';
import { wordsOf } from '../../../e2e/support/words.ts';

const usual = { unit: 'count', ideal: null, weight: 1, setBy: null, reason: null, setOn: null } as const;
const one = (n: number, known: Partial<Organization>): Organization => ({
  ...newOrganization(organizationId(n), `Body ${n}`),
  ...known,
});
const training: Target = {
  ...anyCell,
  ...usual,
  sector: 'business',
  topic: 'Training',
  counted: 'engaged',
  minimum: 2,
};
const seats: Target = { ...anyCell, ...usual, sector: 'business', counted: 'seated', unit: 'share', minimum: 0.5 };
const listed: Target = { ...anyCell, ...usual, sector: 'public', counted: 'listed', minimum: 1, ideal: 4 };
const field: FieldMap = {
  ...emptyFieldMap('Field'),
  organizations: [
    one(1, { sector: 'business', topics: ['Training'], stage: 'active' }),
    one(2, { sector: 'business', topics: ['Training'], stage: 'declined' }),
    one(3, { sector: 'business', topics: ['Training'], stage: 'identified' }),
    one(4, { sector: 'public', topics: ['Training'], stage: 'leading', committee: true }),
    one(5, { sector: 'public', stage: 'leading', committee: true }),
  ],
  targets: [training, seats, listed],
};
const { rows } = gapReport(field);

function sentences(language: Language, of = rows): readonly string[] {
  const t = wordsOf(language);
  return of.map((row) =>
    withoutBidiControls(
      gapSentence(row, gapFacts(row, field.organizations), {
        t,
        number: String,
        percent: (share) => `${Math.round(share * 100)}%`,
        amount: ({ target }, which) =>
          target.unit === 'share' ? `${(target[which] ?? 0) * 100}%` : String(target[which]),
        who: () => 'Business',
      }),
    ),
  );
}

describe('a gap', () => {
  it('that is a share of nobody says so, and is not told as met', () => {
    const share: Target = { ...seats, counted: 'engaged' };
    const nobody = { ...field, organizations: [], targets: [share, { ...share, topic: 'Training' }] };
    expect(sentences('en', gapReport(nobody).rows)).toEqual([
      'Nobody is engaged yet, so there is no share to speak of.',
      'Nobody is engaged there yet, so there is no share to speak of.',
    ]);
    expect(sentences('he', gapReport(nobody).rows)).toEqual([
      'עדיין אין אף ארגון רתום, ולכן אין ממה לחשב חלק.',
      'עדיין אין שם אף ארגון רתום, ולכן אין ממה לחשב חלק.',
    ]);
  });

  it('is told in numbers, with what was set and what is left', () => {
    expect(sentences('en')).toEqual([
      '3 listed, 1 engaged; you set 2: one more.',
      'Business is 60% of the listed and 0% of the steering committee; you set 50%: one more seat.',
      '2 listed; you wish for 4: 2 more.',
    ]);
    expect(sentences('he')).toEqual([
      'רשומים: 3, רתומים: 1; נקבע 2: חסר אחד.',
      'Business: 60% מן הרשומים, 0% מוועדת ההיגוי; נקבע 50%: חסר מושב אחד.',
      'רשומים: 2; רצוי 4: חסרים שניים.',
    ]);
  });

  it('has a representation ratio where a share was set, and none where a number was', () => {
    const facts = rows.map((row) => gapFacts(row, field.organizations));
    expect(facts.map(({ ratio, verdict }) => [ratio, verdict])).toEqual([
      [null, null],
      [0, 'under'],
      [null, null],
    ]);
  });

  it('counts into topics or the committee, and not where it is met', () => {
    expect(gapSplit(rows)).toEqual({
      total: 2,
      kinds: [
        { kind: 'topic', short: 1 },
        { kind: 'committee', short: 1 },
      ],
    });
  });

  it('could be closed by those of its cell who do not count yet, but not by who declined', () => {
    expect(couldClose(rows.slice(0, 1), field.organizations)).toEqual([organizationId(3)]);
    expect(couldClose(rows.slice(2), field.organizations)).toEqual([]);
  });

  it('shows its cell on the map, or those of other sectors where nobody is in it', () => {
    const none = { sectors: [], topics: [], regions: [], stages: [] };
    expect(mapOfCell(training, field.organizations)).toEqual({ ...none, sectors: ['business'], topics: ['Training'] });
    const absent = { ...training, sector: 'academia' };
    expect(mapOfCell(absent, field.organizations)).toEqual({ ...none, topics: ['Training'] });
    expect(mapOfCell(anyCell, field.organizations)).toBeNull();
  });
});
