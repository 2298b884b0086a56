import type { CoverageDimension } from '../../core/coverage/coverage.ts';
import type { CoverageFinding } from '../../core/coverage/coverageFindings.ts';
import { type Filter, noFilter } from '../../core/model/filter.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Sector } from '../../core/model/sector.ts';

export interface CoverageWords {
  readonly title: string;
  readonly text: string;
  /** Organisations or topics that the text ends with. */
  readonly names: readonly string[];
  /** The sectors that it speaks of. */
  readonly sectors: readonly Sector[];
  /** What the map shows of it; null where there is nobody to show. */
  readonly filter: Filter | null;
}

/** What a sentence is made with, in the language of the screen. */
export interface CoverageWording {
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly nameOf: (id: OrganizationId) => string;
  readonly sectorLong: (sector: Sector) => string;
  /** "business or the community"; in Hebrew each with its "from". */
  readonly from: (sectors: readonly Sector[]) => string;
  /** The same after "nobody represents"; in Hebrew each with its "to". */
  readonly to: (sectors: readonly Sector[]) => string;
}

/** Puts what is missing or thin into words. */
export function coverageWords(finding: CoverageFinding, wording: CoverageWording): CoverageWords {
  const { t, nameOf, sectorLong, to } = wording;
  const nothing = { names: [], sectors: [], filter: null };
  switch (finding.code) {
    case 'sectorAbsent': {
      const { sector } = finding;
      return {
        ...nothing,
        title: sectorLong(sector),
        text: t('coverage:findings.sectorAbsent.text'),
        sectors: [sector],
      };
    }
    case 'sectorsMissing':
      return missingWords(finding, wording);
    case 'sectorNotEngaged': {
      const { sector, listed } = finding;
      const filter = { ...noFilter, sectors: [sector] };
      const text = t('coverage:findings.sectorNotEngaged.text', { count: listed });
      return { ...nothing, title: sectorLong(sector), text, sectors: [sector], filter };
    }
    case 'notOnCommittee': {
      const { sectors, seats } = finding;
      const text = t('coverage:findings.notOnCommittee.text', { count: seats, to: to(sectors) });
      return {
        ...nothing,
        title: t('coverage:findings.notOnCommittee.title'),
        text,
        sectors,
        filter: { ...noFilter, sectors },
      };
    }
    case 'nobodyEngaged': {
      const { dimension, value, listed } = finding;
      const text = t('coverage:findings.nobodyEngaged.text', { count: listed });
      const title = t('coverage:findings.nobodyEngaged.title', { value });
      return { ...nothing, title, text, filter: filterOf(dimension, value) };
    }
    case 'topicsWithoutLocal': {
      const { region, topics } = finding;
      const title = t('coverage:findings.topicsWithoutLocal.title', { value: region });
      const text = t('coverage:findings.topicsWithoutLocal.text', { count: topics.length });
      return { ...nothing, title, text, names: topics, filter: filterOf('region', region) };
    }
    case 'restsOnOne': {
      const { dimension, value, cells } = finding;
      const sectors = cells.map(({ sector }) => sector);
      const names = cells.map(({ organization }) => nameOf(organization));
      const filter = { ...filterOf(dimension, value), sectors };
      const title = t('coverage:findings.restsOnOne.title', { value });
      const text = t('coverage:findings.restsOnOne.text', { count: names.length });
      return { title, text, names, sectors, filter };
    }
  }
}

function missingWords(
  { dimension, value, sectors, listed }: Extract<CoverageFinding, { code: 'sectorsMissing' }>,
  { t, from }: CoverageWording,
): CoverageWords {
  const key = dimension === 'topic' ? 'missingInTopic' : 'missingInRegion';
  const text = t(`coverage:findings.${key}.text`, { count: listed, from: from(sectors) });
  const filter = listed === 0 ? null : filterOf(dimension, value);
  return { title: t(`coverage:findings.${key}.title`, { value }), text, names: [], sectors, filter };
}

/** Everyone on a topic or in a region. */
export function filterOf(dimension: CoverageDimension, value: string): Filter {
  return dimension === 'topic' ? { ...noFilter, topics: [value] } : { ...noFilter, regions: [value] };
}
