/** The figures of an organisation: name, head of a column, a plain sentence, how exactly, when not to rely on it, and the value said. */
export const organizationFigures = {
  betweenness: {
    name: 'Paths through it',
    column: 'Paths through it',
    plain:
      'The share of shortest routes between other organisations that run through this one. If it steps back, those routes get longer or end.',
    exact:
      'Betweenness: for every pair of other organisations, the share of their shortest paths that pass through this one, added up and divided by the number of such pairs. Pairs without a path add 0, so values are lower on a map in separate groups. Without ties it is 0. Where direction is kept, paths follow it and each pair counts both ways. Undefined with fewer than three organisations.',
    caution:
      'A high value can be a burden or a bottleneck, not a merit. It supposes that everything travels by the shortest route, and a few missing ties can change it a great deal: no reason to choose or to fund anybody.',
    says: 'On average {{percent}} of the shortest routes between two others run through it.',
    none: 'No shortest route between other organisations runs through it.',
  },
  degree: {
    name: 'Partners',
    column: 'Partners',
    plain: 'How many other organisations it is tied to directly.',
    exact:
      'Degree: the number of distinct organisations tied to it. Several ties with one partner count once; a tie to itself does not count. Without ties it is 0. Where direction is kept, ties towards it and ties from it are added up, so that a tie both ways counts twice.',
    caution:
      'It depends on who was asked and how much they wrote: whoever answered seems to have more partners than whoever did not. More partners are not better; each costs time.',
    says_one: 'Works directly with 1 of the {{of, number}} other organisations on the map.',
    says_other: 'Works directly with {{count, number}} of the {{of, number}} other organisations on the map.',
    none: 'Works directly with none of the {{of, number}} other organisations on the map.',
    directed_one: 'There is 1 tie towards it or from it.',
    directed_other: 'There are {{count, number}} ties towards it and from it, together.',
  },
  harmonic: {
    name: 'Closeness to all',
    column: 'Closeness',
    plain: 'How few handshakes it takes to reach everyone else: 1 means a direct tie with all, 0 means none.',
    exact:
      'Harmonic closeness: the mean over all other organisations of 1 ÷ the number of steps to them, 0 for those that cannot be reached; so it holds for maps in separate groups too. Where direction is kept, the steps are those from the others towards it. Without ties it is 0. Undefined with fewer than two organisations.',
    caution:
      'On a small or dense map everybody is close and the differences mean little. That a route exists does not say that anybody uses it: few people make use of ties beyond two steps.',
    says: 'All in all it is as close to the others as if each were about {{steps}} steps away.',
    none: 'No other organisation is within reach along ties.',
    full: 'It is tied directly to every other organisation.',
  },
  cutOff: {
    name: 'Cut off if it leaves',
    column: 'Cut off if gone',
    plain: 'How many organisations would lose every route to the main part of their group if this one left.',
    exact:
      'If its group falls apart without it (an articulation point), all members of the group other than itself and the largest piece that remains; of equal pieces the one with the smallest id remains. Direction plays no part. Otherwise, and without ties, it is 0.',
    caution:
      'A tie that was never recorded may be the second route. Ask those who would be cut off before acting on it.',
    says_one: 'If it left, 1 other organisation would lose every route to the main part of the group.',
    says_other:
      'If it left, {{count, number}} other organisations would lose every route to the main part of the group.',
    none: 'Nobody would be cut off if it left.',
  },
  weightedBetweenness: {
    name: 'Strong paths through it',
    column: 'Strong paths',
    plain: 'Like the paths through it, but a strong tie counts as a short way and a weak one as a long way.',
    exact:
      'Betweenness with the length of a tie = the least common multiple of all strengths ÷ its strength, in whole numbers, so that routes of equal length stay equal. A tie without a strength counts as 1. Divided by the number of pairs of other organisations; without ties it is 0. Undefined with fewer than three organisations, and where strengths have no common multiple that can be counted exactly.',
    caution:
      'Strengths on a scale such as 1 to 4 are an order, not a measured amount: twice 2 is not 4. Use it beside the unweighted figure, never in place of it.',
    says: 'On average {{percent}} of the strongest routes between two others run through it.',
    none: 'No strongest route between other organisations runs through it.',
  },
  constraint: {
    name: 'Closed circle of partners',
    column: 'Closed circle',
    plain:
      'How far its partners are few, or all know each other. A low value means that its partners mostly do not know each other, so it can introduce them.',
    exact:
      "Burt's constraint: for each partner, (the share of its ties that go to the partner + what reaches the partner through shared partners)², added up. Each tied pair counts alike, direction aside. Undefined without ties; 1 with a single partner; above 1 is possible in a very small circle.",
    caution:
      'With fewer than three partners it says little but that they are few, and on small maps it mostly follows the number of partners. Low is room for introducing others, not a reason to stand between them.',
    says: 'Its circle of partners is closed to {{value}}: near 0 they are many and apart, at 1 or more few or all tied to each other.',
  },
  effectiveSize: {
    name: 'Separate partners',
    column: 'Separate partners',
    plain: 'How many partners it has when those who know each other are counted as less than one each.',
    exact:
      "Burt's effective size: its partners, less the mean number of ties that each of them has to the other partners. Each tied pair counts alike, direction aside. Undefined without ties.",
    caution: 'Partners who know each other are no waste: trust and joint work often grow in such circles.',
    says: 'Counted without overlap it has about {{value}} partners.',
  },
  efficiency: {
    name: 'Share of separate partners',
    column: 'Separate share',
    plain:
      'What part of its circle of partners is not repeated by another partner: 1 means that no two know each other.',
    exact: "Burt's efficiency: separate partners ÷ partners. Undefined without ties.",
    caution: 'It is not efficiency of work. With one or two partners it is high for no other reason.',
    says: 'About {{percent}} of its circle of partners is not repeated by another partner.',
  },
  hierarchy: {
    name: 'Resting on one partner',
    column: 'Rests on one',
    plain: 'Whether its circle is closed because of one partner above all: 0 means all alike, 1 means one alone.',
    exact:
      "Burt's hierarchy (the Coleman–Theil index): how unevenly the constraint comes from its partners. Undefined without ties; 1 with a single partner.",
    caution: 'It says nothing of who leads whom, and little with fewer than three partners.',
    says: 'Its circle rests on one partner to {{value}}, from 0 (all alike) to 1 (one alone).',
  },
  strength: {
    name: 'Strength of ties',
    column: 'Strength',
    plain: 'The strengths of all its ties, added up: many weak ties can weigh as much as few strong ones.',
    exact:
      'Strength: the sum of the strengths of its tied pairs; a tie without a strength counts as 1. Several ties of a pair join by the rule in force. Where direction is kept, towards it and from it together. Without ties it is 0.',
    caution:
      'Where some ties have a strength and others do not, the sum mixes two things. Strengths on a scale are an order, and different people use a scale differently.',
    says: 'The strengths of its ties add up to {{value}}.',
  },
  inDegree: {
    name: 'Ties towards it',
    column: 'Towards it',
    plain: 'How many other organisations have a tie that points at it: they refer, turn or give to it.',
    exact:
      'In-degree: distinct organisations with a tie towards it; a tie without a direction counts both ways. Without ties it is 0. Defined only where direction is kept.',
    caution: 'To be named by many is not to be useful to many; and only those who were asked could name anybody.',
    says_one: '1 of the {{of, number}} other organisations has a tie towards it.',
    says_other: '{{count, number}} of the {{of, number}} other organisations have a tie towards it.',
    none: 'No other organisation has a tie towards it.',
  },
  outDegree: {
    name: 'Ties from it',
    column: 'From it',
    plain: 'How many other organisations it has a tie towards: it refers, turns or gives to them.',
    exact:
      'Out-degree: distinct organisations that it has a tie towards; a tie without a direction counts both ways. Without ties it is 0. Defined only where direction is kept; undefined for whoever was asked and did not answer.',
    caution:
      'In a survey it measures who answered and how long they wrote. Never compare those who answered with those who did not.',
    says_one: 'It has a tie towards 1 of the {{of, number}} other organisations.',
    says_other: 'It has a tie towards {{count, number}} of the {{of, number}} other organisations.',
    none: 'It has no tie towards another organisation.',
  },
  closenessWithin: {
    name: 'Closeness within its group',
    column: 'Close in group',
    plain: 'How few steps it takes to reach the others of its own group, leaving out those who cannot be reached.',
    exact:
      'Closeness: the number of organisations that can be reached ÷ the steps to them, added up. Where direction is kept, the steps are those from the others towards it. Without ties it is 0. Undefined with fewer than two organisations.',
    caution:
      'Two organisations tied only to each other both have 1, the highest value: do not compare across separate groups. Closeness to all does not have this fault.',
    says: 'Within its group the others are {{steps}} steps away on average.',
    none: 'No other organisation is within reach along ties.',
    full: 'Within its group everyone is one step away.',
  },
  closenessWassermanFaust: {
    name: 'Closeness, group size counted',
    column: 'Close, by size',
    plain: 'Closeness within its group, made smaller by the share of the map that the group leaves out.',
    exact:
      'Closeness within the group × the organisations that can be reached ÷ all others (Wasserman & Faust). Where direction is kept, the steps are those from the others towards it. Without ties it is 0. Undefined with fewer than two organisations.',
    caution: 'Offered for comparison with other programs; closeness to all says the same more simply.',
    says: 'Its closeness, with the size of its group counted, is {{value}}, from 0 to 1.',
    none: 'No other organisation is within reach along ties.',
  },
  eigenvector: {
    name: 'Tied to the well connected',
    column: 'Well connected',
    plain: 'Whether it is connected to organisations that are themselves well connected.',
    exact:
      'Eigenvector centrality: the leading eigenvector of the matrix of ties, each tied pair alike, direction aside, the highest value being 100. Without ties it is 0. Undefined where nobody is tied, and where two or more separate groups have three organisations or more: it would speak of one of them only.',
    caution: 'It rewards those who sit in the densest part of the map, and says nothing of those who reach out of it.',
    says: 'Its ties to the well connected come to {{value}}, where the highest on the map is 100.',
  },
  katz: {
    name: 'Reach over many steps',
    column: 'Wide reach',
    plain: 'How many it reaches through partners, partners of partners and so on, each step counting for less.',
    exact:
      'Katz centrality: x = (I − αA)⁻¹1 with α = half of the largest that converges, each tied pair alike, direction aside, the highest value being 100. Defined for maps in separate groups; without ties it is at its least, not 0. Undefined where nobody is tied.',
    caution: 'On most small maps it follows the number of partners closely and adds little to it.',
    says: 'Its reach over many steps comes to {{value}}, where the highest on the map is 100.',
  },
  pagerank: {
    name: 'Where chains of ties lead',
    column: 'Ties lead here',
    plain: 'How often one would come by when wandering from organisation to organisation along ties.',
    exact:
      'PageRank: d = 0.85, along the direction of ties where it is kept, each tied pair alike; from an organisation without a tie to follow one goes on anywhere. All values together are 1.',
    caution: 'Where direction is not kept it nearly repeats the number of partners. Use it for who names whom.',
    says: 'Wandering along ties, one is here about {{percent}} of the time.',
  },
  clustering: {
    name: 'Partners tied to each other',
    column: 'Partners tied',
    plain: 'How often two partners of this organisation also work together.',
    exact:
      'Local clustering: tied pairs of its partners ÷ all pairs of its partners, direction aside. Undefined with fewer than two partners.',
    caution:
      'Ties that come from sitting on the same committee make everybody there tied to everybody, and raise it by themselves.',
    says: '{{percent}} of the pairs of its partners work with each other.',
    none: 'No two of its partners work with each other.',
    full: 'All its partners work with each other.',
  },
  core: {
    name: 'Inner circle',
    column: 'Inner circle',
    plain: 'The tightest circle it belongs to, in which each works with at least so many others of the circle.',
    exact:
      'Core number (k-core): the largest k for which it is in a group where each has at least k ties within the group, direction aside. Without ties it is 0.',
    caution:
      'There can be several circles of one number, apart from each other. Outside the circle is not unimportant.',
    says_one: 'Belongs to a circle in which each works with at least 1 other of the circle.',
    says_other: 'Belongs to a circle in which each works with at least {{count, number}} others of the circle.',
    none: 'Without ties, it belongs to no circle.',
  },
};
