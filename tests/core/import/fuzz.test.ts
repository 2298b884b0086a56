import { describe, expect, it } from 'vitest';
import { serializeProject } from '../../../src/core/export/projectFile.ts';
import { noUnknownFields } from '../../../src/core/export/projectFileUnknown.ts';
import { noChoices } from '../../../src/core/import/choices.ts';
import { importFiles } from '../../../src/core/import/importFiles.ts';
import { importIssueCodes } from '../../../src/core/import/issueCodes.ts';
import { emptyFieldMap } from '../../../src/core/model/fieldMap.ts';
import { encoded } from '../../support/importing.ts';
import { processorTime } from '../../support/processorTime.ts';
import { seededRandom } from '../../support/random.ts';
import { workbookOf, workbookParts } from '../../support/workbookOf.ts';
import { zipOf } from '../../support/zipOf.ts';
import { smallField } from '../export/fieldMaps.ts';

/** All formats together; `npm run fuzz` takes as many seconds as it is given. */
const seconds = Number(process.env.SADEH_FUZZ_SECONDS ?? 60);
/** The same files are tried everywhere; another seed tries others. */
const seed = Number(process.env.SADEH_FUZZ_SEED ?? 20_260_118);
/** What one small file may take, in milliseconds of work. */
const slowest = 5_000;

type Random = () => number;

const people = [
  ['ID', 'Name', 'Sector', 'Topics', 'Stage', 'Influence (1-5)', 'Notes'],
  ['1', 'עמותת "אור"', 'חברתי', 'jobs | תעסוקה', 'active', '3', 'a, "b"\nc'],
  ['007', "=1+1 O'Neil", 'public', 'bus;rail', 'בשיח', '7', '😀 \u202e'],
  ['3', '__proto__', 'business', '', 'declined', '', '12/03/24'],
];

const csv = people.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

