import { describe, expect, it } from 'vitest';
import { read } from './readFormats.ts';

const gexf = (graph: string, version = '1.3') => `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/${version}" xmlns:viz="http://gexf.net/${version}/viz" version="${version}">
<meta><creator>Gephi</creator></meta>${graph}</gexf>`;

describe('GEXF', () => {
  it.each(['1.2draft', '1.3'])('%s gives nodes with their values and edges with type and weight', (version) => {
    const { organizations, ties, told, questions } = read(
      'net.gexf',
      gexf(
        `<graph defaultedgetype="directed" mode="static">
        <attributes class="node"><attribute id="0" title="Sector" type="string"/><attribute id="1" title="Topics" type="liststring"/>
          <attribute id="2" title="Active" type="boolean"><default>true</default></attribute></attributes>
        <attributes class="edge"><attribute id="0" title="Relationship" type="string"/></attributes>
        <nodes><node id="a" label="Alpha"><attvalues><attvalue for="0" value="public"/><attvalue for="1" value="jobs|bus"/></attvalues></node>
          <node id="b" label="ביתא"><attvalues><attvalue for="0" value="social"/><attvalue for="2" value="false"/></attvalues></node>
          <node id="c"/></nodes>
        <edges><edge id="0" source="a" target="b" weight="2"><attvalues><attvalue for="0" value="Funding"/></attvalues></edge>
          <edge id="1" source="b" target="c" type="mutual"/><edge id="2" source="a" target="c" type="undirected" label="x"/></edges></graph>`,
        version,
      ),
    );
    expect(organizations).toMatchObject([
      { code: 'a', name: 'Alpha', sector: 'public', topics: ['jobs', 'bus'], extra: [['Active', 'true']] },
      { code: 'b', name: 'ביתא', sector: 'social', topics: [], extra: [['Active', 'false']] },
      { code: 'c', name: 'c', sector: null, extra: [['Active', 'true']] },
    ]);
    expect(ties).toEqual([
      ['Alpha', '→', 'ביתא', 'Funding', 2],
      ['ביתא', '–', 'c', null, null],
      ['Alpha', '–', 'c', null, null, ['Label', 'x']],
    ]);
    expect([told, questions]).toEqual([[], []]);
  });

  it('lays groups out flat, keeps every value of a changing attribute, and names what it leaves out', () => {
    const { organizations, told } = read(
      'net.gexf',
      gexf(`<graph mode="dynamic"><attributes class="node" mode="dynamic"><attribute id="0" title="stage"/></attributes>
        <nodes><node id="g" label="Group"><viz:color r="1" g="2" b="3"/><nodes><node id="a" label="Inside">
        <attvalues><attvalue for="0" value="active" start="2020"/><attvalue for="0" value="leading" start="2021"/></attvalues>
        <spells><spell start="2020"/></spells></node></nodes></node><node id="b" label="Child" pid="g"/></nodes></graph>`),
    );
    expect(organizations.map(({ name }) => name)).toEqual(['Group', 'Inside', 'Child']);
    expect(organizations[1]?.extra).toEqual([['stage', 'active | leading']]);
    expect(told.slice(0, 3)).toEqual(['note graphNesting 2', 'note graphDynamics', 'note graphDrawing']);
  });

  it('sets an edge to a node that is not there aside', () => {
    const { ties, told } = read(
      'net.gexf',
      gexf('<graph><nodes><node id="a" label="A"/></nodes><edges><edge source="a" target="zz"/></edges></graph>'),
    );
    expect([ties, told]).toEqual([[], ['warning unknownOrganization zz']]);
  });
});
