import { describe, expect, it } from 'vitest';
import { usualRules } from '../../src/core/model/fieldMap.ts';
import { organizationMetric } from '../../src/core/network/catalogue.ts';
import { methods } from '../../src/core/network/methods.ts';
import type { Language } from '../../src/i18n/language.ts';
import { type MethodsSaid, methodsText } from '../../src/i18n/methodsText.ts';
import { createTexts } from '../../src/i18n/texts.ts';

function textOf(language: Language, said: MethodsSaid, backboneName: string | null): string {
  const texts = createTexts(language);
  return methodsText(said, {
    say: (key, values) => texts.t(key, { ...values }),
    list: (names) => names.join(', '),
    usual: usualRules,
    backboneName,
  });
}

const known: MethodsSaid = {
  network: {
    title: 'Shikma',
    boundary: 'Anybody who works with young people in the valley; listed by the staff, May 2026.',
    listed: 80,
    organizations: 80,
    pairs: 228,
    responses: { asked: 75, answered: 60 },
    provenance: { ties: 250, counts: { staff: 30, oneSide: 200, bothSides: 20, document: 0, '?': 0 }, suggested: 2 },
    withBackbone: true,
  },
  rules: usualRules,
  figures: [
    {
      key: 'degree',
      source: organizationMetric('degree').source,
      values: [
        { name: 'Alon', value: 31 },
        { name: 'שקד', value: 2.5123456789012 },
        { name: 'Erez', value: null },
      ],
    },
  ],
  chance: null,
  version: '0.1.0',
};

const unknown: MethodsSaid = {
  network: {
    title: 'Field',
    boundary: '',
    listed: 12,
    organizations: 10,
    pairs: 1,
    responses: { asked: 0, answered: 0 },
    provenance: { ties: 1, counts: { staff: 0, oneSide: 0, bothSides: 0, document: 0, '?': 1 }, suggested: 0 },
    withBackbone: null,
  },
  rules: { ...usualRules, direction: 'intersection', tieKinds: ['Funding'] },
  figures: [{ key: 'modularity', source: methods.find(({ key }) => key === 'modularity')?.source ?? '' }],
  chance: { seed: 7, runs: 50 },
  version: '0.1.0',
};

describe('the methods text', () => {
  it('says where the network comes from, the rules, the definition, the values unrounded and the version', () => {
    expect(textOf('en', known, 'Alon').split('\n')).toEqual([
      'Network: Shikma. Boundary: Anybody who works with young people in the valley; listed by the staff, May 2026. 60 of 75 organisations that were asked answered themselves. It holds 80 organisations and 228 tied pairs, from 250 recorded ties. Who says that the ties are there: Staff 30; One side 200; Both sides 20. 2 suggested ties count in no figure.',
      'Two organisations count as tied when either side says so; direction plays no part. Several ties of a pair count as one; strength counts only in figures that say so. The backbone organisation, Alon, is included.',
      'Partners. Degree: the number of distinct organisations tied to it. Several ties with one partner count once; a tie to itself does not count. Without ties it is 0. Where direction is kept, ties towards it and ties from it are added up, so that a tie both ways counts twice. Source: Freeman 1979, Soc. Networks 1:215. Unrounded: Alon 31; שקד 2.5123456789012; Erez –.',
      'Worked out with Sadeh 0.1.0; on screen, values have two significant digits at most and ranks are bands.',
    ]);
  });

  it('says all of it in Hebrew too', () => {
    expect(textOf('he', known, 'אלון').split('\n')).toEqual([
      'הרשת: Shikma. גבולות: Anybody who works with young people in the valley; listed by the staff, May 2026. 60 מתוך 75 ארגונים שנשאלו ענו בעצמם. יש בה 80 ארגונים ו־228 זוגות קשורים, מתוך 250 קשרים רשומים. מי אומר שהקשרים קיימים: הצוות 30; צד אחד 200; שני הצדדים 20. שני קשרים מוצעים אינם נספרים באף נתון.',
      'שני ארגונים נחשבים קשורים כשאחד מהם אומר זאת; הכיוון אינו נכלל בחישוב. כמה קשרים של אותו זוג נספרים כאחד; העוצמה נכללת רק במדדים שאומרים זאת. ארגון השדרה, אלון, נכלל.',
      'שותפים. דרגה: מספר הארגונים השונים הקשורים אליו. כמה קשרים עם אותו ארגון נספרים פעם אחת; קשר של ארגון אל עצמו אינו נספר. לארגון ללא קשרים הערך 0. כשהכיוון נשמר, הקשרים אליו והקשרים ממנו מצטרפים, כך שקשר דו־כיווני נספר פעמיים. מקור: Freeman 1979, Soc. Networks 1:215. ללא עיגול: Alon 31; שקד 2.5123456789012; Erez –.',
      'חושב בתוכנה שדה (Sadeh) 0.1.0; על המסך מוצגות שתי ספרות משמעותיות לכל היותר, והדירוג הוא בטווחים.',
    ]);
  });

  it('says what is not known, which rules were changed, and where chance comes in', () => {
    expect(textOf('en', unknown, null).split('\n')).toEqual([
      'Network: Field. No boundary is stated: it is not recorded who could be listed, by whom and when. It is not recorded which organisations answered themselves. It holds 10 organisations of 12 listed and 1 tied pair, from 1 recorded tie. It is not recorded who says that the ties are there.',
      'Only these kinds of tie count: Funding. Only ties that are mutual or recorded in both directions count. Several ties of a pair count as one; strength counts only in figures that say so. No backbone organisation is known.',
      'Modularity. Q = (1 ÷ 2m) Σ (A_ij − k_i k_j ÷ 2m) over pairs of one group. Undefined without ties. Source: Newman & Girvan 2004, PRE 69:026113.',
      'Random steps: 50 runs from the seed 7. Worked out with Sadeh 0.1.0; on screen, values have two significant digits at most and ranks are bands.',
    ]);
  });

  it('says that the backbone is left out', () => {
    const without = { ...known, network: { ...known.network, withBackbone: false } };
    expect(textOf('en', without, 'Alon')).toContain('The backbone organisation, Alon, is left out with its ties.');
  });
});
