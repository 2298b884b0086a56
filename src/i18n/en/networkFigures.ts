/** The figures of the whole network: name, a plain sentence, how exactly, when not to rely on it; some with the value said. */
export const networkFigures = {
  organizations: {
    name: 'Organisations',
    plain: 'How many organisations are included.',
    exact: 'All organisations that the rules count, whatever their stage.',
    caution:
      'Whoever is not listed is not counted: the number says how the list was made before it says how large the field is.',
  },
  pairs: {
    name: 'Tied pairs',
    plain: 'How many pairs of organisations are tied.',
    exact:
      'Distinct pairs with at least one tie that counts; several ties of a pair count once, self-ties not at all. Where direction is kept, a pair tied both ways is still one.',
    caution: 'More is not better: each tie costs time. Ask which ties the work needs.',
  },
  mainGroup: {
    name: 'Main group',
    plain: 'How many organisations can reach each other through ties, in the largest such group.',
    exact: 'The size of the largest component, direction aside.',
    caution: 'One tie that was never recorded can join two groups into one.',
    says: '{{value}} of {{all, number}} organisations can reach each other through ties.',
  },
  components: {
    name: 'Separate groups',
    plain:
      'How many groups have no tie between them. The main group and every single organisation without ties are among them.',
    exact: 'The number of weak components of the network: direction plays no part.',
    caution: 'Organisations that were never asked look like groups of their own.',
  },
  isolates: {
    name: 'Without ties',
    plain: 'How many organisations have no tie to any other.',
    exact: 'Components of one organisation. A tie to itself does not count.',
    caution: 'No recorded tie is not no tie: whoever did not answer, or was never asked, is counted here as well.',
  },
  density: {
    name: 'Density',
    plain: 'The share of all possible pairs that are tied.',
    exact:
      'Tied pairs ÷ all pairs, n(n − 1) ÷ 2; where direction is kept, ties ÷ n(n − 1). All organisations are counted as if each could have named every other. Undefined with fewer than two organisations.',
    caution:
      'It falls as a map grows, so maps of different size cannot be compared by it; the mean number of partners can. More is not better, and no density is a target.',
    says: 'Of every 100 possible partnerships on this map, {{hundred}} exist.',
  },
  articulationPoints: {
    name: 'Fragile points',
    plain: 'How many organisations hold a group together alone: if one of them leaves, others are cut off.',
    exact: 'Articulation points: organisations whose removal raises the number of components, direction aside.',
    caution: 'A tie that was never recorded may be the second route.',
  },
  bridges: {
    name: 'Fragile bridges',
    plain: 'How many ties hold a group together alone: if one of them ends, the group falls in two.',
    exact:
      'Bridges: tied pairs whose removal raises the number of components, direction aside. Several ties of a pair are one; the only tie of an organisation counts too.',
    caution:
      'On a map where many have a single tie most of them are only that. A tie never recorded may be the second route.',
  },
  meanDegree: {
    name: 'Partners on average',
    plain: 'How many other organisations each is tied to, on average.',
    exact:
      '2 × tied pairs ÷ organisations, direction aside, those without ties among them. Undefined without organisations.',
    caution: 'A few with very many partners raise it above what is usual.',
    says: 'An organisation works with {{value}} others on average.',
  },
  meanDistance: {
    name: 'Steps between two, on average',
    plain: 'How many steps along ties lead from one organisation to another, on average.',
    exact:
      'Mean length of the shortest paths over all ordered pairs that have one, along the direction of ties where it is kept. Pairs without a path are left out. Undefined without ties.',
    caution: 'On a map in separate groups it falls, as the far pairs have no path at all and are left out.',
    says: 'Two organisations that can reach each other are {{value}} steps apart on average.',
  },
  longestDistance: {
    name: 'Longest way',
    plain: 'How many steps lead between the two organisations that are furthest apart.',
    exact: 'The longest of the shortest paths, pairs without a path left out. Undefined without ties.',
    caution: 'One pair decides it; and on a map in separate groups the furthest are those without any path.',
  },
  globalEfficiency: {
    name: 'Ease of reaching each other',
    plain:
      'How easily any two organisations reach each other: 1 means everyone is tied to everyone, 0 nobody to anybody.',
    exact:
      'Global efficiency: the mean of 1 ÷ steps over all ordered pairs, 0 for a pair without a path; the mean of everyone’s closeness to all. Undefined with fewer than two organisations.',
    caution: 'It is not efficiency of work, and it falls as a map grows.',
  },
  transitivity: {
    name: 'Partners of partners tied',
    plain: 'How often two partners of the same organisation also work together, over the whole map.',
    exact:
      'Transitivity: 3 × triangles ÷ pairs of ties that share an end, direction aside. Undefined where no two ties share one.',
    caution: 'Ties that come from sitting on the same committee raise it by themselves.',
    says: 'In {{percent}} of cases, two partners of the same organisation also work together.',
  },
  averageClustering: {
    name: 'Partners tied, on average',
    plain: 'How often the partners of an organisation work with each other, each organisation counted alike.',
    exact:
      'Mean local clustering over organisations with two partners or more; the others are left out, not counted as 0. Undefined where nobody has two.',
    caution: 'Other programs count those with one partner as 0 and give a lower value.',
  },
  highestCore: {
    name: 'Tightest circle',
    plain: 'The largest number so that there is a circle in which each works with at least so many others of it.',
    exact: 'The highest core number (k-core), direction aside; 0 without ties.',
    caution: 'A committee whose members were all recorded as tied to each other makes such a circle by itself.',
  },
  degreeCentralisation: {
    name: 'Centralised, by partners',
    plain: '0 means that everybody is equally connected, 1 that everything runs through one organisation.',
    exact:
      'Freeman centralisation of degree: Σ (highest − each) ÷ (n − 1)(n − 2), direction aside. Undefined with fewer than three organisations.',
    caution: 'The backbone makes almost every map look centralised: read it with and without the backbone.',
  },
  betweennessCentralisation: {
    name: 'Centralised, by paths',
    plain: '0 means that all stand between others alike, 1 that one organisation stands between all pairs.',
    exact:
      'Freeman centralisation of betweenness: Σ (highest − each) of the values that are not normalised ÷ ((n − 1)²(n − 2) ÷ 2); where direction is kept, ÷ (n − 1)²(n − 2). Undefined with fewer than three organisations.',
    caution: 'The backbone makes almost every map look centralised: read it with and without the backbone.',
  },
  closenessCentralisation: {
    name: 'Centralised, by closeness',
    plain: '0 means that all are equally close to the others, 1 that one is close to all and the others are not.',
    exact:
      'Freeman centralisation of closeness: Σ (highest − each) ÷ ((n − 1)(n − 2) ÷ (2n − 3)). Undefined with fewer than three organisations, where the map is not one group, and where direction is kept.',
    caution: 'The backbone makes almost every map look centralised: read it with and without the backbone.',
  },
  reciprocity: {
    name: 'Ties both ways',
    plain: 'What share of the ties that one side reports the other side reports too.',
    exact:
      'Reciprocity of ties: 2M ÷ (2M + A), M pairs tied both ways, A one way only. A tie without a direction counts as both ways. Whoever was asked and did not answer is left out. Defined only where direction is kept; undefined without ties.',
    caution:
      'It means something only where both sides were asked: whoever did not answer can confirm nothing. For joint work it is confirmation; for trust or referrals it is reciprocity.',
    says: 'Of the ties that one side reports, {{percent}} are confirmed by the other side.',
  },
  sectorAssortativity: {
    name: 'Like with like, by sector',
    plain: 'Whether ties stay within sectors: above 0 more than chance would have it, below 0 less.',
    exact:
      'Assortativity of sectors: (Σ e_gg − Σ a_g b_g) ÷ (1 − Σ a_g b_g), from the shares of ties between sectors. Ties with an organisation whose sector is not known are left out. Undefined without ties and with a single sector.',
    caution: 'Its lowest value is not −1 but depends on the sectors; and it says nothing of why.',
  },
  degreeAssortativity: {
    name: 'Like with like, by partners',
    plain: 'Whether those with many partners are tied to others with many (above 0) or to those with few (below 0).',
    exact:
      'Correlation of the number of partners at both ends of a tie, direction aside. Undefined without ties, and where all have equally many.',
    caution: 'On maps of this size it is mostly decided by one or two organisations. A figure for those who know it.',
  },
  eiIndex: {
    name: 'Outward or inward (E-I)',
    plain: 'Whether ties lead across sectors (towards 1) or stay within them (towards −1).',
    exact:
      'E-I index: (ties between sectors − ties within) ÷ all, direction aside. Ties with an organisation whose sector is not known are left out. Undefined without ties.',
    caution:
      'With many sectors it is high by numbers alone. It means something only beside the value that random sectors of the same sizes would give, and the chance of such a value.',
  },
};
