import type { XmlAttributes } from '../xml/xmlReader.ts';

/** `_x000D_` is how a workbook writes a character that XML has no room for. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/**
 * Joins the runs of a text, whatever their looks; the runs that tell how it is pronounced are left out. Blanks around a run count
 * only where `xml:space` keeps them.
 */
export class PlainText {
  text = '';
  #inText = false;
  #pronunciation = 0;
  #run = '';
  #keepsBlanks = false;

  clear(): void {
    this.text = '';
    this.#inText = false;
    this.#pronunciation = 0;
  }

  start(name: string, attributes: XmlAttributes): void {
    if (name === 'rPh') this.#pronunciation += 1;
    if (name !== 't' || this.#pronunciation > 0) return;
    this.#inText = true;
    this.#run = '';
    this.#keepsBlanks = attributes.get('space') === 'preserve';
  }

  characters(text: string): void {
    if (this.#inText) this.#run += text;
  }

  end(name: string): void {
    if (name === 'rPh') this.#pronunciation -= 1;
    if (name !== 't' || !this.#inText) return;
    this.#inText = false;
    this.text += unescaped(this.#keepsBlanks ? this.#run : trimmed(this.#run));
  }
}

/** Without the blanks of XML, which are fewer than those of a text. */
function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
