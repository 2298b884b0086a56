import { expect } from 'vitest';
import { fieldOf } from './support/field.ts';
import { dropFiles, type TestFile, textFile } from './support/files.ts';
import { type Journey, journeyInOneLanguage, setStage } from './support/journey.ts';
import { arrive } from './support/screens.ts';

setStage();

const kumu = textFile(
  'kumu.json',
  JSON.stringify({
    elements: [
      { _id: 'elem-1', attributes: { label: 'Alpha', 'element type': 'NGO', tags: ['jobs', 'buses; trains'] } },
      { _id: 'elem-2', attributes: { label: 'עיריית בית גמא', 'element type': 'Municipality' } },
    ],
    connections: [{ from: 'elem-1', to: 'elem-2', direction: 'mutual', attributes: { 'connection type': 'Funding' } }],
    loops: [{ _id: 'loop-1' }],
  }),
);

const graphml = textFile(
  'net.graphml',
  `<graphml><key id="d0" for="node" attr.name="label"/><graph edgedefault="directed"><node id="n0"><data key="d0">Alpha &amp; sons</data></node>
  <node id="n1"/><node id="n2"/><edge source="n0" target="n1"/></graph></graphml>`,
);

/** Drops a file and confirms what the import makes of it. */
async function bringIn({ page, words }: Journey, file: TestFile): Promise<void> {
  await dropFiles(page, [file]);
  await arrive({ page, words }, 'import');
  await page.getByRole('button', { name: words('import:commit'), exact: true }).click();
  await page.locator('[data-figure="imported-organizations"]').waitFor();
}

journeyInOneLanguage('an export of Kumu is imported and not taken for a project', async (journey) => {
  await bringIn(journey, kumu);
  const figures = ['organizations', 'ties', 'pairs'].map((name) =>
    journey.page.locator(`[data-figure="imported-${name}"]`).textContent(),
  );
  expect(await Promise.all(figures)).toEqual(['2', '1', '1']);
  return fieldOf([kumu]);
});

journeyInOneLanguage('a GraphML file is imported', async (journey) => {
  await bringIn(journey, graphml);
  return fieldOf([graphml]);
});