const workbook = {
  sheets: [
    { name: 'ארגונים', rows: people, after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>' },
    {
      name: 'Ties',
      rows: [
        ['From', 'To', 'Weight'],
        ['1', '007', 2],
        ['007', '3', 45_000],
      ],
    },
  ],
  sharedStrings: '<si><t>shared &amp; kept</t></si><si><r><t xml:space="preserve">rich </t></r><r><t>text</t></r></si>',
  formats: ['yyyy-mm-dd'],
};

const kumu = JSON.stringify({
  elements: [
    { _id: 'elem-1', attributes: { label: 'Alpha', 'element type': 'NGO', tags: ['jobs', 'bus'] } },
    { _id: 'elem-2', attributes: { label: 'ביתא', __proto__: null, constructor: { prototype: 1 } } },
  ],
  connections: [{ from: 'elem-1', to: 'elem-2', direction: 'mutual', attributes: { strength: 2.5e3 } }],
  loops: [{ _id: 'loop-1' }],
});

const project = serializeProject({ fieldMap: smallField(), unknown: noUnknownFields, savedAt: '2026-01-01T00:00:00Z' });

const gexf = `<?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="v" version="1.3">
<graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="Sector"><default>social</default></attribute></attributes>
<nodes><node id="a" label="Alpha &amp; &#128512;"><attvalues><attvalue for="0" value="public"/></attvalues><viz:color r="1"/></node>
<node id="b" label="ביתא"><nodes><node id="c" label="<![CDATA[]]&gt;"/></nodes></node></nodes>
<edges><edge id="0" source="a" target="b" weight="2" type="mutual"/><edge source="b" target="zz"/></edges></graph></gexf>`;

const graphml = `<?xml version="1.0"?><graphml xmlns="g"><key id="d0" for="node" attr.name="label"/><key id="d1" for="edge" attr.name="weight">
<default>1</default></key><graph edgedefault="directed"><node id="n0"><data key="d0">Alpha</data><port name="p"/></node>
<node id="n1"><data key="d0"><![CDATA[ביתא]]></data><graph><node id="n2"/></graph></node><edge source="n0" target="n1"><data key="d1">3</data></edge>
<hyperedge><endpoint node="n0"/></hyperedge></graph></graphml>`;

const formats: readonly (readonly [name: string, make: (random: Random) => Uint8Array])[] = [
  [
    'CSV',
    (random) => broken(encoded(csv, pick(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'] as const, random)), random),
  ],
  ['the packed bytes of XLSX', (random) => broken(workbookOf(workbook), random)],
  ['the parts of XLSX', brokenPart],
  ['JSON', (random) => broken(encoded(pick([kumu, project], random), 'utf-8'), random)],
  ['GEXF', (random) => broken(encoded(gexf, 'utf-8'), random)],
  ['GraphML', (random) => broken(encoded(graphml, 'utf-8'), random)],
];

const prototypes = [Object.prototype, Array.prototype, String.prototype, Map.prototype];
const codes = new Set<string>(importIssueCodes);

describe('files with bytes turned, cut out and put in', () => {
  it.each(formats)(
    '%s: a result or a message, soon, and nothing else changed',
    (name, make) => {
      const keys = prototypes.map((one) => Reflect.ownKeys(one));
      const end = performance.now() + (seconds * 1_000) / formats.length;
      let run = 0;
      do {
        const bytes = make(seededRandom(seed + run));
        const began = processorTime();
        const problem = problemWith(bytes);
        const took = processorTime() - began;
        if (problem !== null || took > slowest) {
          throw new Error(`${name}, seed ${seed}, run ${run}, ${Math.round(took)} ms: ${problem}\n${shown(bytes)}`);
        }
        run += 1;
      } while (performance.now() < end);
      expect(prototypes.map((one) => Reflect.ownKeys(one))).toEqual(keys);
      expect(run).toBeGreaterThan(10);
    },
    (seconds + 60) * 1_000,
  );
});

/** What is wrong with what comes of a file; null where it is a result that adds up, a question or a message that is known. */
function problemWith(bytes: Uint8Array): string | null {
  try {
    const outcome = importFiles([{ name: 'file', bytes }], noChoices, emptyFieldMap('Test'));
    switch (outcome.status) {
      case 'refused':
        return outcome.reading.refusals.find(({ code }) => !codes.has(code))?.code ?? null;
      case 'asks':
        return outcome.reading.questions.some(({ required }) => required) ? null : 'asks nothing';
      case 'imported': {
        const { rowsRead, rowsImported, rowsSetAside, rowsIgnored } = outcome.plan.counts;
        return rowsRead === rowsImported + rowsSetAside + rowsIgnored ? null : 'rows are lost';
      }
    }
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** One to eight breaks, most of them small. */
function broken(bytes: Uint8Array, random: Random): Uint8Array {
  let result = Uint8Array.from(bytes);
  const times = 1 + Math.floor(random() * 8);
  for (let time = 0; time < times && result.length > 0; time += 1) result = breakOnce(result, random);
  return result;
}

const tokens = [
  '"',
  '<',
  '&',
  ']]>',
  '<!DOCTYPE a>',
  '\0',
  '\u202e',
  '{',
  '[[[[',
  '1e999',
  '&#0;',
  '<![CDATA[',
  '\r',
  ',,,,',
];

function breakOnce(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const at = Math.floor(random() * bytes.length);
  const to = Math.min(bytes.length, at + Math.floor(random() ** 3 * bytes.length));
  const around = (middle: Uint8Array, after: number) => {
    return Uint8Array.from([...bytes.subarray(0, at), ...middle, ...bytes.subarray(after)]);
  };
  switch (Math.floor(random() * 7)) {
    case 0:
      return around(new Uint8Array(), bytes.length);
    case 1:
      return around(new Uint8Array(), to);
    case 2:
      return around(Uint8Array.from([...bytes.subarray(at, to), ...bytes.subarray(at, to)]), to);
    case 3:
      return around(encoded(pick(tokens, random), 'utf-8'), at);
    case 4:
      return around(Uint8Array.of(Math.floor(random() * 256)), at + 1);
    default:
      return around(Uint8Array.of((bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))), at + 1);
  }
}

/** A workbook that is packed soundly and holds a part that is not sound: what is behind the checks of the packing. */
function brokenPart(random: Random): Uint8Array {
  const parts = workbookParts(workbook);
  const chosen = Math.floor(random() * parts.length);
  return zipOf(
    parts.map((part, index) => {
      if (index !== chosen) return part;
      const content = typeof part.content === 'string' ? encoded(part.content, 'utf-8') : part.content;
      return { ...part, content: broken(content, random) };
    }),
  );
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

function shown(bytes: Uint8Array): string {
  return JSON.stringify(new TextDecoder('latin1').decode(bytes)).slice(0, 4_000);
}
