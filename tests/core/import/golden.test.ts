import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../src/core/import/applyPlan.ts';
import { noChoices } from '../../../src/core/import/choices.ts';
import { planImport } from '../../../src/core/import/planImport.ts';
import { readFiles } from '../../../src/core/import/readFiles.ts';
import { emptyFieldMap } from '../../../src/core/model/fieldMap.ts';
import { bytes } from '../../golden/import/bytes.ts';
import type { GoldenCase, Outcome, Verdict } from '../../golden/import/goldenCase.ts';
import { headers } from '../../golden/import/headers.ts';
import { hostile } from '../../golden/import/hostile.ts';
import { identity } from '../../golden/import/identity.ts';
import { lines } from '../../golden/import/lines.ts';
import { people127 } from '../../golden/import/people.ts';
import { provenance } from '../../golden/import/provenance.ts';
import { shapes } from '../../golden/import/shapes.ts';
import { size } from '../../golden/import/size.ts';
import { surveys } from '../../golden/import/surveys.ts';
import { values } from '../../golden/import/values.ts';
import { workbooks } from '../../golden/import/workbooks.ts';

const cases = [
  ...bytes,
  ...lines,
  ...headers,
  ...shapes,
  ...surveys,
  ...values,
  ...identity,
  ...hostile,
  ...workbooks,
  ...size,
  ...people127,
  ...provenance,
];

describe('every row of the catalogue of bad input', () => {
  it.each(cases.map((one) => [`${one.row} ${one.name}`, one] as const))(
    '%s',
    (_, one) => {
      const outcome = outcomeOf(one);
      const { counts } = outcome.plan;
      expect({ counts: countsOf(outcome), told: told(outcome), verdict: verdictOf(outcome) }).toEqual({
        counts: one.counts,
        told: one.told,
        verdict: one.verdict,
      });
      expect(counts.rowsRead).toBe(counts.rowsImported + counts.rowsSetAside + counts.rowsIgnored);
      one.also?.(outcome);
    },
    60_000,
  );
});

describe('the catalogue of bad input', () => {
  it('has a case for each of its rows that the import is given', () => {
    const given = [...span(1, 83), ...span(86, 91), ...span(94, 108), 121, 122, 124, 126, 127];
    const cased = new Set(cases.map(({ row }) => row));
    expect({ missing: given.filter((row) => !cased.has(row)) }).toEqual({ missing: [] });
    expect({ unknown: [...cased].filter((row) => !given.includes(row)) }).toEqual({ unknown: [] });
  });

  it('has no case twice', () => {
    const names = cases.map(({ row, name }) => `${row} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function outcomeOf({ files, choices = noChoices, into = emptyFieldMap('Test') }: GoldenCase): Outcome {
  const reading = readFiles(files, choices, undefined, into.organizations);
  const plan = planImport(reading, choices, into);
  return { reading, plan, fieldMap: applyPlan(plan, into) };
}

function countsOf({ plan: { counts } }: Outcome): GoldenCase['counts'] {
  return {
    rowsRead: counts.rowsRead,
    imported: counts.rowsImported,
    setAside: counts.rowsSetAside,
    ignored: counts.rowsIgnored,
    organizations: counts.organizations,
    ties: counts.ties,
  };
}

function told({ reading, plan }: Outcome): readonly string[] {
  return [
    ...reading.refusals.map(({ code }) => `refusal:${code}`),
    ...reading.questions.map(({ code }) => `question:${code}`),
    ...plan.issues.map(({ severity, code }) => `${severity}:${code}`),
  ].sort();
}

function verdictOf(outcome: Outcome): Verdict {
  const all = told(outcome);
  if (all.some((one) => one.startsWith('refusal:'))) return 'NO';
  return all.every((one) => one.startsWith('note:')) ? 'OK' : 'ASK';
}
