import type { FieldMap } from '../../src/core/model/fieldMap.ts';
import { isKnownSector } from '../../src/core/model/sector.ts';
import { mayLeaveTiesOut, type Wording } from '../../src/core/view/findings/wording.ts';
import { formatList, formatNumber, formatPercent } from '../../src/i18n/format.ts';
import { type Language, localeOf } from '../../src/i18n/language.ts';
import { createTexts } from '../../src/i18n/texts.ts';

/** What the sentences of a field map are made with in a language. */
export function wordingIn(
  language: Language,
  { organizations, rules }: Pick<FieldMap, 'organizations' | 'rules'>,
): Wording {
  const texts = createTexts(language);
  const either = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
  const nameOf = (id: string) => organizations.find((organization) => organization.id === id)?.name ?? `(${id})`;
  const word = (group: string, sector: string) =>
    isKnownSector(sector) ? texts.t(`${group}.${sector}`) : texts.t('coverage:from.other', { sector });
  return {
    t: (key, values) => texts.t(key, values ?? {}),
    nameOf,
    sectorLong: (sector) => (isKnownSector(sector) ? texts.t(`terms:sectorLong.${sector}`) : sector),
    from: (sectors) => either.format(sectors.map((sector) => word('coverage:from', sector))),
    either: (names) => either.format(names),
    list: (names) => formatList(language, names),
    number: (value, digits) => formatNumber(language, value, digits),
    percent: (share) => formatPercent(language, share),
    isLimited: mayLeaveTiesOut(rules),
  };
}
