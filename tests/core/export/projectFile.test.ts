import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProject, serializeProject } from '../../../src/core/export/projectFile.ts';
import { maxProjectCharacters } from '../../../src/core/export/projectFileText.ts';
import { noUnknownFields, type UnknownFields } from '../../../src/core/export/projectFileUnknown.ts';
import { newGroup } from '../../../src/core/model/group.ts';
import { organizationId, tieId } from '../../../src/core/model/ids.ts';
import { anyFieldMap, smallField } from './fieldMaps.ts';

const savedAt = '2026-11-21T14:03:00.000Z';
const golden = readFileSync(new URL('../../golden/project-v1.sadeh.json', import.meta.url), 'utf8');

function written(fieldMap = smallField(), unknown = noUnknownFields): string {
  return serializeProject({ fieldMap, unknown, savedAt });
}

/** The written file with some of its JSON changed by hand. */
// biome-ignore lint/suspicious/noExplicitAny: a test that damages a file must reach anything in it.
function damaged(change: (file: any) => void): string {
  const file = JSON.parse(written());
  change(file);
  return JSON.stringify(file);
}

function refusal(text: string): unknown {
  const parsed = parseProject(text);
  return parsed.ok ? 'opened' : [parsed.issue.code, parsed.issue.found];
}

function repairs(text: string): unknown {
  const parsed = parseProject(text);
  return parsed.ok ? parsed.repairs.map(({ code, column, found }) => [code, column, found]) : parsed.issue;
}

