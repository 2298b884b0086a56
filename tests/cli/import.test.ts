import { describe, expect, it } from 'vitest';
import { parseProject } from '../../src/core/export/projectFile.ts';
import { run, type TestFiles } from './terminalOf.ts';

const members =
  'ID,Name,Sector,Topics,Region\nA,Alpha,social,jobs|bus,North\nB,Beta,public,bus,\nC,Beta,public,,North\nD,,,,\n';
const links = 'From,To,Strength\nA,B,2\nB,A,2\nA,A,1\nA,Nobody,1\n';
const certain = { 'm.csv': members, 'l.csv': links };

const guessed = { 'o.csv': 'Name,Type\nA,Alpha kind\nB,Alpha kind\nC,Beta kind\nD,Beta kind\n' };

function imported(files: TestFiles, ...args: readonly string[]) {
  const { code, answer, message } = run(files, 'import', '--json', ...Object.keys(files), ...args);
  if (code !== 0) throw new Error(`ended with ${code}: ${message}`);
  return JSON.parse(answer);
}

describe('sadeh import', () => {
  it('answers with every key of the contract, in its order, and nothing else', () => {
    const answer = imported(certain);
    expect(answer).toEqual({
      rowsRead: 8,
      rowsImported: 7,
      rowsSetAside: 1,
      rowsIgnored: 0,
      organizations: 4,
      ties: 3,
      pairs: 1,
      sectors: { public: 2, social: 1 },
      isolates: ['C', 'D'],
      topics: ['bus', 'jobs'],
      regions: ['North'],
      files: [
        {
          file: 'm.csv',
          sheet: null,
          shape: 'organizations',
          encoding: 'utf-8',
          delimiter: ',',
          headerRow: 1,
          columns: { 0: 'id', 1: 'name', 2: 'sector', 3: 'topics', 4: 'regions' },
        },
        {
          file: 'l.csv',
          sheet: null,
          shape: 'ties',
          encoding: 'utf-8',
          delimiter: ',',
          headerRow: 1,
          columns: { 0: 'from', 1: 'to', 2: 'strength' },
        },
      ],
      questions: [],
      issues: answer.issues,
      setAside: [{ code: 'unknownOrganization', file: 'l.csv', row: 5, reason: 'Nobody' }],
      duplicates: [{ ids: ['B', 'C'], reason: 'sameName', score: 1 }],
    });
    expect(Object.keys(answer).join()).toBe(
      'rowsRead,rowsImported,rowsSetAside,rowsIgnored,organizations,ties,pairs,sectors,isolates,topics,regions,files,questions,issues,setAside,duplicates',
    );
    expect(answer.issues.map(({ code }: { code: string }) => code).sort()).toEqual([
      'duplicateTie',
      'sameName',
      'selfTie',
      'unknownOrganization',
    ]);
    expect(Object.keys(answer.issues[0]).join()).toBe('code,severity,file,row,column,found,expected');
  });

  it('without a word about encoding and separator for what is no text, and with the parts of the file by name', () => {
    const graph = { nodes: [{ id: 'a' }, { id: 'b' }], links: [{ source: 'a', target: 'b' }] };
    expect(imported({ 'g.json': JSON.stringify(graph) }).files).toEqual([
      {
        file: 'g.json',
        sheet: 'nodes',
        shape: 'organizations',
        encoding: null,
        delimiter: null,
        headerRow: 1,
        columns: { 0: 'id', 1: 'name' },
      },
      {
        file: 'g.json',
        sheet: 'links',
        shape: 'ties',
        encoding: null,
        delimiter: null,
        headerRow: 1,
        columns: { 0: 'from', 1: 'to' },
      },
    ]);
  });

  it('asks about a guess with exit code 3, and takes it with --accept-guesses', () => {
    const { code, answer, message } = run(guessed, 'import', '--json', 'o.csv', '--lang', 'en');
    const { questions } = JSON.parse(answer);
    expect([code, Object.keys(JSON.parse(answer))]).toEqual([3, ['questions']]);
    expect(questions).toMatchObject([{ code: 'column', file: 'o.csv', column: 'Type' }]);
    expect(Object.keys(questions[0])).toEqual(['code', 'file', 'column', 'candidates']);
    expect(questions[0].candidates[0]).toBe('sector');
    expect(message).toContain('docs/import-answers.md');
    const taken = imported(guessed, '--accept-guesses');
    expect(taken).toMatchObject({ organizations: 4, sectors: { 'Alpha kind': 2, 'Beta kind': 2 } });
    expect(taken.questions).toMatchObject([{ code: 'column', file: 'o.csv', column: 'Type' }]);
  });

  it('takes an answer in place of a guess, and then asks nothing', () => {
    const map = { version: 1, tables: [{ file: 'o.csv', columns: { 1: 'level' } }] };
    const files = { ...guessed, 'map.json': JSON.stringify(map) };
    const { code, answer } = run(files, 'import', '--json', 'o.csv', '--map', 'map.json');
    expect([code, JSON.parse(answer)]).toMatchObject([0, { sectors: {}, questions: [] }]);
  });

  it('asks with 3 what has no safe answer, also with --accept-guesses', () => {
    const files = { 'x.csv': 'p,q\nlong text one,other text\nlong text two,more text\n' };
    const { code, answer } = run(files, 'import', '--json', '--accept-guesses', 'x.csv');
    expect(code).toBe(3);
    expect(JSON.parse(answer).questions).toMatchObject([{ code: 'role', file: 'x.csv', column: null }]);
  });

  it('ends with 2 and one line for a file that cannot be read, and for no file', () => {
    const bad = run({ 'x.graphml': '<graphml><graph>' }, 'import', 'x.graphml', '--lang', 'en');
    expect([bad.code, bad.answer, bad.message]).toEqual([2, '', expect.stringContaining('x.graphml: The XML')]);
    expect(run({}, 'import').code).toBe(2);
    expect(run(certain, 'import', 'm.csv', '-x').message).toContain('-x');
  });

  it('writes a page for a person without --json, in either language', () => {
    for (const [lang, counts] of [
      ['en', 'Rows read: 8 = imported 7 + set aside 1 + ignored 0'],
      ['he', 'שורות שנקראו: 8 = יובאו 7 + הושארו בצד 1 + לא נכללו 0'],
    ]) {
      const { code, answer } = run(certain, 'import', 'm.csv', 'l.csv', '--lang', lang ?? '');
      expect([code, answer]).toEqual([0, expect.stringContaining(counts ?? '')]);
      expect(answer).toContain('Beta – Beta');
    }
  });

  it('says how many ties are only suggested, and nothing where none is', () => {
    const ties = 'from,to,Status\nA,B,existing\nB,C,planned\nA,C,proposed\n';
    const pages = [
      ['en', 'Ties: 1 · Pairs: 1 · Without ties: 1\nTies that are only suggested, not counted above: 2'],
      ['he', 'קשרים: 1 · זוגות: 1 · ללא קשרים: 1\nקשרים שרק הוצעו, ואינם נספרים למעלה: 2'],
    ];
    for (const [lang = '', counts] of pages) {
      expect(run({ 'l.csv': ties }, 'import', 'l.csv', '--lang', lang).answer).toContain(counts);
      expect(run(certain, 'import', 'm.csv', 'l.csv', '--lang', lang).answer).not.toMatch(/only suggested|שרק הוצעו/);
    }
  });
});

