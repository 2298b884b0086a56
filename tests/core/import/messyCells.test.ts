import { describe, expect, it } from 'vitest';
import type { Organization } from '../../../src/core/model/organization.ts';
import type { Tie } from '../../../src/core/model/tie.ts';
import { fileOf, imported } from '../../support/importing.ts';

function listOf(text: string) {
  return imported([fileOf('who.csv', text)]);
}

const read = (text: string, ...keys: readonly (keyof Organization)[]) =>
  listOf(text).fieldMap.organizations.map((one) => keys.map((key) => one[key]));

const tiesOf = (outcome: ReturnType<typeof imported>, ...keys: readonly (keyof Tie)[]) => {
  const names = new Map(outcome.fieldMap.organizations.map(({ id, name }) => [id, name]));
  return outcome.fieldMap.ties.map((tie) => [
    names.get(tie.source),
    names.get(tie.target),
    ...keys.map((key) => tie[key]),
  ]);
};

/** The files as people keep them, cell by cell. */
describe('a list in a cell', () => {
  it('may have an item on each line, and bullets before them', () => {
    expect(
      read(
        'שם,נושאים,אזורים\nאלון,"• חינוך\n• רווחה",- צפון\nברוש,"חינוך\nתעסוקה",תל-אביב - יפו\n',
        'topics',
        'regions',
      ),
    ).toEqual([
      [['חינוך', 'רווחה'], ['צפון']],
      [['חינוך', 'תעסוקה'], ['תל-אביב - יפו']],
    ]);
  });

  it('whose parts at commas come again elsewhere is told of, though most cells hold one value', () => {
    const { plan } = listOf('שם,נושאים\nא,"חינוך, רווחה"\nב,חינוך\nג,רווחה\nד,בריאות\n');
    expect(plan.issues.map(({ code, column, found }) => [code, column, found])).toEqual([
      ['commasKept', 'נושאים', 'חינוך, רווחה'],
    ]);
    expect(listOf('שם,נושאים\nא,"חינוך, רווחה"\nב,מים\nג,אנרגיה\n').plan.issues).toEqual([]);
  });

  it('of partners is parted at commas where all the parts are known names, whatever parts them in other cells', () => {
    const outcome = listOf('שם,שותפים\nאלון,"ברוש, גפן"\nברוש,"אלון\nגפן"\nגפן,-\n');
    expect(outcome.fieldMap.organizations.map(({ name }) => name)).toEqual(['אלון', 'ברוש', 'גפן']);
    expect(tiesOf(outcome)).toEqual([
      ['אלון', 'ברוש'],
      ['אלון', 'גפן'],
      ['ברוש', 'גפן'],
    ]);
  });
});

describe('a dash or a word for "not known"', () => {
  it('is no owner, no role, no level and no kind of tie, and is told', () => {
    const people = 'שם,אחראי,תפקיד,מעגל\nאלון,דנה,יו"ר,פנימי\nברוש,-,לא ידוע,N/A\n';
    expect(read(people, 'owner', 'role', 'level')).toEqual([
      ['דנה', 'יו"ר', 'פנימי'],
      [null, null, null],
    ]);
    const ties = imported([fileOf('ties.csv', 'from,to,type\nA,B,-\nB,C,n/a\nC,A,funds\n')]);
    expect(tiesOf(ties, 'type', 'directed')).toEqual([
      ['A', 'B', null, false],
      ['B', 'C', null, false],
      ['C', 'A', 'funds', true],
    ]);
    expect(
      ties.plan.issues.filter(({ code }) => code === 'meansEmpty').map(({ column, found }) => [column, found]),
    ).toEqual([['type', '-, n/a']]);
  });
});

describe('ticks and crosses', () => {
  it.each([
    ['V,X', [true, false]],
    ['✓,x', [true, false]],
    ['כן,X', [true, false]],
    ['X,לא', [true, false]],
    ['X,', [true, null]],
  ])('%s', (texts, expected) => {
    const [one = '', other = ''] = texts.split(',');
    expect(read(`שם,ועדת היגוי\nאלון,${one}\nברוש,${other}\n`, 'committee')).toEqual(expected.map((value) => [value]));
  });

  it('and words for who came say who took part', () => {
    const outcome = listOf('ארגון,מפגש 1,מפגש 2\nאלון,נכח,לא נכח\nברוש,נכח,נכח\nגפן,נעדר,נכח\n');
    expect(outcome.reading.tables[0]?.role).toBe('attendance');
    expect(tiesOf(outcome)).toEqual([
      ['אלון', 'ברוש'],
      ['ברוש', 'גפן'],
    ]);
  });
});

describe('a rating', () => {
  it.each([
    ['השפעה (1-5)', ['3 מתוך 5', '5/5', '4'], [3, 5, 4]],
    ['השפעה', ['3 מתוך 5', '2.5 out of 5', ''], [3, 2.5, null]],
    ['השפעה (1-5)', ['3/10', '2/10', '4'], [null, null, 4]],
    ['השפעה', ['3/10', '2/5', '4'], [null, null, 4]],
    ['השפעה', ['גבוהה מאד', 'נמוכה', 'בינונית'], [5, 2, 3]],
  ])('under %s: %j', (title, texts, values) => {
    const text = `שם,${title}\n${texts.map((one, index) => `ארגון ${index},${one}`).join('\n')}\n`;
    expect(read(text, 'influence')).toEqual(values.map((value) => [value]));
  });
});

