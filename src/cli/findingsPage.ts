import type { OrganizationId } from '../core/model/ids.ts';
import { isKnownSector, type Sector } from '../core/model/sector.ts';
import type { Analysis } from '../core/view/analysis.ts';
import { findingWords } from '../core/view/findings/findingWords.ts';
import { mayLeaveTiesOut, type Wording } from '../core/view/findings/wording.ts';
import { formatList, formatNumber, formatPercent } from '../i18n/format.ts';
import { withoutBidiControls } from '../i18n/isolate.ts';
import { localeOf } from '../i18n/language.ts';
import { oneLine } from './oneLine.ts';
import type { Say } from './say.ts';

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

function wordingOf(say: Say, nameOf: (id: OrganizationId) => string, isLimited: boolean): Wording {
  const { language } = say;
  const either = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
  const from = (sector: Sector) =>
    isKnownSector(sector) ? say(`coverage:from.${sector}`) : say('coverage:from.other', { sector });
  return {
    t: say,
    nameOf,
    sectorLong: (sector) => (isKnownSector(sector) ? say(`terms:sectorLong.${sector}`) : oneLine(sector)),
    from: (sectors) => either.format(sectors.map(from)),
    list: (names) => withoutBidiControls(formatList(language, names)),
    either: (names) => either.format(names),
    number: (value, digits) => formatNumber(language, value, digits),
    percent: (share) => formatPercent(language, share),
    isLimited,
  };
}