describe('sadeh import -o', () => {
  it.each([['-o'], ['--output']])('%s writes a project that opens, called as its file, and says so', (flag) => {
    const { code, written, message } = run(
      certain,
      'import',
      'm.csv',
      'l.csv',
      flag,
      'out/field.sadeh.json',
      '--lang',
      'en',
    );
    const project = parseProject(written['out/field.sadeh.json'] ?? '');
    expect([code, message]).toEqual([0, 'Written: out/field.sadeh.json']);
    expect(project).toMatchObject({
      ok: true,
      repairs: [],
      fieldMap: { title: 'field', nextOrganization: 5, nextTie: 4 },
    });
    expect(project.ok && project.fieldMap.organizations.map(({ code: id, name }) => [id, name])).toEqual([
      ['A', 'Alpha'],
      ['B', 'Beta'],
      ['C', 'Beta'],
      ['D', 'D'],
    ]);
  });

  it('refuses to replace a file, and does so with --force', () => {
    const files = { ...certain, 'out.sadeh.json': 'precious' };
    const refused = run(files, 'import', 'm.csv', '-o', 'out.sadeh.json', '--lang', 'en');
    expect([refused.code, refused.answer, refused.written]).toEqual([2, '', {}]);
    expect(refused.message).toContain('--force');
    const replaced = run(files, 'import', 'm.csv', '-o', 'out.sadeh.json', '--force');
    expect([replaced.code, Object.keys(replaced.written)]).toEqual([0, ['out.sadeh.json']]);
  });

  it('writes nothing while a question is open', () => {
    const { code, written } = run(guessed, 'import', 'o.csv', '-o', 'out.sadeh.json');
    expect([code, written]).toEqual([3, {}]);
  });

  it('gives back the same counts when the project is imported again', () => {
    const { written } = run(certain, 'import', 'm.csv', 'l.csv', '-o', 'p.sadeh.json');
    const again = imported({ 'p.sadeh.json': written['p.sadeh.json'] ?? '' });
    expect(again).toMatchObject({
      organizations: 4,
      ties: 3,
      pairs: 1,
      isolates: ['C', 'D'],
      sectors: { public: 2, social: 1 },
    });
  });
});

describe('files of several tables', () => {
  const graph = JSON.stringify({
    nodes: [{ id: 'a', kind: 'k' }, { id: 'b' }],
    links: [{ source: 'a', target: 'b', since: '2020' }],
  });
  const withMap = (table: object) => {
    const files = {
      'g.json': graph,
      'map.json': JSON.stringify({ version: 1, tables: [{ file: 'g.json', ...table }] }),
    };
    return run(files, 'import', '--json', 'g.json', '--map', 'map.json', '--accept-guesses', '--lang', 'en');
  };

  it('take answers about one table by its sheet', () => {
    const { code, answer } = withMap({ sheet: 'links', shape: 'ignore' });
    expect([code, JSON.parse(answer).ties]).toEqual([0, 0]);
  });

  it.each([[{ shape: 'ignore' }], [{ sheet: 'others', shape: 'ignore' }]])(
    'refuse an answer that names none: %j',
    (table) => {
      const { code, message } = withMap(table);
      expect([code, message]).toEqual([2, expect.stringContaining('expected one of its sheets: nodes | links')]);
    },
  );

  it('are read by every command', () => {
    const { code, answer } = run({ 'g.json': graph }, 'analyze', '--json', 'g.json');
    expect([code, JSON.parse(answer)]).toMatchObject([0, { organizations: 2, ties: 1, density: 1 }]);
  });
});
