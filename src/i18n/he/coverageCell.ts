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
  couldBeRule_one: 'ארגון אחד {{has}}, עדיין לא: {{lacks}}.',
  couldBeRule_two:
    'שני ארגונים {{has}}, עדיין לא: {{lacks}}. הקרובים תחילה: אלה שהנושאים והאזורים שלהם הם הנפוצים ביותר שם.',
  couldBeRule_other:
    '{{count, number}} ארגונים {{has}}, עדיין לא: {{lacks}}. הקרובים תחילה: אלה שהנושאים והאזורים שלהם הם הנפוצים ביותר שם.',
  couldBeNobody: 'אין ארגון נוסף {{has}} שאפשר לפנות אליו.',
  target: 'יעד',
  noTarget: 'לא נקבע.',
  setTarget: 'קביעת יעד',
  changeTarget: 'שינוי היעד',
  minimum: 'לפחות {{amount}}',
  ideal: 'רצוי {{amount}}',
  have: 'עכשיו {{count, number}}',
  short: 'חסרים {{count, number}}',
  onMap: 'במפה',
  inTable: 'בטבלה',
};
