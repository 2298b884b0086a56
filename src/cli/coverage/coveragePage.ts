import { affectedShare } from '../../core/coverage/affectedShare.ts';
import { type Category, mixIndices } from '../../core/coverage/diversity.ts';
import { representationVerdict } from '../../core/coverage/representation.ts';
import { recordedTies } from '../fieldCounts.ts';
import { issuesPart, setAsidePart } from '../issuesPage.ts';
import { oneLine } from '../oneLine.ts';
import { pageTable } from '../pageTable.ts';
import type { Say } from '../say.ts';
import { cellsPart } from './cellsPage.ts';
import type { Covered } from './coverageJson.ts';
import { gapsPart } from './gapsPage.ts';
import { numberText, percentText, sectorText } from './pageWords.ts';
import { representationOf } from './sectorMix.ts';
import { structurePart } from './structurePage.ts';

/** The answer of `coverage` for a person. */
export function coveragePage(covered: Covered, say: Say): string {
  const { fieldMap, targeted, categories, plan } = covered;
  const told = { ...plan, issues: [...plan.issues, ...targeted.issues] };
  const parts = [
    [say('cli:counts', { organizations: fieldMap.organizations.length, ties: recordedTies(fieldMap).length })],
    setAsidePart(plan, say),
    issuesPart(told, say),
    gapsPart(targeted, say),
    mixPart(categories, say),
    ...cellsPart(covered, say),
    structurePart(covered, say),
    affectedPart(covered, say),
    [
      say('cli:heading.rules'),
      `  ${say('cli:rule.engaged', { stage: say(`terms:stage.${fieldMap.rules.engagedFrom}`) })}`,
    ],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function mixPart(categories: readonly Category[], say: Say): readonly string[] {
  const rows = [...representationOf(categories)].map(([sector, { count, share, target, ratio, shortfall }]) => {
    const verdict = representationVerdict(ratio);
    return [
      sectorText(sector, say),
      String(count),
      percentText(share),
      percentText(target),
      numberText(ratio),
      verdict === null ? '–' : say(`cli:coverage.verdict.${verdict}`),
      shortfall === null ? '–' : String(shortfall),
    ];
  });
  const columns = [
    { title: say('cli:column.sector') },
    { title: say('cli:coverage.listed'), numbers: true },
    { title: say('cli:coverage.share'), numbers: true },
    { title: say('cli:coverage.target'), numbers: true },
    { title: say('cli:coverage.ratio'), numbers: true },
    { title: say('cli:coverage.verdict.title') },
    { title: say('cli:coverage.short'), numbers: true },
  ];
  const { present, effective } = mixIndices(categories);
  const mix = effective === null ? [] : [`  ${say('cli:coverage.mix', { present, effective: numberText(effective) })}`];
  return rows.length === 0 ? [] : [say('cli:coverage.heading.mix'), ...pageTable(columns, rows), ...mix];
}

function affectedPart({ fieldMap }: Covered, say: Say): readonly string[] {
  const { rule, listed, engaged, seated, peopleSeated, ties } = affectedShare(fieldMap, 'today');
  const count = ({ organizations, of }: typeof listed) => `${organizations.length}/${of}`;
  return [
    say('cli:coverage.affected.counts', {
      listed: count(listed),
      engaged: count(engaged),
      seated: `${seated.organizations.length + peopleSeated}/${seated.of}`,
      ties: `${ties.touching}/${ties.of}`,
    }),
    `  ${say(`cli:coverage.affected.${rule}`)}`,
    ...(listed.organizations.length === 0 ? [`  ${oneLine(say('cli:coverage.affected.nobody'))}`] : []),
  ];
}
