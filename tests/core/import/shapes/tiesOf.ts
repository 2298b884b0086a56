import { type ImportChoices, noChoices } from '../../../../src/core/import/choices.ts';
import type { FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { fileOf, imported } from '../../../support/importing.ts';

/** Every tie in words: `A → B 2 funding`, `A – B`. */
export function tiesOf({ organizations, ties }: FieldMap): readonly string[] {
  const nameOf = new Map(organizations.map(({ id, name }) => [id, name]));
  return ties.map(({ source, target, directed, strength, type }) =>
    [nameOf.get(source), directed ? '→' : '–', nameOf.get(target), strength, type]
      .filter((part) => part !== null)
      .join(' '),
  );
}

/** What came of one table, and what was asked and told about it. The rows are those read, imported, set aside and ignored. */
export function outcome(text: string, choices: ImportChoices = noChoices) {
  const { fieldMap, plan, reading } = imported([fileOf('m.csv', text)], choices);
  const { rowsRead, rowsImported, rowsSetAside, rowsIgnored } = plan.counts;
  return {
    role: reading.tables[0]?.role,
    asked: reading.questions.map(({ code, answer }) => `${code} ${answer}`),
    names: fieldMap.organizations.map(({ name }) => name),
    ties: tiesOf(fieldMap),
    told: plan.issues.map(({ severity, code, found }) => `${severity}:${code} ${found}`),
    rows: [rowsRead, rowsImported, rowsSetAside, rowsIgnored],
  };
}
