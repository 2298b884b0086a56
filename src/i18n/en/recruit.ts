export const recruit = {
  title: 'Whom to approach next',
  emptyTitle: 'Nobody to approach yet',
  emptyText: 'Once organisations are listed, this screen proposes whom to approach next and through whom.',
  toImport: 'Import organisations',
  views: { label: 'View', shortlist: 'Shortlist', tracker: 'Tracker', matrix: 'Influence and interest' },
};
