import { describe, expect, it } from 'vitest';
import { noChoices, type TableChoice } from '../../../src/core/import/choices.ts';
import type { Organization } from '../../../src/core/model/organization.ts';
import { stages } from '../../../src/core/model/stage.ts';
import { terms as en } from '../../../src/i18n/en/terms.ts';
import { terms as he } from '../../../src/i18n/he/terms.ts';
import { fileOf, imported } from '../../support/importing.ts';

function read(text: string, choice: Partial<TableChoice> = {}) {
  return imported([fileOf('who.csv', text)], { ...noChoices, tables: [{ ...choice, file: 'who.csv' }] });
}

/** What is proposed for each text, and what the organisations get by it. */
function proposed(text: string, key: keyof Organization, choice: Partial<TableChoice> = {}) {
  const { reading, fieldMap } = read(text, choice);
  const questions = reading.questions.filter(({ code }) => code === 'values');
  return {
    meanings: questions.flatMap(({ meanings = [] }) => meanings.map(({ text: one, meaning }) => [one, meaning])),
    read: fieldMap.organizations.map((one) => one[key]),
  };
}

describe('stages', () => {
  it('in the program’s own words, in either language and gender, are certain', () => {
    const own =
      'name,stage\nA,Active partner\nB,in dialogue\nC,שותף/ה פעיל/ה\nD,הביעה עניין\nE,inDialogue\nF,\nG,רדום / לא פעיל/ה\n';
    expect(proposed(own, 'stage')).toEqual({
      meanings: [],
      read: ['active', 'inDialogue', 'active', 'interested', 'inDialogue', null, 'dormant'],
    });
  });

  it('as the screens call them, in both languages, ask nothing; nor does a text that nobody knows, of which nothing is guessed', () => {
    const words = stages.flatMap((stage) => [en.stage[stage], he.stage[stage], stage]);
    const rows = [...words, 'On the moon', 'N/A'].map((word, index) => `A${index},${word}`);
    const { reading, plan } = read(`name,stage\n${rows.join('\n')}\n`);
    expect(reading.questions).toEqual([]);
    expect(plan.organizations.map(({ stage }) => stage)).toEqual([
      ...stages.flatMap((stage) => [stage, stage, stage]),
      null,
      null,
    ]);
    expect(plan.issues.map(({ code, found }) => [code, found])).toEqual([
      ['meansEmpty', 'N/A'],
      ['unknownStage', 'On the moon'],
    ]);
  });

  it('in other words are shown with what each is taken to mean, a pipeline too', () => {
    const pipeline = 'name,stage\nA,1. Prospect\nB,2. Contacted\nC,Partner\nD,Partner\nE,On the moon\n';
    expect(proposed(pipeline, 'stage')).toEqual({
      meanings: [
        ['1. Prospect', 'identified'],
        ['2. Contacted', 'acquainted'],
        ['Partner', 'active'],
        ['On the moon', null],
      ],
      read: ['identified', 'acquainted', 'active', 'active', null],
    });
  });

  it('are asked about with the mapping as the answer, and no more once a person has said', () => {
    const text = 'name,stage\nA,Partner\nB,Contacted\n';
    expect(read(text).reading.questions).toEqual([
      {
        code: 'values',
        file: 'who.csv',
        column: 'stage',
        index: 1,
        field: 'stage',
        candidates: ['Partner = active', 'Contacted = acquainted'],
        answer: 'Partner = active; Contacted = acquainted',
        required: false,
        meanings: [
          { text: 'Partner', count: 1, meaning: 'active' },
          { text: 'Contacted', count: 1, meaning: 'acquainted' },
        ],
      },
    ]);
    const choice = { values: { stage: { partner: 'leading', contacted: 'inDialogue' } } };
    expect(proposed(text, 'stage', choice)).toEqual({ meanings: [], read: ['leading', 'inDialogue'] });
  });

  it('of a column called Status are shown, and the column itself is asked about', () => {
    const { reading } = read('name,Status\nA,Active\nB,Contacted\nC,Active\n');
    expect(reading.questions.map(({ code, column, field }) => [code, column, field])).toEqual([
      ['column', 'Status', 'stage'],
      ['values', 'Status', 'stage'],
    ]);
  });
});

