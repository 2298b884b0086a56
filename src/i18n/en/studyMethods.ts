/** What is worked out of a network and is no single figure: name, a plain sentence, how exactly, when not to rely on it. */
export const studyMethods = {
  edgeBetweenness: {
    name: 'Paths along a tie',
    plain: 'How many shortest routes run along one tie: a tie that holds two parts of the map together has many.',
    exact:
      'Betweenness of a tie: for every pair of organisations, the share of their shortest paths that run along the tie, added up and not divided. Where direction is kept, paths follow it and each pair counts both ways. Pairs without a path add 0.',
    caution: 'A few missing ties can change it a great deal. A tie with many paths is not a stronger tie.',
  },
  sectorDensities: {
    name: 'Density within and between sectors',
    plain: 'Of all possible pairs within a sector, or between two sectors, the share that is tied.',
    exact:
      'Within a sector of n: 2 × tied pairs ÷ n(n − 1); between two of n and m: tied pairs ÷ nm. Where direction is kept, ties ÷ n(n − 1) and, each way, ÷ nm. Organisations whose sector is not known are left out. Undefined where there is no possible pair.',
    caution:
      'In small sectors one tie changes it greatly. A gap asks whether the work needs those ties; it is no fault by itself.',
  },
  sectorRatios: {
    name: 'Ties between sectors, against chance',
    plain:
      'How many times as often two sectors are tied as chance would give, were ties dealt out regardless of sector.',
    exact:
      'Observed ÷ expected: the share of ties between two sectors ÷ (the share of tie ends in one × in the other). An organisation counts in its one primary sector; those whose sector is not known are left out. Undefined where fewer than one tie is expected.',
    caution: 'Where fewer than five ties are expected the ratio says little.',
  },
  mixingTest: {
    name: 'Ties across sectors, against chance',
    plain:
      'Whether members link outside their own sector less, or more, than the mix of sectors on the map would lead one to expect.',
    exact:
      'The E-I index of the whole map beside its expected value, 1 − 2Σ n_g(n_g − 1) ÷ n(n − 1), and a permutation test: the sectors are dealt out anew over the same ties, all ways one by one where they are few, otherwise in seeded random draws; p = (1 + draws as extreme) ÷ (1 + draws). Undefined without ties between organisations of known sectors.',
    caution:
      'The test leaves the number of partners of each as it is found and asks of sectors only. A small p is not a large effect: read the value and the expected one first.',
  },
  communities: {
    name: 'Groups that work together',
    plain: 'Groups that work more with each other than expected.',
    exact:
      'The best modularity of many seeded runs of the Louvain method, each group then split where it is not connected; each tied pair counts alike, direction aside. An organisation without ties is by itself. Agreement is the share of runs in which an organisation was with those it is with here. Groups are spoken of only if the modularity reaches 0.3 and that of the best of five runs is above the highest of 200 rewired networks with the same numbers of partners, fewer on very large maps, found in as many runs; else: no clear groups.',
    caution:
      'There are often several divisions that are nearly as good, and small groups inside large ones are missed. The groups are found, not real bodies: they have no names, and nobody should be told to which one they belong.',
  },
  modularity: {
    name: 'Modularity',
    plain: 'How much more ties stay within the groups than they would if they were dealt out at random.',
    exact: 'Q = (1 ÷ 2m) Σ (A_ij − k_i k_j ÷ 2m) over pairs of one group. Undefined without ties.',
    caution: 'Maps without any groups reach high values too: that is why it is compared with rewired networks.',
  },
  corePeriphery: {
    name: 'Centre and margin',
    plain: 'Whether the map has a tight centre with loosely attached others, and who is in the centre.',
    exact:
      'The core whose ideal correlates best with the ties (Pearson, over all pairs), by two published ideals: a pair is tied if one of the two is in the core, or if both are. The best found from many seeded starts. Direction aside. Below a correlation of 0.5 there is no clear core. Undefined where nobody or everybody is tied; not looked for on very small and very large maps.',
    caution:
      'Often more than one core fits equally well. The margin is where a map reaches new people; it is no lower rank.',
  },
  keyPlayersReach: {
    name: 'Who reaches most, together',
    plain: 'The two or three organisations through whom most others hear of something within one step.',
    exact:
      'Key players, positive: of all sets of so many organisations, the one whose members and their partners are the most. All sets are looked at where they are few enough, otherwise it is the best found; how many sets are as good is told. Direction aside.',
    caution:
      'Those with most partners one by one are seldom the best set. It says who could spread a message, not who should.',
  },
  keyPlayersFragment: {
    name: 'Who holds it together, together',
    plain: 'The organisations without whom the most pairs of others lose every route to each other.',
    exact:
      'Key players, negative: of all sets of so many organisations, the one without which the share of pairs that have no path, F = 1 − Σ s(s − 1) ÷ n(n − 1) over the pieces of size s, is highest. All sets are looked at where they are few enough, otherwise it is the best found. Direction aside.',
    caution:
      'For a single organisation F mostly says that it was in the largest group; see who would be cut off. A map that falls apart on paper need not fall apart in life.',
  },
  leaving: {
    name: 'What is lost if an organisation leaves',
    plain: 'Who would be cut off if this organisation left, and which sector, topic or region would have nobody.',
    exact:
      'The network without the organisation: those who lose every route to the largest piece that remains of its group, the pairs of others that lose every route to each other, the number of pieces; and the sectors, topics and regions of which it is the only one listed. Direction aside.',
    caution:
      'It shows the ties that are recorded. Others may step in, and a tie never recorded may be the second route.',
  },
  introductions: {
    name: 'Introductions to suggest',
    plain:
      'Pairs who are not tied and could gain from it, because they share partners and a topic across sectors or would join parts of the map that have no tie, and who could introduce them.',
    exact:
      'Resource allocation, Σ 1 ÷ k over common partners, k the partners of each, for pairs of two sectors with a topic in common; to it is added, by how much two have in common in topics, regions and sector, s ÷ (s + 1) where they would join two parts of the map, s organisations in the smaller one, or ½ where no tie is between their sectors. The weights of these additions are ours. Left out are pairs with any recorded tie, counted or not, and whoever has declined. Introducers with the fewest partners of their own are named first. Direction aside.',
    caution:
      'A suggestion, never a tie: it counts in no figure. Such scores find ties that would perhaps form anyway; ask both sides.',
  },
  trustScore: {
    name: 'Trust, as others see it',
    plain: 'How far the others trust this organisation, on average, by what they answered.',
    exact:
      'For reliability, support of the shared purpose and openness each, the mean over the organisations that rated it; then the mean of the three. Several answers from one organisation count as one, their mean. No rating of itself; a missing rating is not 0; undefined where one of the three has no answer. Shown from three raters up, with their number. The means of the network and of sectors are over ratings with all three answers.',
    caution:
      'Opinions, given in confidence: who rated whom is never shown. Generous raters and strict ones differ; small differences mean nothing.',
  },
  valueScore: {
    name: 'Value, as others see it',
    plain: 'How much the others say this organisation brings to the shared work, on average.',
    exact:
      'For influence, involvement and contribution of resources each, the mean over the organisations that rated it; then the mean of the three. Several answers from one organisation count as one, their mean. No rating of itself; a missing rating is not 0; undefined where one of the three has no answer. Shown from three raters up, with their number.',
    caution: 'Opinions, given in confidence. Low value in the eyes of others can be low acquaintance.',
  },
  peopleRollUp: {
    name: 'From people to organisations to sectors',
    plain: 'Ties and trust between people, gathered to the organisations they belong to and from there to sectors.',
    exact:
      'An organisation is tied to another where any of its people is tied to any of the other’s; trust is averaged over all ties between their people (strength, where no tie says how far they trust each other), each person’s tie to another counting once. Means of sectors are over the same ties between people, not over the means of organisations. Ties between people of one organisation are no tie between organisations. How many people speak of it is told, and no mean is shown that fewer than three gave.',
    caution:
      'What one person thinks is not what the organisation thinks. Trust between people and trust between organisations are two things.',
  },
  stability: {
    name: 'How sure a place is',
    plain:
      'In how many cases of 100 an organisation would still be among the first three if some of the ties were wrong.',
    exact:
      'Each tied pair (each tie, where direction is kept) is left out with a chance of 10 % and of 20 %, in 500 seeded runs, fewer on very large maps; the share of runs in which the organisation is among the first three, equal ones sharing a place, and the mean rank correlation (Spearman) with the whole map. ●●● from 90 %, ●● from 70 %, ● below.',
    caution:
      'It answers for ties that are missing by accident, not for whole organisations or sectors that were never asked.',
  },
};
