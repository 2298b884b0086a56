import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFontFaces } from '../../../src/core/export/mapPicture.ts';
import { element, escapeXml } from '../../../src/core/export/svgText.ts';
import { layoutRequest } from '../../../src/core/view/layout/layoutRequest.ts';
import { organicLayout } from '../../../src/core/view/layout/organicLayout.ts';
import { fieldOf } from '../../support/fieldOf.ts';
import { pictureOf } from './pictureOf.ts';

/** Reads SVG as the strictest reader would: every tag closed in order, no bare & or <, attributes quoted once. */
function problems(svg: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  let rest = svg;
  while (rest !== '') {
    const [text = ''] = /^[^<]*/.exec(rest) ?? [];
    if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) found.push(`bare & in ${text}`);
    rest = rest.slice(text.length);
    if (rest === '') break;
    const [tag = '', closing, name = '', attributes = '', empty] =
      /^<(\/?)([a-zA-Z]+)((?: [a-zA-Z0-9:-]+="[^"<]*")*)(\/?)>/.exec(rest) ?? [];
    if (tag === '') return [...found, `broken tag at ${rest.slice(0, 60)}`];
    const names = [...attributes.matchAll(/ ([a-zA-Z0-9:-]+)=/g)].map((match) => match[1]);
    if (new Set(names).size !== names.length) found.push(`an attribute twice in ${tag}`);
    if (closing === '/') {
      if (open.pop() !== name) found.push(`</${name}> closes nothing`);
    } else if (empty !== '/') open.push(name);
    rest = rest.slice(tag.length);
  }
  return [...found, ...open.map((name) => `<${name}> is left open`)];
}

function fieldNamed(name: string) {
  const field = fieldOf(
    ['A', 'B', 'C', 'D'],
    [
      ['A', 'B', 2],
      ['B', 'C'],
    ],
    { known: { A: { name, sector: name } } },
  );
  return { ...field, boundary: name, positions: organicLayout(layoutRequest(field)) };
}

describe('an SVG picture', () => {
  it('is well formed whatever people write, and what they write stays text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        const svg = pictureOf(fieldNamed(name), { title: name, footer: name, direction: 'rtl' });
        expect(problems(svg)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const nasty = '</text><script>alert(1)</script>" onload="x';
    const svg = pictureOf(fieldNamed(nasty), { title: nasty });
    expect(problems(svg)).toEqual([]);
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('onload="');
  });

  it('keeps the names on its map within the margins of the page', () => {
    const codes = [...Array(9).keys()].map((n) => `Organisation ${n} with quite a long name`);
    const field = fieldOf(
      codes,
      codes.slice(1).map((code) => [codes[0] ?? '', code] as const),
    );
    const places = field.organizations.map(({ id }, index) => [id, { x: index * 150, y: (index % 3) * 60 }]);
    const svg = pictureOf({ ...field, positions: Object.fromEntries(places) });
    const names = [...svg.matchAll(/<text ([^>]*paint-order[^>]*)>([^<]*)</g)].map(([, attributes = '', text = '']) => {
      const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const width = text.replace(/[\u2066-\u2069]/g, '').length * Number(of('font-size')) * 0.5;
      const before = { start: 0, middle: width / 2, end: width }[of('text-anchor')] ?? Number.NaN;
      return { left: Number(of('x')) - before, right: Number(of('x')) - before + width };
    });
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter(({ left, right }) => !(left >= 40 && right <= 1560))).toEqual([]);
  });

  it('asks for nothing from elsewhere', () => {
    const svg = pictureOf(fieldNamed('Alpha'));
    expect(svg.match(/(href|src|url\((?!#))/g)).toBe(null);
    expect(svg.match(/https?:\/\/[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('carries title, counts, legend with numbers, boundary and foot', () => {
    const svg = pictureOf(fieldNamed('Alpha'), { boundary: 'Bodies of the valley', footer: '21 November 2026' });
    for (const text of ['Picture', 'counts', 'Alpha 1', 'kind not known', 'Bodies of the valley', '21 November 2026']) {
      expect(svg).toContain(`>${text}<`);
    }
  });

  it('is written from the right in Hebrew, by lines that each know their direction', () => {
    const svg = pictureOf(fieldNamed('קרן השקמה'), { direction: 'rtl', title: 'יוזמת שקמה' });
    expect(svg).toContain('<text x="1560" y="52" direction="rtl" text-anchor="start"');
    expect(svg).toContain('direction="rtl" text-anchor="middle" font-size="12" font-weight="500"');
  });

  it('takes its fonts along in front of all else, and is the same behind them', () => {
    const bare = pictureOf(fieldOf([], []));
    const [head = ''] = /^<svg[^>]*>/.exec(bare) ?? [];
    expect(withFontFaces(bare, "@font-face{font-family:'A'}")).toBe(
      `${head}<style>@font-face{font-family:&#39;A&#39;}</style>\n${bare.slice(head.length)}`,
    );
  });

  it('of an empty field has its title and no marks', () => {
    const svg = pictureOf(fieldOf([], []));
    expect(problems(svg)).toEqual([]);
    expect(svg).toContain('>Picture<');
  });
});

describe('text in XML', () => {
  it('loses only what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u0008c\td & "e" <f> \'g\' 😀\ud800')).toBe(
      'abc\td &amp; &quot;e&quot; &lt;f&gt; &#39;g&#39; 😀',
    );
    expect(element('a', { b: 1.256, c: null, d: '<' }, 'x')).toBe('<a b="1.26" d="&lt;">x</a>');
  });
});
