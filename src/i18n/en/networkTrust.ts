/** What the Network screen says of trust and value, of the people that ties rest on, and of ties that hold parts together. */
export const networkTrust = {
  trust: {
    title: 'What do others say of them?',
    answer:
      '{{raters, number}} organisations gave {{ratings, number}} ratings of others: trust is {{mean}} of {{most, number}} on average.',
    partial: 'Only {{share}} answered: it speaks for those who did.',
    tooFew: 'Too few answers for a mean: there is one from three organisations on that answered all about trust.',
    none: 'Nothing imported yet. Needed is a file with a row for each answer: columns Rater and Ratee, and a column for each question, such as Reliability, Shared mission and Openness (trust) or Influence, Involvement and Resources (value).',
    organizations: 'Of each organisation',
    trust: 'Trust',
    value: 'Value',
    raters: '{{raters, number}} raters',
    notShown: 'fewer than three raters: not shown',
    order:
      'In the order of names, not of scores: some rate generously and some strictly, and small differences mean nothing. Who rated whom is never shown.',
    sectors: 'How sectors trust each other',
    sectorsNote:
      'From row to column: mean trust, and how many ratings there are of how many there could be. No mean where fewer than three gave it.',
    coverage: '{{count, number}} of {{possible, number}}',
    mutual: 'In {{pairs, number}} pairs each rated the other; the two ratings of a pair are {{gap}} apart on average.',
    fewMutual: 'Fewer than three pairs rated each other: how far apart two see it cannot be said.',
  },
  people: {
    title: 'On how many people do ties rest?',
    answer_one: 'One tie from one organisation to another is known through people.',
    answer_other: '{{count, number}} ties from one organisation to another are known through people.',
    alone_one: 'One of them is based on one person.',
    alone_other: '{{count, number}} of them are based on one person each.',
    organizations: 'From organisation to organisation',
    fromTo: 'From, to',
    basis: 'Based on',
    onPeople_one: '1 person',
    onPeople_other: '{{count, number}} people',
    ties_one: '(one tie between people)',
    ties_other: '({{count, number}} ties between people)',
    strength: 'Strength',
    sectors: 'From sector to sector',
    trustMeans:
      'Trust between people is {{overall}} on average: {{within}} within organisations, {{between}} between them.',
    strengthMeans:
      'Ties between people have a strength of {{overall}} on average: {{within}} within organisations, {{between}} between them.',
    note: 'Means are over ties between people; beside them, how many ties there are of how many there could be. No mean where fewer than three people gave it. What one person says is not what the organisation says. Nobody is named.',
  },
  holding: {
    title: 'Which ties hold parts together?',
    answer_one: 'One tie has no way round it: if it ends, a part is cut off.',
    answer_other: '{{count, number}} ties have no way round them: if one ends, a part is cut off.',
    none: 'No tie by itself: there is a way round each.',
    tie: 'Tie',
    paths: 'Paths along it',
    bridge: 'bridge',
    bridges: 'Bridges: no way round them',
    most: 'Ties with the most paths',
    note: 'Paths: how many of the shortest routes between organisations run along the tie. The part that a bridge holds may be a single organisation.',
  },
};
