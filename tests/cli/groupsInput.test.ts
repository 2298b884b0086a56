import { describe, expect, it } from 'vitest';
import { networkFiles, runGroups } from './seatingCases.ts';

describe('a file of rules', () => {
  it('that cannot be read ends with 2 and a line for each thing, with the file, the place, what was found and expected', () => {
    const rules = { size: 'twelve', min_per_sektor: 1, locked: ['o99'], objective: 'maximise degree' };
    const { code, answer, message } = runGroups(networkFiles, rules, '--json');
    const known = 'maximise sum(influence*interest) | maximise sum of interest of assigned members';
    expect([code, answer]).toEqual([2, '']);
    const [key, ...others] = message.split('\n');
    expect(key).toMatch(
      /^rules\.json, min_per_sektor: the key min_per_sektor is not known here; expected one of: committee \|/,
    );
    expect(others.toSorted()).toEqual([
      'rules.json, locked[0]: no organisation has the id or the name o99; expected one that the files have.',
      `rules.json, objective: maximise degree is no objective that is known; expected one of: ${known}, or goals in place of it.`,
      'rules.json, size: twelve was found; expected a number of seats from 1, or {"min": 5, "max": 8}.',
    ]);
  });

  it('that is not JSON, or is not there, ends with 2', () => {
    expect(runGroups(networkFiles, '{"size": 12,}', '--json')).toMatchObject({
      code: 2,
      answer: '',
      message: 'rules.json: This is not JSON; expected an object in braces, as docs/rules.md describes.',
    });
    const nowhere = runGroups(networkFiles, {}, '--json', '--rules', 'none.json');
    expect([nowhere.code, nowhere.message.split('\n')[0]]).toEqual([
      2,
      'There is no file none.json. For all options: sadeh --help',
    ]);
  });

  it('is told about in Hebrew too', () => {
    const { code, message } = runGroups(networkFiles, { size: 3, tied: 'yes' }, '--json', '--lang', 'he');
    expect([code, message]).toEqual([2, 'rules.json, tied: נמצא yes; דרוש true או false.']);
  });
});

describe('sadeh groups', () => {
  it('needs files, and knows its options', () => {
    const { code, message } = runGroups(networkFiles, { size: 3 }, '--rule', 'x');
    expect([code, message.split('. ')[0]]).toEqual([2, 'There is no option --rule']);
  });

  it('is described with the other commands', () => {
    const { code, answer } = runGroups(networkFiles, null, '--help');
    expect([code, answer.includes('sadeh groups FILE… [--rules FILE]'), answer.includes('--no-reasons')]).toEqual([
      0,
      true,
      true,
    ]);
  });
});
