import { describe, expect, it } from 'vitest';
import { type ImportChoices, noChoices, withChoice } from '../../../src/core/import/choices.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { fileOf, imported } from '../../support/importing.ts';

const organizations = fileOf(
  'who.csv',
  'id,name,aliases,sector\n1,Alpha,Al,Public\n2,Beta,,Social\n3,Twin,,Social\n4,Twin,,Public\n',
);

function withTies(text: string, choices: ImportChoices = noChoices) {
  return imported([organizations, fileOf('ties.csv', text)], choices);
}

function tiesOf(fieldMap: FieldMap): readonly string[] {
  const codes = new Map(fieldMap.organizations.map(({ id, code, name }) => [id, code ?? name]));
  return fieldMap.ties.map(
    ({ source, target, type, directed }) => `${codes.get(source)}${directed ? '→' : '–'}${codes.get(target)} ${type}`,
  );
}

describe('whether a tie is there', () => {
  const text = 'from,to,type,Status\n1,2,a,existing\n1,3,a,Ended\n';

  it('leaves a tie that has ended out of the map, with its whole row and the word that says so', () => {
    const { plan } = withTies(text);
    expect(plan.ties.length).toBe(1);
    expect(plan.setAside).toMatchObject([
      { code: 'endedTie', file: 'ties.csv', row: 3, reason: 'Ended', cells: ['1', '3', 'a', 'Ended'] },
    ]);
    expect(plan.issues.filter(({ code }) => code === 'endedTie')).toMatchObject([
      { severity: 'warning', row: 3, column: 'Status', found: 'Ended', expected: 'recorded, suggested' },
    ]);
  });

  it.each(['recorded', 'suggested'])('takes it in as %s where a person says so', (meaning) => {
    const values = { status: { ended: meaning } };
    const { plan } = withTies(text, withChoice(noChoices, 'ties.csv', { values }));
    expect(plan.ties.map(({ status }) => status)).toEqual(['recorded', meaning]);
    expect(plan.setAside).toEqual([]);
  });

  it('does not take a tie off the map that a newer file calls ended, and says so', () => {
    const { fieldMap: before } = withTies(text.replace('Ended', 'existing'));
    const { plan } = imported([organizations, fileOf('ties.csv', text)], noChoices, before);
    expect([plan.changedTies, plan.setAside.map(({ code }) => code)]).toEqual([[], ['endedTie']]);
  });

  it.each([
    ['existing, planned, stormy', 'guess'],
    ['existing, ended, stormy, calm, mild', 'guess'],
    ['planned, stormy', 'guess'],
    ['existing, planned', 'certain'],
    ['planned, stormy, calm', 'extra'],
    ['existing, stormy', 'extra'],
  ])('a column called Status with %s: %s', (words, expected) => {
    const rows = words.split(', ').map((word) => `1,2,${word}\n`);
    const { reading } = withTies(`from,to,Status\n${rows.join('')}`);
    const column = reading.tables[1]?.columns[2];
    expect(column?.field === 'status' ? column.confidence : column?.field).toBe(expected);
  });
});

