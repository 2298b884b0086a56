import { describe, expect, it } from 'vitest';
import { noChoices, withChoice } from '../../../src/core/import/choices.ts';
import { limits } from '../../../src/core/import/limits.ts';
import { fileOf, imported } from '../../support/importing.ts';

const file = (text: string) => [fileOf('who.csv', text)];

describe('planning organisations', () => {
  it('reads every field of a row', () => {
    const titles =
      'id,name,aliases,sector,topics,regions,stage,steering committee,working group,role,affected,influence (1-5),interest (1-5),target groups,owner,contact,next step,due date,effort,capacity (seats),available,do not contact,notes,consent,Staff';
    const row =
      '007,Alpha,A | Al,NGO,x | y; z,North | Region-wide,Active partner,yes,W1;W2,backbone,no,4,"2,5",youth,D,E,call,2026-12-01,2.5,3,yes,no,n,yes,12';
    const { fieldMap, plan } = imported(file(`${titles}\n${row}\n`));
    expect(plan.issues).toEqual([]);
    expect(fieldMap.organizations).toEqual([
      {
        id: 'o1',
        code: '007',
        name: 'Alpha',
        otherNames: ['A', 'Al'],
        sector: 'social',
        topics: ['x', 'y', 'z'],
        regions: ['North'],
        regionWide: true,
        stage: 'active',
        committee: true,
        workingGroups: ['W1', 'W2'],
        role: 'backbone',
        level: null,
        affected: false,
        influence: 4,
        interest: 2.5,
        alignment: null,
        contributes: null,
        targetGroups: ['youth'],
        owner: 'D',
        contact: 'E',
        nextStep: 'call',
        nextStepOn: '2026-12-01',
        cost: 2.5,
        capacity: 3,
        available: true,
        doNotContact: false,
        source: null,
        confidence: null,
        updated: null,
        notes: 'n',
        consent: true,
        respondent: null,
        extra: [['Staff', '12']],
        origin: {
          file: 'who.csv',
          row: 2,
          written: [
            ['sector', 'NGO'],
            ['interest', '2,5'],
          ],
        },
      },
    ]);
  });

  it('names a body by its id where it has no name, and sets a row aside that has neither', () => {
    const { fieldMap, plan } = imported(file('id,name,sector\nA1,,Public\n,,Social\n,Beta,\n'));
    expect(fieldMap.organizations.map(({ code, name }) => [code, name])).toEqual([
      ['A1', 'A1'],
      [null, 'Beta'],
    ]);
    expect(plan.setAside).toEqual([
      {
        titles: ['id', 'name', 'sector'],
        code: 'noNameOrId',
        file: 'who.csv',
        row: 3,
        reason: '',
        cells: ['', '', 'Social'],
      },
    ]);
  });

  it('sets the second row of one id aside, and of one name where it has no id', () => {
    const { plan } = imported(file('id,name\n1,A\n1,B\n,C\n,c \n'));
    expect(plan.setAside.map(({ code, row, reason }) => [code, row, reason])).toEqual([
      ['duplicateOrganization', 3, '1'],
      ['duplicateOrganization', 5, 'c'],
    ]);
    expect(plan.counts).toMatchObject({ rowsRead: 4, rowsImported: 2, rowsSetAside: 2, organizations: 2 });
  });

  it('keeps two bodies of one name with different ids, with a warning', () => {
    const { plan } = imported(file('id,name\n1,A\n2,A\n'));
    expect(plan.organizations.length).toBe(2);
    expect(plan.issues).toMatchObject([{ code: 'sameName', severity: 'warning', row: 3, column: 'name', found: 'A' }]);
  });

  it('counts blank rows between rows as ignored, and those at the end not at all', () => {
    const { plan } = imported(file('id,name\n1,A\n,\n\n2,B\n,\n\n'));
    expect(plan.counts).toMatchObject({ rowsRead: 4, rowsImported: 2, rowsSetAside: 0, rowsIgnored: 2 });
    expect(plan.organizations.map(({ origin }) => origin?.row)).toEqual([2, 5]);
  });

  it('keeps a sector that nobody knows as written, and lists it', () => {
    const { fieldMap, plan } = imported(file('name,sector\nA,Health\nB,ציבורית\n'));
    expect(fieldMap.organizations.map(({ sector }) => sector)).toEqual(['Health', 'public']);
    expect(plan.issues).toEqual([
      {
        code: 'unknownSector',
        severity: 'warning',
        file: 'who.csv',
        row: 2,
        column: 'sector',
        found: 'Health',
        expected: 'public, social, business, community, philanthropy, academia',
      },
    ]);
  });

  it('leaves open what does not fit, keeps its text and lists it', () => {
    const { fieldMap, plan } = imported(
      file(
        'name,stage,influence (1-5),interest (1-5),steering committee\nA,active,7,somewhat,maybe\nB,somewhere,1,1,no\nC,active,2,2,\n',
      ),
    );
    expect(
      fieldMap.organizations.map(({ stage, influence, interest, committee, extra }) => [
        stage,
        influence,
        interest,
        committee,
        extra,
      ]),
    ).toEqual([
      [
        'active',
        null,
        null,
        null,
        [
          ['steering committee', 'maybe'],
          ['influence (1-5)', '7'],
          ['interest (1-5)', 'somewhat'],
        ],
      ],
      [null, 1, 1, false, [['stage', 'somewhere']]],
      ['active', 2, 2, null, []],
    ]);
    expect(plan.issues.map(({ code, row, column, found, expected }) => [code, row, column, found, expected])).toEqual([
      ['notYesOrNo', 2, 'steering committee', 'maybe', null],
      ['outOfScale', 2, 'influence (1-5)', '7', '1–5'],
      ['notANumber', 2, 'interest (1-5)', 'somewhat', '1–5'],
      ['unknownStage', 3, 'stage', 'somewhere', expect.stringContaining('identified')],
    ]);
  });

  it('treats what stands for nothing as not known', () => {
    const { fieldMap, plan } = imported(file('name,sector,stage,influence (1-5),topics\nA,N/A,-,לא ידוע,#N/A\n'));
    expect(fieldMap.organizations[0]).toMatchObject({
      sector: null,
      stage: null,
      influence: null,
      topics: [],
      extra: [],
    });
    expect(plan.issues.map(({ severity, code, row, column, found }) => [severity, code, row, column, found])).toEqual([
      ['warning', 'meansEmpty', null, 'sector', 'N/A'],
      ['note', 'meansEmpty', null, 'stage', '-'],
      ['warning', 'meansEmpty', null, 'influence (1-5)', 'לא ידוע'],
      ['warning', 'excelErrors', null, 'topics', '#N/A'],
    ]);
  });

  it('splits several values at | and ; and at a comma only by choice', () => {
    const text = 'name,topics\nA,"x, y; z"\n';
    expect(imported(file(text)).fieldMap.organizations[0]?.topics).toEqual(['x, y', 'z']);
    const choices = withChoice(noChoices, 'who.csv', { split: { topics: ',' } });
    expect(imported(file(text), choices).fieldMap.organizations[0]?.topics).toEqual(['x', 'y; z']);
  });

  it('takes a person’s word for what a text means', () => {
    const choices = withChoice(noChoices, 'who.csv', {
      values: { sector: { Health: 'public' }, influence: { high: '5' }, stage: { 'on board': 'active' } },
    });
    const { fieldMap, plan } = imported(file('name,sector,influence (1-5),stage\nA,health,High,on board\n'), choices);
    expect(fieldMap.organizations[0]).toMatchObject({ sector: 'public', influence: 5, stage: 'active' });
    expect(plan.issues).toEqual([]);
  });

  it('takes off the apostrophe that guards a formula', () => {
    const { fieldMap } = imported(file(`name,notes\n'=SUM(A1),'-x\n'plain,''=y\n`));
    expect(fieldMap.organizations.map(({ name, notes }) => [name, notes])).toEqual([
      ['=SUM(A1)', '-x'],
      ["'plain", "'=y"],
    ]);
  });

  it('warns of characters that turn a name around', () => {
    const { plan } = imported(file('id,name\n1,A\u202eB\n'));
    expect(plan.issues).toMatchObject([{ code: 'hiddenCharacters', row: 2, column: 'name' }]);
  });

  it('sets a row with a monstrous cell aside', () => {
    const { plan } = imported(file(`id,name,notes\n1,A,${'x'.repeat(limits.cellCharacters + 1)}\n2,B,\n`));
    expect(plan.setAside.map(({ code, row }) => [code, row])).toEqual([['cellTooLong', 2]]);
    expect(plan.issues).toMatchObject([{ code: 'cellTooLong', column: 'notes' }]);
  });

  it('writes a name of several lines on one', () => {
    expect(imported(file('id,name\n1,"A\n  B"\n')).fieldMap.organizations[0]?.name).toBe('A B');
  });
});

describe('a body that works in the whole country', () => {
  it('is region-wide, and the word that says more is kept and told', () => {
    const { fieldMap, plan } = imported([
      fileOf(
        'bodies.csv',
        'שם הארגון,מגזר,אזור\nקרן אור,חברתי,ארצי\nמרכז נווה,ציבורי,נווה שקמה\nאשכול,ציבורי,כלל־אזורי\n',
      ),
    ]);
    const places = fieldMap.organizations.map(({ regions, regionWide, extra }) => ({ regions, regionWide, extra }));
    expect(places).toEqual([
      { regions: [], regionWide: true, extra: [['אזור', 'ארצי']] },
      { regions: ['נווה שקמה'], regionWide: false, extra: [] },
      { regions: [], regionWide: true, extra: [] },
    ]);
    expect(plan.issues.map(({ code, severity, row, column, found }) => [code, severity, row, column, found])).toEqual([
      ['countryWide', 'note', 2, 'אזור', 'ארצי'],
    ]);
  });
});
