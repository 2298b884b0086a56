import type { CoverageRow } from '../core/coverage/coverage.ts';
import type { ImportPlan } from '../core/import/plan.ts';
import { type FieldMap, usualRules } from '../core/model/fieldMap.ts';
import type { OrganizationId } from '../core/model/ids.ts';
import { isKnownSector, type Sector } from '../core/model/sector.ts';
import { organizationMetric, organizationMetrics } from '../core/network/catalogue.ts';
import { firstFigures } from '../core/network/figures.ts';
import { networkFigures } from '../core/network/networkFigures.ts';
import { type RankedOrganization, rankOrganizations } from '../core/network/ranking.ts';
import { justAboveZero, type NumberFormat, shownValue } from '../core/network/shownValue.ts';
import type { Analysis } from '../core/view/analysis.ts';
import { changedRules } from '../i18n/rulesText.ts';
import { dataNotes } from './dataNotes.ts';
import { recordedTies } from './fieldCounts.ts';
import { findingsPart } from './findingsPage.ts';
import { issuesPart, setAsidePart } from './issuesPage.ts';
import { oneLine } from './oneLine.ts';
import { pageTable } from './pageTable.ts';
import type { Say } from './say.ts';
import { organizationTitles } from './shownIds.ts';

const rankedOnPage = 15;
const unknown = '–';

interface Page {
  readonly fieldMap: FieldMap;
  readonly analysis: Analysis;
  readonly say: Say;
  /** "PUB01 Youth Centre", or the name alone where there is no id. */
  readonly title: (id: OrganizationId) => string;
}

/**
 * The answer of `analyze` for a person: what was noticed, the main figures, who connects, who is missing, what
 * else was asked for, and the rules.
 */
