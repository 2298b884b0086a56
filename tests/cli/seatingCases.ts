import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { solve } from '../support/solver.ts';
import { csvOf, referenceText } from './referenceCases.ts';
import { runWith, type TestFiles } from './terminalOf.ts';

/** A body of the published network, as its file has it. */
export interface Body {
  readonly id: string;
  readonly group: string;
  readonly topics: readonly string[];
  readonly influence: number;
  readonly interest: number;
  readonly affected: boolean;
}

const graph = JSON.parse(referenceText('synthetic_stakeholders_A.json')) as {
  readonly nodes: readonly Body[];
  readonly edges: readonly (readonly [string, string, number, number])[];
};

export const bodies: readonly Body[] = graph.nodes;

/** Who that is; throws where somebody is not in the network, or there twice. */
export function bodiesOf(ids: readonly string[]): readonly Body[] {
  const found = bodies.filter(({ id }) => ids.includes(id));
  if (found.length !== ids.length) throw new Error(`not all are there, or one twice: ${ids.join(', ')}`);
  return found;
}

export function sumOf(members: readonly Body[], worth: (body: Body) => number): number {
  return members.reduce((sum, body) => sum + worth(body), 0);
}

export const score = ({ influence, interest }: Body) => influence * interest;

/** The published network as the files of a field. */
export const networkFiles: TestFiles = {
  'organisations.csv': csvOf(
    ['id', 'sector', 'topics', 'influence', 'interest', 'affected'],
    bodies.map(({ id, group, topics, influence, interest, affected }) => {
      return [id, group, topics.join(' | '), influence, interest, affected ? 'yes' : 'no'];
    }),
  ),
  'ties.csv': csvOf(
    ['source', 'target', 'strength', 'trust'],
    graph.edges.map((tie) => [...tie]),
  ),
};

export function shikmaFiles(language: string): TestFiles {
  const read = (name: string) =>
    readFileSync(join(import.meta.dirname, `../../sample-data/shikma/${name}.${language}.csv`), 'utf8');
  return { 'organisations.csv': read('organisations'), 'ties.csv': read('ties') };
}

/** The answer of `groups --json`; `rules` is an object, or the text of a file. */
export function groupsAnswer(files: TestFiles, rules: unknown, ...args: readonly string[]) {
  const { code, answer, message } = runGroups(files, rules, '--json', ...args);
  if (code !== 0) throw new Error(`ended with ${code}: ${message}`);
  return JSON.parse(answer);
}

export function runGroups(files: TestFiles, rules: unknown, ...args: readonly string[]) {
  const text = typeof rules === 'string' ? rules : JSON.stringify(rules);
  const given = ['--organizations', 'organisations.csv', '--ties', 'ties.csv'];
  const ruled = rules === null ? [] : ['--rules', 'rules.json'];
  return runWith(solve, { ...files, 'rules.json': text }, 'groups', ...given, ...ruled, ...args);
}
