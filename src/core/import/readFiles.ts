import type { Issue } from '../model/issue.ts';
import type { Organization } from '../model/organization.ts';
import { choiceFor, type ImportChoices } from './choices.ts';
import { withEdits } from './edits.ts';
import { limits } from './limits.ts';
import { questionsOf } from './questions.ts';
import type { RawFile } from './rawFile.ts';
import type { Reading } from './reading.ts';
import { readSource } from './readSource.ts';
import { type MatchedTable, matchTable, tableReading } from './readTable.ts';
import { recognizeByOthers } from './recognizeByOthers.ts';
import { refused } from './sourceTable.ts';

/** How far a long step is: `done` of `total` files. */
export type ImportProgress = (done: number, total: number) => void;

/**
 * files → text → rows → titles → columns → roles → questions. Nothing is imported and nothing is thrown: a file that cannot be
 * read is among the refusals. `onMap`: the organisations that are there already, by whose names a file may be recognised. Two files of one name are told apart as `name (2)`.
 */
export function readFiles(
  files: readonly RawFile[],
  choices: ImportChoices,
  onProgress?: ImportProgress,
  onMap: readonly Organization[] = [],
): Reading {
  if (files.length > limits.files) return refuseAll(files.length);
  const tables: MatchedTable[] = [];
  const refusals: Issue[] = [];
  withDistinctNames(files).forEach((file, index) => {
    onProgress?.(index, files.length);
    const source = readSource(file, choices);
    if ('code' in source) {
      refusals.push(source);
      return;
    }
    for (const found of source) {
      const choice = choiceFor(choices, found.file);
      const table = matchTable(withEdits(found, choice.edits), choice);
      if ('code' in table) refusals.push(table);
      else tables.push(table);
    }
  });
  onProgress?.(files.length, files.length);
  const recognized = recognizeByOthers(tables, onMap);
  return {
    tables: recognized.map(tableReading),
    refusals,
    questions: recognized.flatMap(questionsOf),
  };
}

function withDistinctNames(files: readonly RawFile[]): readonly RawFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let name = file.name;
    for (let count = 2; taken.has(name); count += 1) name = `${file.name} (${count})`;
    taken.add(name);
    return { ...file, name };
  });
}

function refuseAll(count: number): Reading {
  const issue = { ...refused('tooManyFiles', ''), file: null, found: String(count), expected: String(limits.files) };
  return { tables: [], refusals: [issue], questions: [] };
}
