import type { ImportChoices } from './choices.ts';
import { refusalOf } from './fileSignature.ts';
import { beginsAsGraph, readGraphFile } from './formats/graphReader.ts';
import { beginsAsJson, readJsonFile } from './formats/jsonReader.ts';
import { otherGraphFormat, refuseOtherGraph } from './formats/otherGraphs.ts';
import { limits } from './limits.ts';
import type { OnShare } from './progress.ts';
import type { RawFile } from './rawFile.ts';
import { refused, type Source } from './sourceTable.ts';
import { readText } from './text/readText.ts';
import { readWorkbook } from './workbook/readWorkbook.ts';
import { isZip } from './workbook/zipDirectory.ts';

/** A way to read one kind of file, recognised by its content and never by its name. */
interface Reader {
  readonly reads: (file: RawFile) => boolean;
  readonly read: (file: RawFile, choices: ImportChoices, onShare?: OnShare) => Source;
}

/** The first that knows a file reads it; what none knows is text or is refused. */
const readers: readonly Reader[] = [
  { reads: ({ bytes }) => isZip(bytes), read: (file, _, onShare) => readWorkbook(file, onShare) },
  { reads: beginsAsJson, read: readJsonFile },
  { reads: beginsAsGraph, read: readGraphFile },
  { reads: ({ bytes }) => otherGraphFormat(bytes) !== null, read: refuseOtherGraph },
];

/** bytes → tables; an `Issue` says why a file cannot be read. Nothing is thrown. */
export function readSource(file: RawFile, choices: ImportChoices, onShare?: OnShare): Source {
  if (file.bytes.length > limits.fileBytes) return refused('tooLarge', file.name);
  const reader = readers.find(({ reads }) => reads(file));
  if (reader !== undefined) return reader.read(file, choices, onShare);
  const refusal = refusalOf(file.bytes, limits.fileBytes);
  return refusal === null ? readText(file, choices, onShare) : refused(refusal, file.name);
}