describe('what is written is read again', () => {
  test('for any field map, with nothing to mend', () => {
    fc.assert(
      fc.property(anyFieldMap, (fieldMap) => {
        const parsed = parseProject(written(fieldMap));
        expect(parsed).toEqual({ ok: true, fieldMap, unknown: noUnknownFields, savedAt, repairs: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('the first released form opens as it always did', () => {
    const parsed = parseProject(golden);
    expect(parsed).toEqual({ ok: true, fieldMap: smallField(), unknown: noUnknownFields, savedAt, repairs: [] });
  });

  test('and is still what the program writes', () => {
    expect(written()).toBe(golden);
  });

  test('a byte order mark and other spacing do no harm', () => {
    const parsed = parseProject(`\uFEFF${JSON.stringify(JSON.parse(golden), null, 4)}`);
    expect(parsed.ok && parsed.fieldMap).toEqual(smallField());
  });

  test('fields of a newer program are kept at every level and written back', () => {
    const unknown: UnknownFields = {
      file: { checksum: 'abc' },
      project: { phase: { name: 'initiate', since: [1, 2] } },
      rules: { decay: 0.5 },
      groups: { committee: { room: 'Hall' }, 'group Skills': { sessions: 4 } },
      seating: { rotation: 'yearly' },
      organizations: { [organizationId(2)]: { headcount: 3 } },
      ties: { [tieId(4)]: { frequency: 'weekly' } },
    };
    const fieldMap = { ...smallField(), groups: [newGroup(null), newGroup('Skills')] };
    const text = written(fieldMap, unknown);
    const parsed = parseProject(text);
    expect(parsed).toEqual({ ok: true, fieldMap, unknown, savedAt, repairs: [] });
    expect(parsed.ok && written(parsed.fieldMap, parsed.unknown)).toBe(text);
  });

  test('places of organisations that are gone are not written', () => {
    const fieldMap = smallField();
    const positions = { ...fieldMap.positions, [organizationId(9)]: { x: 1, y: 1 } };
    expect(written({ ...fieldMap, positions })).toBe(golden);
  });
});

describe('what is not a project is refused, with what it seems to be', () => {
  test.each([
    ['', ['projectNotJson', null]],
    ['id,name\n1,Alon', ['projectNotJson', null]],
    [golden.slice(0, golden.length * 0.6), ['projectDamaged', null]],
    ['null', ['projectOtherJson', null]],
    ['{}', ['projectOtherJson', null]],
    ['[{"id":1}]', ['projectList', null]],
    ['{"type":"excalidraw","version":2,"elements":[]}', ['projectOtherApp', 'Excalidraw']],
    ['{"tldrawFileFormatVersion":1}', ['projectOtherApp', 'tldraw']],
    ['{"elements":{"nodes":[],"edges":[]},"style":[]}', ['projectOtherApp', 'Cytoscape']],
    ['{"elements":[],"connections":[]}', ['projectOtherApp', 'Kumu']],
    ['{"nodes":[],"links":[]}', ['projectGraph', null]],
    ['{"type":"FeatureCollection","features":[]}', ['projectOtherApp', 'GeoJSON']],
    ['{"cells":[],"nbformat":4}', ['projectOtherApp', 'Jupyter']],
    ['{"name":"x","dependencies":{}}', ['projectOtherApp', 'npm']],
  ])('%#', (text, expected) => {
    expect(refusal(text)).toEqual(expected);
  });

  test('a newer version is named', () => {
    expect(parseProject(damaged((file) => Object.assign(file, { version: 2 })))).toEqual({
      ok: false,
      issue: {
        code: 'projectNewer',
        severity: 'error',
        file: null,
        row: null,
        column: null,
        found: '2',
        expected: '1',
      },
    });
  });

  test.each([[undefined], [null], ['1'], [0], [-1], [1.5], [1e9], [[1]]])('the version %j is none', (version) => {
    const text = damaged((file) => Object.assign(file, { version }));
    expect(refusal(text)).toEqual([
      'projectVersion',
      version === undefined ? null : String(JSON.stringify(version)).replaceAll('"', ''),
    ]);
  });

  test.each(['project', 'organizations', 'ties'])('without %s there is nothing to open', (part) => {
    expect(refusal(damaged((file) => delete file[part]))).toEqual(['projectDamaged', null]);
  });

  test('a text of absurd length or depth is not even parsed', () => {
    expect(refusal(' '.repeat(maxProjectCharacters + 1))).toEqual(['projectTooLarge', null]);
    const bomb = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(refusal(bomb)).toEqual(['projectTooDeep', null]);
    expect(refusal(golden.replace('"seed": 1', `"seed": 1, "more": ${bomb}`))).toEqual(['projectTooDeep', null]);
  });

  test('brackets inside a text are not depth', () => {
    const fieldMap = { ...smallField(), title: `${'['.repeat(500)}"\\` };
    const parsed = parseProject(written(fieldMap));
    expect(parsed.ok && parsed.fieldMap.title).toBe(fieldMap.title);
  });
});

describe('what is damaged in places is mended, and each mend is listed', () => {
  test('a tie to nobody is left out', () => {
    const text = damaged((file) => {
      file.ties[0].target = 'o77';
    });
    expect(repairs(text)).toEqual([['projectTieDropped', 't1', '["o1","o77"]']]);
    const parsed = parseProject(text);
    expect(parsed.ok && parsed.fieldMap.ties).toEqual(smallField().ties.slice(1));
  });

  test.each([
    ['{"x":null,"y":1}', { x: null, y: 1 }],
    ['{"x":1e+308,"y":1}', { x: 1e308, y: 1 }],
    ['"here"', 'here'],
  ])('the place %s is left out', (found, place) => {
    const text = damaged((file) => {
      file.project.positions.o1 = place;
    });
    expect(repairs(text)).toEqual([['projectPositionDropped', 'o1', found]]);
    const parsed = parseProject(text);
    expect(parsed.ok && parsed.fieldMap).toEqual({ ...smallField(), positions: {} });
  });

  test('repeated, odd and missing ids are made anew; ties follow the id that was written', () => {
    const text = damaged((file) => {
      file.organizations[1].id = 'constructor';
      file.organizations[2].id = 'o1';
      file.ties[0].target = 'constructor';
      file.ties[1].source = 'constructor';
      file.ties[1].target = 'o1';
      delete file.ties[1].id;
    });
    expect(repairs(text)).toEqual([
      ['projectIdReissued', 'Alon "Young Hands" (NPO)', '"constructor"'],
      ['projectIdReissued', 'Orlan', '"o1"'],
      ['projectIdReissued', 't5', null],
    ]);
    const parsed = parseProject(text);
    expect(parsed.ok && parsed.fieldMap.organizations.map(({ id }) => id)).toEqual(['o1', 'o4', 'o5']);
    expect(parsed.ok && parsed.fieldMap.ties.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['t1', 'o1', 'o4'],
      ['t5', 'o4', 'o1'],
    ]);
    expect(parsed.ok && [parsed.fieldMap.nextOrganization, parsed.fieldMap.nextTie]).toEqual([6, 6]);
  });

  test('a counter that lags behind is set right, so that no id is used twice', () => {
    const text = damaged((file) => {
      file.project.nextOrganization = 2;
      file.project.nextTie = 'many';
    });
    const parsed = parseProject(text);
    expect(parsed.ok && [parsed.fieldMap.nextOrganization, parsed.fieldMap.nextTie]).toEqual([4, 5]);
  });

  test('fields of a wrong kind become "not known", the good items of a list stay', () => {
    const text = damaged((file) => {
      Object.assign(file.organizations[0], { stage: 'asleep', influence: 'high', topics: ['Career guidance', 7] });
      delete file.organizations[2].name;
      file.organizations.push('?');
      file.project.rules.backbone = 'o8';
      file.project.rules.engagedFrom = 'declined';
    });
    expect(repairs(text)).toEqual([
      ['projectRecordDropped', 'organizations · 4', '"?"'],
      ['projectFieldReset', 'עיריית נווה שקמה – אגף חינוך · topics', '["Career guidance",7]'],
      ['projectFieldReset', 'עיריית נווה שקמה – אגף חינוך · stage', '"asleep"'],
      ['projectFieldReset', 'עיריית נווה שקמה – אגף חינוך · influence', '"high"'],
      ['projectFieldReset', 'o3 · name', null],
      ['projectFieldReset', 'rules · engagedFrom', '"declined"'],
      ['projectFieldReset', 'rules · backbone', '"o8"'],
    ]);
    const parsed = parseProject(text);
    const [council, , factory] = parsed.ok ? parsed.fieldMap.organizations : [];
    expect([council?.stage, council?.influence, council?.topics, factory?.name]).toEqual([
      null,
      null,
      ['Career guidance'],
      'o3',
    ]);
    expect(parsed.ok && parsed.fieldMap.rules).toEqual(smallField().rules);
  });

  test('persons and trials that speak of organisations that are not there are left out', () => {
    const text = damaged((file) => {
      Object.assign(file.project, {
        people: [{ name: 'Dana', organization: 'o1' }, { name: 'Avi', organization: 'o9' }, 'Noa'],
        whatIf: {
          organizations: [
            { id: 'w1', name: 'Bakery', sector: null },
            { id: 'o1', name: 'Not imagined', sector: null },
          ],
          ties: [
            { source: 'w1', target: 'o2' },
            { source: 'o1', target: 'o9' },
          ],
          withoutOrganizations: ['o3', 'o9'],
          withoutTies: 'all',
        },
      });
      file.project.rules.only = { sectors: ['public', 3], regions: 'Wadi' };
    });
    expect(repairs(text)).toEqual([
      ['projectFieldReset', 'rules · only', '{"sectors":["public",3],"regions":"Wadi"}'],
      ['projectRecordDropped', 'project · people', '"Noa"'],
      ['projectRecordDropped', 'project · people', '"Avi"'],
      ['projectRecordDropped', 'project · whatIf', '{"id":"o1","name":"Not imagined","sector":null}'],
      ['projectRecordDropped', 'project · whatIf', '"o9"'],
      ['projectRecordDropped', 'project · whatIf', '"o9"'],
      ['projectFieldReset', 'project · whatIf', '"all"'],
    ]);
    const parsed = parseProject(text);
    const { people, whatIf, rules } = parsed.ok ? parsed.fieldMap : smallField();
    expect({ people, whatIf, only: rules.only }).toEqual({
      people: [{ name: 'Dana', organization: 'o1' }],
      whatIf: {
        withSuggested: true,
        organizations: [{ id: 'w1', name: 'Bakery', sector: null }],
        ties: [{ source: 'w1', target: 'o2' }],
        withoutOrganizations: ['o3'],
        withoutTies: [],
      },
      only: { sectors: ['public'], topics: [], regions: [], stages: [] },
    });
  });

  test('a name of a million letters is cut', () => {
    const text = damaged((file) => {
      file.organizations[2].name = 'א'.repeat(1_000_000);
    });
    const parsed = parseProject(text);
    expect(parsed.ok && parsed.fieldMap.organizations[2]?.name).toBe('א'.repeat(1_000));
    expect(parsed.ok && parsed.repairs.map(({ code }) => code)).toEqual(['projectFieldReset']);
  });

  test('keys that reach the prototype are ignored wherever they stand', () => {
    const poison = '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}';
    const text = golden
      .replace('"project": {', `"project": {${poison},`)
      .replace('"positions": {', `"positions": {${poison},`)
      .replace('{"id":"o1"', `{${poison},"id":"o1"`)
      .replace('"format"', `${poison}, "format"`);
    const parsed = parseProject(text);
    expect(parsed).toEqual({ ok: true, fieldMap: smallField(), unknown: noUnknownFields, savedAt, repairs: [] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('any damage to any one character opens, mends or refuses, and never throws', () => {
    const place = fc.nat(golden.length - 1);
    fc.assert(
      fc.property(place, fc.constantFrom('', '"', '}', '[', '0', 'x', '\\', '\u0000'), (at, replacement) => {
        const parsed = parseProject(golden.slice(0, at) + replacement + golden.slice(at + 1));
        expect(typeof parsed.ok).toBe('boolean');
      }),
      { numRuns: 1_000 },
    );
  });
});
