import type { OnShare } from '../progress.ts';
import { PlainText } from './plainText.ts';
import { readPart } from './readPart.ts';
import type { Zip } from './zip.ts';

/** The texts that cells point to by number; null where the workbook has no such part. */
export function sharedStrings(zip: Zip, part: string | null, onShare?: OnShare): readonly string[] | null {
  if (part === null) return null;
  const texts: string[] = [];
  const text = new PlainText();
  const found = readPart(zip, part, {
    start(name, attributes) {
      if (name === 'si') text.clear();
      else text.start(name, attributes);
    },
    text: (piece) => text.characters(piece),
    end(name) {
      if (name === 'si') texts.push(text.text);
      else text.end(name);
    },
    share: onShare,
  });
  return found ? texts : null;
}
