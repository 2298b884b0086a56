import { gapReport } from '../../core/coverage/targets/gapReport.ts';
import { oneLine } from '../oneLine.ts';
import { pageTable } from '../pageTable.ts';
import type { Say } from '../say.ts';
import type { TargetedField } from '../targets/targetedField.ts';
import { targetText } from '../targets/targetText.ts';
import { pointsText } from './pageWords.ts';

/** Each target of the file with what is there, what is wanted and what is short; then the score. */
export function gapsPart({ fieldMap, writtenCell }: TargetedField, say: Say): readonly string[] {
  const { rows, score } = gapReport(fieldMap);
  if (score === null) return [];
  const lines = rows.map(({ target, have, of, want, shortfall }) => [
    oneLine(targetText(writtenCell(target)) || say('cli:coverage.everybody')),
    say(`targets:counted.${target.counted}`),
    of === null ? String(have) : `${have}/${of}`,
    want === null ? '–' : String(want),
    String(shortfall),
    String(target.weight),
  ]);
  const columns = [
    { title: say('cli:coverage.target') },
    { title: say('cli:coverage.counted') },
    { title: say('cli:coverage.have'), numbers: true },
    { title: say('cli:coverage.want'), numbers: true },
    { title: say('cli:coverage.short'), numbers: true },
    { title: say('cli:coverage.weight'), numbers: true },
  ];
  const yes = gapReport(fieldMap, 'ifAllWhoSaidYes').score ?? 0;
  return [
    say('cli:coverage.heading.gaps', {
      score: pointsText(score),
      open: rows.filter(({ shortfall }) => shortfall > 0).length,
    }),
    ...pageTable(columns, lines),
    ...(yes === score ? [] : [`  ${say('cli:coverage.ifAllWhoSaidYes', { score: pointsText(yes) })}`]),
  ];
}
