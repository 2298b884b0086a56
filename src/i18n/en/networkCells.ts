/** What stands in the place of a figure that is not given, and beside one. */
export const networkCells = {
  mixingCells: {
    made: 'Ties: {{ties}}; expected: {{expected}}',
    counts: '–: no pair is possible.',
    ratios: 'Small: ties / ties expected.',
    whichExpected:
      'Expected here: by how many ties each sector has. The finding about a sector that keeps to itself asks something else: what would be, were the sectors dealt out anew among the organisations.',
  },
  undefinedForAll: 'Undefined here for everyone, so there is nothing to rank. The definition says when: {{exact}}',
};
