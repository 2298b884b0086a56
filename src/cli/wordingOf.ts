import type { OrganizationId } from '../core/model/ids.ts';
import { isKnownSector, type Sector } from '../core/model/sector.ts';
import type { Wording } from '../core/view/findings/wording.ts';
import { formatList, formatNumber, formatPercent } from '../i18n/format.ts';
import { withoutBidiControls } from '../i18n/isolate.ts';
import { localeOf } from '../i18n/language.ts';
import { oneLine } from './oneLine.ts';
import type { Say } from './say.ts';

/** What the sentences about a field are made with in a terminal; the screens have the same sentences. */
export function wordingOf(say: Say, nameOf: (id: OrganizationId) => string, isLimited: boolean): Wording {
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
