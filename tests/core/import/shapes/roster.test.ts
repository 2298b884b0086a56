import { describe, expect, it } from 'vitest';
import { type ImportChoices, noChoices, type TableChoice, withChoice } from '../../../../src/core/import/choices.ts';
import { readFiles } from '../../../../src/core/import/readFiles.ts';
import { fileOf, imported } from '../../../support/importing.ts';
import { outcome, tiesOf } from './tiesOf.ts';

const answered = (change: Partial<TableChoice>): ImportChoices => withChoice(noChoices, 'm.csv', change);
const q = 'How often do you work with each?';
const form = `Timestamp,Your organization,${q} [Alon],${q} [Brosh],${q} [Gefen]\n`;

describe('Answers about a roster', () => {
  it.each([
    ['in brackets', `${q} [Alon],${q} [Brosh],${q} [Gefen]`],
    ['behind a dash', `${q} - Alon,${q} - Brosh,${q} - Gefen`],
    ['behind a colon', 'We work with: Alon,We work with: Brosh,We work with: Gefen'],
    ['behind both', 'We work with: - Alon,We work with: - Brosh,We work with: - Gefen'],
  ])('name each organisation %s', (_, titles) => {
    expect(outcome(`Organisation,${titles}\nAlon,,3,\nBrosh,1,,2\n`)).toEqual({
      role: 'matrix',
      asked: [],
      names: ['Alon', 'Brosh', 'Gefen'],
      ties: ['Alon → Brosh 3', 'Brosh → Alon 1', 'Brosh → Gefen 2'],
      told: ['note:rosterTies 3'],
      rows: [2, 2, 0, 0],
    });
  });

  it('go by what a person says that their words mean, until nothing is asked', () => {
    const text = `${form}1.1.2026,Alon,,Weekly,Now and again\n1.1.2026,Brosh,Never,,Monthly\n`;
    const open = outcome(text);
    expect(open.asked).toEqual(['values Weekly = 4; Never = 0; Monthly = 3']);
    expect(open.ties).toEqual(['Alon → Brosh 4', 'Alon → Gefen', 'Brosh → Gefen 3']);
    expect(open.told).toEqual(['warning:notANumber Now and again', 'note:rosterTies 3']);

    const tieTo = { Weekly: '9', Never: '1', Monthly: '', 'Now and again': 'chance' };
    expect(outcome(text, answered({ values: { tieTo } }))).toMatchObject({
      asked: [],
      ties: ['Alon → Brosh 9', 'Alon → Gefen chance', 'Brosh → Alon 1'],
      told: ['note:rosterTies 3'],
    });
  });

  it('show a person every word, with those of which nothing is proposed', () => {
    const [question] = readFiles(
      [fileOf('m.csv', `${form}1.1.2026,Alon,,כל שבוע,hm\n1.1.2026,Brosh,אף פעם,,2\n`)],
      noChoices,
    ).questions;
    expect(question).toEqual({
      code: 'values',
      file: 'm.csv',
      column: q,
      index: 2,
      field: 'tieTo',
      required: false,
      candidates: ['כל שבוע = 4', 'hm = ?', 'אף פעם = 0'],
      answer: 'כל שבוע = 4; אף פעם = 0',
      meanings: [
        { text: 'כל שבוע', count: 1, meaning: '4' },
        { text: 'hm', count: 1, meaning: null },
        { text: 'אף פעם', count: 1, meaning: '0' },
      ],
    });
  });

  it('keep the question with the tie, and the word with where it comes from', () => {
    const { fieldMap } = imported([fileOf('m.csv', `${form}1.1.2026,Alon,,Weekly,\n1.1.2026,Brosh,Never,,\n`)]);
    expect(fieldMap.ties.map(({ type, extra, origin }) => ({ type, extra, origin }))).toEqual([
      { type: null, extra: [[q, 'Weekly']], origin: { file: 'm.csv', row: 2, written: [['strength', 'Weekly']] } },
    ]);
  });

  it('to several questions are several kinds of ties', () => {
    const [often, trust] = ['How often do you work with them?', 'How much do you trust them?'];
    const titles = [often, trust].flatMap((one) => ['Alon', 'Brosh'].map((name) => `${one} [${name}]`)).join(',');
    expect(outcome(`Organisation,${titles}\nAlon,,Weekly,,High\nBrosh,Monthly,,Low,\n`).ties).toEqual([
      `Alon → Brosh 4 ${often}`,
      `Alon → Brosh 4 ${trust}`,
      `Brosh → Alon 3 ${often}`,
      `Brosh → Alon 2 ${trust}`,
    ]);
  });

  it('of several people of one organisation are all kept, and where they differ it is told', () => {
    const text = `${form}1.1.2026,Alon,,4,3\n2.1.2026,Alon,,2,0\n3.1.2026,Brosh,,,5\n`;
    expect(outcome(text)).toMatchObject({
      names: ['Alon', 'Brosh', 'Gefen'],
      ties: ['Alon → Brosh 4', 'Alon → Gefen 3', 'Alon → Brosh 2', 'Brosh → Gefen 5'],
      told: [
        'note:severalRespondents 1',
        'warning:respondentsDiffer Alon → Brosh',
        'warning:respondentsDiffer Alon → Gefen',
        'note:rosterTies 4',
      ],
      rows: [3, 3, 0, 0],
    });
    const { plan } = imported([fileOf('m.csv', text)]);
    const differing = plan.issues.filter(({ code }) => code === 'respondentsDiffer');
    expect(differing.map(({ expected }) => expected)).toEqual(['4, 2', '3, 0']);
  });

  it('about bodies that are on no list are kept apart where there is a list, or add them', () => {
    const list = imported([fileOf('list.csv', 'name\nAlon\nBrosh\n')]).fieldMap;
    const file = fileOf('m.csv', `${form}1.1.2026,Alon,,4,3\n2.1.2026,Brosh,,,5\n`);
    const { plan, fieldMap } = imported([file], noChoices, list);
    expect(tiesOf(fieldMap)).toEqual(['Alon → Brosh 4']);
    expect(plan.partsAside.map(({ code, row, reason }) => [code, row, reason])).toEqual([
      ['unknownOrganization', 2, 'Gefen'],
      ['unknownOrganization', 3, 'Gefen'],
    ]);
    const created = imported([file], { ...noChoices, createMissing: true }, list).fieldMap;
    expect(tiesOf(created)).toEqual(['Alon → Brosh 4', 'Alon → Gefen 3', 'Brosh → Gefen 5']);
    expect(created.organizations.map(({ name, respondent }) => [name, respondent])).toEqual([
      ['Alon', true],
      ['Brosh', true],
      ['Gefen', false],
    ]);
  });

  it('whose question speaks of ties and whose names nobody else has are a guess that is asked about', () => {
    const text = `Your organization,${q} [Alon],${q} [Brosh]\nDekel,3,\nErez,,2\n`;
    expect(outcome(text)).toMatchObject({
      role: 'matrix',
      asked: ['role matrix', 'column name'],
      ties: ['Dekel → Alon 3', 'Erez → Brosh 2'],
    });
  });

  it('without a column that says who answered ask for it, and are not taken in the order of the columns', () => {
    const { questions } = readFiles([fileOf('m.csv', `Day,${q} [Alon],${q} [Brosh]\nMo,3,\nTu,,2\n`)], noChoices);
    expect(questions.filter(({ required }) => required).map(({ code, field }) => [code, field])).toEqual([
      ['missingField', 'name'],
    ]);
  });

  it('leave what is no organisation among their columns as it is', () => {
    const text = `Organisation,${q} [Alon],${q} [Brosh],${q} [Other (please specify)]\nAlon,,3,the school\nBrosh,1,,\n`;
    const { fieldMap } = imported([fileOf('m.csv', text)]);
    expect(tiesOf(fieldMap)).toEqual(['Alon → Brosh 3', 'Brosh → Alon 1']);
    expect(fieldMap.organizations[0]?.extra).toEqual([[`${q} [Other (please specify)]`, 'the school']]);
  });

  it.each([
    ['topics in brackets', 'Name,Fields of work? [Health],Fields of work? [Housing]\nAlon,x,\nBrosh,,x\n'],
    ['ways to reach a body', 'Name,Contact: phone,Contact: email\nAlon,1,a@b.c\nBrosh,2,d@e.f\n'],
    ['departments of a town', 'Name,Haifa - Welfare,Haifa - Schools\nAlon,2,1\nBrosh,3,4\n'],
  ])('are not seen in %s', (_, text) => {
    const { tables } = readFiles([fileOf('m.csv', text)], noChoices);
    expect(tables[0]?.role).toBe('organizations');
  });

  it('keep the rows of an export of Qualtrics that asks nothing about ties', () => {
    const text =
      'Q1,Q2\nOrganisation,Sector\n"{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\nAlon,public\nBrosh,social\n';
    expect(outcome(text)).toMatchObject({ role: 'organizations', names: ['Alon', 'Brosh'], rows: [3, 2, 0, 1] });
  });
});

