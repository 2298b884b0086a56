import { type ImportChoices, noChoices } from '../../src/core/import/choices.ts';
import type { ImportPreview } from '../../src/core/import/preview/importPreview.ts';
import type { RawFile } from '../../src/core/import/rawFile.ts';
import { emptyFieldMap, type FieldMap } from '../../src/core/model/fieldMap.ts';
import { createImportDesk } from '../../src/worker/importDesk.ts';

/** What the import screen is shown of these files. */
export function previewed(
  files: readonly RawFile[],
  choices: ImportChoices = noChoices,
  current: FieldMap = emptyFieldMap('Test'),
): ImportPreview {
  return createImportDesk().preview({ number: 1, files, choices, mended: [], current }, () => {});
}
