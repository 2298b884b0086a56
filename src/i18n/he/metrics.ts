import { methodsWords } from './methodsWords.ts';
import { networkFigures } from './networkFigures.ts';
import { organizationFigures } from './organizationFigures.ts';
import { sectorFigures } from './sectorFigures.ts';
import { studyMethods } from './studyMethods.ts';

/** שם כל מדד, מה הוא אומר במילים פשוטות, ההגדרה המדויקת והכללים. */
export const metrics = {
  ...organizationFigures,
  ...sectorFigures,
  ...networkFigures,
  ...studyMethods,
  ...methodsWords,
  group: {
    connects: 'מי מחבר',
    partners: 'שותפים',
    near: 'מי קרוב לכולם',
    wellConnected: 'מי מקושר היטב',
    surroundings: 'מה סביבו',
    sectors: 'בין מגזרים',
    network: 'המפה כולה',
    ties: 'קשרים בודדים',
    groups: 'קבוצות',
    together: 'יחד, ואם מישהו עוזב',
    people: 'אנשים ודעות',
    certainty: 'עד כמה זה בטוח',
  },
  labels: {
    source: 'מקור',
    definition: 'הגדרה',
    caution: 'זהירות',
    rules: 'כללים',
  },
  filterNote: 'הנתונים כאן הם על כל הארגונים; הסינון חל על המפה ועל הטבלאות.',
  rule: {
    union: 'שני ארגונים נחשבים קשורים כשאחד מהם אומר זאת; הכיוון אינו נכלל בחישוב.',
    intersection: 'נספר רק קשר הדדי, או כזה שרשום בשני הכיוונים.',
    directed: 'הכיוון נשמר: מסלולים הולכים בכיוון הקשרים, והקרבה סופרת את הצעדים אל הארגון.',
    merged: 'כמה קשרים של אותו זוג נספרים כאחד; העוצמה נכללת רק במדדים שאומרים זאת.',
    bands: 'הדירוג הוא בטווחים: ארגונים שערכם זהה אחרי העיגול חולקים מקום. הבדל קטן מזה אינו הבדל.',
  },
};