describe('finding the ends of a tie', () => {
  it('goes by id, by name, by another name, and by a mix of them', () => {
    const { fieldMap } = withTies('from,to,type\n1,2,a\nalpha ,BETA,b\n1,Beta,c\nAl,2,d\n');
    expect(tiesOf(fieldMap)).toEqual(['1–2 a', '1–2 b', '1–2 c', '1–2 d']);
  });

  it('goes by the name where the id is empty or unknown', () => {
    const { fieldMap } = withTies('from id,to id,from name,to name,type\n1,,Alpha,Beta,a\n99,2,Alpha,Beta,b\n');
    expect(tiesOf(fieldMap)).toEqual(['1–2 a', '1–2 b']);
  });

  it('follows the id where id and name differ, and says so', () => {
    const { fieldMap, plan } = withTies('from id,to id,from name,to name,type\n1,2,Beta,Beta,a\n');
    expect(tiesOf(fieldMap)).toEqual(['1–2 a']);
    expect(plan.issues.slice(1)).toMatchObject([
      { code: 'endpointMismatch', row: 2, column: 'from name', found: 'Beta', expected: 'Alpha' },
    ]);
  });

  it('keeps a third text about an end that names nobody or somebody else', () => {
    const { fieldMap } = withTies(
      'From,From id,From name,To,Type\nAlfa,1,Alpha,2,a\nBeta,1,Alpha,2,b\nAlpha,1,Alpha,2,c\n',
    );
    expect(fieldMap.ties.map(({ source, target, extra }) => [source, target, extra])).toEqual([
      ['o1', 'o2', [['From', 'Alfa']]],
      ['o1', 'o2', [['From', 'Beta']]],
      ['o1', 'o2', []],
    ]);
  });

  it('does not choose between two bodies of one name', () => {
    const { plan } = withTies('from,to\n1,Twin\n1,3\n');
    expect(plan.setAside).toEqual([
      { titles: ['from', 'to'], code: 'ambiguousName', file: 'ties.csv', row: 2, reason: 'Twin', cells: ['1', 'Twin'] },
    ]);
    expect(plan.ties.length).toBe(1);
  });

  it('sets aside a tie with an end that is empty or that nobody listed', () => {
    const { plan } = withTies('from,to\n1,\n1,Gamma\nDelta,Gamma\n');
    expect(plan.setAside.map(({ code, row, reason }) => [code, row, reason])).toEqual([
      ['emptyEndpoint', 2, ''],
      ['unknownOrganization', 3, 'Gamma'],
      ['unknownOrganization', 4, 'Delta'],
    ]);
    expect(
      plan.issues
        .filter(({ code }) => code === 'unknownOrganization')
        .map(({ row, column, found }) => [row, column, found]),
    ).toEqual([
      [3, 'to', 'Gamma'],
      [4, 'from', 'Delta'],
      [4, 'to', 'Gamma'],
    ]);
  });

  it('adds what nobody listed when a person says so', () => {
    const { plan, fieldMap } = withTies('from,to,type\n1,Gamma,a\nGamma,Delta,b\nGamma,Gamma,c\n', {
      ...noChoices,
      createMissing: true,
    });
    expect(fieldMap.organizations.slice(4).map(({ id, name, code, origin }) => [id, name, code, origin?.row])).toEqual([
      ['o5', 'Gamma', null, 2],
      ['o6', 'Delta', null, 3],
    ]);
    expect(tiesOf(fieldMap)).toEqual(['1–Gamma a', 'Gamma–Delta b', 'Gamma–Gamma c']);
    expect(plan.issues.map(({ code }) => code)).toEqual([
      'sameName',
      'organizationAdded',
      'organizationAdded',
      'selfTie',
    ]);
  });

  it('makes the organisations from the ties where there is no list', () => {
    const text = 'from id,from name,to id,to name\n1,A,2,B\n2,B,3,C\n';
    const { fieldMap, plan } = imported([fileOf('ties.csv', text)]);
    expect(fieldMap.organizations.map(({ code, name }) => [code, name])).toEqual([
      ['1', 'A'],
      ['2', 'B'],
      ['3', 'C'],
    ]);
    expect([plan.issues, plan.counts.organizations, plan.counts.ties]).toEqual([[], 3, 2]);
  });

  it('takes an end that is the same for all rows from an answer', () => {
    const choices = withChoice(noChoices, 'ties.csv', {
      shape: 'ties',
      constants: { from: 'Alpha' },
      columns: { '0': 'to' },
    });
    const { fieldMap } = withTies('beneficiary,amount\nBeta,5\nTwin,6\n', choices);
    expect(tiesOf(fieldMap)).toEqual(['1–2 null']);
  });
});

