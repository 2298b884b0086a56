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
    fix: 'Row {{row}}, column {{column}}: write a number, or a share as 0.15 or 15%.',
  },
  targetNegative: {
    title: 'A number below zero: {{found}}',
    fix: 'Row {{row}}, column {{column}}: expected {{expected}}.',
  },
  targetNotWhole: {
    title: 'A number of organisations that is not whole: {{found}}',
    fix: 'Row {{row}}, column {{column}}: write {{expected}}. If a share is meant, write it with % or write share in the column unit.',
  },
  targetShareTooLarge: {
    title: 'A share above the whole: {{found}}',
    fix: 'Row {{row}}, column {{column}}: expected {{expected}}.',
  },
  targetMinimumAboveIdeal: {
    title: 'The minimum is above the ideal: {{found}}',
    fix: 'Row {{row}}: expected a minimum of {{expected}}.',
  },
  targetWithoutAmount: {
    title: 'A target without a minimum and without an ideal',
    fix: 'Row {{row}}: write at least one of the two, or remove the row.',
  },
  targetUnit: {
    title: 'The unit does not fit: {{found}}',
    fix: 'Row {{row}}, column {{column}}: expected {{expected}}.',
  },
  targetWeight: {
    title: 'Not a weight: {{found}}',
    fix: 'Row {{row}}, column {{column}}: expected a number {{expected}}. Left blank it is 1.',
  },
  targetCounted: {
    title: 'It is not known who is to be counted: {{found}}',
    fix: 'Row {{row}}, column {{column}}: one of {{expected}}. Left blank it is engaged.',
  },
  targetDate: {
    title: 'Not a date: {{found}}',
    fix: 'The target is taken without its date. Row {{row}}, column {{column}}: write it as {{expected}}.',
  },
  targetTwice: {
    title: 'A second target for the same organisations: {{found}}',
    fix: 'Rows {{expected}} and {{row}} are about the same organisations, counted alike. Leave one of the two.',
  },
  targetShareOfAll: {
    title: 'A share without a sector is always the whole',
    fix: 'Row {{row}}: a share is of all sectors together. Name a sector, or write a number of organisations.',
  },
  targetNobody: {
    title: 'A target about something that nobody on the list has: {{found}}',
    fix: 'Row {{row}}, column {{column}}: if it is a slip, correct it. Else the target stands, and nobody meets it yet.',
  },
};
