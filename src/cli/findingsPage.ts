import type { OrganizationId } from '../core/model/ids.ts';
import type { Analysis } from '../core/view/analysis.ts';
import { findingWords } from '../core/view/findings/findingWords.ts';
import { mayLeaveTiesOut } from '../core/view/findings/wording.ts';
import type { Say } from './say.ts';
import { wordingOf } from './wordingOf.ts';

/** What stands out, in the sentences of the screen. For the team: it speaks of ratings. */
export function findingsPart(
  { rules, findings, seatFindings }: Analysis,
  say: Say,
  nameOf: (id: OrganizationId) => string,
): readonly string[] {
  const wording = wordingOf(say, nameOf, mayLeaveTiesOut(rules));
  const lines = [...findings, ...seatFindings].flatMap((finding) => {
    const words = findingWords(finding, wording);
    return [`  ${words.figure} · ${words.title}`, ...[words.text, ...words.lines].map((line) => `      ${line}`)];
  });
  return lines.length === 0 ? [] : [say('findings:title'), ...lines];
}
