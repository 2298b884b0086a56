import type { Issue } from '../model/issue.ts';
import type { Organization } from '../model/organization.ts';
import { choiceFor, type ImportChoices } from './choices.ts';
import { withEdits } from './edits.ts';
import { asKnown, knownFiles } from './knownFiles.ts';
import { limits } from './limits.ts';
import { type MatchedTable, matchTable } from './matchTable.ts';
import { bytesRead, type ImportProgress, partOf } from './progress.ts';
import { questionsOf } from './questions.ts';
import type { RawFile } from './rawFile.ts';
import type { Reading } from './reading.ts';
import { readSource } from './readSource.ts';
import { recognizeByOthers } from './recognizeByOthers.ts';
import { stackedTables } from './shapes/stackedTables.ts';
import { refused } from './sourceTable.ts';
import { tableReading } from './tableReading.ts';
import { valueQuestions } from './valueQuestions.ts';

/**
 * files → text → rows → titles → columns → roles → questions. Nothing is imported and nothing is thrown: a file that cannot be
 * read is among the refusals. `onMap`: the organisations that are there already, by whose names a file may be recognised. Two files of one name are told apart as `name (2)`.
 * `onProgress` hears of bytes: a file counts as far as it is split into cells, and whole once its columns are understood.
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
  const named = withDistinctNames(files);
  const known = knownFiles();
  const progress = bytesRead(files, onProgress);
  named.forEach((file, index) => {
    const onShare = progress(index);
    onShare?.(0);
    const knownAs = known(file);
    onShare?.(shares.hashed);
    const source = readSource(file, choices, partOf(onShare, shares.hashed, shares.split));
    if ('code' in source) {
      refusals.push(source);
      onShare?.(1);
      return;
    }
    const matched = source
      .flatMap((one) => stackedTables(one, choiceFor(choices, one.file)))
      .map((one) => {
        const found = asKnown(one, knownAs);
        const choice = choiceFor(choices, found.file);
        return matchTable(withEdits(found, choice.edits), choice);
      });
    const read = matched.filter((table): table is MatchedTable => !('code' in table));
    const unread = matched.filter((table): table is Issue => 'code' in table);
    if (read.length === 0) refusals.push(...unread);
    else tables.push(...withoutRows(read, unread));
    onShare?.(1);
  });
  const recognized = recognizeByOthers(tables, onMap);
  const readings = recognized.map(tableReading);
  return {
    tables: readings,
    refusals,
    questions: [
      ...recognized.flatMap(questionsOf),
      ...readings.flatMap((table) => valueQuestions(table, choiceFor(choices, table.file))),
    ],
  };
}

/** About how much of the time a file takes is over when these are done. */
const shares = { hashed: 0.15, split: 0.95 };

/** A sheet of titles among others that have rows is told of, and holds nothing up. */
function withoutRows(tables: readonly MatchedTable[], unread: readonly Issue[]): readonly MatchedTable[] {
  const [first, ...others] = tables;
  if (first === undefined || unread.length === 0) return tables;
  const notes = unread.map(({ file }) => ({
    ...refused('sheetWithoutRows', first.text.file),
    severity: 'note' as const,
    found: file,
  }));
  return [{ ...first, text: { ...first.text, issues: [...first.text.issues, ...notes] } }, ...others];
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
