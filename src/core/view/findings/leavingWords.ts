import type { FindingOf } from './finding.ts';
import { type FindingWords, findingsKey, namesOf, type Wording } from './wording.ts';

export function brokerWords(finding: FindingOf<'overloadedBroker'>, wording: Wording): FindingWords {
  const { t, nameOf, number, percent, list } = wording;
  const { organization, partners, betweenness, next, times, onCommittee, workingGroups } = finding;
  const key = (name: string) => `findings:overloadedBroker.${name}`;
  const compared = next === null || times === null ? 'share' : 'times';
  const values = {
    share: percent(betweenness),
    times: number(times ?? 0, 1),
    next: next === null ? '' : nameOf(next),
  };
  const groups = { count: workingGroups.length, groups: list(workingGroups) };
  const load = [
    ...(onCommittee && workingGroups.length > 0 ? [t(key('both'), groups)] : []),
    ...(onCommittee && workingGroups.length === 0 ? [t(key('committee'))] : []),
    ...(!onCommittee && workingGroups.length > 0 ? [t(key('groups'), groups)] : []),
  ];
  return {
    figure: number(partners),
    title: t(key('title')),
    text: `${t(key('text'), { count: partners, name: nameOf(organization) })} ${t(key(compared), values)}`,
    lines: load,
  };
}

export function cutOffWords(finding: FindingOf<'cutOff'>, wording: Wording): FindingWords {
  const { t, nameOf, number, list, from, isLimited } = wording;
  const { organization, cutOff, groups, alone, remaining, lastOf } = finding;
  const key = (name: string) => `findings:cutOff.${name}`;
  const name = nameOf(organization);
  return {
    figure: number(cutOff.length),
    title: t(key('title'), { name }),
    text: t(key('text'), { count: cutOff.length, name, remaining }),
    lines: [
      ...groups.map(({ organizations, region }) => {
        const values = { count: organizations.length, names: namesOf(organizations, wording), region: region ?? '' };
        return t(key(region === null ? 'together' : 'region'), values);
      }),
      ...(alone.length === 0
        ? []
        : [t(findingsKey(isLimited, 'cutOff.alone'), { count: alone.length, names: namesOf(alone, wording) })]),
      ...(lastOf.sectors.length === 0 ? [] : [t(key('lastOfSector'), { from: from(lastOf.sectors) })]),
      ...(lastOf.topics.length === 0 ? [] : [t(key('lastOnTopics'), { topics: list(lastOf.topics) })]),
      ...(lastOf.regions.length === 0 ? [] : [t(key('lastInRegions'), { regions: list(lastOf.regions) })]),
    ],
  };
}

export function backboneWords(finding: FindingOf<'withoutBackbone'>, wording: Wording): FindingWords {
  const { t, nameOf, number } = wording;
  const { backbone, partners, cutOff, restsOn } = finding;
  const key = (name: string) => `findings:withoutBackbone.${name}`;
  const values = { name: nameOf(backbone), names: namesOf(cutOff, wording) };
  const rests = restsOn === null ? '' : ` ${t(key('restsOn'), { name: nameOf(restsOn) })}`;
  const text =
    cutOff.length === 0
      ? t(key('nobody'), { ...values, count: partners })
      : t(key('text'), { ...values, count: cutOff.length });
  return { figure: number(cutOff.length), title: t(key('title')), text: text + rests, lines: [] };
}
