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
  /** Whether chance plays a part in it, so that its seed and runs belong to its value. */
  readonly seeded?: boolean;
}

/** In the order in which they are described. Adding a method is adding an entry here and its words in i18n. */
export const methods: readonly Method[] = [
  {
    key: 'edgeBetweenness',
    group: 'ties',
    source: 'Girvan & Newman 2002, PNAS 99:7821; Brandes 2008, Soc. Networks 30:136',
  },
  { key: 'sectorDensities', group: 'sectors', source: 'Wasserman & Faust 1994' },
  { key: 'sectorRatios', group: 'sectors', source: 'Newman 2003, PRE 67:026126' },
  {
    key: 'mixingTest',
    group: 'sectors',
    source: 'Krackhardt & Stern 1988, Soc. Psych. Q. 51:123',
    seeded: true,
  },
  {
    key: 'communities',
    group: 'groups',
    source: 'Blondel et al. 2008, JSTAT P10008; Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233',
    seeded: true,
  },
  { key: 'modularity', group: 'groups', source: 'Newman & Girvan 2004, PRE 69:026113' },
  { key: 'corePeriphery', group: 'groups', source: 'Borgatti & Everett 1999, Soc. Networks 21:375', seeded: true },
  { key: 'keyPlayersReach', group: 'together', source: 'Borgatti 2006, CMOT 12:21', seeded: true },
  { key: 'keyPlayersFragment', group: 'together', source: 'Borgatti 2006, CMOT 12:21', seeded: true },
  { key: 'leaving', group: 'together', source: 'Hopcroft & Tarjan 1973, CACM 16:372' },
  { key: 'introductions', group: 'together', source: 'Zhou, Lü & Zhang 2009, EPJ B 71:623' },
  {
    key: 'trustScore',
    group: 'people',
    source: 'Varda, Chandra, Stern & Lurie 2008, J. Public Health Manag. Pract. 14(5):E1',
  },
  {
    key: 'valueScore',
    group: 'people',
    source: 'Varda, Chandra, Stern & Lurie 2008, J. Public Health Manag. Pract. 14(5):E1',
  },
  {
    key: 'peopleRollUp',
    group: 'people',
    source: 'Breiger 1974, Soc. Forces 53:181; Lazega et al. 2008, Soc. Networks 30:159',
  },
  {
    key: 'stability',
    group: 'certainty',
    source:
      'Borgatti, Carley & Krackhardt 2006, Soc. Networks 28:124; Costenbader & Valente 2003, Soc. Networks 25:283',
    seeded: true,
  },
];
