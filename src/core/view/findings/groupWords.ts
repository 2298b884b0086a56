import type { FindingOf } from './finding.ts';
import { type FindingWords, findingsKey, namesOf, type Wording } from './wording.ts';

export function clusterWords(finding: FindingOf<'isolatedCluster'>, wording: Wording): FindingWords {
  const { t, nameOf, number, list, isLimited } = wording;
  const { organizations, pairs, bridge } = finding;
  const values = { count: organizations.length, names: namesOf(organizations, wording), pairs };
  const bridgeLine = () => {
    if (bridge === null) return [];
    const { member, region, topics, to } = bridge;
    const common = { name: nameOf(member), region, topics: list(topics), to: namesOf(to, wording) };
    return [t('findings:isolatedCluster.bridge', { ...common, count: to.length })];
  };
  return {
    figure: number(organizations.length),
    title: t('findings:isolatedCluster.title', values),
    text: t(findingsKey(isLimited, 'isolatedCluster.text'), values),
    lines: bridgeLine(),
  };
}

export function groupsWords({ groups }: FindingOf<'separateGroups'>, wording: Wording): FindingWords {
  const { t, number, isLimited } = wording;
  return {
    figure: number(groups.length),
    title: t('findings:separateGroups.title'),
    text: t(findingsKey(isLimited, 'separateGroups.text'), { count: groups.length }),
    lines: groups.map((group) => namesOf(group, wording)),
  };
}

export function regionWords(finding: FindingOf<'weakRegion'>, wording: Wording): FindingWords {
  const { t, nameOf, number, list } = wording;
  const { region, organizations, inside, gates } = finding;
  const values = { count: gates.length, region, members: organizations.length, inside };
  const to = [...new Set(gates.map(([, outside]) => outside))];
  const from = [...new Set(gates.map(([within]) => within))];
  const run = { from: list(from.map(nameOf)), to: list(to.map(nameOf)), count: gates.length };
  return {
    figure: number(gates.length),
    title: t('findings:weakRegion.title', { region }),
    text: t(gates.length === 0 ? 'findings:weakRegion.closed' : 'findings:weakRegion.text', values),
    lines: gates.length === 0 ? [] : [t('findings:weakRegion.gates', run)],
  };
}

export function sectorWords(finding: FindingOf<'inwardSector'>, wording: Wording): FindingWords {
  const { t, nameOf, number, sectorLong, list } = wording;
  const { sector, inside, outside, expectedInside, crossing, centre } = finding;
  const all = inside + outside;
  const expected = number(expectedInside, expectedInside < 10 ? 1 : 0);
  const pairs = crossing.map(([within, other]) => t('findings:pair', { a: nameOf(within), b: nameOf(other) }));
  return {
    figure: number(outside),
    title: t('findings:inwardSector.title', { sector: sectorLong(sector) }),
    text: t('findings:inwardSector.text', { inside, all, expected }),
    lines: [
      ...(outside === 0 ? [] : [t('findings:inwardSector.crossing', { count: outside, pairs: list(pairs) })]),
      ...(centre === null
        ? []
        : [t('findings:inwardSector.centre', { name: nameOf(centre.organization), count: centre.pairs, inside })]),
    ],
  };
}
