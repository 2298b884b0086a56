import { likelyDuplicates } from '../core/import/duplicates/likelyDuplicates.ts';
import type { ImportPlan } from '../core/import/plan.ts';
import type { Reading } from '../core/import/reading.ts';
import type { FieldMap } from '../core/model/fieldMap.ts';
import { isKnownSector } from '../core/model/sector.ts';
import { countPairs, countSectors, recordedTies } from './fieldCounts.ts';
import { isolatesOf } from './importJson.ts';
import { issuesPart, setAsidePart } from './issuesPage.ts';
import { oneLine } from './oneLine.ts';
import { pageTable } from './pageTable.ts';
import type { Say } from './say.ts';

const duplicatesOnPage = 10;

/** The answer of `import` for a person: what each table was taken for, the counts, what was set aside, and who may be who. */
export function importPage(reading: Reading, plan: ImportPlan, fieldMap: FieldMap, say: Say): string {
  const parts = [
    tables(reading, say),
    counts(plan, fieldMap, say),
    setAsidePart(plan, say),
    issuesPart(plan, say),
    duplicates(fieldMap, say),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function tables({ tables: read }: Reading, say: Say): readonly string[] {
  const columns = [
    { title: say('cli:import.table') },
    { title: say('cli:import.shape') },
    { title: say('cli:import.rows'), numbers: true },
    { title: say('cli:import.columns') },
  ];
  const rows = read.map(({ file, role, rowsRead, columns: found }) => {
    const used = found.filter(({ field }) => field !== 'extra' && field !== 'ignore');
    return [
      oneLine(file),
      role,
      String(rowsRead),
      used.map(({ title, field }) => `${oneLine(title)}=${field}`).join(', '),
    ];
  });
  return [say('cli:import.read'), ...pageTable(columns, rows)];
}

function counts({ counts: rows }: ImportPlan, fieldMap: FieldMap, say: Say): readonly string[] {
  const sectors = Object.entries(countSectors(fieldMap));
  const suggested = fieldMap.ties.length - recordedTies(fieldMap).length;
  return [
    say('cli:import.rowCounts', {
      read: rows.rowsRead,
      imported: rows.rowsImported,
      setAside: rows.rowsSetAside,
      ignored: rows.rowsIgnored,
    }),
    say('cli:import.counts', {
      organizations: fieldMap.organizations.length,
      ties: recordedTies(fieldMap).length,
      pairs: countPairs(fieldMap),
      isolates: isolatesOf(fieldMap).length,
    }),
    ...(suggested === 0 ? [] : [say('cli:import.suggested', { count: suggested })]),
    ...sectors.map(([sector, count]) => {
      return `  ${isKnownSector(sector) ? say(`terms:sector.${sector}`) : oneLine(sector)}: ${count}`;
    }),
  ];
}

function duplicates({ organizations }: FieldMap, say: Say): readonly string[] {
  const pairs = likelyDuplicates(organizations);
  if (pairs.length === 0) return [];
  const names = new Map(organizations.map(({ id, name }) => [id, oneLine(name)]));
  const lines = pairs.slice(0, duplicatesOnPage).map(({ ids }) => `  ${ids.map((id) => names.get(id)).join(' – ')}`);
  const more = pairs.length - lines.length;
  return [
    say('cli:import.duplicates', { count: pairs.length }),
    ...lines,
    ...(more > 0 ? [`  ${say('cli:issue.more', { count: more })}`] : []),
  ];
}
