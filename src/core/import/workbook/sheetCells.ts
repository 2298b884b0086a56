import { columnLetter } from '../columnTitles.ts';
import type { OnShare } from '../progress.ts';
import type { XmlAttributes } from '../xml/xmlReader.ts';
import { type CellAddress, type CellArea, cellAddress, cellArea, checkedAddress } from './cellAddress.ts';
import { styleAt } from './cellStyles.ts';
import { WorkbookFault } from './fault.ts';
import type { NumberFormat } from './numberFormat.ts';
import { numberText } from './numberText.ts';
import { PlainText, unescaped } from './plainText.ts';
import { readPart } from './readPart.ts';
import { isTrue } from './workbookParts.ts';
import type { Zip } from './zip.ts';

/** What all sheets of a workbook share. */
export interface Shared {
  readonly strings: readonly string[] | null;
  readonly styles: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** A cell that a person should look at, and what stands in it. */
export interface OddCell extends CellAddress {
  readonly found: string;
}

/** A sheet as it stands in its part: only what is filled in, whatever size the sheet claims to have. */
export interface SheetCells {
  /** Row → column → text, both counted from 0; no empty texts. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merged: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
  /** First and last column of each hidden stretch. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** Formulas that the workbook holds no result of. */
  readonly withoutResult: readonly OddCell[];
  /** Results such as `#REF!`. */
  readonly errors: readonly OddCell[];
  /** Cells that point to a text which is not there. */
  readonly withoutText: readonly OddCell[];
}

/** Reads the cells of a sheet. Throws WorkbookFault for a cell beyond the sheet and for a part that is missing or unsound. */
export function sheetCells(zip: Zip, part: string, shared: Shared, onShare?: OnShare): SheetCells {
  const reader = new SheetReader(shared);
  const found = readPart(zip, part, {
    start: (name, attributes) => reader.start(name, attributes),
    text: (text) => reader.text(text),
    end: (name) => reader.end(name),
    share: onShare,
  });
  if (!found) throw new WorkbookFault('missingPart', part);
  return reader;
}

class SheetReader implements SheetCells {
  readonly rows = new Map<number, Map<number, string>>();
  readonly merged: CellArea[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: (readonly [number, number])[] = [];
  readonly withoutResult: OddCell[] = [];
  readonly errors: OddCell[] = [];
  readonly withoutText: OddCell[] = [];
  readonly #shared: Shared;
  #row = -1;
  #cells: Map<number, string> | null = null;
  #at: CellAddress = { row: -1, column: -1 };
  #type = '';
  #style: string | undefined;
  #inCell = false;
  /** The text of the element that is open: a value or a formula. */
  #piece: string | null = null;
  #value: string | null = null;
  #formula: string | null = null;
  readonly #inline = new PlainText();

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  start(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'row':
        this.#startRow(attributes);
        break;
      case 'c':
        this.#startCell(attributes);
        break;
      case 'v':
      case 'f':
        if (this.#inCell) this.#piece = '';
        break;
      case 'col':
        if (isTrue(attributes.get('hidden'))) {
          this.hiddenColumns.push([Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1]);
        }
        break;
      case 'mergeCell':
        this.merged.push(cellArea(attributes.get('ref') ?? ''));
        break;
      default:
        if (this.#inCell) this.#inline.start(name, attributes);
    }
  }

  text(text: string): void {
    if (!this.#inCell) return;
    if (this.#piece === null) this.#inline.characters(text);
    else this.#piece += text;
  }

  end(name: string): void {
    if (!this.#inCell) return;
    if (name === 'v') this.#value = this.#piece;
    if (name === 'f') this.#formula = this.#piece;
    if (name === 'v' || name === 'f') this.#piece = null;
    else if (name === 'c') this.#endCell();
    else this.#inline.end(name);
  }

  #startRow(attributes: XmlAttributes): void {
    const number = attributes.get('r');
    const row = number === undefined ? this.#row + 1 : Number(number) - 1;
    this.#row = checkedAddress(row, 0, number ?? String(row + 1)).row;
    this.#cells = null;
    this.#at = { row: this.#row, column: -1 };
    if (isTrue(attributes.get('hidden'))) this.hiddenRows.add(this.#row);
  }

  #startCell(attributes: XmlAttributes): void {
    const written = attributes.get('r');
    const next = this.#at.column + 1;
    this.#at = written === undefined ? checkedAddress(this.#row, next, columnLetter(next)) : cellAddress(written);
    this.#type = attributes.get('t') ?? 'n';
    this.#style = attributes.get('s');
    this.#inCell = true;
    this.#value = null;
    this.#formula = null;
    this.#inline.clear();
  }

  #endCell(): void {
    this.#inCell = false;
    const text = this.#cellText();
    if (text === '') return;
    const { row, column } = this.#at;
    if (this.#cells === null || row !== this.#row) {
      this.#cells = this.rows.get(row) ?? new Map();
      this.rows.set(row, this.#cells);
      this.#row = row;
    }
    this.#cells.set(column, text);
  }

  #cellText(): string {
    if (this.#type === 'inlineStr') return this.#inline.text;
    if (this.#value === null) {
      if (this.#formula !== null) this.withoutResult.push({ ...this.#at, found: `=${this.#formula}` });
      return '';
    }
    return this.#valueText(this.#value);
  }

  #valueText(value: string): string {
    switch (this.#type) {
      case 's':
        return this.#sharedText(value);
      case 'str':
        return unescaped(value);
      case 'b':
        return isTrue(value.trim()) ? 'TRUE' : 'FALSE';
      case 'e':
        this.errors.push({ ...this.#at, found: value });
        return '';
      case 'd':
        return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
      default:
        return numberText(value, styleAt(this.#shared.styles, this.#style), this.#shared.from1904);
    }
  }

  #sharedText(index: string): string {
    const { strings } = this.#shared;
    if (strings === null) throw new WorkbookFault('missingPart', 'xl/sharedStrings.xml');
    const text = strings[Number(index)];
    if (text !== undefined) return text;
    this.withoutText.push({ ...this.#at, found: index });
    return '';
  }
}
