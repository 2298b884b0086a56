import { mapPicture } from '../../../src/core/export/mapPicture.ts';
import type { PictureTexts } from '../../../src/core/export/pictureText.ts';
import type { FieldMap } from '../../../src/core/model/fieldMap.ts';
import { noFilter } from '../../../src/core/model/filter.ts';
import { buildScene } from '../../../src/core/view/buildScene.ts';
import { noEmphasis } from '../../../src/core/view/emphasis.ts';
import type { MapTheme } from '../../../src/core/view/mapTheme.ts';
import type { Scene } from '../../../src/core/view/scene.ts';

const colours = { line: '#111111', fill: '#222222' };

export const testTheme: MapTheme = {
  ground: '#f4f6f3',
  ink: '#000000',
  quietInk: '#444444',
  label: '#000000',
  halo: '#f4f6f3',
  tie: '#666666',
  strongTie: '#222222',
  hollow: '#ffffff',
  hull: '#eeeeee',
  hullLine: '#cccccc',
  surface: '#ffffff',
  line: '#dddddd',
  accent: '#005500',
  gap: '#aa3311',
  focus: '#0000ff',
  select: '#000000',
  sectors: {
    public: colours,
    social: colours,
    business: colours,
    community: colours,
    philanthropy: colours,
    academia: colours,
    other: colours,
    unknown: colours,
  },
  plainTies: false,
};

export const testTexts: PictureTexts = {
  direction: 'ltr',
  title: 'Picture',
  counts: 'counts',
  footer: 'footer',
  boundary: '',
  sectorHeading: 'Sector',
  fillHeading: 'Engagement',
  tieHeading: 'Tie',
  sector: (sector) => sector ?? 'sector not known',
  fill: (fill) => fill,
  tie: (kind) => kind ?? 'kind not known',
  lesserTies: (kinds) => `other kinds ${kinds}`,
  suggested: 'Suggested, not counted',
  tried: 'Tried',
  leftOut: 'Left out',
  group: (count) => `group ${count}`,
  noTies: (count) => `no ties ${count}`,
};

/** The picture of a field map with a made-up measure of text. */
export function pictureOf(fieldMap: FieldMap, texts: Partial<PictureTexts> = {}): string {
  return pictureOfScene(buildScene(fieldMap, null, { filter: noFilter, sizeBy: 'ties', tieKinds: [] }), texts);
}

export function pictureOfScene(scene: Scene, texts: Partial<PictureTexts> = {}): string {
  return mapPicture({
    scene,
    emphasis: noEmphasis,
    theme: testTheme,
    texts: { ...testTexts, ...texts },
    width: 1600,
    height: 1000,
    measure: (text, size) => text.length * size * 0.5,
  });
}
