/** טבלאות למילוי, ריקות או עם דוגמה בדויה: שמות הקבצים והגיליונות, ומה שכתוב בדוגמה. */
export const templates = {
  file: { empty: 'תבנית שדה', example: 'דוגמה שדה' },
  sheet: { organizations: 'ארגונים', ties: 'קשרים', people: 'אנשים' },
  organization: {
    council: 'עיריית נווה שקמה – אגף הרווחה',
    association: 'אלון – צעירים בעבודה',
    factory: 'תעשיות אורלן',
    college: 'מכללת גפן',
    foundation: 'קרן תמר',
    residents: 'פורום תושבי הרובע הוותיק',
  },
  topic: { work: 'תעסוקה', training: 'הכשרה מקצועית', housing: 'דיור' },
  region: { town: 'נווה שקמה', valley: 'דיר אל־ואדי' },
  group: { employers: 'מעסיקים' },
  tie: { funding: 'מימון', referral: 'הפניות', planning: 'תכנון משותף' },
  person: { noa: 'נעה', ruth: 'רות לוי, מנהלת האגף' },
  text: {
    backbone: 'ארגון שדרה',
    offer: 'כיתות בשעות הערב',
    nextStep: 'להזמין לפורום הבא',
    notes: 'מלווה 40 משפחות',
    evidence: 'דוח שנתי',
  },
};