describe('A title that asks whose answers these are', () => {
  it.each([
    'Your organization',
    'What is your organization?',
    'Name of your organisation',
    'Which organization do you represent?',
    'שם הארגון שלך',
    'הארגון שלכם',
    'באיזה ארגון אתם פועלים?',
    'איזה ארגון אתם מייצגים?',
  ])('is the name, as a guess: %s', (title) => {
    expect(outcome(`${title},Sector\nAlon,public\nBrosh,social\n`)).toMatchObject({
      role: 'organizations',
      names: ['Alon', 'Brosh'],
      asked: expect.arrayContaining(['column name']),
    });
  });
});

describe('Titles of other tools', () => {
  it.each([
    ['NodeXL', 'Vertex 1,Vertex 2,Color,Width'],
    ['yEd', 'Source Node,Target Node,Color,Width'],
  ])('of %s name the ends of ties', (_, titles) => {
    expect(outcome(`${titles}\nAlon,Brosh,Red,1\nBrosh,Gefen,Blue,2\n`)).toMatchObject({
      role: 'ties',
      asked: [],
      ties: ['Alon – Brosh', 'Brosh – Gefen'],
    });
  });

  it('of Graph Commons name organisations and the ends of ties', () => {
    const files = [
      fileOf('nodes.csv', 'Node Type,Node Name,Description\nOrganization,Alon,Funds\nOrganization,Brosh,\n'),
      fileOf(
        'edges.csv',
        'From Type,From Name,Edge Type,To Type,To Name,Weight\nOrganization,Alon,works,Organization,Brosh,2\n',
      ),
    ];
    expect(tiesOf(imported(files).fieldMap)).toEqual(['Alon – Brosh 2 works']);
  });
});
