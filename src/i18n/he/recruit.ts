export const recruit = {
  title: 'את מי לרתום',
  emptyTitle: 'עוד אין אל מי לפנות',
  emptyText: 'אחרי שיהיו ארגונים ברשימה, כאן יוצע אל מי לפנות עכשיו ודרך מי.',
  toImport: 'ייבוא ארגונים',
  views: { label: 'תצוגה', shortlist: 'רשימה קצרה', tracker: 'מעקב רתימה', matrix: 'השפעה ועניין' },
};
