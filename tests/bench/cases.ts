import { UndirectedGraph } from 'graphology';
import { noChoices } from '../../src/core/import/choices.ts';
import { importFiles } from '../../src/core/import/importFiles.ts';
import { emptyFieldMap, type FieldMap } from '../../src/core/model/fieldMap.ts';
import { generateField } from '../support/generatedField.ts';

/** Two files to measure with. */
export interface Case {
  readonly name: string;
  readonly organizations: Uint8Array;
  readonly ties: Uint8Array;
}

export function generatedCase(organizations: number, ties: number): Case {
  const field = generateField(organizations, ties);
  const encode = (text: string) => new TextEncoder().encode(text);
  return {
    name: `${organizations} organisations, ${ties} ties`,
    organizations: encode(field.organizations),
    ties: encode(field.ties),
  };
}

export function importCase({ organizations, ties }: Case): FieldMap {
  const files = [
    { name: 'organisations.csv', bytes: organizations },
    { name: 'ties.csv', bytes: ties },
  ];
  const outcome = importFiles(files, noChoices, emptyFieldMap('Bench'));
  if (outcome.status !== 'imported') throw new Error(`The import ended as: ${outcome.status}`);
  return outcome.fieldMap;
}

/** The same simple graph for the library, built outside the time that is measured. */
export function libraryGraph({ organizations, ties }: FieldMap): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id } of organizations) graph.addNode(id);
  for (const { source, target } of ties) if (source !== target) graph.mergeEdge(source, target);
  return graph;
}