describe('what is the same tie', () => {
  it('keeps self-ties and repeated ties, and says so', () => {
    const { plan } = withTies('from,to,type\n1,1,a\n1,2,a\n2,1,a\n');
    expect(plan.issues.filter(({ file }) => file === 'ties.csv')).toMatchObject([
      { code: 'selfTie', severity: 'warning', row: 2, found: 'Alpha' },
      { code: 'duplicateTie', severity: 'warning', row: 4, found: 'Beta – Alpha' },
    ]);
    expect(plan.counts).toMatchObject({ ties: 3, pairs: 1, rowsImported: 7, rowsSetAside: 0 });
  });

  it('does not call another type or the other way of a directed tie a repetition', () => {
    const { plan } = withTies('from,to,type,directed\n1,2,a,no\n1,2,b,no\n1,2,funding,yes\n2,1,funding,yes\n');
    expect(plan.issues.filter(({ file }) => file === 'ties.csv')).toEqual([]);
    expect(plan.counts).toMatchObject({ ties: 4, pairs: 1 });
  });
});

describe('the fields of a tie', () => {
  it('reads them all', () => {
    const { fieldMap } = withTies(
      'from,to,type,strength (1-3),directed,since,evidence,confidence,notes,more,Who says so,Status\n1,2,a,2,yes,2019,e,high,n,m,Staff,suggested\n',
    );
    expect(fieldMap.ties).toEqual([
      {
        id: 't1',
        source: 'o1',
        target: 'o2',
        type: 'a',
        strength: 2,
        directed: true,
        status: 'suggested',
        assertedBy: 'staff',
        sourcePerson: null,
        targetPerson: null,
        since: '2019',
        evidence: 'e',
        confidence: 'high',
        notes: 'n',
        extra: [['more', 'm']],
        origin: { file: 'ties.csv', row: 2 },
      },
    ]);
  });

  it('leaves a tie on the map suggested, and the word it rests on, where the file says nothing of either', () => {
    const before = withTies('from,to,Who says so,Status\n1,2,one side,planned\n').fieldMap;
    const statuses = ['from,to\n1,2\n', 'from,to,Who says so,Status\n1,2,both sides,existing\n'].map((csv) => {
      const { fieldMap } = imported([fileOf('ties.csv', csv)], noChoices, before);
      return fieldMap.ties.map(({ status, assertedBy }) => [status, assertedBy]);
    });
    expect(statuses).toEqual([[['suggested', 'oneSide']], [['recorded', 'bothSides']]]);
  });

  it('takes the direction from the kind of tie where the file is silent', () => {
    const { fieldMap } = withTies('from,to,type\n1,2,Funding\n1,3,הפניית צעירים\n1,4,Joint programme\n2,3,\n');
    expect(fieldMap.ties.map(({ directed, type }) => [directed, type])).toEqual([
      [true, 'Funding'],
      [true, 'הפניית צעירים'],
      [false, 'Joint programme'],
      [false, null],
    ]);
  });

  it('leaves a strength open that is not a number above zero or not on the scale', () => {
    const { fieldMap, plan } = withTies('from,to,strength (1-3)\n1,2,4\n1,3,whenever\n1,4,3\n');
    expect(fieldMap.ties.map(({ strength, extra }) => [strength, extra])).toEqual([
      [null, [['strength (1-3)', '4']]],
      [null, [['strength (1-3)', 'whenever']]],
      [3, []],
    ]);
    expect(plan.issues.slice(1).map(({ code, found, expected }) => [code, found, expected])).toEqual([
      ['outOfScale', '4', '1–3'],
      ['notANumber', 'whenever', '1–3'],
    ]);
    const zero = withTies('from,to,strength\n1,2,0\n1,3,1\n1,4,-1\n');
    expect(zero.plan.issues.slice(1).map(({ code, expected }) => [code, expected])).toEqual([
      ['outOfScale', '> 0'],
      ['outOfScale', '> 0'],
    ]);
  });

  it('sets a tie aside whose end is said to be nobody', () => {
    const { plan } = imported([fileOf('ties.csv', 'from,to\nA,B\nA,אין\nB,none\n')]);
    expect(plan.organizations.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(plan.setAside.map(({ code, row, reason }) => [code, row, reason])).toEqual([
      ['unknownOrganization', 3, 'אין'],
      ['unknownOrganization', 4, 'none'],
    ]);
  });
});
