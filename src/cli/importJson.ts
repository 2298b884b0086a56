import { likelyDuplicates } from '../core/import/duplicates/likelyDuplicates.ts';
import type { ImportPlan } from '../core/import/plan.ts';
import type { Reading, TableReading } from '../core/import/reading.ts';
import type { FieldMap } from '../core/model/fieldMap.ts';
import { issuesJson, setAsideJson } from './analyzeJson.ts';
import { countPairs, countSectors, record, recordedTies } from './fieldCounts.ts';
import { questionsJson } from './questions.ts';
import { shownIds } from './shownIds.ts';

/** The answer of `import --json`: keys and their order are a contract; nothing is rounded and undefined is null. */
export function importJson(reading: Reading, plan: ImportPlan, fieldMap: FieldMap) {
  const { rowsRead, rowsImported, rowsSetAside, rowsIgnored } = plan.counts;
  const name = shownIds(fieldMap.organizations);
  return {
    rowsRead,
    rowsImported,
    rowsSetAside,
    rowsIgnored,
    organizations: fieldMap.organizations.length,
    ties: recordedTies(fieldMap).length,
    ...(fieldMap.people.length === 0 ? {} : { people: fieldMap.people.length }),
    pairs: countPairs(fieldMap),
    sectors: countSectors(fieldMap),
    isolates: isolatesOf(fieldMap).map(name).sort(),
    topics: distinct(fieldMap.organizations.flatMap(({ topics }) => topics)),
    regions: distinct(fieldMap.organizations.flatMap(({ regions }) => regions)),
    files: reading.tables.map(fileJson),
    questions: questionsJson(reading.questions),
    issues: issuesJson(plan),
    setAside: setAsideJson(plan),
    duplicates: likelyDuplicates(fieldMap.organizations).map(({ ids, reason, score }) => {
      return { ids: ids.map(name).sort(), reason, score };
    }),
  };
}

/** Organisations without a recorded tie to another one. */
export function isolatesOf(fieldMap: FieldMap): readonly FieldMap['organizations'][number]['id'][] {
  const ties = recordedTies(fieldMap);
  const tied = new Set(ties.flatMap(({ source, target }) => (source === target ? [] : [source, target])));
  return fieldMap.organizations.map(({ id }) => id).filter((id) => !tied.has(id));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function fileJson({ fileName, sheet, role, dialect, headerRow, columns }: TableReading) {
  return {
    file: fileName,
    sheet,
    shape: role,
    encoding: dialect?.encoding ?? null,
    delimiter: dialect?.delimiter ?? null,
    headerRow,
    columns: record(columns.map(({ index, field }) => [String(index), field])),
  };
}
