/** What is short of the targets, how even the mix of sectors is, and what is lacking whatever targets are set. */
export const gaps = {
  title: 'Gaps',
  shortOf_one: '{{short, number}} of {{count, number}} target is short',
  shortOf_other: '{{short, number}} of {{count, number}} targets are short',
  none: 'No target is set, so there is nothing to be short of. Set who should be there, and this is where you see what is missing and how much.',
  total_one: 'place is missing',
  total_other: 'places are missing',
  split: {
    topic: '{{number}} in topics',
    region: '{{number}} in regions',
    population: '{{number}} in populations',
    sector: '{{number}} in sectors',
    committee: '{{number}} on the committee',
  },
  oneFillsSeveral:
    'A place is one organisation too few in one target. An organisation may fill several places, so fewer may be enough.',
  score: { title: 'Gap score', target: 'Target', sum: 'Weight × short', points: 'Points' },
  counted: { listed: ', on the list', seated: ', steering committee' },
  set: { first: 'Set targets', minimum: 'you set {{amount}}', ideal: 'you wish for {{amount}}' },
  sentence: {
    count: {
      listed: '{{have}} listed; {{set}}: {{left}}.',
      engaged: '{{listed}} listed, {{have}} engaged; {{set}}: {{left}}.',
      seated: '{{have}} of {{seats}} seats; {{set}}: {{left}}.',
    },
    share: {
      listed: '{{who}} is {{share}} of the listed; {{set}}: {{left}}.',
      engaged: '{{who}} is {{listedShare}} of the listed and {{share}} of the engaged; {{set}}: {{left}}.',
      seated: '{{who}} is {{listedShare}} of the listed and {{share}} of the steering committee; {{set}}: {{left}}.',
    },
  },
  noShare: {
    whole: {
      listed: 'Nobody is listed yet, so there is no share to speak of.',
      engaged: 'Nobody is engaged yet, so there is no share to speak of.',
      seated: 'Nobody sits on the steering committee yet, so there is no share to speak of.',
    },
    part: {
      listed: 'Nobody is listed there yet, so there is no share to speak of.',
      engaged: 'Nobody is engaged there yet, so there is no share to speak of.',
      seated: 'Nobody from there sits on the steering committee yet, so there is no share to speak of.',
    },
  },
  more: {
    organizations_one: 'one more',
    organizations_other: '{{count, number}} more',
    seats_one: 'one more seat',
    seats_other: '{{count, number}} more seats',
  },
  met: 'met',
  toIdeal_one: 'To the ideal: one.',
  toIdeal_other: 'To the ideal: {{count, number}}.',
  metNamed_one: 'One target is met:',
  metNamed_other: '{{count, number}} targets are met:',
  ratio: {
    under: 'Representation {{ratio}} of what you set: under (below 0.8).',
    aboutRight: 'Representation {{ratio}} of what you set: about right (0.8 to 1.25).',
    over: 'Representation {{ratio}} of what you set: over (above 1.25).',
  },
  map: 'Show on the map',
  mapOf: 'Show on the map: {{target}}',
  change: 'Change target',
  changeOf: 'Change target: {{target}}',
  recruit: 'Whom to recruit',
  onMap: 'Show on the map',
  evenness: {
    listed: {
      even_one: 'One sector is listed.',
      even_other: '{{count, number}} sectors are listed, about as many of each.',
      uneven_one: 'One sector is listed.',
      uneven_other: '{{count, number}} sectors are listed, but the mix is as uneven as if only {{effective}} were.',
    },
    engaged: {
      even_one: 'One sector is engaged.',
      even_other: 'Among the engaged: {{count, number}}, about as many of each.',
      uneven_one: 'One sector is engaged.',
      uneven_other: 'Among the engaged: {{count, number}}, as if only {{effective}} were.',
    },
    how: 'How this is counted',
    measure:
      'As many sectors of the same size would be as diverse: the effective number of sectors (inverse Simpson index).',
  },
  setBy: 'Set by',
  structure: {
    title: 'In the structure',
    relevanceGap: {
      title: '{{sector}} on {{topic}}',
      listed_one: 'You said it matters; nobody from {{from}} is listed on {{topic}}.',
      listed_other: 'You said it matters; nobody from {{from}} is listed on {{topic}}.',
      engaged_one: 'You said it matters; one organisation from {{from}} is listed on {{topic}}, and it is not engaged.',
      engaged_other: 'You said it matters; {{count, number}} from {{from}} are listed on {{topic}}, none engaged.',
    },
    untiedPairs: {
      title: 'Sectors with no tie between them',
      pair_one: '{{first}} and {{second}} (one possible pair)',
      pair_other: '{{first}} and {{second}} ({{count, number}} possible pairs)',
    },
    regionOnOne: {
      title: '{{region}} hangs on one organisation',
      listed_one: 'Only {{name}} is listed there.',
      listed_other: 'Only {{name}} is listed there.',
      engaged_one: 'Only {{name}} is engaged there.',
      engaged_other: 'Of {{count, number}} listed there only {{name}} is engaged.',
    },
    crowdedNote:
      'Crowded: at least {{fewest, number}} organisations of one sector on one topic in one region, and at least half as many again as on average.',
    crowded: {
      title: '{{topic}}: many side by side',
      text_one:
        '{{organizations, number}} of one sector in one place, {{sector}} in {{region}}: {{names}}. Possible overlap, or a chance to join forces.',
      text_other:
        '{{organizations, number}} organisations in {{count, number}} crowded combinations of region and sector; most in {{region}}, {{sector}}: {{names}}. Possible overlap, or a chance to join forces.',
    },
  },
};
