import { describe, expect, it } from 'vitest';
import { groupPictureFile } from '../../../src/core/export/groupPictureFile.ts';
import type { SectorToken } from '../../../src/core/view/encoding/sectorMarks.ts';
import type { Drawing } from '../../../src/core/view/groups/drawing.ts';
import type { MapTheme } from '../../../src/core/view/mapTheme.ts';

const tokens: readonly SectorToken[] = [
  'public',
  'social',
  'business',
  'community',
  'philanthropy',
  'academia',
  'other',
  'unknown',
];
const theme: MapTheme = {
  ...{ ground: 'ground', ink: 'ink', quietInk: 'quiet', label: 'label', halo: 'halo', tie: 'tie', strongTie: 'strong' },
  ...{ hollow: 'hollow', hull: 'hull', hullLine: 'hullLine', surface: 'white', line: 'line', accent: 'accent' },
  ...{ gap: 'brick', focus: 'focus', select: 'select', plainTies: false },
  sectors: Object.fromEntries(
    tokens.map((token) => [token, { line: `${token}-line`, fill: `${token}-fill` }]),
  ) as MapTheme['sectors'],
};
const drawing: Drawing = {
  width: 400,
  height: 200,
  items: [
    { kind: 'mark', mark: { shape: 'square', token: 'public' }, look: 'full', x: 20, y: 20, radius: 10 },
    { kind: 'mark', mark: { shape: 'square', token: 'social' }, look: 'hollow', x: 60, y: 20, radius: 10 },
    {
      ...{ kind: 'text', text: '<b>A & B</b>', x: 40, y: 24, align: 'left', direction: 'ltr' },
      ...{ size: 13, weight: 600, ink: 'gap' },
    },
  ],
};
const texts = { direction: 'rtl', title: 'Title', finding: '<9 seats>', foot: ['Who could be listed', ''] } as const;
const { svg, width, height } = groupPictureFile(drawing, texts, theme, (text, size) => text.length * size * 0.5);

describe('the picture of a group as a file', () => {
  it('holds the drawing with its title above and its boundary below, and no empty line', () => {
    expect({ width, height }).toEqual({ width: 440, height: 100 + 200 + 22 + 18 + 20 });
    const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(lines).toEqual(['Title', '&lt;9 seats&gt;', '&lt;b&gt;A &amp; B&lt;/b&gt;', 'Who could be listed']);
  });

  it('paints what is for a sector in its colours, and one that stands again hollow', () => {
    expect(svg).toContain('fill="public-fill" stroke="public-line"');
    expect(svg).toContain('fill="white" stroke="social-line"');
    expect(svg).not.toContain('social-fill');
    expect(svg).toContain('fill="brick"');
  });

  it('holds nothing that runs or is fetched, and says its language', () => {
    expect(svg).not.toMatch(/<script|href|<b>/);
    expect(svg).toContain('xml:lang="he"');
  });
});
