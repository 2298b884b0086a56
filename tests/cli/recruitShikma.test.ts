import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { solve } from '../support/solver.ts';
import { run, runWith } from './terminalOf.ts';

const folder = join(import.meta.dirname, '../../sample-data/shikma');

function filesIn(language: string, targets: string) {
  const read = (name: string) => readFileSync(join(folder, `${name}.${language}.csv`), 'utf8');
  return { 'organisations.csv': read('organisations'), 'ties.csv': read('ties'), 'targets.csv': targets };
}

const given = ['organisations.csv', 'ties.csv', '--targets', 'targets.csv', '--json'];

function recruit(language: string, targets: string, ...args: readonly string[]) {
  const { code, answer, message } = runWith(solve, filesIn(language, targets), 'recruit', ...given, ...args);
  expect([code, message]).toEqual([0, '']);
  const { chosen, ...others } = JSON.parse(answer);
  return { ids: chosen.map(({ id }: { id: string }) => id), ...others };
}

/** So much of everybody that whoever may be approached is. */
const everybody = 'sector,minimum\npublic,90\nsocial,90\nbusiness,90\ncommunity,90\nphilanthropy,90\nacademia,90\n';

describe.each(['he', 'en'])('Shikma in %s', (language) => {
  it('never has the two who declined on a list, whatever is set and whoever is locked', () => {
    const { ids, candidates, lockedAside } = recruit(
      language,
      everybody,
      '--count',
      '90',
      '--lock',
      'PUB17',
      '--lock',
      'BUS07',
    );
    expect(ids).toHaveLength(61);
    expect(candidates).toBe(61);
    expect(ids.filter((id: string) => ['PUB17', 'BUS07'].includes(id))).toEqual([]);
    expect(lockedAside).toEqual(['PUB17', 'BUS07']);
    const alone = `sector,topic,minimum\npublic,${language === 'he' ? 'ליווי צעירים בסיכון' : 'Support for youth at risk'},30\n`;
    expect(recruit(language, alone, '--budget', '90').ids).not.toContain('PUB17');
  });

  it('says that the four isolates have no path, and reaches the smelter through the manufacturers', () => {
    const { introductions } = recruit(language, everybody, '--count', '90');
    expect(['BUS10', 'BUS11', 'COM09', 'SOC25', 'ACA03'].map((id) => introductions[id])).toEqual([[], [], [], [], []]);
    expect(introductions.BUS02[0].path).toEqual(['PUB01', 'BUS01', 'BUS02']);
  });

  it('has the same list for the same targets in either language of theirs', () => {
    const training = language === 'he' ? 'הכשרה מקצועית' : 'Vocational training';
    const inEnglish = `sector,topic,minimum,weight\nbusiness,,3,2\ncommunity,,2,1\n,${training},9,1\n`;
    const inHebrew = `מגזר,נושא,מינימום,משקל\nהמגזר העסקי,,3,2\nקהילה,,2,1\n,${training},9,1\n`;
    const [one, other] = [inEnglish, inHebrew].map((targets) => recruit(language, targets, '--count', '6'));
    expect(other.ids).toEqual(one.ids);
    expect([other.value, other.greedy]).toEqual([one.value, one.greedy]);
  });

  it('has the matrix of sectors by topics and regions, sectors under the names of the file', () => {
    const { answer } = run(filesIn(language, 'sector,minimum\nacademia,1\n'), 'coverage', ...given);
    const { cells, gaps } = JSON.parse(answer);
    const words =
      language === 'he'
        ? {
            training: 'הכשרה מקצועית',
            wadi: 'יישובי הוואדי',
            names: ['ציבורי', 'חברתי (מגזר שלישי)', 'עסקי', 'קהילה', 'פילנתרופיה', 'academia'],
          }
        : {
            training: 'Vocational training',
            wadi: 'Wadi towns',
            names: ['Public', 'Social', 'Business', 'Community', 'Philanthropy', 'academia'],
          };
    const listed = (dimension: string, value: string) =>
      words.names.map((name) => {
        const found = cells.filter(
          (cell: Readonly<Record<string, unknown>>) =>
            cell.dimension === dimension && cell.value === value && cell.sector === name,
        );
        return found.map((cell: { listed: number }) => cell.listed).join();
      });
    expect(listed('topic', words.training)).toEqual(['6', '8', '0', '0', '2', '2']);
    expect(listed('region', words.wadi)).toEqual(['3', '3', '0', '1', '1', '0']);
    expect(listed('regionWide', '*')).toEqual(['8', '6', '2', '0', '4', '4']);
    expect(gaps).toMatchObject([{ target: 'academia', have: 1, want: 1, shortfall: 0 }]);
  });
});
