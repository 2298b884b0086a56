import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../../../src/core/import/xml/decodeXml.ts';
import { readXml, type XmlLimits } from '../../../../src/core/import/xml/xmlReader.ts';
import { encoded } from '../../../support/importing.ts';
import { processorTime } from '../../../support/processorTime.ts';

describe('reading the marks of a document', () => {
  it('tells of starts, texts and ends in order, with local names', () => {
    expect(
      events('<?xml version="1.0"?>\n<x:row r="1" x:s=\'2\' xmlns:x="u"><c/>text<!-- aside --> more</x:row >\n'),
    ).toEqual([
      ['start', 'row', { r: '1', s: '2' }],
      ['start', 'c', {}],
      ['end', 'c'],
      ['text', 'text'],
      ['text', ' more'],
      ['end', 'row'],
    ]);
  });

  it('takes the attribute without a prefix before the one with it, in either order', () => {
    expect(events('<a id="1" r:id="2"/>')[0]).toEqual(['start', 'a', { id: '1' }]);
    expect(events('<a r:id="2" id="1"/>')[0]).toEqual(['start', 'a', { id: '1' }]);
  });

  it('puts in the five names and numbers of characters, those above U+FFFF whole', () => {
    expect(events('<a b="&quot;&#10;&apos;">&lt;&gt;&amp;&#128512;&#x1F600;&#x5d0;</a>')).toEqual([
      ['start', 'a', { b: '"\n\'' }],
      ['text', '<>&😀😀א'],
      ['end', 'a'],
    ]);
  });

  it('keeps what CDATA holds as it stands, marks and references too', () => {
    expect(events('<a><![CDATA[<b>&amp;]]]></a>')).toEqual([
      ['start', 'a', {}],
      ['text', '<b>&amp;]'],
      ['end', 'a'],
    ]);
  });

  it('reads every end of line as one, and a break inside a value as a blank', () => {
    expect(events('<a b="1\r\n2\t3">x\r\ny\rz</a>')).toEqual([
      ['start', 'a', { b: '1 2 3' }],
      ['text', 'x\ny\nz'],
      ['end', 'a'],
    ]);
  });

  it('holds no prototype behind an attribute called __proto__', () => {
    expect(events('<a __proto__="x" constructor="y"/>')[0]?.[2]).toEqual(
      Object.fromEntries([
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ]),
    );
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('what is no well-formed document', () => {
  it.each([
    ['nothing', ''],
    ['no element', '<?xml version="1.0"?>'],
    ['text outside', 'x<a/>'],
    ['two roots', '<a/><b/>'],
    ['an end too few', '<a>\n<b></b>'],
    ['another end', '<a></b>'],
    ['an end that begins alike', '<a></ab>'],
    ['an end too many', '</a>'],
    ['a mark that is not closed', '<a'],
    ['an attribute without a value', '<a b>'],
    ['an attribute without quotes', '<a b=1>'],
    ['an attribute that is not closed', '<a b="1>'],
    ['attributes without a blank between them', '<a b="1"c="2"/>'],
    ['one attribute twice', '<a b="1" b="2"/>'],
    ['a mark in a value', '<a b="<"/>'],
    ['a name of its own', '<a>&nbsp;</a>'],
    ['a lone &', '<a>R & D</a>'],
    ['a control character by number', '<a>&#0;</a>'],
    ['another control character', '<a>&#x1F;</a>'],
    ['half of a pair', '<a>&#xD83D;</a>'],
    ['a number that is no character', '<a>&#x110000;</a>'],
    ['a comment that is not closed', '<a><!-- </a>'],
    ['a declaration inside', '<a><!ENTITY b "c"></a>'],
  ])('%s is malformed', (_, text) => {
    expect(readXml(text, silent)?.code).toBe('xmlMalformed');
  });

  it('names the line on which it stops', () => {
    expect(readXml('<a>\r\n<b>\n</c>\n</a>', silent)).toEqual({ code: 'xmlMalformed', line: 3 });
  });
});

describe('hostile documents', () => {
  it('refuses every document type, so that nothing is ever expanded or fetched', () => {
    const laughs =
      '<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><lolz>&lol2;</lolz>';
    expect(readXml(laughs, silent)).toEqual({ code: 'xmlDoctype', line: 2 });
    expect(readXml('<!doctype a SYSTEM "file:///etc/passwd"><a/>', silent)?.code).toBe('xmlDoctype');
  });

  it('stops at its limits', () => {
    const limits: XmlLimits = { depth: 3, attributes: 2, events: 10 };
    expect(readXml('<a><a><a/></a></a>', silent, limits)).toBeNull();
    expect(readXml('<a><a><a><a/></a></a></a>', silent, limits)?.code).toBe('xmlLimits');
    expect(readXml('<a b="1" c="2"/>', silent, limits)).toBeNull();
    expect(readXml('<a b="1" c="2" d="3"/>', silent, limits)?.code).toBe('xmlLimits');
    expect(readXml(`<a>${'<b/>'.repeat(4)}</a>`, silent, limits)).toBeNull();
    expect(readXml(`<a>${'<b/>'.repeat(5)}</a>`, silent, limits)?.code).toBe('xmlLimits');
  });

  it.each([
    ['a million open elements', '<a>'.repeat(1_000_000), 'xmlLimits'],
    ['a value of ten megabytes', `<a b="${'x'.repeat(10_000_000)}"/>`, null],
    ['ten megabytes that no quote closes', `<a b="${'x'.repeat(10_000_000)}`, 'xmlMalformed'],
    ['a name of ten megabytes', `<${'x'.repeat(10_000_000)}`, 'xmlMalformed'],
    ['ten megabytes of &', `<a>${'&'.repeat(10_000_000)}</a>`, 'xmlMalformed'],
    ['two million references', `<a>${'&amp;'.repeat(2_000_000)}</a>`, null],
    ['many comments that are not closed', `<a>${'<!-- '.repeat(1_000_000)}`, 'xmlMalformed'],
    ['a thousand attributes', `<a ${Array.from({ length: 1000 }, (_, at) => `a${at}="1"`).join(' ')}/>`, 'xmlLimits'],
  ])('%s: an answer within seconds', (_, text, code) => {
    const before = processorTime();
    expect(readXml(text, silent)?.code ?? null).toBe(code);
    expect(processorTime() - before).toBeLessThan(5_000);
  });

  it('never throws, whatever is cut out of a document', () => {
    const whole = '<?xml version="1.0"?><g a="1&amp;2"><!--c--><n id=\'x\'>t&#65;<![CDATA[d]]></n><n/></g>';
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(6), fc.string({ maxLength: 4 }), (at, length, instead) => {
        readXml(whole.slice(0, at) + instead + whole.slice(at + length), silent);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what any text becomes, written as XML', () => {
  it('comes back the same as text and as a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\p{Cc}\ufffe\uffff]/u.test(text));
        const read = events(`<a b="${escaped(text)}">${escaped(text)}</a>`);
        const texts = read.filter(([kind]) => kind === 'text').map(([, piece]) => piece);
        expect([read[0], texts.join('')]).toEqual([['start', 'a', { b: text }], text]);
      }),
    );
  });
});

describe('the encoding of a document', () => {
  const text = '<a>שלום</a>';
  it('is what its bytes or its first line say, else UTF-8', () => {
    expect(decodeXml(encoded(text, 'utf-8'))).toBe(text);
    expect(decodeXml(encoded(text, 'utf-8-bom'))).toBe(text);
    expect(decodeXml(encoded(text, 'utf-16le'))).toBe(text);
    expect(decodeXml(encoded(text, 'utf-16be'))).toBe(text);
    const declared = `<?xml version='1.0' encoding='windows-1255'?>${text}`;
    expect(decodeXml(encoded(declared, 'windows-1255'))).toBe(declared);
  });

  it('is null where the bytes are of another, or nobody knows it', () => {
    expect(decodeXml(encoded(text, 'windows-1255'))).toBeNull();
    expect(decodeXml(encoded('<?xml version="1.0" encoding="x-klingon"?><a/>', 'utf-8'))).toBeNull();
  });
});

const silent = { start: () => {}, end: () => {}, text: () => {} };

type Event = readonly [kind: string, what: string, attributes?: Readonly<Record<string, string>>];

function events(text: string): readonly Event[] {
  const seen: Event[] = [];
  const fault = readXml(text, {
    start: (name, attributes) => seen.push(['start', name, Object.fromEntries(attributes)]),
    end: (name) => seen.push(['end', name]),
    text: (piece) => seen.push(['text', piece]),
  });
  expect(fault).toBeNull();
  return seen;
}

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.codePointAt(0)};`);
}
