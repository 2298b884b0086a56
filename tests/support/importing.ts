import { type ImportChoices, noChoices } from '../../src/core/import/choices.ts';
import { type ImportOutcome, importFiles } from '../../src/core/import/importFiles.ts';
import type { RawFile } from '../../src/core/import/rawFile.ts';
import { decode, type Encoding } from '../../src/core/import/text/encoding.ts';
import { emptyFieldMap, type FieldMap } from '../../src/core/model/fieldMap.ts';

export type Imported = Extract<ImportOutcome, { status: 'imported' }>;

/** A file of this text, in UTF-8 unless another encoding is named. */
export function fileOf(name: string, text: string, encoding: Encoding | 'utf-8-bom' = 'utf-8'): RawFile {
  return { name, bytes: encoded(text, encoding) };
}

export function encoded(text: string, encoding: Encoding | 'utf-8-bom'): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
      return utf16(text, true);
    case 'utf-16be':
      return utf16(text, false);
    default:
      return eightBit(text, encoding);
  }
}

/** The import of these files, which must succeed. */
export function imported(
  files: readonly RawFile[],
  choices: ImportChoices = noChoices,
  current: FieldMap = emptyFieldMap('Test'),
): Imported {
  const outcome = importFiles(files, choices, current);
  if (outcome.status === 'imported') return outcome;
  throw new Error(`${outcome.status}: ${JSON.stringify([outcome.reading.refusals, outcome.reading.questions])}`);
}

/** How many organisations each sector has; organisations without one are under ''. */
export function sectorCounts(fieldMap: FieldMap): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { sector } of fieldMap.organizations) counts[sector ?? ''] = (counts[sector ?? ''] ?? 0) + 1;
  return counts;
}

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), little);
  return new Uint8Array(view.buffer);
}

/** By the decoder's own table, turned round. Throws where the encoding has no such character. */
function eightBit(text: string, encoding: Encoding): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) bytes.set(decode(Uint8Array.of(byte), encoding), byte);
  return Uint8Array.from([...text], (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
}
