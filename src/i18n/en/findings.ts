import { marked } from './marked.ts';

/** What stands out, in words: a finding each, and what is marked on the map. */
export const findings = {
  title: 'What stands out',
  titleWith: 'What stands out: with the backbone',
  seatsTitle: 'Committee, groups and the influential',
  count_one: 'One finding',
  count_other: '{{count, number}} findings',
  none: 'Nothing stands out. With few organisations or ties only counts are given.',
  map: 'Map',
  onMap: 'Map: {{finding}}',
  evidence: {
    ranking: 'Ranking',
    cutOff: 'List',
    mixing: 'Matrix',
    organizations: 'Organisations',
    ties: 'Ties',
    of: '{{evidence}}: {{finding}}',
  },
  seatsElsewhere_one: 'One more finding, on committee and groups, is under Coverage',
  seatsElsewhere_other: '{{count, number}} more findings, on committee and groups, are under Coverage',
  tiesElsewhere_one: 'One more finding, on ties, is under Network',
  tiesElsewhere_other: '{{count, number}} more findings, on ties, are under Network',
  headline: {
    restsOnOne: 'The field rests on {{name}}',
    overloadedBroker: 'One organisation connects most of the others',
    cutOff_one: 'If one organisation leaves, another is cut off',
    cutOff_other: 'If one organisation leaves, {{count, number}} are cut off',
    backboneHolds: 'Nothing falls apart without the backbone',
    backboneCuts_one: 'Without the backbone one organisation is cut off',
    backboneCuts_other: 'Without the backbone {{count, number}} organisations are cut off',
    isolatedCluster_one: 'One organisation is tied to nobody else',
    isolatedCluster_other: '{{count, number}} organisations are tied only to each other',
    separateGroups_one: 'One group has no tie to the rest',
    separateGroups_other: '{{count, number}} groups have no tie to the rest',
    weakRegion: 'Hardly a tie leads out of {{region}}',
    inwardSector: 'A sector tied mostly to itself: {{sector}}',
    isolates_one: 'One organisation has no ties',
    isolates_other: '{{count, number}} organisations have no ties',
    fragileBridges_one: 'One tie holds a part of the field alone',
    fragileBridges_other: '{{count, number}} ties each hold a part of the field alone',
    acrossSectors: '{{share}} of the ties cross sectors',
    noTies: 'No ties yet',
    noTiesCounted: 'No tie that the rules count',
    fewTies: 'Too few ties to say more than counts',
  },
  pair: '{{a}} with {{b}}',
  overloadedBroker: {
    title: 'Overloaded broker',
    text_one: '{{name}} is tied to one organisation.',
    text_other: '{{name}} is tied to {{count, number}} organisations.',
    share: 'On average {{share}} of the shortest routes between two others run through it.',
    times:
      'On average {{share}} of the shortest routes between two others run through it: {{times}} times as many as through the next, {{next}}.',
    both_one: 'It also sits on the steering committee and in a working group: {{groups}}.',
    both_other: 'It also sits on the steering committee and in {{count, number}} working groups: {{groups}}.',
    committee: 'It also sits on the steering committee.',
    groups_one: 'It also sits in a working group: {{groups}}.',
    groups_other: 'It also sits in {{count, number}} working groups: {{groups}}.',
  },
  cutOff: {
    title: 'If {{name}} leaves',
    text_one:
      'Without {{name}} one organisation loses every route to the rest of the field; {{remaining, number}} stay connected.',
    text_other:
      'Without {{name}} {{count, number}} organisations lose every route to the rest of the field; {{remaining, number}} stay connected.',
    region_one: '{{region}}, one: {{names}}.',
    region_other: '{{region}}, {{count, number}} that stay tied to each other: {{names}}.',
    together_one: 'One: {{names}}.',
    together_other: '{{count, number}} that stay tied to each other: {{names}}.',
    alone_one: 'Left without any tie: {{names}}.',
    alone_other: '{{count, number}} left without any tie: {{names}}.',
    lastOfSector: 'It is the only organisation listed from {{from}}.',
    lastOnTopics: 'It is the only organisation listed that works on {{topics}}.',
    lastInRegions: 'It is the only organisation listed in {{regions}}.',
  },
  withoutBackbone: {
    title: 'If the backbone leaves',
    nobody_one: 'Nobody is cut off: {{name}} has one partner, and the others reach each other without it.',
    nobody_other:
      'Nobody is cut off: {{name}} has {{count, number}} partners, and they all reach each other without it.',
    text_one: 'Without {{name}} one organisation is cut off: {{names}}.',
    text_other: 'Without {{name}} {{count, number}} organisations are cut off: {{names}}.',
    restsOn: 'The initiative rests on {{name}} more than on its backbone.',
  },
  isolatedCluster: {
    title_one: 'A cluster of one organisation on its own',
    title_other: 'A cluster of {{count, number}} organisations on its own',
    text_one: '{{names}} has {{pairs, number}} ties within, and none to anybody else.',
    text_other: '{{pairs, number}} ties within the cluster, and none to anybody else: {{names}}.',
    bridge_one:
      '{{name}} could be the bridge: it works in {{region}} on {{topics}}, as does {{to}}, which is engaged already.',
    bridge_other:
      '{{name}} could be the bridge: it works in {{region}} on {{topics}}, and meets there {{to}}, which are engaged already.',
  },
  separateGroups: {
    title: 'Groups apart',
    text_one: 'One group has no tie to the main group:',
    text_other: '{{count, number}} groups have no tie to the main group:',
  },
  weakRegion: {
    title: '{{region}}: hardly tied to the rest',
    text_one:
      '{{members, number}} organisations there have {{inside, number}} ties among themselves, and only one to anybody else.',
    text_other:
      '{{members, number}} organisations there have {{inside, number}} ties among themselves, and only {{count, number}} to anybody else.',
    closed_one:
      '{{members, number}} organisations there have {{inside, number}} ties among themselves, and none to anybody else.',
    closed_other:
      '{{members, number}} organisations there have {{inside, number}} ties among themselves, and none to anybody else.',
    gates_one: 'The way out: from {{from}} to {{to}}.',
    gates_other: 'The ways out: from {{from}} to {{to}}.',
  },
  inwardSector: {
    title: 'A sector tied mostly to itself: {{sector}}',
    text: '{{inside, number}} of its {{all, number}} tied pairs are within the sector. If sectors made no difference, about {{expected}} would be expected.',
    crossing_one: 'One pair reaches another sector: {{pairs}}.',
    crossing_other: '{{count, number}} pairs reach other sectors: {{pairs}}.',
    centre_one: '{{name}} is at the centre: {{count, number}} of the {{inside, number}} run to it.',
    centre_other: '{{name}} is at the centre: {{count, number}} of the {{inside, number}} run to it.',
  },
  isolates: {
    title: 'No ties at all',
    text_one: 'One organisation has no tie on this map: {{names}}.',
    text_other: '{{count, number}} organisations have no tie on this map: {{names}}.',
    influential_one: '{{names}} has an influence of {{influence, number}} of 5, by the rating of the team.',
    influential_other: '{{names}} have an influence of {{influence, number}} of 5, by the rating of the team.',
    onlyVoice: '{{name}} is the only voice from {{from}} on {{topics}}.',
    unheard_one: 'One without ties was asked and did not answer, so nothing can be said of it: {{names}}.',
    unheard_other:
      '{{count, number}} without ties were asked and did not answer, so nothing can be said of them: {{names}}.',
  },
  fragileBridges: {
    title: 'Fragile bridges',
    text_one: 'One tie has no way round it: if it ends, somebody is cut off.',
    text_other: '{{count, number}} ties have no way round them: if one ends, somebody is cut off.',
    part_one: 'The tie of {{a}} with {{b}} holds one organisation: {{names}}.',
    part_other: 'The tie of {{a}} with {{b}} holds {{count, number}} organisations: {{names}}.',
    single_one: 'One organisation hangs on a single tie: {{names}}.',
    single_other: '{{count, number}} organisations hang on a single tie each: {{names}}.',
  },
  acrossSectors: {
    title: 'Across sectors',
    text: '{{across, number}} of {{pairs, number}} tied pairs join two sectors. If sectors made no difference, {{expected}} would be expected.',
  },
  noTies: { title: 'No ties', text: 'Once ties are entered, this is where their pattern is read.' },
  /** Where the rules leave ties out. */
  byRules: {
    noTies: {
      title: 'No tie that the rules count',
      text_one: 'One tie is recorded, and 0 count: have a look at the rules.',
      text_other: '{{count, number}} ties are recorded, and 0 count: have a look at the rules.',
    },
    isolates: {
      title: 'No tie that counts',
      text_one: 'One organisation has no tie that the rules count: {{names}}.',
      text_other: '{{count, number}} organisations have no tie that the rules count: {{names}}.',
    },
    cutOff: {
      alone_one: 'Left without a tie that the rules count: {{names}}.',
      alone_other: '{{count, number}} left without a tie that the rules count: {{names}}.',
    },
    isolatedCluster: {
      text_one: '{{names}} has {{pairs, number}} ties within, and none to anybody else that the rules count.',
      text_other:
        '{{pairs, number}} ties within the cluster, and none to anybody else that the rules count: {{names}}.',
    },
    separateGroups: {
      text_one: 'One group has no tie to the main group that the rules count:',
      text_other: '{{count, number}} groups have no tie to the main group that the rules count:',
    },
    headline: {
      isolates_one: 'One organisation has no tie that the rules count',
      isolates_other: '{{count, number}} organisations have no tie that the rules count',
      separateGroups_one: 'One group has no tie to the rest that the rules count',
      separateGroups_other: '{{count, number}} groups have no tie to the rest that the rules count',
    },
  },
  missing: {
    sectors: 'Nobody from {{from}}.',
    regions: 'Nobody local from {{regions}}.',
  },
  committee: {
    title: 'Steering committee',
    text_one: 'One seat: {{seats}}.',
    text_other: '{{count, number}} seats: {{seats}}.',
    seats: '{{sector}} {{seats, number}}',
    onlyThrough: '{{region}} has a voice only through {{name}}.',
  },
  workingGroup: {
    title: 'Working group: {{group}}',
    text_one: 'One member: {{names}}.',
    text_other: '{{count, number}} members: {{names}}.',
    unlinked: 'None of them sits on the steering committee.',
  },
  doubleLoad: {
    title: 'Double load',
    text_one: 'One organisation sits both on the steering committee and in a working group: {{names}}.',
    text_other: '{{count, number}} organisations sit both on the steering committee and in a working group: {{names}}.',
  },
  notEngaged: {
    title: 'Influential, not yet engaged',
    text_one: 'One organisation of high influence ({{steps}} of {{of}}) is in dialogue at most: {{names}}.',
    text_other:
      '{{count, number}} organisations of high influence ({{steps}} of {{of}}) are in dialogue at most: {{names}}.',
    declined_one: 'One of them declined for now, and is in no copy for others: {{names}}.',
    declined_other: '{{count, number}} of them declined for now, and are in no copy for others: {{names}}.',
    internal: 'From the ratings of the team: for the team alone.',
  },
  marked,
};
