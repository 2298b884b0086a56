/** The steering committee and the working groups: the screen, its board and its table. */
export const groups = {
  title: 'מי יושב איפה',
  emptyTitle: 'עדיין אין את מי לשבץ',
  emptyText: 'אחרי שיהיו ארגונים ברשימה, כאן יוצגו ועדת ההיגוי וקבוצות העבודה, ואפשר יהיה לקבל הצעה להרכב שלהן.',
  toImport: 'ייבוא ארגונים',
  views: { label: 'תצוגה', board: 'לוח', proposal: 'הצעה', picture: 'תמונת הוועדה', table: 'טבלה' },
};
