import type { NetworkFinding } from '../../network/findings/networkFindings.ts';
import type { FindingOf } from './finding.ts';
import { clusterWords, groupsWords, regionWords, sectorWords } from './groupWords.ts';
import { backboneWords, brokerWords, cutOffWords } from './leavingWords.ts';
import { type FindingWords, findingsKey, type Wording } from './wording.ts';

export function networkWords(finding: NetworkFinding, wording: Wording): FindingWords {
  switch (finding.code) {
    case 'overloadedBroker':
      return brokerWords(finding, wording);
    case 'cutOff':
      return cutOffWords(finding, wording);
    case 'withoutBackbone':
      return backboneWords(finding, wording);
    case 'isolatedCluster':
      return clusterWords(finding, wording);
    case 'separateGroups':
      return groupsWords(finding, wording);
    case 'weakRegion':
      return regionWords(finding, wording);
    case 'inwardSector':
      return sectorWords(finding, wording);
    case 'isolates':
      return isolatesWords(finding, wording);
    case 'fragileBridges':
      return bridgesWords(finding, wording);
    case 'acrossSectors':
      return acrossWords(finding, wording);
    case 'noTies': {
      const { t, number } = wording;
      const { recorded: count } = finding;
      const key = (name: string) => findingsKey(count > 0, `noTies.${name}`);
      return { figure: number(0), title: t(key('title')), text: t(key('text'), { count }), lines: [] };
    }
  }
}

function isolatesWords(finding: FindingOf<'isolates'>, wording: Wording): FindingWords {
  const { t, nameOf, number, list, from, isLimited } = wording;
  const title = t(findingsKey(isLimited, 'isolates.title'));
  const { organizations, unheard, influential, onlyVoices } = finding;
  const levels = [...new Set(influential.map(({ influence }) => influence))];
  const silent = t('findings:isolates.unheard', { count: unheard.length, names: list(unheard.map(nameOf)) });
  if (organizations.length === 0) {
    return { figure: number(unheard.length), title, text: silent, lines: [] };
  }
  return {
    figure: number(organizations.length),
    title,
    text: t(findingsKey(isLimited, 'isolates.text'), {
      count: organizations.length,
      names: list(organizations.map(nameOf)),
    }),
    lines: [
      ...levels.map((influence) => {
        const those = influential.filter((one) => one.influence === influence);
        const names = list(those.map(({ organization }) => nameOf(organization)));
        return t('findings:isolates.influential', { count: those.length, names, influence });
      }),
      ...onlyVoices.map(({ organization, sector, topics }) =>
        t('findings:isolates.onlyVoice', { name: nameOf(organization), from: from([sector]), topics: list(topics) }),
      ),
      ...(unheard.length === 0 ? [] : [silent]),
    ],
  };
}

function bridgesWords({ bridges }: FindingOf<'fragileBridges'>, wording: Wording): FindingWords {
  const { t, nameOf, number, list } = wording;
  const single = bridges.filter(({ cutOff }) => cutOff.length === 1).flatMap(({ cutOff }) => cutOff);
  return {
    figure: number(bridges.length),
    title: t('findings:fragileBridges.title'),
    text: t('findings:fragileBridges.text', { count: bridges.length }),
    lines: [
      ...bridges
        .filter(({ cutOff }) => cutOff.length > 1)
        .map(({ pair: [a, b], cutOff }) =>
          t('findings:fragileBridges.part', {
            count: cutOff.length,
            a: nameOf(a),
            b: nameOf(b),
            names: list(cutOff.map(nameOf)),
          }),
        ),
      ...(single.length === 0
        ? []
        : [t('findings:fragileBridges.single', { count: single.length, names: list(single.map(nameOf)) })]),
    ],
  };
}

function acrossWords({ across, pairs, expected }: FindingOf<'acrossSectors'>, wording: Wording): FindingWords {
  const { t, percent } = wording;
  return {
    figure: percent(across / pairs),
    title: t('findings:acrossSectors.title'),
    text: t('findings:acrossSectors.text', { across, pairs, expected: percent(expected) }),
    lines: [],
  };
}
