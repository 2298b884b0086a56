import type { ViewState } from '../../app/viewState.ts';
import { noFilter } from '../../core/model/filter.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Sector } from '../../core/model/sector.ts';
import type { NetworkFinding } from '../../core/network/findings.ts';

export interface FindingWords {
  /** The number that stands before it. */
  readonly figure: string;
  readonly title: string;
  readonly text: string;
  /** Organisations that the text ends with. */
  readonly names: readonly string[];
  /** What the map shows of it; null where it has nothing to show. */
  readonly view: Partial<ViewState> | null;
}

/** What a sentence is made with, in the language of the screen. */
export interface Wording {
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly nameOf: (id: OrganizationId) => string;
  readonly sectorLong: (sector: Sector) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (share: number) => string;
}

type Of<Code extends NetworkFinding['code']> = Extract<NetworkFinding, { code: Code }>;

/** Puts a finding into words. */
export function findingWords(finding: NetworkFinding, wording: Wording): FindingWords {
  switch (finding.code) {
    case 'overloadedBroker':
      return brokerWords(finding, wording);
    case 'cutOff':
      return cutOffWords(finding, wording);
    case 'withoutBackbone':
      return backboneWords(finding, wording);
    case 'separateGroups':
      return groupsWords(finding, wording);
    case 'inwardSector':
      return inwardWords(finding, wording);
    case 'isolates':
      return isolatesWords(finding, wording);
    case 'acrossSectors':
      return acrossWords(finding, wording);
    case 'noTies':
      return {
        figure: wording.number(0),
        title: wording.t('network:findings.noTies.title'),
        text: wording.t('network:findings.noTies.text'),
        names: [],
        view: null,
      };
  }
}

/** The map with nothing filtered and this organisation's card. */
function select(selection: OrganizationId | undefined): Partial<ViewState> | null {
  return selection === undefined ? null : { selection, filter: noFilter };
}

function brokerWords(finding: Of<'overloadedBroker'>, { t, nameOf, number }: Wording): FindingWords {
  const { organization, partners, next, times } = finding;
  const text = t('network:findings.overloadedBroker.text', { count: partners, name: nameOf(organization) });
  const compared =
    next === null || times === null
      ? ''
      : ` ${t('network:findings.overloadedBroker.times', { times: number(times, 1), next: nameOf(next) })}`;
  return {
    figure: number(partners),
    title: t('network:findings.overloadedBroker.title'),
    text: text + compared,
    names: [],
    view: select(organization),
  };
}

function cutOffWords({ organization, cutOff }: Of<'cutOff'>, { t, nameOf, number }: Wording): FindingWords {
  return {
    figure: number(cutOff.length),
    title: t('network:findings.cutOff.title', { name: nameOf(organization) }),
    text: t('network:findings.cutOff.text', { count: cutOff.length, name: nameOf(organization) }),
    names: cutOff.map(nameOf),
    view: select(organization),
  };
}

function backboneWords({ backbone, cutOff }: Of<'withoutBackbone'>, { t, nameOf, number }: Wording): FindingWords {
  const values = { count: cutOff.length, name: nameOf(backbone) };
  return {
    figure: number(cutOff.length),
    title: t('network:findings.withoutBackbone.title'),
    text: t(
      cutOff.length === 0 ? 'network:findings.withoutBackbone.nobody' : 'network:findings.withoutBackbone.text',
      values,
    ),
    names: cutOff.map(nameOf),
    view: select(backbone),
  };
}

function groupsWords({ groups }: Of<'separateGroups'>, { t, nameOf, number }: Wording): FindingWords {
  const [largest = []] = groups;
  const isSingle = groups.length === 1;
  return {
    figure: number(isSingle ? largest.length : groups.length),
    title: isSingle
      ? t('network:findings.separateGroups.single', { count: largest.length })
      : t('network:findings.separateGroups.title'),
    text: t('network:findings.separateGroups.text', { count: groups.length }),
    names: largest.map(nameOf),
    view: select(largest[0]),
  };
}

function inwardWords(
  { sector, inside, outside }: Of<'inwardSector'>,
  { t, sectorLong, number }: Wording,
): FindingWords {
  return {
    figure: number(outside),
    title: t('network:findings.inwardSector.title', { sector: sectorLong(sector) }),
    text: t('network:findings.inwardSector.text', { inside, outside }),
    names: [],
    view: { selection: null, filter: { ...noFilter, sectors: [sector] } },
  };
}

function isolatesWords({ organizations }: Of<'isolates'>, { t, nameOf, number }: Wording): FindingWords {
  return {
    figure: number(organizations.length),
    title: t('network:findings.isolates.title'),
    text: t('network:findings.isolates.text', { count: organizations.length }),
    names: organizations.map(nameOf),
    view: select(organizations[0]),
  };
}

function acrossWords({ across, pairs }: Of<'acrossSectors'>, { t, percent }: Wording): FindingWords {
  return {
    figure: percent(across / pairs),
    title: t('network:findings.acrossSectors.title'),
    text: t('network:findings.acrossSectors.text', { across, pairs }),
    names: [],
    view: null,
  };
}
