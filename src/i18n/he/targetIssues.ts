/** מה לומר על קובץ יעדים. */
export const targetIssues = {
  targetTitles: {
    title: 'לא נמצאו כותרות של יעדים',
    fix: 'באחת השורות הראשונות דרושות כותרות: לפחות מגזר, נושא, אזור או אוכלוסייה, ומינימום או רצוי. כל הכותרות: {{expected}}.',
  },
  targetColumnUnknown: {
    title: 'עמודה שאין ליעדים: {{found}}',
    fix: 'היא לא נקראה. אם היא אחת מעמודות היעדים, יש לתקן את הכותרת.',
  },
  targetNotANumber: {
    title: 'לא מספר: {{found}}',
    fix: 'עמודה {{column}}: דרוש מספר, או שיעור כמו 0.15 או 15%.',
  },
  targetNegative: {
    title: 'מספר קטן מאפס: {{found}}',
    fix: 'עמודה {{column}}: דרוש {{expected}}.',
  },
  targetNotWhole: {
    title: 'מספר ארגונים שאינו שלם: {{found}}',
    fix: 'עמודה {{column}}: דרוש {{expected}}. אם הכוונה לשיעור, יש לכתוב % או share בעמודת היחידה.',
  },
  targetShareTooLarge: {
    title: 'שיעור גדול מן השלם: {{found}}',
    fix: 'עמודה {{column}}: דרוש {{expected}}.',
  },
  targetMinimumAboveIdeal: {
    title: 'המינימום גבוה מן הרצוי: {{found}}',
    fix: 'דרוש מינימום {{expected}}.',
  },
  targetWithoutAmount: {
    title: 'יעד בלי מינימום ובלי רצוי',
    fix: 'יש לכתוב לפחות אחד מהשניים, או להסיר את השורה.',
  },
  targetUnit: {
    title: 'היחידה אינה מתאימה: {{found}}',
    fix: 'עמודה {{column}}: דרוש {{expected}}.',
  },
  targetWeight: {
    title: 'לא משקל: {{found}}',
    fix: 'עמודה {{column}}: דרוש מספר {{expected}}. תא ריק הוא 1.',
  },
  targetCounted: {
    title: 'לא ברור את מי לספור: {{found}}',
    fix: 'עמודה {{column}}: אחד מאלה: {{expected}}. תא ריק הוא engaged (רתומים).',
  },
  targetDate: {
    title: 'לא תאריך: {{found}}',
    fix: 'היעד נקרא בלי התאריך. עמודה {{column}}: אפשר לכתוב {{expected}}.',
  },
  targetTwice: {
    title: 'יעד שני לאותם ארגונים: {{found}}',
    fix: 'שורות {{expected}} ו־{{row}} הן על אותם ארגונים, ונספרים בהן אותם מעגלים. יש להשאיר אחת מהן.',
  },
  targetShareOfAll: {
    title: 'שיעור בלי מגזר הוא תמיד השלם',
    fix: 'שיעור הוא מכלל המגזרים יחד. אפשר לציין מגזר, או לכתוב מספר ארגונים.',
  },
  targetNobody: {
    title: 'יעד על מה שאין לאף ארגון ברשימה: {{found}}',
    fix: 'עמודה {{column}}: אם זו טעות, יש לתקן אותה. אחרת היעד עומד, ואין עדיין מי שעונה עליו.',
  },
};
