/** The pages of the terminal about targets and about whom to approach. */
export const cliPlans = {
  coverage: {
    heading: {
      gaps: 'Targets: {{open}} not met · gap score {{score}} (weight × places missing)',
      mix: 'Sectors among the listed',
      cells: 'Coverage: listed/engaged/on the steering committee',
      structure: 'Lacking or thin, whatever the targets',
    },
    everybody: 'everybody',
    counted: 'Counted',
    have: 'Have',
    want: 'Want',
    short: 'Short',
    weight: 'Weight',
    listed: 'Listed',
    share: 'Share',
    target: 'Target',
    ratio: 'Ratio',
    verdict: {
      title: 'Represented',
      under: 'under (below 0.8)',
      aboutRight: 'about right',
      over: 'over (above 1.25)',
    },
    mix: 'Sectors present: {{present}}. The mix is as uneven as if only {{effective}} were (inverse Simpson).',
    ifAllWhoSaidYes: 'If all who said yes come, the gap score is {{score}}.',
    affected: {
      counts:
        'Affected communities: {{listed}} of the listed, {{engaged}} of the engaged, {{seated}} of the seats, {{ties}} of the ties',
      column: 'Who is affected: as the column of the files says.',
      sector: 'Who is affected: the community sector, since no column of the files says so.',
      nobody: 'Nobody listed is of the affected communities.',
    },
  },
  level: {
    committee: 'Steering committee',
    workingGroups: 'Working groups',
    partners: 'Partners',
    community: 'Community',
    none: 'Not in it yet',
  },
  structure: {
    affectedSeats: {
      none: 'None of the {{of}} seats is held by the affected communities.',
      one: 'One of the {{of}} seats is held by the affected communities: a single seat is easily a token.',
    },
    relevanceGap: {
      listed: '{{topic}}: nobody from {{sector}}, which matters to it.',
      engaged: '{{topic}}: nobody engaged from {{sector}}, which matters to it.',
    },
    nobodyEngaged: '{{value}}: nobody engaged; listed: {{count}}.',
    untiedSectors: '{{sectors}}: no tie between them, of {{possible}} possible.',
    regionOnOne: {
      listed: '{{region}} hangs on {{name}}, the only one of {{listed}} listed.',
      engaged: '{{region}} hangs on {{name}}, the only one engaged of {{listed}} listed.',
    },
    crowded: '{{topic}}: many do this in one place, and may overlap: {{names}}.',
    fragileCells: '{{value}}: on one organisation each rest {{sectors}}.',
  },
  recruit: {
    heading: {
      count:
        'Whom to approach, at most {{most}}: closes {{value}} of a gap score of {{open}} (could be approached: {{candidates}})',
      cost: 'Whom to approach for at most {{most}}: closes {{value}} of a gap score of {{open}} (could be approached: {{candidates}})',
      wanted: 'To look for, since nobody listed can fill the place',
    },
    closes: 'Closes {{targets}} (+{{gain}}; {{left}} left open).',
    closesNothing: 'Fills no place that is still missing.',
    cost: 'Costs {{cost}}.',
    locked: 'locked',
    through: 'Through {{path}} ({{strength}}).',
    throughFull: 'Through {{path}} ({{strength}}), though the first is asked as often as may be already.',
    without: {
      engaged: 'Engaged already: no introduction is needed.',
      declined: 'Declined: nobody is asked to introduce.',
      doNotContact: 'Asked to be left alone: nobody is asked to introduce.',
      noPath: 'No path from anybody engaged.',
    },
    allMet: 'No target is short: nobody need be approached.',
    nobody: 'Nobody who could be approached within the limit fills a missing place.',
    optimum: 'Proven: no other list closes more.',
    bound: 'The best that was found in the time; no list closes more than {{bound}}.',
    lockedBeyond: 'The locked come to {{locked}}, which is more than {{most}}: there is no list.',
    lockedAside: '{{name}} is locked, but cannot be approached.',
    greedy: 'One by one, always the next best: closes {{value}}',
    wanted: '{{target}}: {{shortfall}}',
  },
};
