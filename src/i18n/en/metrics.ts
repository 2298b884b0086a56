/** What each figure is called, what it says in plain words, and how exactly it is computed. */
export const metrics = {
  betweenness: {
    name: 'Paths through it',
    column: 'Paths through it',
    plain:
      'The share of shortest routes between other organisations that run through this one. If it steps back, those routes get longer or end. A high value can be a burden, not a merit.',
    exact:
      'Betweenness (Freeman 1977; Brandes 2001): for every pair of other organisations, the share of their shortest paths that pass through this one, added up and divided by the number of such pairs. Pairs without a path add 0. Undefined with fewer than three organisations.',
  },
  degree: {
    name: 'Partners',
    column: 'Partners',
    plain: 'How many other organisations it is tied to directly.',
    exact:
      'Degree: the number of distinct organisations tied to it. Several ties with one partner count once; a tie to itself does not count.',
  },
  harmonic: {
    name: 'Closeness to all',
    column: 'Closeness',
    plain: 'How few handshakes it takes to reach everyone else: 1 means a direct tie with all, 0 means none.',
    exact:
      'Harmonic closeness (Marchiori & Latora 2000): the mean over all other organisations of 1 ÷ the number of steps to them, 0 for those that cannot be reached. Undefined with fewer than two organisations.',
  },
  cutOff: {
    name: 'Cut off if it leaves',
    column: 'Cut off if gone',
    plain: 'How many organisations would lose every route to the main part of their group if this one left.',
    exact:
      'If its group falls apart without it (an articulation point: Hopcroft & Tarjan 1973), all members of the group other than itself and the largest piece that remains; of equal pieces the one with the smallest id remains.',
  },
  organizations: {
    name: 'Organisations',
    plain: 'How many organisations are included.',
    exact: 'All organisations that are listed, whatever their stage.',
  },
  pairs: {
    name: 'Tied pairs',
    plain: 'How many pairs of organisations are tied.',
    exact: 'Distinct pairs with at least one tie; several ties of a pair count once, self-ties not at all.',
  },
  mainGroup: {
    name: 'Main group',
    plain: 'How many organisations can reach each other through ties, in the largest such group.',
    exact: 'The size of the largest component, direction aside.',
  },
  components: {
    name: 'Separate groups',
    plain: 'How many groups have no tie between them; an organisation without ties is a group of its own.',
    exact: 'The number of weak components of the network.',
  },
  isolates: {
    name: 'Without ties',
    plain: 'How many organisations have no tie to any other.',
    exact: 'Components of one organisation. A tie to itself does not count.',
  },
  density: {
    name: 'Density',
    plain:
      'The share of all possible pairs that are tied. It falls as a map grows, so maps of different size cannot be compared by it, and more is not better.',
    exact:
      'Tied pairs ÷ all pairs, n(n − 1) ÷ 2; where direction is kept, ties ÷ n(n − 1). Undefined with fewer than two organisations.',
  },
  articulationPoints: {
    name: 'Fragile points',
    plain: 'How many organisations hold a group together alone: if one of them leaves, others are cut off.',
    exact: 'Articulation points (Hopcroft & Tarjan 1973): organisations whose removal raises the number of components.',
  },
  filterNote: 'The figures here are of all organisations; the filter applies to the map and the tables.',
  rule: {
    union: 'Two organisations count as tied when either side says so; direction plays no part.',
    intersection: 'Two organisations count as tied only when both sides say so.',
    directed:
      'Direction is kept: paths follow the direction of ties, and closeness counts the steps towards an organisation.',
    merged: 'Several ties of a pair count as one, and strength plays no part in these figures.',
    bands:
      'Ranks are bands: organisations whose values are equal once rounded share a place. A smaller difference is no difference.',
  },
};
