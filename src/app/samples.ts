import { applyPlan } from '../core/import/applyPlan.ts';
import { noChoices } from '../core/import/choices.ts';
import type { RawFile } from '../core/import/rawFile.ts';
import { emptyFieldMap } from '../core/model/fieldMap.ts';
import type { Language } from '../i18n/language.ts';
import { newProjectId } from '../storage/projectId.ts';
import { fieldStore, importRequest, planImport, viewStore } from './app.ts';
import { leaveProject } from './projects.ts';

export type SampleKey = 'shikma' | 'collective-impact-field';

/** The files of each sample; a sample is read by the same import as any other file. */
function sampleFiles(sample: SampleKey, language: Language): readonly string[] {
  if (sample === 'shikma') return [`organisations.${language}.csv`, `ties.${language}.csv`];
  return ['organisations.csv', 'ties.csv'];
}

/** Opens a sample as a project of its own. */
export async function openSample(
  sample: SampleKey,
  language: Language,
  words: { readonly title: string; readonly boundary: string },
): Promise<void> {
  const files = await Promise.all(
    sampleFiles(sample, language).map((name) => fetchFile(`sample-data/${sample}/${name}`, name)),
  );
  const empty = { ...emptyFieldMap(words.title), boundary: words.boundary, sample: true };
  const plan = await planImport(importRequest({ files, choices: noChoices, mended: [], current: empty })).result;
  if (plan === null) throw new Error(`The sample ${sample} could not be read`);
  await leaveProject();
  fieldStore.open(newProjectId(), applyPlan(plan, empty));
  viewStore.reset('map');
}

async function fetchFile(path: string, name: string): Promise<RawFile> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}
