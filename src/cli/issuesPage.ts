import type { ImportPlan } from '../core/import/plan.ts';
import type { Issue, Severity } from '../core/model/issue.ts';
import { oneLine } from './oneLine.ts';
import type { Say } from './say.ts';
import { suggestionLines, suggestionText } from './suggestionLines.ts';

const severities: readonly Severity[] = ['error', 'warning', 'note'];
const rowsOnPage = 10;

/** What the import noticed, kind by kind: the gravest kinds first, each with its first example. Rows set aside are told apart. */
export function issuesPart({ issues, setAside }: ImportPlan, say: Say): readonly string[] {
  const codesSetAside = new Set<string>(setAside.map(({ code }) => code));
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (codesSetAside.has(issue.code)) continue;
    const key = `${issue.severity} ${issue.code}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [issue]);
    else kind.push(issue);
  }
  const lines = severities.flatMap((severity) =>
    [...kinds.values()].flatMap((kind) => {
      const [first] = kind;
      if (first === undefined || first.severity !== severity) return [];
      return [kindLine(first, kind.length, say), ...suggestionLines(kind, say).map((line) => `    ${line}`)];
    }),
  );
  return lines.length === 0 ? [] : [say('cli:heading.issues'), ...lines];
}

function kindLine(first: Issue, count: number, say: Say): string {
  const title = titleOf(first, say);
  // Some titles say what was found.
  const found = first.found === null || title.includes(oneLine(first.found)) ? '' : `: ${first.found}`;
  return `  ${say('cli:issue.kind', {
    severity: say(`cli:severity.${first.severity}`),
    title,
    count,
    example: `${placeOf(first.file, first.row, say)}${found}`,
  })}`;
}

/** The rows that were not imported, one by one as long as they are few. */
export function setAsidePart({ issues, setAside }: ImportPlan, say: Say): readonly string[] {
  if (setAside.length === 0) return [];
  const lines = setAside.slice(0, rowsOnPage).map(({ code, file, row, reason }) => {
    const issue = issues.find((one) => one.code === code && one.file === file && one.row === row);
    const title = issue === undefined ? say(`issues:${code}.title`) : titleOf(issue, say);
    const perhaps = issue === undefined ? null : suggestionText(issue, say);
    const text = reason === '' ? '' : `: ${oneLine(reason)}${perhaps === null ? '' : ` ${perhaps}`}`;
    return `  ${placeOf(file, row, say)}: ${title}${text}`;
  });
  const more = setAside.length - lines.length;
  return [
    say('cli:setAside', { count: setAside.length }),
    ...lines,
    ...(more > 0 ? [`  ${say('cli:issue.more', { count: more })}`] : []),
  ];
}

function titleOf({ code, row, column, found, expected }: Issue, say: Say): string {
  const values = { row: row ?? '–', column: column ?? '–', found: found ?? '–', expected: expected ?? '–' };
  return say(`issues:${code}.title`, values);
}

function placeOf(file: string | null, row: number | null, say: Say): string {
  return row === null ? (file ?? '–') : say('cli:issue.place', { file: file ?? '–', row });
}
