/** The figures of an organisation that speak of sectors: which way its ties lead, and whom it stands between. */
export const sectorFigures = {
  ei: {
    name: 'Outward or inward (E-I)',
    column: 'Out or in',
    plain: 'Whether its ties lead to other sectors (towards 1) or stay in its own (towards −1).',
    exact:
      'E-I index: (ties to other sectors − ties within its own) ÷ both together, direction aside. Ties with an organisation whose sector is not known are left out. Undefined without such ties, and where its own sector is not known.',
    caution:
      'Whoever comes from a small sector meets others outside it by numbers alone. Compare it with the share of organisations that are in other sectors.',
    says: '{{percent}} of its ties lead to other sectors; {{expected}} of the other organisations are in other sectors.',
  },
  coordinator: {
    name: 'Connects within its sector',
    column: 'Within its sector',
    plain: 'How often it stands between two organisations of its own sector that are not tied to each other.',
    exact:
      'Coordinator (Gould & Fernandez): ordered pairs a, c that are tied through it and have no tie from a to c, all three of one sector. Where direction is not kept each pair counts both ways. Organisations whose sector is not known are left out.',
    caution: 'It counts chances to connect, not that anybody was connected. Large sectors have more of them.',
    says_one: 'Once it stands between two of its own sector that are not tied to each other.',
    says_other: '{{count, number}} times it stands between two of its own sector that are not tied to each other.',
    none: 'It stands between no two of its own sector.',
  },
  itinerant: {
    name: 'Connects within another sector',
    column: 'Within another',
    plain: 'How often it stands between two organisations of one other sector that are not tied to each other.',
    exact:
      'Itinerant broker, also consultant (Gould & Fernandez): ordered pairs a, c tied through it without a tie from a to c, both of one sector that is not its own. Where direction is not kept each pair counts both ways. Organisations whose sector is not known are left out.',
    caution: 'It counts chances to connect, not that anybody was connected. Large sectors have more of them.',
    says_one: 'Once it stands between two of one other sector that are not tied to each other.',
    says_other: '{{count, number}} times it stands between two of one other sector that are not tied to each other.',
    none: 'It stands between no two of one other sector.',
  },
  gatekeeper: {
    name: 'Way into its sector',
    column: 'Way in',
    plain: 'How often an organisation from outside reaches one of its sector through it, with no direct tie.',
    exact:
      'Gatekeeper (Gould & Fernandez): ordered pairs a, c tied through it without a tie from a to c, c of its own sector and a of another. Where direction is not kept the ways out are as many. Organisations whose sector is not known are left out.',
    caution: 'A way in can open or close. It counts chances to connect, not what is done with them.',
    says_one: 'It is once the way into its sector for one from outside.',
    says_other: '{{count, number}} times it is the way into its sector for one from outside.',
    none: 'It is nobody’s way into its sector.',
  },
  representative: {
    name: 'Way out of its sector',
    column: 'Way out',
    plain: 'How often an organisation of its sector reaches one outside through it, with no direct tie.',
    exact:
      'Representative (Gould & Fernandez): ordered pairs a, c tied through it without a tie from a to c, a of its own sector and c of another. Where direction is not kept the ways in are as many. Organisations whose sector is not known are left out.',
    caution: 'Nobody chose it to represent the sector: the word is of the method. It counts chances to connect.',
    says_one: 'It is once the way out of its sector for another of it.',
    says_other: '{{count, number}} times it is the way out of its sector for another of it.',
    none: 'It is nobody’s way out of its sector.',
  },
  liaison: {
    name: 'Connects two other sectors',
    column: 'Between sectors',
    plain: 'How often it stands between organisations of two sectors although it belongs to neither.',
    exact:
      'Liaison (Gould & Fernandez): ordered pairs a, c tied through it without a tie from a to c, all three of different sectors. Where direction is not kept each pair counts both ways. Organisations whose sector is not known are left out.',
    caution: 'Where there are many small sectors, almost all connecting is of this kind by numbers alone.',
    says_one: 'Once it stands between two other sectors that are not tied there.',
    says_other:
      '{{count, number}} times it stands between organisations of two other sectors that are not tied to each other.',
    none: 'It stands between no two other sectors.',
  },
};
