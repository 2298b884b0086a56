/** What is worked out of a network and is no single figure of an organisation or of the whole. */
export type MethodKey =
  | 'edgeBetweenness'
  | 'sectorDensities'
  | 'sectorRatios'
  | 'mixingTest'
  | 'communities'
  | 'modularity'
  | 'corePeriphery'
  | 'keyPlayersReach'
  | 'keyPlayersFragment'
  | 'leaving'
  | 'introductions'
  | 'trustScore'
  | 'valueScore'
  | 'peopleRollUp'
  | 'stability';

/** Under which heading a method is described; words in i18n (`metrics:group`). */
export type MethodGroup = 'ties' | 'sectors' | 'groups' | 'together' | 'people' | 'certainty';

/** Its name, plain sentence and definition are in i18n (`metrics`) under its key. */
export interface Method {
  readonly key: MethodKey;
  readonly group: MethodGroup;
  /** Where it was published: the same in every language. */
  readonly source: string;
  /** Its names in the terminal's `reference`, a dot for each level; empty where it is not there. */
  readonly reference: readonly string[];
  /** Whether chance plays a part in it, so that its seed and runs belong to its value. */
  readonly seeded?: boolean;
}

/** In the order in which they are described. Adding a method is adding an entry here and its words in i18n. */
export const methods: readonly Method[] = [
  {
    key: 'edgeBetweenness',
    group: 'ties',
    source: 'Girvan & Newman 2002, PNAS 99:7821; Brandes 2008, Soc. Networks 30:136',
    reference: [],
  },
  { key: 'sectorDensities', group: 'sectors', source: 'Wasserman & Faust 1994', reference: ['group_density_matrix'] },
  { key: 'sectorRatios', group: 'sectors', source: 'Newman 2003, PRE 67:026126', reference: ['mixing_matrix'] },
  {
    key: 'mixingTest',
    group: 'sectors',
    source: 'Krackhardt & Stern 1988, Soc. Psych. Q. 51:123',
    reference: ['ei_index_symmetrised'],
    seeded: true,
  },
  {
    key: 'communities',
    group: 'groups',
    source: 'Blondel et al. 2008, JSTAT P10008; Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233',
    reference: ['best_modularity_symmetrised_binary.membership'],
    seeded: true,
  },
  {
    key: 'modularity',
    group: 'groups',
    source: 'Newman & Girvan 2004, PRE 69:026113',
    reference: ['best_modularity_symmetrised_binary.Q'],
  },
  {
    key: 'corePeriphery',
    group: 'groups',
    source: 'Borgatti & Everett 1999, Soc. Networks 21:375',
    reference: ['core_periphery_borgatti_everett_discrete'],
    seeded: true,
  },
  {
    key: 'keyPlayersReach',
    group: 'together',
    source: 'Borgatti 2006, CMOT 12:21',
    reference: ['key_player.*.kpp_pos_reach_1step_count_incl_members', 'key_player.*.kpp_pos_DR'],
    seeded: true,
  },
  {
    key: 'keyPlayersFragment',
    group: 'together',
    source: 'Borgatti 2006, CMOT 12:21',
    reference: ['key_player.*.kpp_neg_F_after_removal', 'key_player.*.kpp_neg_DF_after_removal'],
    seeded: true,
  },
  { key: 'leaving', group: 'together', source: 'Hopcroft & Tarjan 1973, CACM 16:372', reference: ['node_removal'] },
  {
    key: 'introductions',
    group: 'together',
    source: 'Zhou, Lü & Zhang 2009, EPJ B 71:623',
    reference: ['link_prediction_top15_by_adamic_adar'],
  },
  {
    key: 'trustScore',
    group: 'people',
    source: 'Varda, Chandra, Stern & Lurie 2008, J. Public Health Manag. Pract. 14(5):E1',
    reference: [],
  },
  {
    key: 'valueScore',
    group: 'people',
    source: 'Varda, Chandra, Stern & Lurie 2008, J. Public Health Manag. Pract. 14(5):E1',
    reference: [],
  },
  {
    key: 'peopleRollUp',
    group: 'people',
    source: 'Breiger 1974, Soc. Forces 53:181; Lazega et al. 2008, Soc. Networks 30:159',
    reference: [],
  },
  {
    key: 'stability',
    group: 'certainty',
    source:
      'Borgatti, Carley & Krackhardt 2006, Soc. Networks 28:124; Costenbader & Valente 2003, Soc. Networks 25:283',
    reference: [],
    seeded: true,
  },
];