export function analyzePage(
  fieldMap: FieldMap,
  analysis: Analysis,
  plan: ImportPlan,
  say: Say,
  further: readonly (readonly string[])[] = [],
): string {
  const page: Page = { fieldMap, analysis, say, title: organizationTitles(fieldMap) };
  const parts = [
    counts(page),
    setAsidePart(plan, say),
    issuesPart(plan, say),
    findingsPart(analysis, say, page.title),
    figures(page),
    ranking(page),
    cutOff(page),
    coverage(page),
    missing(page),
    ...further,
    rules(page),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function counts({ fieldMap, say }: Page): readonly string[] {
  const sectors = countBy(fieldMap.organizations.map(({ sector }) => sector));
  return [
    say('cli:counts', { organizations: fieldMap.organizations.length, ties: recordedTies(fieldMap).length }),
    ...sectors.map(([sector, count]) => `  ${sectorName(sector, say)}: ${count}`),
  ];
}

function countBy(sectors: readonly (Sector | null)[]): readonly (readonly [Sector | null, number])[] {
  const counted = new Map<Sector | null, number>();
  for (const sector of sectors) counted.set(sector, (counted.get(sector) ?? 0) + 1);
  return [...counted].sort((a, b) => b[1] - a[1]);
}

function sectorName(sector: Sector | null, say: Say): string {
  if (sector === null) return say('terms:sector.unknown');
  return isKnownSector(sector) ? say(`terms:sector.${sector}`) : oneLine(sector);
}

function figures({ analysis, say }: Page): readonly string[] {
  const { whole, withoutBackbone } = analysis;
  const shown = (value: number | null) => (value === null ? unknown : String(Number(value.toPrecision(2))));
  const rows = networkFigures
    .filter(({ first }) => first === true)
    .map(({ key, format, value }) => {
      const write = (figure: number | null) => (format === 'count' ? String(figure ?? unknown) : shown(figure));
      const without = withoutBackbone === null ? unknown : write(value(firstFigures(withoutBackbone)));
      return [say(`metrics:${key}.name`), write(value(firstFigures(whole))), without];
    });
  const columns = [
    { title: say('cli:heading.network') },
    { title: say('cli:column.withBackbone'), numbers: true },
    { title: say('cli:column.withoutBackbone'), numbers: true },
  ];
  return pageTable(columns, rows);
}

function ranking({ analysis, say, title }: Page): readonly string[] {
  const [first, ...others] = organizationMetrics.filter(({ later }) => later !== true);
  const metric = first ?? organizationMetric('betweenness');
  const rows = rankOrganizations(firstFigures(analysis.whole), metric).slice(0, rankedOnPage);
  const write = (value: number | null, format: NumberFormat) => {
    if (value === null) return unknown;
    if (format === 'count') return String(value);
    const shown = shownValue(value, format);
    return shown === justAboveZero ? '<0.01' : shown.toFixed(2);
  };
  const columns = [
    { title: say('cli:column.rank') },
    { title: say('cli:column.organization') },
    ...[metric, ...others].map(({ key }) => ({ title: say(`metrics:${key}.column`), numbers: true })),
  ];
  const lines = rows.map((row) => [
    band(row),
    title(row.organization),
    ...[metric, ...others].map((each) =>
      write(each.value(firstFigures(analysis.whole), row.organization), each.format),
    ),
  ]);
  return [say('cli:heading.ranking'), ...pageTable(columns, lines)];
}

function band({ rank, bandEnd }: RankedOrganization): string {
  if (rank === null) return unknown;
  return rank === bandEnd ? String(rank) : `${rank}–${bandEnd}`;
}

function cutOff({ analysis, say, title }: Page): readonly string[] {
  const points = [...analysis.whole.articulationPoints].sort((a, b) => b[1].length - a[1].length);
  if (points.length === 0) return [say('cli:nobodyCutOff')];
  const lines = points.map(([id, others]) => `  ${title(id)} (${others.length}): ${others.map(title).join(', ')}`);
  return [say('cli:heading.cutOff'), ...lines];
}

function coverage({ analysis, say }: Page): readonly string[] {
  const { sectors, topic, region, regionWide } = analysis.coverage;
  const columns = (title: string) => [
    { title },
    ...sectors.map((sector) => ({ title: sectorName(sector, say), numbers: true })),
  ];
  const line = ({ value, cells }: CoverageRow) => [
    oneLine(value),
    ...cells.map(({ listed, engaged }) => `${listed.length}/${engaged.length}`),
  ];
  const everywhere = { value: say('terms:regionWide'), cells: regionWide };
  return [
    say('cli:heading.coverage', { stage: say(`terms:stage.${analysis.rules.engagedFrom}`) }),
    ...(topic.length > 0 ? pageTable(columns(say('cli:column.topic')), topic.map(line)) : []),
    ...(region.length > 0 ? pageTable(columns(say('cli:column.region')), [...region, everywhere].map(line)) : []),
  ];
}

/** A topic and a region may bear one name: each line says which it is. */
function missing({ analysis, say }: Page): readonly string[] {
  const lines = (['topic', 'region'] as const).flatMap((dimension) =>
    analysis.coverage[dimension].flatMap(({ value }) => {
      const cells = analysis.coverage.missing.filter((cell) => cell.dimension === dimension && cell.value === value);
      const sectors = cells.map(({ sector }) => sectorName(sector, say)).join(', ');
      return cells.length === 0 ? [] : [`  ${say(`cli:column.${dimension}`)} ${oneLine(value)}: ${sectors}`];
    }),
  );
  return lines.length === 0 ? [] : [say('cli:heading.missing'), ...lines];
}

function rules({ fieldMap, analysis, say, title }: Page): readonly string[] {
  const { direction, engagedFrom } = analysis.rules;
  const list = (names: readonly string[]) => names.join(', ');
  const words = { say, list, usual: usualRules, backboneName: null };
  const changed = changedRules(analysis.rules, words, ['tieKinds', 'asserted', 'only', 'direction', 'merge']);
  return [
    say('cli:heading.rules'),
    ...changed.map(({ sentence }) => `  ${sentence}`),
    ...(changed.some(({ rule }) => rule === 'direction') ? [] : [`  ${say(`metrics:rule.${direction}`)}`]),
    `  ${say('metrics:rule.merged')}`,
    ...dataNotes(fieldMap, say).map((note) => `  ${note}`),
    `  ${say('metrics:rule.bands')}`,
    `  ${say('cli:rule.engaged', { stage: say(`terms:stage.${engagedFrom}`) })}`,
    `  ${analysis.backbone === null ? say('cli:rule.noBackbone') : say('cli:rule.backbone', { name: title(analysis.backbone) })}`,
    `  ${say('cli:rule.seed', { seed: fieldMap.seed })}`,
  ];
}
