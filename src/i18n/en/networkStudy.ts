/** What the Network screen says of the study: roles, groups, core, key players, stability, and how far it is. */
export const networkStudy = {
  stability: {
    column: 'Stability',
    scale:
      'Three dots: still among the first three in at least 90 of 100 trials. Two dots: in 70 to 89. One dot: in fewer than 70. Without dots: not among the first three, and nothing is claimed of the place.',
    dots3:
      'Robust: if one tie in five were missing, {{name}} would still be among the first three in {{times, number}} of 100 cases.',
    dots2:
      'Fairly robust: if one tie in five were missing, {{name}} would still be among the first three in {{times, number}} of 100 cases.',
    dots1:
      'Shaky: if one tie in five were missing, {{name}} would still be among the first three in only {{times, number}} of 100 cases.',
  },
  few: {
    title: 'Organisations and their partners',
    text: 'Too little for measures and ranks: they say something from {{organizations, number}} organisations and {{pairs, number}} tied pairs on. Until then there are counts and lists.',
  },
  roles: {
    title: 'Who stands between sectors?',
    answer_one: '{{name}} links one pair of two other sectors that has no tie of its own, more than anybody else.',
    answer_other:
      '{{name}} links {{count, number}} pairs of two other sectors that have no tie of their own, more than anybody else.',
    none: 'Nobody: no organisation stands between two that are not tied themselves.',
    nobody: 'Nobody plays this role.',
    pairs_one: 'pair',
    pairs_other: 'pairs',
    liaison: { title: 'Liaison', plain: 'Connects two sectors although it belongs to neither.' },
    gateway: { title: 'Gateway', plain: 'Connects its own sector to somebody of another.' },
    gatekeeper: { title: 'Gatekeeper', plain: 'What comes from another sector reaches its own through it.' },
    representative: { title: 'Representative', plain: 'What its own sector has to say reaches another through it.' },
    itinerant: { title: 'Go-between', plain: 'Connects two of one sector although it belongs to another.' },
    coordinator: { title: 'Coordinator', plain: 'Connects two of its own sector.' },
  },
  communities: {
    title: 'Are there groups of their own?',
    answer_one:
      'The division into groups is clearer than chance would give: one group whose members work with each other, {{stable}}.',
    answer_other: 'The division into groups is clearer than chance would give: {{count, number}} groups, {{stable}}.',
    stable_one: 'one of them stable',
    stable_other: '{{count, number}} of them stable',
    noneStable: 'none of them stable',
    stableMeans: 'Stable: its members were together in at least 90% of the runs.',
    unclear: 'No clear groups: the ties do not fall into groups more than they would by chance.',
    group: 'Group',
    name: 'Group {{number}}',
    size_one: 'One member',
    size_other: '{{count, number}} members',
    members: 'Who is in it',
    lacking: 'No member from {{from}}.',
    agreement: 'Together in {{share}} of the runs.',
    blurred: 'Together in only {{share}} of the runs: where it ends is a matter of chance.',
    singles_one: 'One organisation is in no group.',
    singles_other: '{{count, number}} organisations are in no group.',
    grounds: 'Best of {{runs, number}} seeded runs (seed {{seed}}): modularity {{modularity}}.',
    low: 'Groups are spoken of from 0.3 on.',
    rewired:
      '{{networks, number}} networks with the same organisations and as many partners each, tied at random, reach {{mean}} on average and {{highest}} at most. Groups are clear from 0.3 on and above all that chance gave.',
    noNames: 'They have numbers, not names: what joins them is for those who know the field to say.',
  },
  core: {
    title: 'Is there a tight centre?',
    answer_one: 'One organisation forms the centre, the others are loosely attached to it.',
    answer_other: '{{count, number}} organisations form a tight centre, the others are loosely attached to it.',
    unclear: 'No clear core: the ties do not show a tight centre with the others around it.',
    notLooked: 'Not looked for: the network is too small or too large.',
    grounds:
      'Fit with the picture of a core to which all others are tied: {{toCore}}; of a core that is tied within itself alone: {{inCore}}. From 0.5 on the core is clear (Borgatti & Everett 1999, Soc. Networks 21:375).',
  },
  keyPlayers: {
    title: 'Whom to ask to spread a message?',
    answer_one: 'Ask {{names}}: {{heard, number}} of {{all, number}} hear within one step, they themselves included.',
    answer_other:
      'Ask these {{count, number}}, {{names}}: {{heard, number}} of {{all, number}} hear within one step, they themselves included.',
    bestFound: 'The best found; there are too many sets to look at all.',
    equals_one: 'One more set is as good.',
    equals_other: '{{count, number}} more sets are as good.',
    reach: {
      title: 'To spread a message',
      plain: 'They and their partners together reach the largest number.',
      value: '{{heard, number}} of {{all, number}} hear within one step, they themselves included',
      none: 'There is nobody to ask.',
    },
    fragment: {
      title: 'Without whom it falls apart',
      plain: 'Without them the largest number of pairs is left without a route.',
      value_one: 'One pair of others loses every route; {{share}} of pairs then have none',
      value_other: '{{count, number}} pairs of others lose every route; {{share}} of pairs then have none',
      none: 'No set of up to three keeps others together: without them the rest still reach each other.',
    },
  },
  further: {
    title: 'Reading further',
    withBackbone: '(With the backbone.)',
  },
  study: {
    label: 'Working out the further measures',
    starting: 'Beginning to work out the further measures',
    doing: 'Working out: {{part}}, {{share}}',
    stopped: 'Stopped. What is worked out already stays.',
    failed: 'The further measures could not be worked out to the end.',
    running: 'being worked out, {{share}}',
    behind: 'As before the last change: {{what}}',
    figuresBehind: 'These figures are of before the last change. The new ones are being worked out.',
    figuresStopped: 'These figures are of before the last change: working out the new ones was stopped.',
    part: {
      none: 'not worked out yet',
      running: 'will be worked out',
      ready: 'not worked out',
      failed: 'could not be worked out',
      stopped: 'stopped',
    },
    name: {
      measures: 'measures of every organisation',
      leaving: 'what happens if one leaves',
      introductions: 'whom to introduce',
      trust: 'what others say of them',
      mixingTest: 'whether sectors keep to themselves',
      communities: 'groups of their own',
      core: 'a tight centre',
      keyPlayers: 'whom to ask',
      stability: 'how far ranks hold',
    },
  },
};
