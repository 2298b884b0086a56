/** What the import has to say about tables that are no list: matrices, participation, several rows for one body. */
export const shapeIssues = {
  matrixDirected: {
    title: 'A matrix of ties, each in one direction: {{found}}',
    fix: "The two sides of the diagonal differ, so a mark ties the row's organisation to the column's, in that direction.",
  },
  matrixSymmetric: {
    title: 'A matrix of ties in both directions, pairs: {{found}}',
    fix: 'Both sides of the diagonal say the same, so each pair has one tie, without direction.',
  },
  matrixHalf: {
    title: 'Half a matrix of ties, pairs: {{found}}',
    fix: 'All marks stand on one side of the diagonal, so each pair has one tie, without direction.',
  },
  selfTiesLeft: {
    title: 'Marks of organisations for themselves: {{found}}',
    fix: 'They are no ties, and were left out.',
  },
  furtherTitles: {
    title: 'A row below the titles that holds no answers: {{found}}',
    fix: 'The tool that wrote the file put it there. It was left out, and counts as ignored.',
  },
  rosterTies: {
    title: 'Ties from answers about a list of organisations: {{found}}',
    fix: 'Each goes from the organisation that answered to the one it was asked about. What was left blank says nothing.',
  },
  severalRespondents: {
    title: 'Organisations for which several people answered: {{found}}',
    fix: 'Each organisation stands once. Every answer is a tie of its own; the figures join them by the rule of the map.',
  },
  respondentsDiffer: {
    title: 'People of one organisation answered differently: {{found}}',
    fix: 'Every tie that one of them named is kept ({{expected}}); who said that there is none adds no tie.',
  },
  namesNobody: {
    title: 'Read as naming nobody: {{found}}',
    fix: 'It ties the organisation to none. If a body is called so, add it as an organisation and import again.',
  },
  differentValue: {
    title: 'Another row of the same organisation says otherwise: {{found}}',
    fix: 'The first value, {{expected}}, was taken; the other is kept as an extra field.',
  },
  tiesFromEvents: {
    title: 'Ties made from what organisations took part in together: {{found}}',
    fix: 'Two that took part in the same are tied, without direction. The strength is how many they share.',
  },
  readAsAbsent: {
    title: 'Read as not having taken part: {{found}}',
    fix: 'These cells tie nobody. If they do mark who came, correct them in the file.',
  },
  readAsTookPart: {
    title: 'Texts among the marks, read as having taken part: {{found}}',
    fix: 'A cell that names somebody counts like a mark. Empty those that say otherwise.',
  },
  totalsLeftOut: {
    title: 'A column of totals: {{found}}',
    fix: 'Left out: what it sums up is counted anew. To keep it, say what the column holds.',
  },
  largeEvent: {
    title: '{{found}}: many took part ({{expected}})',
    fix: 'All of them are tied to each other. If this says little about who works with whom, leave it out.',
  },
  eventTooLarge: {
    title: '{{found}}: more took part than can be tied to each other',
    fix: 'The organisations are imported, without ties from it. At most {{expected}} can be tied.',
  },
  foundByOtherName: {
    title: 'Known on the map under another name: {{found}}',
    fix: 'The row was read as {{expected}}, which has this among its other names. If it is a body of its own, take the name out of them.',
  },
  otherNameOfSeveral: {
    title: 'Another name of several organisations: {{found}}',
    fix: 'Added as an organisation of its own, since it may be any of these: {{expected}}. If it is one of them, merge the two.',
  },
};
