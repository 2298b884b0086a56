import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { toastStore } from '../../app/app.ts';
import { useFieldMap, useLanguage } from '../../app/hooks.ts';
import { downloadName } from '../../core/export/downloadName.ts';
import { mapPicture, type PictureRequest, withFontFaces } from '../../core/export/mapPicture.ts';
import type { PictureTexts } from '../../core/export/pictureText.ts';
import type { Emphasis } from '../../core/view/emphasis.ts';
import type { Scene } from '../../core/view/scene.ts';
import { formatDate } from '../../i18n/format.ts';
import { mapFontReady, textMeasure } from '../../map/mapFont.ts';
import { pictureFonts } from '../../map/pictureFonts.ts';
import { svgToPng } from '../../map/png.ts';
import { readTheme } from '../../map/readTheme.ts';
import { downloadBlob, downloadText } from '../../storage/files.ts';
import { useTerms } from '../parts/useTerms.ts';
import { tieCount } from './tieCount.ts';
import { useTieKindName } from './useTieKindName.ts';

export type PictureFormat = 'png' | 'svg';

/** What to draw, and for whom. */
export interface PictureSubject {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
  /** Holds stages and whoever declined: the picture and its name then say that it is not for sharing. */
  readonly isInternal: boolean;
}

const page = { width: 1600, height: 1000 } as const;
const sharpness = 2;

/** Draws the map as a picture and hands it over as a file. */
export function usePicture(): (format: PictureFormat, subject: PictureSubject) => Promise<void> {
  const { t } = useTranslation();
  const { title } = useFieldMap();
  const textsOf = usePictureTexts();
  return useCallback(
    async (format, subject) => {
      await mapFontReady();
      const now = new Date();
      const request: PictureRequest = {
        scene: subject.scene,
        emphasis: subject.emphasis,
        theme: readTheme(document.documentElement),
        texts: textsOf(subject, now),
        ...page,
        measure: textMeasure(),
      };
      const bare = mapPicture(request);
      const svg = withFontFaces(bare, await pictureFonts(bare));
      const what = subject.isInternal ? `${t('map:file')} (${t('shell:private')})` : t('map:file');
      const name = downloadName({ title, what, date: now.toISOString().slice(0, 10), extension: format });
      const saved = () => toastStore.show({ key: 'map:exportSaved', values: { name } });
      if (format === 'svg') {
        downloadText(name, svg, 'image/svg+xml');
        saved();
        return;
      }
      try {
        const { blob, scale } = await svgToPng(svg, page.width, page.height, sharpness);
        downloadBlob(name, blob);
        saved();
        if (scale < sharpness) toastStore.show({ key: 'map:exportSmaller' });
      } catch {
        toastStore.show({ key: 'map:exportFailed' }, { tone: 'problem' });
      }
    },
    [t, title, textsOf],
  );
}

function usePictureTexts(): (subject: PictureSubject, now: Date) => PictureTexts {
  const { t } = useTranslation();
  const { language, direction } = useLanguage();
  const { title, boundary } = useFieldMap();
  const terms = useTerms();
  const kindName = useTieKindName();
  return useCallback(
    ({ scene, isInternal }, now) => ({
      direction,
      title,
      boundary,
      counts: [
        scene.shown < scene.listed
          ? t('map:shownLong', { shown: scene.shown, total: scene.listed })
          : t('terms:organizations', { count: scene.shown }),
        tieCount(t, scene),
        ...scene.legend.fills.flatMap(({ key, count }) => (key === 'coming' ? t('map:coming.picture', { count }) : [])),
      ].join(' · '),
      footer: [t('map:footer', { date: formatDate(language, now) }), ...(isInternal ? [t('shell:private')] : [])].join(
        ' · ',
      ),
      sectorHeading: t('map:sector'),
      fillHeading: t('map:engagement'),
      tieHeading: t('map:tie'),
      sector: (sector) => terms.sector(sector),
      // A shared picture tells the engaged from the others, and no more.
      fill: (fill) => {
        if (isInternal) return t(`map:fill.${fill}`);
        return t(fill === 'ghost' ? 'audience:notEngaged' : 'audience:engaged');
      },
      tie: (kind) => kindName(kind),
      lesserTies: (count) => t('map:lesserKinds', { count }),
      suggested: t('whatIf:map.suggested'),
      tried: t('whatIf:map.tried'),
      leftOut: t('whatIf:map.leftOut'),
      group: (count) => t('map:group', { count }),
      noTies: (count) => t('map:noTies', { count }),
    }),
    [t, language, direction, title, boundary, terms, kindName],
  );
}
