/** תא אחד של מטריצת הכיסוי: מי נמצא בו ומי יכול להיות בו. */
export const coverageCell = {
  listed: 'רשומים: {{count, number}}',
  engaged: 'רתומים: {{count, number}}',
  seated: 'בוועדת ההיגוי: {{count, number}}',
  who: 'מי שם',
  nobody: 'אין אף ארגון.',
  seat: 'מושב',
  more_one: 'ועוד ארגון אחד, בטבלה.',
  more_two: 'ועוד שני ארגונים, בטבלה.',
  more_other: 'ועוד {{count, number}} ארגונים, בטבלה.',
  couldBe: 'מי יכול להיות שם',
  couldBeRule_one: 'יש ארגון אחד {{has}} שעדיין אינו נמנה עם "{{lacks}}".',
  couldBeRule_two:
    'יש שני ארגונים {{has}} שעדיין אינם נמנים עם "{{lacks}}". תחילה הדומים ביותר לאלה שכבר נמנים: יש להם נושאים ואזורים משותפים.',
  couldBeRule_other:
    'יש {{count, number}} ארגונים {{has}} שעדיין אינם נמנים עם "{{lacks}}". תחילה הדומים ביותר לאלה שכבר נמנים: יש להם נושאים ואזורים משותפים.',
  couldBeNobody: 'אין עוד ארגון {{has}} שאפשר לפנות אליו.',
  target: 'יעד',
  noTarget: 'לא נקבע.',
  setTarget: 'קביעת יעד',
  changeTarget: 'שינוי היעד',
  minimum: 'לפחות {{amount}}',
  ideal: 'רצוי {{amount}}',
  have: 'עכשיו {{count, number}}',
  noShare: {
    listed: 'עדיין אין רשומים, ולכן אין ממה לחשב חלק',
    engaged: 'עדיין אין רתומים, ולכן אין ממה לחשב חלק',
    seated: 'עדיין אין יושבים, ולכן אין ממה לחשב חלק',
  },
  short: 'חסרים {{count, number}}',
  onMap: 'הצגה במפה',
  inTable: 'הצגה בטבלה',
};