describe('ratings in words', () => {
  it.each([
    ['influence (1-5)', ['גבוה', 'בינוני', 'נמוך'], [4, 3, 2]],
    ['influence (1-5)', ['גבוה'], [4]],
    ['influence', ['High', 'Medium', 'Low'], [4, 3, 2]],
    ['influence', ['very high', 'high', 'medium', 'low', 'very low'], [5, 4, 3, 2, 1]],
    ['influence', ['high', '5', '2'], [4, 5, 2]],
    ['influence', ['high', 'low', '3', '10'], [7.75, 3.25, 3, 10]],
    ['influence (0-10)', ['high', 'low'], [7.5, 2.5]],
    ['influence (1-4)', ['High', 'Med', 'Low'], [4, 2.5, 1]],
    ['influence (1-3)', ['very high', 'high', 'medium', 'low'], [3, 3, 2, 1]],
  ])('under %s, %j', (title, texts, values) => {
    const { meanings, read: found } = proposed(
      `name,${title}\n${texts.map((text, index) => `A${index},${text}`).join('\n')}\n`,
      'influence',
    );
    expect(found).toEqual(values);
    expect(meanings).toEqual(texts.map((text, index) => [text, String(values[index])]));
  });

  it('are the same number in every column of an import, whatever stands beside them', () => {
    const { plan } = read('name,influence,interest\nA,גבוה,גבוה\nB,נמוך,גבוה מאוד\nC,גבוה,3\n');
    expect(plan.organizations.map(({ influence, interest }) => [influence, interest])).toEqual([
      [4, 4],
      [2, 5],
      [4, 3],
    ]);
    const ties = imported([
      fileOf('who.csv', 'name\nA\nB\n'),
      fileOf('ties.csv', 'from,to,type,strength\nA,B,x,חזק\nB,A,y,חלש\n'),
    ]);
    expect(ties.fieldMap.ties.map(({ strength }) => strength)).toEqual([4, 2]);
  });

  it('are what a person says', () => {
    const choice = { values: { influence: { high: '4', low: '2' } } };
    expect(proposed('name,influence (1-5)\nA,High\nB,low\n', 'influence', choice)).toEqual({
      meanings: [],
      read: [4, 2],
    });
  });

  it('are not asked about where there are numbers alone', () => {
    expect(proposed('name,influence (1-5)\nA,4\nB,1\n', 'influence')).toEqual({ meanings: [], read: [4, 1] });
  });
});

it('yes and no in one way need no question beside a text that is neither', () => {
  const { reading, plan } = read('name,ועדת היגוי\nא,כן\nב,לא\nג,אולי\n');
  expect(reading.questions).toEqual([]);
  expect(plan.organizations.map(({ committee, extra }) => [committee, extra])).toEqual([
    [true, []],
    [false, []],
    [null, [['ועדת היגוי', 'אולי']]],
  ]);
  expect(plan.issues.map(({ code, found }) => [code, found])).toEqual([['notYesOrNo', 'אולי']]);
});

it('a cell with several sectors is kept and told, with the sectors to choose from', () => {
  const { plan, fieldMap } = read(
    'name,sector\nA,ציבורי/חברתי\nB,Public; Social\nC,public\nD,Government / municipality\n',
  );
  expect(fieldMap.organizations.map(({ sector }) => sector)).toEqual([
    'ציבורי/חברתי',
    'Public; Social',
    'public',
    'public',
  ]);
  expect(plan.issues.map(({ code, row, found, expected }) => [code, row, found, expected])).toEqual([
    ['severalSectors', 2, 'ציבורי/חברתי', 'public, social'],
    ['severalSectors', 3, 'Public; Social', 'public, social'],
  ]);
  const choice = { values: { sector: { 'ציבורי/חברתי': 'public', 'public; social': 'social' } } };
  const answered = read('name,sector\nA,ציבורי/חברתי\nB,Public; Social\n', choice);
  expect(answered.plan.issues).toEqual([]);
  expect(answered.fieldMap.organizations.map(({ sector }) => sector)).toEqual(['public', 'social']);
});

it('asks nothing about a file that is left out', () => {
  expect(read('name,stage\nA,Partner\n', { shape: 'ignore' }).reading.questions).toEqual([]);
});

describe('the ways of reading that a question offers', () => {
  it.each([
    ['dates', 'name,updated\nA,03/04/25\nB,04/05/25\n', ['dmy', 'mdy', 'ymd']],
    ['dates', 'name,updated\nA,45000\nB,45001\n', ['excel1900', 'excel1904']],
    ['numbers', 'name,influence (1-5000)\nA,1.500\nB,2.000\n', ['point', 'comma']],
  ])('of %s in %j', (code, text, candidates) => {
    const asked = read(text).reading.questions.filter((question) => question.code === code);
    expect(asked.map((question) => [question.candidates, question.answer])).toEqual([[candidates, candidates[0]]]);
  });
});
