import type { useTranslation } from 'react-i18next';
import { regionWideValue, unknownValue } from '../../../core/model/filter.ts';
import type { GroupPicture, PictureLine } from '../../../core/view/groups/groupPicture.ts';

interface FindingWords {
  readonly t: ReturnType<typeof useTranslation>['t'];
  /** "a, b or c". */
  readonly either: (names: readonly string[]) => string;
  readonly list: (names: readonly string[]) => string;
  readonly sectorLong: (sector: string) => string;
  readonly group: string;
}

/** More regions without anybody are counted, not named. */
const mostNamed = 4;

/** What the picture shows, first: "9 seats, 3 of 6 sectors, nobody from the Wadi towns". */
export function pictureFinding(picture: GroupPicture, { t, either, group }: FindingWords): string {
  if (picture.seats.length === 0) return t('groupPicture:finding.empty', { group });
  const columns = picture.columns.filter(({ value }) => value !== unknownValue);
  const present = columns.filter(({ seats }) => seats > 0).length;
  return [
    t('groupPicture:finding.seats', { count: picture.seats.length }),
    ...(columns.length === 0 ? [] : [t('groupPicture:finding.sectors', { present, all: columns.length })]),
    ...regionsPart(picture, t, either),
  ].join(', ');
}

function regionsPart(picture: GroupPicture, t: FindingWords['t'], either: FindingWords['either']): readonly string[] {
  const { rows, gathered } = picture;
  const regions = [...rows.filter(isLocal), ...gathered];
  const missing = regions.filter(({ isMissing }) => isMissing).map(({ value }) => value);
  if (regions.length === 0) return [];
  if (missing.length === 0) return [t('groupPicture:finding.everyRegion')];
  if (missing.length <= mostNamed)
    return [t('groupPicture:finding.nobodyFrom', { count: missing.length, regions: either(missing) })];
  return [t('groupPicture:finding.nobodyFromMany', { missing: missing.length, all: regions.length })];
}

function isLocal({ value }: PictureLine): boolean {
  return value !== regionWideValue && value !== unknownValue;
}

/** Which sectors have no seat, and how seats are counted where that is not plain. */
export function pictureLead(picture: GroupPicture, { t, list, sectorLong }: FindingWords): string {
  const missing = picture.columns.filter(({ isMissing }) => isMissing).map(({ value }) => sectorLong(value));
  const isEach = picture.seats.some(({ regions }) => regions.length > 1);
  return [
    ...(missing.length === 0 ? [] : [t('groupPicture:lead.missing', { sectors: list(missing) })]),
    ...(isEach ? [t('groupPicture:lead.each')] : []),
  ].join(' ');
}
