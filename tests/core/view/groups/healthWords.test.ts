import { describe, expect, it } from 'vitest';
import { healthOfAll } from '../../../../src/core/groups/health/groupHealth.ts';
import type { HealthCode, HealthFinding } from '../../../../src/core/groups/health/health.ts';
import { healthWords } from '../../../../src/core/view/groups/healthWords.ts';
import { withoutBidiControls } from '../../../../src/i18n/isolate.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import { shikmaField } from '../../../support/shikma.ts';
import { wordingIn } from '../../../support/wordingIn.ts';

const fields = { en: shikmaField('en'), he: shikmaField('he') };

function inWords(language: Language, finding: HealthFinding) {
  const { short, text, remedies } = healthWords(finding, wordingIn(language, fields[language]));
  return {
    short: withoutBidiControls(short),
    text: withoutBidiControls(text),
    remedies: remedies.map(withoutBidiControls),
  };
}

function ofGroup(language: Language, group: string | null, code: HealthCode) {
  const found = healthOfAll(fields[language])
    .find((one) => one.group === group)
    ?.findings.find((one) => one.code === code);
  if (found === undefined) throw new Error(`${code} was not found`);
  return inWords(language, found);
}

describe('the health of the committee of the sample, in words', () => {
  it('names the sectors that are missing, and the nearest who could come from each', () => {
    expect(ofGroup('en', null, 'missingSectors')).toEqual({
      short: 'Nobody from business, the community or academia',
      text: 'Nobody with a seat is from business, the community or academia, though organisations from there are listed.',
      remedies: [
        "Business sector: Manufacturers' Association – regional branch, Shikma Metals Ltd, Alon Packaging and 7 more could be seated.",
        "Community: Municipal Youth Council, Young Leaders' Group, Ramot Shikma Neighbourhood Committee and 6 more could be seated.",
        'Academia: Shikma Technological College, Kiryat Alon Practical Engineering College, Valley University – Social Work and 4 more could be seated.',
      ],
    });
    expect(ofGroup('he', null, 'missingSectors')).toEqual({
      short: 'אין מושב לאיש מן המגזר העסקי, מן הקהילה או מן האקדמיה',
      text: 'אין מושב לאיש מן המגזר העסקי, מן הקהילה או מן האקדמיה, אף שיש ברשימה ארגונים משם.',
      remedies: [
        'המגזר העסקי: אפשר לצרף את התאחדות התעשיינים – סניף האזור, מתכת שקמה בע"מ, אלון אריזות ועוד 7.',
        'קהילה: אפשר לצרף את מועצת הנוער העירונית, קבוצת הצעירים המובילים, ועד השכונה רמות שקמה ועוד 6.',
        'אקדמיה: אפשר לצרף את המכללה הטכנולוגית שקמה, המכללה להנדסאים קריית אלון, אוניברסיטת העמק – המחלקה לעבודה סוציאלית ועוד 4.',
      ],
    });
  });

  it('says which regions nobody is from, and which only one seat stands for', () => {
    expect(ofGroup('he', null, 'missingRegions').short).toBe('אין איש מקומי מן האזורים יישובי הוואדי או יישובי ההר');
    expect(ofGroup('he', null, 'onlyThrough').text).toBe(
      'רק מושב אחד מייצג את: קריית אלון (עמותת דרך פתוחה); מבואות שקמה (ידיים לעבודה).',
    );
    expect(ofGroup('en', null, 'onlyThrough').text).toBe(
      "Only one seat stands for: Kiryat Alon (Derech Petucha Association); Mevo'ot Shikma (Yadayim La'avoda).",
    );
  });

  it('says how it is known who is affected', () => {
    expect(ofGroup('en', null, 'noAffected').text).toBe(
      'None of the seats is held by the affected communities. At least two are wanted: a single seat is easily a token. No column says who is affected: the community sector counts.',
    );
  });
});

describe('findings in words', () => {
  const organization = (code: string) => {
    const found = fields.en.organizations.find((one) => one.code === code);
    if (found === undefined) throw new Error(code);
    return found.id;
  };
  const dana = { kind: 'person', name: 'Dana' } as const;

  it('name persons as they are known in the group', () => {
    expect(
      inWords('en', {
        code: 'oneAffected',
        severity: 'warning',
        member: dana,
        of: 7,
        remedy: { code: 'bringIn', ways: [] },
      }).text,
    ).toBe(
      'Dana holds the only seat of the affected communities, of 7 in all. At least two are wanted: a single seat is easily a token.',
    );
    expect(
      inWords('he', { code: 'chairGone', severity: 'warning', which: 'coChair', chair: dana, remedy: null }),
    ).toEqual({
      short: 'ליו"ר המשנה כבר אין מושב כאן',
      text: 'בתפקיד יו"ר משנה, אבל כבר בלי מושב בקבוצה: Dana.',
      remedies: [],
    });
  });

  it('say so where nobody who is listed could help', () => {
    const remedy = { code: 'bringIn', ways: [{ for: 'Hill villages', organizations: [], of: 0 }] } as const;
    expect(
      inWords('en', { code: 'missingRegions', severity: 'warning', regions: ['Hill villages'], remedy }).remedies,
    ).toEqual(['Hill villages: Nobody listed could: somebody to look for.']);
  });

  it('name the lines along which a group could divide, with who is on each side, and promise nothing', () => {
    const sides = [
      [{ kind: 'organization', id: organization('PUB01') }, dana],
      [{ kind: 'organization', id: organization('SOC02') }],
    ] as const;
    expect(
      inWords('en', {
        code: 'faultline',
        severity: 'warning',
        fau: 0.7249,
        attributes: ['sector', 'regions'],
        sides,
        exact: false,
        remedy: { code: 'swap', ways: [] },
      }),
    ).toEqual({
      short: 'Could divide by sector and region',
      text: 'Differences fall together by sector and region: Neve Shikma Youth Centre and Dana on one side, Derech Petucha Association on the other. Fau 0.72, from 0 to 1: that share of what members differ by lies between the two sides. It shows where a rift could run; it does not say how the group will work. With so many members not every split can be looked at: this is the best that was found.',
      remedies: ['A swap that breaks the alignment can be looked for.'],
    });
  });
});
