import { describe, expect, it } from 'vitest';
import { fileOf, imported } from '../../support/importing.ts';
import { tiesOf } from './shapes/tiesOf.ts';

const read = (text: string) => imported([fileOf('t.csv', text)]);

describe('ties whose ends are called after what they give or receive', () => {
  it('are those of a foundation and whom it supports, go one way, and are told', () => {
    const { reading, fieldMap, plan } = read(
      'קרן,מוטב,סכום,שנה\nקרן א,ב,"₪1,200",2023\nקרן א,ג,800,2024\nסה"כ,,"2,000",\n',
    );
    expect(reading.tables[0]?.role).toBe('ties');
    expect(reading.tables[0]?.columns.map(({ title, field }) => [title, field])).toEqual([
      ['קרן', 'from'],
      ['מוטב', 'to'],
      ['סכום', 'extra'],
      ['שנה', 'since'],
    ]);
    expect(tiesOf(fieldMap)).toEqual(['קרן א → ב', 'קרן א → ג']);
    expect(plan.issues.filter(({ code }) => code === 'directionAssumed').map(({ found }) => found)).toEqual([
      'קרן → מוטב ×2',
    ]);
  });

  it('go as the file says where it gives them a direction', () => {
    const { fieldMap, plan } = read('funder,recipient,direction\nA,B,mutual\nA,C,\n');
    expect(tiesOf(fieldMap)).toEqual(['A – B', 'A → C']);
    expect(plan.issues.map(({ code, found }) => [code, found])).toEqual([
      ['directionAssumed', 'funder → recipient ×1'],
    ]);
  });

  it('keep no direction where the ends are only first and second', () => {
    expect(tiesOf(read('from,to,type\nA,B,work\nA,C,supervision\nA,D,פיקוח\n').fieldMap)).toEqual([
      'A – B work',
      'A → C supervision',
      'A → D פיקוח',
    ]);
  });

  it('are not seen where nobody receives', () => {
    const { reading } = read('קרן,שם\nא,ב\n');
    expect(reading.tables[0]?.columns.map(({ field }) => field)).toEqual(['extra', 'name']);
  });
});

describe('titles of ratings and dates as they are written', () => {
  it('are known in a list', () => {
    const { reading } = read('שם הארגון,עוצמת השפעה,רמת העניין\nא,4,5\n');
    expect(reading.tables[0]?.columns.map(({ field }) => field)).toEqual(['name', 'influence', 'interest']);
  });

  it('are known among ties', () => {
    const { fieldMap } = read('מארגון,לארגון,מתאריך\nא,ב,2023\n');
    expect(fieldMap.ties.map(({ since }) => since)).toEqual(['2023']);
  });
});

describe('a role beside a contact', () => {
  const fields = (text: string) => {
    const { reading } = read(text);
    const asked = reading.questions.map(({ code, column, answer, candidates }) => [
      code,
      column,
      answer,
      candidates[1],
    ]);
    return { fields: reading.tables[0]?.columns.map(({ field }) => field), asked };
  };

  it('is asked, and kept as it is meanwhile where its texts are jobs', () => {
    expect(fields('שם הארגון,איש קשר,תפקיד\nא,רונית,מנהלת אגף\nב,דנה,מנכ"לית\nג,גיל,מפקח\n')).toEqual({
      fields: ['name', 'contact', 'extra'],
      asked: [['column', 'תפקיד', 'extra', 'role']],
    });
  });

  it('is asked where its texts are no jobs', () => {
    expect(fields('name,contact,role\nA,Ron,backbone\nB,Ann,funder\n')).toEqual({
      fields: ['name', 'contact', 'role'],
      asked: [['column', 'role', 'role', 'extra']],
    });
  });

  it('is the one in the initiative where it says so, or stands elsewhere', () => {
    expect(fields('name,role in the initiative,contact\nA,chair,Ron\n').asked).toEqual([]);
    expect(fields('name,role,sector,contact\nA,chair,Public,Ron\n').asked).toEqual([]);
  });
});
