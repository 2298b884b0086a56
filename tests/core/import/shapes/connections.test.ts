import { describe, expect, it } from 'vitest';
import { parseProject, serializeProject } from '../../../../src/core/export/projectFile.ts';
import { noUnknownFields } from '../../../../src/core/export/projectFileUnknown.ts';
import { noChoices, withChoice } from '../../../../src/core/import/choices.ts';
import { fileOf, imported } from '../../../support/importing.ts';
import { outcome, tiesOf } from './tiesOf.ts';

describe('Partners beside their organisation', () => {
  it('in numbered columns are ties, one for two that name each other', () => {
    expect(
      outcome(
        'Organisation,Sector,Partner 1,Partner 2,Partner 3\nAlon,public,Brosh,Gefen,\nBrosh,social,Alon,,\nGefen,business,,,Brosh\n',
      ),
    ).toEqual({
      role: 'organizations',
      asked: [],
      names: ['Alon', 'Brosh', 'Gefen'],
      ties: ['Alon – Brosh', 'Alon – Gefen', 'Gefen – Brosh'],
      told: [],
      rows: [3, 3, 0, 0],
    });
    expect(outcome('שם הארגון,שותף 1,שותף 2\nאלון,ברוש,גפן\nברוש,,\nגפן,,\n')).toMatchObject({
      role: 'organizations',
      asked: [],
      ties: ['אלון – ברוש', 'אלון – גפן'],
    });
  });

  it.each(['source', 'Respondent', 'Name'])('are numbered targets too, beside %s', (title) => {
    expect(outcome(`${title},target 1,target 2,target 3\nAlon,Brosh,Gefen,\nBrosh,Gefen,,\nGefen,,,\n`)).toMatchObject({
      role: 'organizations',
      names: ['Alon', 'Brosh', 'Gefen'],
      ties: ['Alon – Brosh', 'Alon – Gefen', 'Brosh – Gefen'],
    });
  });

  it('in one cell are parted by | ; and new lines, whatever commas their names hold', () => {
    const text =
      'Label;Type;Connected to\nAlon;social;"Brosh, Haifa|Gefen"\n"Brosh, Haifa";public;"Gefen\nAlon"\nGefen;social;\n';
    expect(outcome(text)).toMatchObject({
      role: 'organizations',
      asked: [],
      names: ['Alon', 'Brosh, Haifa', 'Gefen'],
      ties: ['Alon – Brosh, Haifa', 'Alon – Gefen', 'Brosh, Haifa – Gefen'],
    });
  });

  it('with commas between them are parted as a guess that is asked about; a known name stays whole', () => {
    const text = 'Name\tPartners\nAlon\tBrosh, Haifa, Gefen\nBrosh, Haifa\tAlon, Gefen\nGefen\tDekel, Alon\nDekel\t\n';
    expect(outcome(text)).toMatchObject({
      asked: ['split ,'],
      names: ['Alon', 'Brosh, Haifa', 'Gefen', 'Dekel'],
      ties: ['Alon – Brosh, Haifa', 'Alon – Gefen', 'Brosh, Haifa – Gefen', 'Gefen – Dekel'],
    });
    const whole = outcome(text, withChoice(noChoices, 'm.csv', { split: { connectedTo: '|' } }));
    expect([whole.asked, whole.names.includes('Brosh, Haifa, Gefen')]).toEqual([[], true]);
  });

  it('in a survey are what a respondent says, and those who did not answer are added and told', () => {
    expect(
      outcome(
        'Timestamp,Name of your organisation,With which organisations do you work?\n1.1.2026 10:00,Alon,"Brosh, Gefen"\n1.1.2026 11:00,Brosh,"Alon, Gefen"\n1.1.2026 12:00,Dekel,"Brosh, Alon"\n',
      ),
    ).toEqual({
      role: 'organizations',
      asked: ['role organizations', 'column name', 'split ,'],
      names: ['Alon', 'Brosh', 'Dekel', 'Gefen'],
      ties: ['Alon → Brosh', 'Alon → Gefen', 'Brosh → Alon', 'Brosh → Gefen', 'Dekel → Brosh', 'Dekel → Alon'],
      told: ['note:organizationAdded Gefen'],
      rows: [3, 3, 0, 0],
    });
  });

  it('in a survey say who answered, and nothing of others; a file brings it back', () => {
    const survey = 'Timestamp,Organisation,Partners\n1.1.2026,Alon,Brosh;Gefen\n1.1.2026,Brosh,Alon\n';
    const before = imported([fileOf('list.csv', 'name\nDekel\n')]).fieldMap;
    const { fieldMap } = imported([fileOf('m.csv', survey)], { ...noChoices, createMissing: true }, before);
    const answered = fieldMap.organizations.map(({ name, respondent }) => [name, respondent]);
    expect(answered).toEqual([
      ['Dekel', null],
      ['Alon', true],
      ['Brosh', true],
      ['Gefen', false],
    ]);
    const saved = serializeProject({ fieldMap, unknown: noUnknownFields, savedAt: '2026-11-21T14:03:00.000Z' });
    const opened = parseProject(saved);
    expect(opened.ok && opened.fieldMap).toEqual(fieldMap);
  });

  it('who are in no other list are kept apart with their row, which is imported', () => {
    const files = [
      fileOf('m.csv', 'name,partners\nAlon,Brosh;Erez\nBrosh,Alon\n'),
      fileOf('list.csv', 'name,sector\nAlon,social\nBrosh,public\n'),
    ];
    const { fieldMap, plan } = imported(files);
    expect(tiesOf(fieldMap)).toEqual(['Alon – Brosh']);
    expect(plan.counts).toMatchObject({ rowsRead: 4, rowsImported: 4, rowsSetAside: 0 });
    expect(plan.partsAside.map(({ code, row, reason, cells }) => [code, row, reason, cells])).toEqual([
      ['unknownOrganization', 2, 'Erez', ['Alon', 'Brosh;Erez']],
    ]);
  });

  it('under a title that says nothing are asked about, and stay as they are until then', () => {
    const text = 'name,sector,umbrella\nAlon,social,Brosh\nBrosh,social,Gefen\nGefen,public,Alon\n';
    expect(outcome(text)).toMatchObject({ asked: ['column extra'], ties: [] });
    expect(outcome(text, withChoice(noChoices, 'm.csv', { columns: { '2': 'connectedTo' } }))).toMatchObject({
      asked: [],
      ties: ['Alon – Brosh', 'Brosh – Gefen', 'Gefen – Alon'],
    });
  });

  it('are none where the column counts them', () => {
    expect(outcome('name,partners\nAlon,3\nBrosh,5\n')).toMatchObject({
      names: ['Alon', 'Brosh'],
      ties: [],
      asked: [],
    });
  });

  it('leave a list of ties what it is', () => {
    expect(outcome('Partner 1,Partner 2,Strength\nAlon,Brosh,2\n')).toMatchObject({
      role: 'ties',
      ties: ['Alon – Brosh 2'],
    });
  });

  it('are parted at commas where cells hold three and one comes again, which is asked; who names nobody has no partner, and it is told', () => {
    const text =
      'שם,שותפים\nא,"עירייה, גרעין, בית ספר"\nב,"עירייה, תנועה"\nג,ספרייה\nד,"מתנס, לא משתפים, מכללה"\nה,אין\n';
    const { names, ties, asked, told } = outcome(text);
    expect(asked).toEqual(['column connectedTo', 'split ,']);
    expect(names).toEqual(['א', 'ב', 'ג', 'ד', 'ה', 'עירייה', 'גרעין', 'בית ספר', 'תנועה', 'ספרייה', 'מתנס', 'מכללה']);
    expect(ties).toEqual([
      'א – עירייה',
      'א – גרעין',
      'א – בית ספר',
      'ב – עירייה',
      'ב – תנועה',
      'ג – ספרייה',
      'ד – מתנס',
      'ד – מכללה',
    ]);
    expect(told.filter((one) => one.includes('Nobody'))).toEqual([
      'note:namesNobody לא משתפים',
      'note:namesNobody אין',
    ]);
  });

  it('stay whole where two parts begin alike, as a town and its departments do', () => {
    const { names } = outcome('name,partners\nA,"Haifa, Welfare"\nB,"Haifa, Education"\nC,"Acre, Health"\n');
    expect(names).toEqual(['A', 'B', 'C', 'Haifa, Welfare', 'Haifa, Education', 'Acre, Health']);
  });

  it('find a body that is called like nobody where it is listed', () => {
    expect(outcome('name,partners\nNone,A\nA,None\nB,A\n').ties).toEqual(['None – A', 'B – A']);
  });
});
