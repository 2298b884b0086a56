import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { organizationFields, tieFields } from '../../src/core/import/fields.ts';
import { encodings } from '../../src/core/import/text/encoding.ts';
import { run } from './terminalOf.ts';

const project = join(import.meta.dirname, '../..');
const page = readFileSync(join(project, 'docs/import-answers.md'), 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

describe('docs/import-answers.md', () => {
  it('has an example that the program takes', () => {
    const files = {
      'members.csv': 'No.,Body,Kind,Themes\nM1,Alpha,NPO,jobs/bus\nM2,Beta,Ministry,bus\n',
      'links.csv': 'Whom,Since\nM2,2020\nM9,2021\n',
      'answers.json': example,
    };
    const { code, answer } = run(files, 'analyze', '--json', 'members.csv', 'links.csv', '--map', 'answers.json');
    expect(code).toBe(0);
    expect(JSON.parse(answer)).toMatchObject({
      organizations: 2,
      ties: 1,
      sectors: { public: 1, social: 1 },
      setAside: [{ code: 'unknownOrganization', file: 'links.csv', row: 3, reason: 'M9' }],
      coverage: { topic: { bus: { social: { listed: 1 } }, jobs: { public: { listed: 0 } } } },
    });
  });

  it('names every field and every encoding', () => {
    const unnamed = [...organizationFields, ...tieFields, ...encodings].filter((word) => !page.includes(`\`${word}\``));
    expect(unnamed).toEqual([]);
  });

  it('is named in the help, in the README and where the program asks', () => {
    expect(run({}, '--help').answer).toContain('docs/import-answers.md');
    expect(readFileSync(join(project, 'README.md'), 'utf8')).toContain('(docs/import-answers.md)');
    expect(run({ 'o.csv': 'k,n\n1,x y\n2,z w\n' }, 'analyze', 'o.csv').message).toContain('docs/import-answers.md');
  });
});
