/** What stands out in who sits in a group, and what could be done about it. */
export const groupHealth = {
  committee: 'the steering committee',
  named: '{{what}} ({{name}})',
  namedIn: '{{name}} ({{groups}})',
  namesAndMore_one: '{{names}} and one more',
  namesAndMore_other: '{{names}} and {{count, number}} more',
  labelled: '{{what}}: {{text}}',
  missingSectors: {
    short: 'Nobody from {{from}}',
    decided: 'Nobody with a seat is from {{from}}, though the topics of this group were said to need that.',
    listed: 'Nobody with a seat is from {{from}}, though organisations from there are listed.',
  },
  allSectors: {
    shortDecided: 'All the relevant sectors are here',
    shortListed: 'Every listed sector is here',
    text: 'Each has at least one seat: {{sectors}}.',
  },
  singleSectors: {
    short: 'One seat only, easily a token: {{sectors}}',
    text: 'One seat only, while others have several: {{each}}. A single voice is easily a token.',
  },
  notDecided: {
    short: 'Not decided which sectors it needs',
    text: 'Nobody has decided which sectors these topics need: {{topics}}. Nothing is assumed of them.',
    todo: 'To be decided on Coverage: which sectors each topic needs.',
  },
  noTopics: {
    short: 'No topics set',
    text: 'No topics are set, so it is not known which sectors this group needs: all that are listed are looked at.',
    todo: 'Set what the group works on.',
  },
  noAffected: {
    short: 'No seat of the affected communities',
    text: 'None of the seats is held by the affected communities. At least two are wanted: a single seat is easily a token.',
    sector: 'No column says who is affected: the community sector counts.',
  },
  oneAffected: {
    short: 'One seat only of the affected communities',
    text: '{{name}} holds the only seat of the affected communities, of {{of, number}} in all. At least two are wanted: a single seat is easily a token.',
  },
  affectedHere: {
    short_one: '{{count, number}} seat of the affected communities',
    short_other: '{{count, number}} seats of the affected communities',
    text: 'The affected communities hold {{seats, number}} of {{of, number}} seats: {{share}}.',
    persons_one: 'A person holds one of them.',
    persons_other: 'Persons hold {{count, number}} of them.',
  },
  missingRegions: {
    short_one: 'Nobody local from {{regions}}',
    short_other: 'Nobody local from {{regions}}',
    text_one: 'Nobody with a seat is local to {{regions}}. Whoever works region-wide counts for no region.',
    text_other: 'Nobody with a seat is local to {{regions}}. Whoever works region-wide counts for no region.',
  },
  onlyThrough: {
    short: 'Through one seat only: {{regions}}',
    text: 'Only one seat stands for: {{each}}.',
  },
  allRegions: {
    short: 'Every listed region is here',
    text_one: 'Somebody local sits here from {{regions}}.',
    text_other: 'Somebody local sits here from each of {{regions}}.',
  },
  noTiesInside: {
    short: 'No ties among the members',
    text: 'None of the {{possible, number}} pairs of members is tied: trust has yet to be built.',
  },
  strangers: {
    short_one: 'One member is tied to nobody here',
    short_other: '{{count, number}} members are tied to nobody here',
    text: 'Tied to nobody else in the group: {{names}}.',
  },
  apart: {
    short_one: 'Falls into {{count, number}} part',
    short_other: 'Falls into {{count, number}} parts with no tie between them',
    text: 'No tie leads from one part to another: {{parts}}.',
  },
  allTied: {
    short: 'Everyone is tied to everyone',
    text: 'All {{pairs, number}} pairs of members are tied: there is trust, and nobody who is new to the others.',
  },
  tiesInside: {
    short: '{{pairs, number}} of {{possible, number}} pairs are tied',
    text: '{{pairs, number}} of {{possible, number}} pairs of members are tied: {{share}}.',
  },
  tiesUnknown: {
    short: 'No ties to go by',
    text: 'The rules count no tie at all, so nothing can be said of trust inside or of bridges outside.',
    todo: 'Record ties, or look at what the rules leave out.',
  },
  reaches: {
    short_one: 'Tied to one organisation outside',
    short_other: 'Tied to {{count, number}} organisations outside',
    text_one: 'Members are tied to one organisation outside the group.',
    text_other: 'Members are tied to {{count, number}} organisations outside the group.',
    sectors: 'That reaches these sectors, which have no seat here: {{sectors}}.',
  },
  reachesNobody: {
    short: 'No tie leads outside',
    text: 'No member is tied to anybody outside the group.',
  },
  hangsOnOne: {
    short: 'Its reach hangs on {{name}}',
    text: 'Of the {{of, number}} organisations outside that members are tied to, {{alone, number}} are tied to {{name}} alone.',
  },
  overCap: {
    short_one: 'One member sits in more groups than it may',
    short_other: '{{count, number}} members sit in more groups than they may',
    text: 'In more groups than allowed: {{each}}.',
  },
  severalSeats: {
    short_one: 'One member sits in several groups',
    short_other: '{{count, number}} members sit in several groups',
    text: 'In several groups at once: {{each}}.',
  },
  unlinked: {
    short: 'Nobody from the steering committee',
    text: 'Nobody in this group sits on the steering committee, so nobody links the two.',
  },
  linked: {
    short_one: 'One member sits on the steering committee',
    short_other: '{{count, number}} members sit on the steering committee',
    text: 'On the steering committee too: {{names}}.',
  },
  groupsUnlinked: {
    short_one: 'One working group has nobody of the committee',
    short_other: '{{count, number}} working groups have nobody of the committee',
    text_one: 'Nobody of the steering committee sits in {{groups}}.',
    text_other: 'Nobody of the steering committee sits in {{groups}}.',
  },
  groupsLinked: {
    short: 'Linked to every working group',
    text_one: 'Somebody of the steering committee sits in {{groups}}.',
    text_other: 'Somebody of the steering committee sits in each of {{groups}}.',
  },
  empty: {
    short: 'Nobody has a seat yet',
    text: 'Nobody has a seat in this group yet.',
    todo: 'Seat members, or ask for a proposal.',
  },
  belowSize: {
    short: '{{seats, number}} seats of at least {{min, number}}',
    text_one: 'One more is needed for at least {{min, number}} seats.',
    text_other: '{{count, number}} more are needed for at least {{min, number}} seats.',
    todo: 'Seat more members, or change the size.',
  },
  aboveSize: {
    short: '{{seats, number}} seats of at most {{max, number}}',
    text_one: 'One more than the {{max, number}} seats that it has at most.',
    text_other: '{{count, number}} more than the {{max, number}} seats that it has at most.',
    todo: 'Free seats, or change the size.',
  },
  noChair: {
    short: 'No chair set',
    text: 'Nobody is set to chair this group.',
  },
  chairGone: {
    chair: {
      short: 'The chair has no seat here any more',
      text: '{{name}} is set as chair, but has no seat in the group any more.',
    },
    coChair: {
      short: 'The co-chair has no seat here any more',
      text: '{{name}} is set as co-chair, but has no seat in the group any more.',
    },
  },
  chairsOfOneSector: {
    short: 'All the chairs are from one sector',
    text: 'Whoever chairs these groups is from {{from}}: {{groups}}.',
    todo: 'Set a chair from another sector in one of them.',
  },
  faultline: {
    short: 'Could divide by {{attributes}}',
    text: 'Differences fall together by {{attributes}}: {{first}} on one side, {{second}} on the other.',
    fau: 'Fau {{fau}}, from 0 to 1: that share of what members differ by lies between the two sides. It shows where a rift could run; it does not say how the group will work.',
    found: 'With so many members not every split can be looked at: this is the best that was found.',
    todo: 'A swap that breaks the alignment can be looked for.',
    attribute: {
      sector: 'sector',
      regions: 'region',
      affected: 'being affected',
      level: 'level',
      saidYes: 'having said yes',
    },
  },
  remedy: {
    bringIn: '{{names}} could be seated.',
    introduce: '{{names}} could introduce them.',
    link: '{{names}} of the committee could be seated.',
    takeOver: '{{names}} could take a seat over.',
    chair: '{{names}} could chair.',
    nobody: 'Nobody listed could: somebody to look for.',
  },
};
