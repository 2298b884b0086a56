import type { OnShare } from '../progress.ts';
import { codes, isBlankCode, isNameCode, keepAttribute, localName, oneLine } from './characters.ts';
import { decodeReferences } from './references.ts';

/** Names are local: `x:row` is `row`. Where an attribute stands with and without a prefix, the one without it counts. */
export interface XmlHandler {
  readonly start: (name: string, attributes: XmlAttributes) => void;
  readonly end: (name: string) => void;
  /** The text between two marks, blanks included; a long text may come in several pieces. */
  readonly text: (text: string) => void;
  /** Hears now and then how much of the document is read, from 0 to 1. */
  readonly share?: OnShare | undefined;
}

export type XmlAttributes = ReadonlyMap<string, string>;

/** `xmlDoctype`: a document type, which is refused unread. `xmlLimits`: beyond what `XmlLimits` allow. */
export type XmlFaultCode = 'xmlDoctype' | 'xmlMalformed' | 'xmlLimits';

export interface XmlFault {
  readonly code: XmlFaultCode;
  /** The first line is 1. */
  readonly line: number;
}

export interface XmlLimits {
  readonly depth: number;
  /** Of one element. */
  readonly attributes: number;
  /** Starts, ends and texts together. */
  readonly events: number;
}

const usualLimits: XmlLimits = { depth: 256, attributes: 256, events: 60_000_000 };

/**
 * Reads a document from its beginning to its end, telling `handler` of each mark in order; in one pass, without a stack of calls.
 * Comments and processing instructions are skipped. Returns why it stopped, or null at the end; never throws, unless `handler` does.
 */
