/** The steering committee and the working groups: the screen, its board and its table. */
export const groups = {
  title: 'Who sits where',
  emptyTitle: 'Nobody to seat yet',
  emptyText:
    'Once organisations are listed, this screen shows the steering committee and the working groups, and proposes who could sit in them.',
  toImport: 'Import organisations',
  views: { label: 'View', board: 'Board', proposal: 'Proposal', picture: 'Committee picture', table: 'Table' },
};