describe('how often two bodies meet', () => {
  it('is shown as how close they are, on the scale of the title or from 1 to 5', () => {
    const texts = ['יומי', 'שבועי', 'פעם בחודש', 'Quarterly', 'rarely', 'אף פעם'];
    const rows = texts.map((text, index) => `A,B${index},${text}`).join('\n');
    const strengths = (title: string) => {
      const { reading, fieldMap } = imported([fileOf('t.csv', `from,to,${title}\n${rows}\n`)]);
      return [reading.questions.map(({ code }) => code), fieldMap.ties.map(({ strength }) => strength)];
    };
    expect(strengths('תדירות')).toEqual([
      ['column', 'values'],
      [5, 4, 3, 2, 1, null],
    ]);
    expect(strengths('frequency (1-9)')).toEqual([
      ['column', 'values'],
      [9, 7, 5, 3, 1, null],
    ]);
  });
});

describe('a sector beside other words', () => {
  it('is known by itself whatever follows it, and is suggested where other words stand beside it', () => {
    const { plan } = listOf(
      'שם,מגזר\nא,עסקי.\nב,עירוני\nג,ממשלתי - ארצי\nד,Government (central) / health\nה,בריאות ציבורי חברתי\n',
    );
    expect(plan.organizations.map(({ sector }) => sector).slice(0, 2)).toEqual(['business', 'public']);
    expect(
      plan.issues.map(({ code, row, expected }) => [code, row, expected?.split(', ').length === 6 ? null : expected]),
    ).toEqual([
      ['unknownSector', 4, 'public'],
      ['unknownSector', 5, 'public'],
      ['unknownSector', 6, null],
    ]);
  });

  it('in another language makes a column called Type worth a look', () => {
    const text = 'Name;Type\nAlpha;Verein\nBeta;Stiftung\nGamma;Land\nDelta;Hochschule\n';
    const { reading, plan } = listOf(text);
    expect(reading.questions.map(({ code, column, field }) => [code, column, field])).toEqual([
      ['column', 'Type', 'sector'],
    ]);
    expect(plan.issues.map(({ found, expected }) => [found, expected])).toEqual([
      ['Verein', 'social'],
      ['Stiftung', 'philanthropy'],
      ['Land', 'public'],
      ['Hochschule', 'academia'],
    ]);
  });
});

describe('ids and ties as spreadsheets leave them', () => {
  it('a word for having no id is none, however many have it; it is kept', () => {
    const { plan } = listOf('ח"פ,שם\n580000001,אלון\nאין,ברוש\nאין,גפן\nבהקמה,דקל\n');
    expect(plan.setAside).toEqual([]);
    expect(plan.organizations.map(({ name, code, extra }) => [name, code, extra])).toEqual([
      ['אלון', '580000001', []],
      ['ברוש', null, [['ח"פ', 'אין']]],
      ['גפן', null, [['ח"פ', 'אין']]],
      ['דקל', null, [['ח"פ', 'בהקמה']]],
    ]);
  });

  it('an id that lost its zeros is not taken for another, and whose it may be is told', () => {
    const { plan } = imported([
      fileOf('who.csv', 'קוד,שם\n001,אלון\n002,ברוש\n010,גפן\n'),
      fileOf('ties.csv', 'מקוד,אל קוד\n1,002\n10.0,9\n'),
    ]);
    expect(plan.ties).toEqual([]);
    expect(plan.issues.map(({ code, row, found, expected }) => [code, row, found, expected])).toEqual([
      ['unknownOrganization', 2, '1', 'אלון'],
      ['unknownOrganization', 3, '10.0', 'גפן'],
      ['unknownOrganization', 3, '9', null],
    ]);
  });

  it('funders and whom they fund are the ends of ties', () => {
    const { reading } = imported([fileOf('grants.csv', 'מממן,מקבל,סכום\nקרן אלה,אלון,"50,000"\nקרן ב,ברוש,100000\n')]);
    expect(reading.tables[0]?.role).toBe('ties');
    expect(reading.questions).toEqual([]);
  });
});

it('headings and sums between the rows are no organisations, and are set aside', () => {
  const { plan } = listOf(
    'שם,מגזר,עובדים\nמגזר חברתי,,\nאלון,חברתי,3\n"סה""כ חברתי",,3\nמגזר ציבורי,,\nעיריית אור,ציבורי,9\n',
  );
  expect(plan.organizations.map(({ name }) => name)).toEqual(['אלון', 'עיריית אור']);
  expect(plan.setAside.map(({ code, row, reason }) => [code, row, reason])).toEqual([
    ['notARecord', 2, 'מגזר חברתי'],
    ['notARecord', 4, 'סה"כ חברתי'],
    ['notARecord', 5, 'מגזר ציבורי'],
  ]);
});

it('a strength far beyond the others is kept, and told with the scale of the others', () => {
  const rows = Array.from({ length: 12 }, (_, index) => `A,B${index},${index === 7 ? 44 : (index % 4) + 1}`);
  const { plan } = imported([fileOf('ties.csv', `from,to,strength\n${rows.join('\n')}\n`)]);
  expect(plan.ties[7]?.strength).toBe(44);
  expect(plan.issues).toEqual([
    {
      code: 'beyondScale',
      severity: 'warning',
      file: 'ties.csv',
      row: null,
      column: 'strength',
      found: '44',
      expected: '1–5',
    },
  ]);
});
