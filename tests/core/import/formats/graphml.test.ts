import { describe, expect, it } from 'vitest';
import { read } from './readFormats.ts';

const graphml = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${inside}</graphml>`;

const keys = `
  <key id="d0" for="node" attr.name="label" attr.type="string"/>
  <key id="d1" for="node" attr.name="sector" attr.type="string"><default>social</default></key>
  <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
  <key id="d3" for="edge" attr.name="type" attr.type="string"/>
  <key id="d4" for="all" attr.name="color"/>`;

describe('GraphML', () => {
  it('gives nodes with their data and edges with their direction and weight, with nothing to ask', () => {
    const { organizations, ties, told, questions } = read(
      'net.graphml',
      graphml(`${keys}<graph edgedefault="directed">
        <node id="n0"><data key="d0">Alpha &amp; sons</data><data key="d1">public</data></node>
        <node id="n1"><data key="d0"><![CDATA[ביתא <b>]]></data></node>
        <node id="n2"/>
        <edge source="n0" target="n1"><data key="d2">2.5</data><data key="d3">Funding</data></edge>
        <edge source="n1" target="n2" directed="false"/></graph>`),
    );
    expect(organizations).toMatchObject([
      { code: 'n0', name: 'Alpha & sons', sector: 'public', extra: [] },
      { code: 'n1', name: 'ביתא <b>', sector: 'social', extra: [] },
      { code: 'n2', name: 'n2', sector: 'social', origin: { file: 'net.graphml › nodes', row: 4 } },
    ]);
    expect(ties).toEqual([
      ['Alpha & sons', '→', 'ביתא <b>', 'Funding', 2.5],
      ['ביתא <b>', '–', 'n2', null, null],
    ]);
    expect([told, questions]).toEqual([[], []]);
  });

  it('lays groups out flat and names what it leaves out: hyperedges, ports and the nesting', () => {
    const { organizations, ties, told } = read(
      'net.graphml',
      graphml(`<graph edgedefault="undirected"><node id="g"><graph edgedefault="directed"><node id="a"><port name="p"/></node>
        <node id="b"/><edge source="a" target="b"/></graph></node><edge source="a" target="g"/>
        <hyperedge><endpoint node="a"/><endpoint node="b"/><endpoint node="g"/></hyperedge></graph>`),
    );
    expect(organizations.map(({ name }) => name)).toEqual(['g', 'a', 'b']);
    expect(ties.map((tie) => tie.slice(0, 3))).toEqual([
      ['a', '→', 'b'],
      ['a', '–', 'g'],
    ]);
    expect(told).toEqual(['warning graphHyperedges 1', 'note graphPorts 1', 'note graphNesting 1']);
  });

  it('finds the labels in the drawing of yEd, and leaves the colours of Gephi out', () => {
    const yed = graphml(`<key for="node" id="d6" yfiles.type="nodegraphics"/>
      <graph edgedefault="directed"><node id="n0"><data key="d6"><y:ShapeNode xmlns:y="u"><y:Fill color="#F"/>
      <y:NodeLabel>Youth
      centre</y:NodeLabel></y:ShapeNode></data></node></graph>`);
    expect(read('yed.graphml', yed)).toMatchObject({
      organizations: [{ code: 'n0', name: 'Youth centre', extra: [] }],
      told: ['note graphDrawing'],
    });
    const gephi =
      graphml(`${['r', 'g', 'b', 'x', 'size'].map((name) => `<key id="${name}" for="node" attr.name="${name}"/>`).join('')}
      <graph><node id="1"><data key="r">255</data><data key="size">4</data></node></graph>`);
    expect(read('gephi.graphml', gephi)).toMatchObject({ organizations: [{ extra: [] }], told: ['note graphDrawing'] });
  });

  it('keeps two attributes of one name apart, and one that no key declares', () => {
    const two = graphml(`<key id="a" for="node" attr.name="area"/><key id="b" for="node" attr.name="area"/>
      <graph><node id="1"><data key="a">North</data><data key="b">South</data><data key="z">?!</data></node></graph>`);
    expect(read('two.graphml', two).organizations).toMatchObject([
      {
        regions: ['North'],
        extra: [
          ['area (2)', 'South'],
          ['z', '?!'],
        ],
      },
    ]);
  });

  it.each([
    ['cut short', graphml('<graph><node id="1"/>').replace('</graphml>', ''), 'error xmlMalformed'],
    ['with a document type', '<!DOCTYPE graphml [<!ENTITY a "aaaa">]><graphml>&a;</graphml>', 'error xmlDoctype'],
    ['without nodes', graphml('<graph/>'), 'error noDataRows'],
    ['in a depth of 10,000', graphml('<graph><node id="a">'.repeat(10_000)), 'error xmlLimits'],
  ])('%s is refused in words', (_, text, told) => {
    const outcome = read('bad.graphml', text);
    expect(outcome.organizations).toEqual([]);
    expect(outcome.told.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([told]);
  });
});
