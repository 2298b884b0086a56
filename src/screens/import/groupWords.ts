import type { useTranslation } from 'react-i18next';
import type { IssueGroup } from '../../core/import/preview/issueGroups.ts';
import { isolate } from '../../i18n/isolate.ts';
import { issueValues } from './issueValues.ts';

type Translate = ReturnType<typeof useTranslation>['t'];

/** Of these, what was found is a number of rows, of cells or of ties. */
const counted: readonly string[] = [
  'rowsAboveTitles',
  'mergedCells',
  'hiddenRows',
  'hiddenColumns',
  'hiddenRowsLeftOut',
  'hiddenColumnsLeftOut',
  'removedCharacters',
  'matrixDirected',
  'matrixSymmetric',
  'matrixHalf',
  'selfTiesLeft',
  'tiesFromEvents',
  'graphHyperedges',
  'graphPorts',
  'graphNesting',
  'kumuLoops',
  'kumuViews',
];

const mostNamed = 3;

/** What a kind of finding says, for all that was found of it: numbers added up, texts named as far as a line holds them. */
export function groupTitle(t: Translate, { code, example, found }: IssueGroup): string {
  const values = issueValues(example);
  if (counted.includes(code)) {
    const sum = found.reduce((total, { text, count }) => total + Number(text) * count, 0);
    return t(`issues:${code}.title`, { ...values, found: String(sum) });
  }
  const raw = rawTitle(t, code);
  // A sentence about two texts is about the first pair of them.
  if (found.length < 2 || !raw.includes('{{found}}') || raw.includes('{{expected}}')) {
    return t(`issues:${code}.title`, values);
  }
  const names = found.slice(0, mostNamed).map(({ text }) => isolate(text.slice(0, 40)));
  const more = found.length > mostNamed ? '\u2026' : '';
  return t(`issues:${code}.title`, { ...values, found: names.join(', ') + more });
}

/** In how many rows a kind was found; 0 where its title gives the number, or where it is about no row. */
export function rowsToCount({ code, rowsFound }: IssueGroup): number {
  return counted.includes(code) ? 0 : rowsFound;
}

/** Whether the title of a kind says what was found, so that nothing else need say it. */
export function namesFound(t: Translate, { code }: Pick<IssueGroup, 'code'>): boolean {
  return rawTitle(t, code).includes('{{found}}');
}

/** A column's title stands before what is said of it, unless it is said there: "Stage: an unknown engagement stage". */
export function columnInFront(group: IssueGroup, title: string): string | null {
  const { column } = group.example;
  if (group.about === null || column === null) return null;
  return title.toLocaleLowerCase().includes(column.trim().toLocaleLowerCase()) ? null : column;
}

function rawTitle(t: Translate, code: string): string {
  return t(`issues:${code}.title`, { skipInterpolation: true });
}
