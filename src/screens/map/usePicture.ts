import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { toastStore } from '../../app/app.ts';
import { useFieldMap, useLanguage } from '../../app/hooks.ts';
import { downloadName } from '../../core/export/downloadName.ts';
import { mapPicture, type PictureRequest } from '../../core/export/mapPicture.ts';
import type { PictureTexts } from '../../core/export/pictureText.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { noEmphasis } from '../../core/view/emphasis.ts';
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

const page = { width: 1600, height: 1000 } as const;
const sharpness = 2;

/** Draws the map as a picture and hands it over as a file. */
export function usePicture(scene: Scene, selected: OrganizationId | null): (format: PictureFormat) => Promise<void> {
  const { t } = useTranslation();
  const { title } = useFieldMap();
  const texts = usePictureTexts(scene);
  return useCallback(
    async (format) => {
      await mapFontReady();
      const now = new Date();
      const request: PictureRequest = {
        scene,
        emphasis: { ...noEmphasis, selected },
        theme: readTheme(document.documentElement),
        texts: texts(now),
        ...page,
        measure: textMeasure(),
        fontFaces: null,
      };
      const bare = mapPicture(request);
      const svg = mapPicture({ ...request, fontFaces: await pictureFonts(bare) });
      const name = downloadName({
        title,
        what: t('map:file'),
        date: now.toISOString().slice(0, 10),
        extension: format,
      });
      if (format === 'svg') return downloadText(name, svg, 'image/svg+xml');
      try {
        const { blob, scale } = await svgToPng(svg, page.width, page.height, sharpness);
        downloadBlob(name, blob);
        if (scale < sharpness) toastStore.show({ key: 'map:exportSmaller' });
      } catch {
        toastStore.show({ key: 'map:exportFailed' }, { tone: 'problem' });
      }
    },
    [t, title, texts, scene, selected],
  );
}

function usePictureTexts(scene: Scene): (now: Date) => PictureTexts {
  const { t } = useTranslation();
  const { language, direction } = useLanguage();
  const { title, boundary } = useFieldMap();
  const terms = useTerms();
  const kindName = useTieKindName();
  return useCallback(
    (now) => ({
      direction,
      title,
      boundary,
      counts: [
        scene.shown < scene.nodes.length
          ? t('map:shownLong', { shown: scene.shown, total: scene.nodes.length })
          : t('terms:organizations', { count: scene.shown }),
        tieCount(t, scene),
      ].join(' · '),
      footer: t('map:footer', { date: formatDate(language, now) }),
      sectorHeading: t('map:sector'),
      fillHeading: t('map:engagement'),
      tieHeading: t('map:tie'),
      sector: (sector) => terms.sector(sector),
      fill: (fill) => t(`map:fill.${fill}`),
      tie: (kind) => kindName(kind),
      group: (count) => t('map:group', { count }),
      noTies: (count) => t('map:noTies', { count }),
    }),
    [t, language, direction, title, boundary, terms, kindName, scene],
  );
}
