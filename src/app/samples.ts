import { applyPlan } from '../core/import/applyPlan.ts';
import { noChoices } from '../core/import/choices.ts';
import type { RawFile } from '../core/import/rawFile.ts';
import { emptyFieldMap, type FieldMap } from '../core/model/fieldMap.ts';
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
  const fieldMap = applyPlan(plan, empty);
  const targets = await sampleTargets(sample, language, fieldMap);
  await leaveProject();
  fieldStore.open(newProjectId(), { ...fieldMap, targets });
  viewStore.reset('map');
}

/** The targets of a sample, read like any other file of targets; of the field of Collective Impact nobody has set any. */
async function sampleTargets(sample: SampleKey, language: Language, fieldMap: FieldMap): Promise<FieldMap['targets']> {
  if (sample !== 'shikma') return [];
  const name = `targets.${language}.csv`;
  // Reading tables comes with whoever needs it: not before the program starts.
  const [{ readTargets }, file] = await Promise.all([
    import('../core/coverage/targets/readTargets.ts'),
    fetchFile(`sample-data/${sample}/${name}`, name),
  ]);
  return readTargets(file, fieldMap).targets;
}

async function fetchFile(path: string, name: string): Promise<RawFile> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}
