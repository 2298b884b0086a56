/** Gaps in the structure of the field, whatever targets are set. */
export const structure = {
  title: 'Gaps in the structure',
  count_one: 'One gap',
  count_other: '{{count, number}} gaps',
  affectedSeats: {
    title: 'Seats of the affected communities',
    none_one: 'The one seat of the steering committee is not theirs.',
    none_other: 'None of the {{count, number}} seats of the steering committee is theirs.',
    token_one: 'The one seat of the steering committee is theirs. Two or more would be a voice. It is held by',
    token_other:
      'One of the {{count, number}} seats of the steering committee is theirs. A single seat is a token, two or more are a voice. It is held by',
  },
  relevanceGap: {
    title: '{{topic}}: sectors that matter',
    listed: 'Nobody listed from {{from}}.',
    engaged: 'Listed, but nobody engaged from {{from}}.',
  },
  untiedSectors: {
    title: '{{first}} – {{second}}: no tie',
    text_one: 'One pair is possible, and it is not tied.',
    text_other: '{{count, number}} pairs are possible, and none is tied.',
  },
  regionOnOne: {
    title: '{{region}}: hangs on one organisation',
    listed: 'The only one listed there:',
    engaged_one: 'One is listed there; the only one engaged:',
    engaged_other: '{{count, number}} are listed there; the only one engaged:',
  },
  crowded: {
    title: '{{topic}}: crowded, perhaps overlap',
    text: 'Worth asking who does what:',
    note: 'Crowded: at least {{fewest, number}} organisations of one sector on one topic in one region, and at least half as many again as on average.',
    cell: '{{sector}} in {{region}}: {{organizations, number}}',
  },
};
