/** What to say of a file of targets. */
export const targetIssues = {
  targetTitles: {
    title: 'No titles of targets were found',
    fix: 'One of the first rows needs titles: at least sector, topic, region or population, and minimum or ideal. All of them: {{expected}}.',
  },
  targetColumnUnknown: {
    title: 'A column that targets do not have: {{found}}',
    fix: 'It is left out. If it is one of theirs, correct its title.',
  },
  targetNotANumber: {
    title: 'Not a number: {{found}}',
    fix: 'Column {{column}}: write a number, or a share as 0.15 or 15%.',
  },
  targetNegative: {
    title: 'A number below zero: {{found}}',
    fix: 'Column {{column}}: expected {{expected}}.',
  },
  targetNotWhole: {
    title: 'A number of organisations that is not whole: {{found}}',
    fix: 'Column {{column}}: write {{expected}}. If a share is meant, write it with % or write share in the column unit.',
  },
  targetShareTooLarge: {
    title: 'A share above the whole: {{found}}',
    fix: 'Column {{column}}: expected {{expected}}.',
  },
  targetMinimumAboveIdeal: {
    title: 'The minimum is above the ideal: {{found}}',
    fix: 'Expected a minimum of {{expected}}.',
  },
  targetWithoutAmount: {
    title: 'A target without a minimum and without an ideal',
    fix: 'Write at least one of the two, or remove the row.',
  },
  targetUnit: {
    title: 'The unit does not fit: {{found}}',
    fix: 'Column {{column}}: expected {{expected}}.',
  },
  targetWeight: {
    title: 'Not a weight: {{found}}',
    fix: 'Column {{column}}: expected a number {{expected}}. Left blank it is 1.',
  },
  targetCounted: {
    title: 'It is not known who is to be counted: {{found}}',
    fix: 'Column {{column}}: one of {{expected}}. Left blank it is engaged.',
  },
  targetDate: {
    title: 'Not a date: {{found}}',
    fix: 'The target is taken without its date. Column {{column}}: write it as {{expected}}.',
  },
  targetTwice: {
    title: 'A second target for the same organisations: {{found}}',
    fix: 'Rows {{expected}} and {{row}} are about the same organisations, counted alike. Leave one of the two.',
  },
  targetShareOfAll: {
    title: 'A share without a sector is always the whole',
    fix: 'A share is of all sectors together. Name a sector, or write a number of organisations.',
  },
  targetNobody: {
    title: 'A target about something that nobody on the list has: {{found}}',
    fix: 'Column {{column}}: if it is a slip, correct it. Else the target stands, and nobody meets it yet.',
  },
};
