/** The view for an audience: what is internal is not in it. */
export const audience = {
  badge: 'Audience view',
  badgeHelp:
    'Ratings, notes, contacts, next steps, stages short of engagement, those who declined and those who did not agree to be published are not in this view.',
  emptyTitle: 'Nothing to show yet',
  emptyText: 'The map has no organisations yet that can be shown to an audience.',
  view: 'What is shown',
  map: 'Map',
  coverage: 'Coverage',
  leave: 'Leave the audience view',
  fullScreen: 'Full screen',
  engaged: 'Engaged',
  notEngaged: 'Not engaged yet',
  topic: 'Topic',
  region: 'Region',
  coverageLead: 'How many organisations of each sector work on each topic or in each region, and how many are engaged.',
  cell: '{{sector}}, {{value}}: {{listed, number}} listed, {{engaged, number}} engaged',
  leftOut: {
    organizations_one: 'Without {{count, number}} organisation that declined or did not agree to be published',
    organizations_other: 'Without {{count, number}} organisations that declined or did not agree to be published',
    ties_one: 'Without {{count, number}} tie of organisations that declined or did not agree to be published',
    ties_other: 'Without {{count, number}} ties of organisations that declined or did not agree to be published',
  },
  nothing: 'No topics or regions are recorded.',
};