export function readXml(source: string, handler: XmlHandler, limits: XmlLimits = usualLimits): XmlFault | null {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const reader = new XmlReader(text, handler, limits);
  const code = reader.read();
  return code === null ? null : { code, line: lineAt(text, reader.position) };
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** After so many characters it is told how far the reading is. */
const toldEvery = 1_000_000;

const noAttributes: XmlAttributes = new Map();

class XmlReader {
  position = 0;
  readonly #text: string;
  readonly #handler: XmlHandler;
  readonly #limits: XmlLimits;
  /** The full names of the elements that are open, the outermost first. */
  readonly #open: string[] = [];
  #rootSeen = false;
  #events = 0;
  #attributes: XmlAttributes = noAttributes;

  constructor(text: string, handler: XmlHandler, limits: XmlLimits) {
    this.#text = text;
    this.#handler = handler;
    this.#limits = limits;
    if (text.startsWith('\ufeff')) this.position = 1;
  }

  read(): XmlFaultCode | null {
    const { length } = this.#text;
    let told = 0;
    while (this.position < length) {
      const code = this.#text.charCodeAt(this.position) === codes.lessThan ? this.#mark() : this.#characters();
      if (code !== null) return code;
      if (this.#events > this.#limits.events) return 'xmlLimits';
      if (this.position - told < toldEvery) continue;
      told = this.position;
      this.#handler.share?.(told / length);
    }
    return this.#open.length > 0 || !this.#rootSeen ? 'xmlMalformed' : null;
  }

  #characters(): XmlFaultCode | null {
    const next = this.#text.indexOf('<', this.position);
    const end = next < 0 ? this.#text.length : next;
    const text = this.#text.slice(this.position, end);
    if (this.#open.length === 0) {
      if (text.trim() !== '') return 'xmlMalformed';
    } else {
      const decoded = decodeReferences(text);
      if (decoded === null) return 'xmlMalformed';
      this.#events += 1;
      this.#handler.text(decoded);
    }
    this.position = end;
    return null;
  }

  #mark(): XmlFaultCode | null {
    switch (this.#text.charCodeAt(this.position + 1)) {
      case codes.slash:
        return this.#endTag();
      case codes.exclamation:
        return this.#declaration();
      case codes.questionMark:
        return this.#skipPast('?>', 2);
      default:
        return this.#startTag();
    }
  }

  #declaration(): XmlFaultCode | null {
    if (this.#text.startsWith('<!--', this.position)) return this.#skipPast('-->', 4);
    if (this.#text.startsWith('<![CDATA[', this.position)) return this.#cdata();
    return /^<!doctype/i.test(this.#text.slice(this.position, this.position + 9)) ? 'xmlDoctype' : 'xmlMalformed';
  }

  #cdata(): XmlFaultCode | null {
    const from = this.position + 9;
    const end = this.#text.indexOf(']]>', from);
    if (end < 0 || this.#open.length === 0) return 'xmlMalformed';
    this.#events += 1;
    this.#handler.text(this.#text.slice(from, end));
    this.position = end + 3;
    return null;
  }

  #skipPast(mark: string, offset: number): XmlFaultCode | null {
    const end = this.#text.indexOf(mark, this.position + offset);
    if (end < 0) return 'xmlMalformed';
    this.position = end + mark.length;
    return null;
  }

  #endTag(): XmlFaultCode | null {
    const end = this.#text.indexOf('>', this.position);
    const name = this.#open[this.#open.length - 1];
    if (end < 0 || name === undefined || !this.#text.startsWith(name, this.position + 2)) return 'xmlMalformed';
    const after = this.position + 2 + name.length;
    if (after !== end && this.#text.slice(after, end).trim() !== '') return 'xmlMalformed';
    this.#open.pop();
    this.#events += 1;
    this.#handler.end(localName(name));
    this.position = end + 1;
    return null;
  }

  #startTag(): XmlFaultCode | null {
    if (this.#rootSeen && this.#open.length === 0) return 'xmlMalformed';
    const from = this.position + 1;
    const nameEnd = this.#nameEnd(from);
    if (nameEnd === from) return 'xmlMalformed';
    const fault = this.#readAttributes(nameEnd);
    if (fault !== null) return fault;
    const name = this.#text.slice(from, nameEnd);
    const empty = this.#text.charCodeAt(this.position) === codes.slash;
    const close = empty ? this.position + 1 : this.position;
    if (this.#text.charCodeAt(close) !== codes.greaterThan) return 'xmlMalformed';
    if (this.#open.length >= this.#limits.depth) return 'xmlLimits';
    this.#rootSeen = true;
    this.#events += empty ? 2 : 1;
    const local = localName(name);
    this.#handler.start(local, this.#attributes);
    if (empty) this.#handler.end(local);
    else this.#open.push(name);
    this.position = close + 1;
    return null;
  }

  /** Leaves the position at `/` or `>`, or where something else stands. */
  #readAttributes(from: number): XmlFaultCode | null {
    this.position = this.#afterBlanks(from);
    const first = this.#text.charCodeAt(this.position);
    if (first === codes.greaterThan || first === codes.slash) {
      this.#attributes = noAttributes;
      return null;
    }
    const attributes = new Map<string, string>();
    const seen: string[] = [];
    let end = from;
    while (this.position < this.#text.length) {
      const code = this.#text.charCodeAt(this.position);
      if (code === codes.greaterThan || code === codes.slash) break;
      if (this.position === end) return 'xmlMalformed';
      const fault = this.#attribute(attributes, seen);
      if (fault !== null) return fault;
      end = this.position;
      this.position = this.#afterBlanks(end);
    }
    this.#attributes = attributes;
    return null;
  }

  #attribute(attributes: Map<string, string>, seen: string[]): XmlFaultCode | null {
    const nameEnd = this.#nameEnd(this.position);
    const name = this.#text.slice(this.position, nameEnd);
    const equalsAt = this.#afterBlanks(nameEnd);
    const open = this.#afterBlanks(equalsAt + 1);
    const quote = this.#text[open];
    if (name === '' || this.#text.charCodeAt(equalsAt) !== codes.equals || (quote !== '"' && quote !== "'"))
      return 'xmlMalformed';
    const close = this.#text.indexOf(quote, open + 1);
    if (close < 0 || seen.includes(name)) return 'xmlMalformed';
    const raw = this.#text.slice(open + 1, close);
    const value = raw.includes('<') ? null : decodeReferences(oneLine(raw));
    if (value === null) return 'xmlMalformed';
    seen.push(name);
    if (seen.length > this.#limits.attributes) return 'xmlLimits';
    keepAttribute(attributes, name, value);
    this.position = close + 1;
    return null;
  }

  #nameEnd(from: number): number {
    let at = from;
    while (isNameCode(this.#text.charCodeAt(at))) at += 1;
    return at;
  }

  #afterBlanks(from: number): number {
    let at = from;
    while (isBlankCode(this.#text.charCodeAt(at))) at += 1;
    return at;
  }
}
