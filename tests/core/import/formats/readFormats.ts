import { noChoices } from '../../../../src/core/import/choices.ts';
import { importFiles } from '../../../../src/core/import/importFiles.ts';
import { emptyFieldMap, type FieldMap } from '../../../../src/core/model/fieldMap.ts';
import { fileOf } from '../../../support/importing.ts';

/** What comes of one file: the organisations and ties, what is told, and whether anything must be asked. */
export function read(name: string, content: string | object) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const outcome = importFiles([fileOf(name, text)], noChoices, emptyFieldMap('Test'));
  const told = outcome.status === 'imported' ? outcome.plan.issues : outcome.reading.refusals;
  return {
    organizations: outcome.status === 'imported' ? outcome.fieldMap.organizations : [],
    ties: outcome.status === 'imported' ? tiesByName(outcome.fieldMap) : [],
    told: told.map(({ severity, code, found }) => `${severity} ${code}${found === null ? '' : ` ${found}`}`),
    questions: outcome.reading.questions.map(({ code, column, answer }) => [code, column, answer]),
  };
}

function tiesByName({ organizations, ties }: FieldMap) {
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  return ties.map(({ source, target, directed, type, strength, extra }) => {
    return [names.get(source), directed ? '→' : '–', names.get(target), type, strength, ...extra];
  });
}
