import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupsAnswer, runGroups, shikmaFiles } from './seatingCases.ts';

function rulesOf(language: string) {
  const file = join(import.meta.dirname, `../../sample-data/shikma/rules.${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

interface Finding {
  readonly code: string;
  readonly [key: string]: unknown;
}

interface Health {
  readonly seats: number;
  readonly sectors: Readonly<Record<string, { readonly seats: number; readonly state: string }>>;
  readonly findings: readonly Finding[];
}

function finding({ findings }: Health, code: string): Finding | undefined {
  return findings.find((one) => one.code === code);
}

const words = {
  he: {
    wadi: 'יישובי הוואדי',
    hill: 'יישובי ההר',
    alon: 'קריית אלון',
    mevoot: 'מבואות שקמה',
    training: 'הכשרה ומיומנויות',
    risk: 'ליווי צעירים בסיכון',
    placement: 'מעסיקים והשמה',
  },
  en: {
    wadi: 'Wadi towns',
    hill: 'Hill villages',
    alon: 'Kiryat Alon',
    mevoot: "Mevo'ot Shikma",
    training: 'Training and skills',
    risk: 'Support for youth at risk',
    placement: 'Employers and placement',
  },
};

describe.each(['he', 'en'] as const)('the committee of 15 for Shikma in %s', (language) => {
  const rules = rulesOf(language);
  const answer = groupsAnswer(shikmaFiles(language), rules, '--no-reasons');
  const members: readonly string[] = answer.committee;

  it('is proven to come to 236, and keeps the rules', () => {
    const { feasible, objective, optimum, gap, shortfall, shortfalls } = answer;
    expect({ feasible, objective, optimum, gap, shortfall, shortfalls, seats: members.length }).toEqual({
      feasible: true,
      objective: [{ name: 'maximise sum(influence*interest)', value: 236 }],
      optimum: true,
      gap: null,
      shortfall: 0,
      shortfalls: [],
      seats: 15,
    });
    const counts: Readonly<Record<string, number>> = { PUB: 2, SOC: 3, BUS: 2, COM: 2, PHI: 1, ACA: 1 };
    for (const [sector, least] of Object.entries(counts)) {
      const there = members.filter((id) => id.startsWith(sector)).length;
      expect([sector, there >= least && there <= 5]).toEqual([sector, true]);
    }
    expect(members).toEqual(expect.arrayContaining(['SOC01', 'PUB01']));
    expect(members.filter((id) => ['PUB17', 'BUS07'].includes(id))).toEqual([]);
    expect(members).toEqual(members.toSorted());
    const { findings } = answer.health.proposed.committee as Health;
    const lacks = findings.filter(({ code }) => ['missingSectors', 'missingRegions', 'noAffected'].includes(code));
    expect(lacks).toEqual([]);
  });

  it('stands beside 261 by score alone, without academia and community', () => {
    const { objective, proposed, sectorsMissing, members: top } = answer.scoreOnly;
    expect({ objective, proposed, sectorsMissing, seats: top.length }).toEqual({
      objective: 261,
      proposed: 236,
      sectorsMissing: ['academia', 'community'],
      seats: 15,
    });
  });

  it('says whom to bring in first: who is proposed and not engaged, whom somebody engaged is tied to before those without a path', () => {
    const engaged = groupsAnswer(shikmaFiles(language), { size: 80 }, '--no-reasons', '--engaged-from', 'identified');
    expect(engaged.bringIn).toEqual([]);
    const bringIn: readonly string[] = answer.bringIn;
    expect(bringIn.length).toBeGreaterThan(0);
    expect(bringIn.filter((id) => !members.includes(id))).toEqual([]);
    expect(answer.setAside).toEqual([
      { id: 'BUS07', why: 'declined' },
      { id: 'PUB17', why: 'declined' },
    ]);
  });
});

describe.each(['he', 'en'] as const)('the groups of Shikma as they are, in %s', (language) => {
  const { wadi, hill, alon, mevoot, training, risk, placement } = words[language];
  const { health, ...others } = groupsAnswer(shikmaFiles(language), null);
  const committee: Health = health.present.committee;
  const groups: Readonly<Record<string, Health>> = health.present.groups;
  const group = (name: string) => groups[name] ?? { seats: 0, sectors: {}, findings: [] };

  it('are looked at without rules, and nothing is proposed', () => {
    expect(others).toMatchObject({ feasible: null, committee: null, groups: null, objective: [], explanations: [] });
    expect([health.proposed, Object.keys(groups).toSorted()]).toEqual([null, [training, risk, placement].toSorted()]);
  });

  it('have a committee of nine without business, community and academia', () => {
    expect([committee.seats, finding(committee, 'missingSectors')?.sectors]).toEqual([
      9,
      ['business', 'community', 'academia'],
    ]);
    expect(finding(committee, 'missingRegions')?.regions).toEqual([wadi, hill]);
    expect(finding(committee, 'onlyThrough')?.regions).toEqual([
      { value: alon, member: { kind: 'organization', id: 'SOC02' } },
      { value: mevoot, member: { kind: 'organization', id: 'SOC04' } },
    ]);
  });

  it('have working groups without business, without a link to the committee, and without the Wadi', () => {
    expect(group(training).sectors.business).toEqual({ seats: 0, state: 'missing' });
    expect(finding(group(training), 'unlinked')?.code).toBe('unlinked');
    expect(group(risk).sectors.community).toEqual({ seats: 0, state: 'missing' });
    expect(finding(group(risk), 'missingRegions')?.regions).toContain(wadi);
    expect([finding(group(placement), 'unlinked'), finding(group(risk), 'unlinked')]).toEqual([undefined, undefined]);
  });

  it('have five bodies with two seats', () => {
    const loads = finding(committee, 'severalSeats')?.loads as readonly { readonly organization: string }[];
    expect(loads.map(({ organization }) => organization)).toEqual(['PUB01', 'PUB03', 'SOC02', 'SOC04', 'SOC05']);
  });
});

describe('a page about groups', () => {
  it('says in Hebrew who is proposed, what it comes to and whom the list by score leaves out', () => {
    const { code, answer } = runGroups(shikmaFiles('he'), rulesOf('he'), '--no-reasons', '--lang', 'he');
    expect(code).toBe(0);
    expect(answer).toContain('ועדת ההיגוי: הצעה, מושבים: 15');
    expect(answer).toContain('הוכח: אין הרכב טוב יותר שמקיים את הכללים.');
    expect(answer).toContain('לפי השפעה × עניין בלבד, לשם השוואה: 261 (בהצעה: 236)');
    expect(answer).toMatch(/נשארים בחוץ: .*אקדמיה/);
  });

  it('says in English how the groups are, and nothing of a proposal', () => {
    const { code, answer } = runGroups(shikmaFiles('en'), null, '--lang', 'en');
    expect(code).toBe(0);
    expect(answer).toMatch(/^How the groups are\n {2}Steering committee, 9 seats: Public 3 · Social 5 · Business 0/);
    expect(answer).not.toContain('proposed');
  });
});
