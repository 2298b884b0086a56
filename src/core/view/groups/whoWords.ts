import type { AffectedFinding, OnlyThrough, RegionFinding, SectorFinding } from '../../groups/health/health.ts';
import {
  type HealthText,
  type HealthWording,
  nameOfHolder,
  namesOfSectors,
  sentences,
  textOf,
} from './healthWording.ts';

/** Which sectors and regions sit in a group, and those whom the problem affects. */
export function whoWords(finding: SectorFinding | RegionFinding | AffectedFinding, wording: HealthWording): HealthText {
  switch (finding.code) {
    case 'missingSectors':
    case 'allSectors':
    case 'singleSectors':
    case 'notDecided':
    case 'noTopics':
      return sectorWords(finding, wording);
    case 'missingRegions':
    case 'allRegions':
      return textOf(wording, finding.code, { count: finding.regions.length, regions: regionsOf(finding, wording) });
    case 'onlyThrough': {
      const regions = wording.list(finding.regions.map(({ value }) => value));
      return textOf(wording, finding.code, { regions, each: eachThrough(finding.regions, (value) => value, wording) });
    }
    default:
      return affectedWords(finding, wording);
  }
}

function sectorWords(finding: SectorFinding, wording: HealthWording): HealthText {
  const { t, from, sectorLong } = wording;
  switch (finding.code) {
    case 'missingSectors': {
      const values = { from: from(finding.sectors) };
      const text = t(`groupHealth:missingSectors.${finding.decided ? 'decided' : 'listed'}`, values);
      return { short: t('groupHealth:missingSectors.short', values), text };
    }
    case 'allSectors': {
      const short = t(`groupHealth:allSectors.${finding.decided ? 'shortDecided' : 'shortListed'}`);
      return { short, text: t('groupHealth:allSectors.text', { sectors: namesOfSectors(finding.sectors, wording) }) };
    }
    case 'singleSectors': {
      const sectors = namesOfSectors(
        finding.sectors.map(({ value }) => value),
        wording,
      );
      return textOf(wording, finding.code, { sectors, each: eachThrough(finding.sectors, sectorLong, wording) });
    }
    case 'notDecided':
      return textOf(wording, finding.code, { topics: wording.list(finding.topics) });
    case 'noTopics':
      return textOf(wording, finding.code);
  }
}

function affectedWords(finding: AffectedFinding, wording: HealthWording): HealthText {
  const { t, percent } = wording;
  switch (finding.code) {
    case 'noAffected': {
      const { short, text } = textOf(wording, finding.code);
      return { short, text: sentences(text, finding.rule === 'sector' ? t('groupHealth:noAffected.sector') : null) };
    }
    case 'oneAffected':
      return textOf(wording, finding.code, { name: nameOfHolder(finding.member, wording), of: finding.of });
    case 'affectedHere': {
      const { seats, of, persons } = finding;
      const { short, text } = textOf(wording, finding.code, { count: seats, seats, of, share: percent(seats / of) });
      return {
        short,
        text: sentences(text, persons > 0 ? t('groupHealth:affectedHere.persons', { count: persons }) : null),
      };
    }
  }
}

/** "Kiryat Alon (Derech Petucha) and Mevo'ot (Yadayim La'avoda)". */
function eachThrough<Value extends string>(
  through: readonly OnlyThrough<Value>[],
  label: (value: Value) => string,
  wording: HealthWording,
): string {
  const { t } = wording;
  return through
    .map(({ value, member }) => t('groupHealth:named', { what: label(value), name: nameOfHolder(member, wording) }))
    .join('; ');
}

function regionsOf(
  { code, regions }: Extract<RegionFinding, { code: 'missingRegions' | 'allRegions' }>,
  { either, list }: HealthWording,
): string {
  return code === 'missingRegions' ? either(regions) : list(regions);
}
