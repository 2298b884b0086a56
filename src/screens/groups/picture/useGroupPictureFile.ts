import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { toastStore } from '../../../app/app.ts';
import { useFieldMap, useLanguage } from '../../../app/hooks.ts';
import { downloadName } from '../../../core/export/downloadName.ts';
import { groupPictureFile } from '../../../core/export/groupPictureFile.ts';
import { withFontFaces } from '../../../core/export/mapPicture.ts';
import { drawPicture } from '../../../core/view/groups/drawPicture.ts';
import type { GroupPicture } from '../../../core/view/groups/groupPicture.ts';
import { formatDate } from '../../../i18n/format.ts';
import { mapFontReady, textMeasure } from '../../../map/mapFont.ts';
import { pictureFonts } from '../../../map/pictureFonts.ts';
import { svgToPng } from '../../../map/png.ts';
import { readTheme } from '../../../map/readTheme.ts';
import { downloadBlob, downloadText } from '../../../storage/files.ts';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { type Eyes, usePictureWords } from './usePictureWords.ts';

export type FileFormat = 'png' | 'svg';

export interface PictureSubject {
  readonly picture: GroupPicture;
  readonly eyes: Eyes;
  readonly group: string;
  readonly finding: string;
  /** Seats that the picture does not name. */
  readonly unnamed: number;
}

const drawnWidth = 1280;
const sharpness = 2.5;

/** Draws a group as a picture and hands it over as a file. */
export function useGroupPictureFile(): (format: FileFormat, subject: PictureSubject) => Promise<void> {
  const { t } = useTranslation();
  const { language, direction } = useLanguage();
  const { title, boundary } = useFieldMap();
  const wordsFor = usePictureWords();
  const markOf = useSectorMarks();
  return useCallback(
    async (format, { picture, eyes, group, finding, unnamed }) => {
      await mapFontReady();
      const measure = textMeasure();
      const now = new Date();
      const drawing = drawPicture({ picture, words: wordsFor(eyes), width: drawnWidth, measure, markOf });
      const dated = t('map:footer', { date: formatDate(language, now) });
      const texts = {
        direction,
        title: `${title} · ${group}`,
        finding,
        foot: [
          unnamed === 0 ? '' : t('groupPicture:picture.unnamed', { count: unnamed }),
          boundary,
          eyes === 'team' ? `${dated} · ${t('shell:private')}` : dated,
        ],
      };
      const file = groupPictureFile(drawing, texts, readTheme(document.documentElement), measure);
      const svg = withFontFaces(file.svg, await pictureFonts(file.svg));
      const subject = `${group} – ${t('groupPicture:picture.file')}`;
      const what = eyes === 'team' ? `${subject} (${t('shell:private')})` : subject;
      const name = downloadName({ title, what, date: now.toISOString().slice(0, 10), extension: format });
      try {
        if (format === 'svg') downloadText(name, svg, 'image/svg+xml');
        else downloadBlob(name, (await svgToPng(svg, file.width, file.height, sharpness)).blob);
        toastStore.show({ key: 'map:exportSaved', values: { name } });
      } catch {
        toastStore.show({ key: 'map:exportFailed' }, { tone: 'problem' });
      }
    },
    [t, language, direction, title, boundary, wordsFor, markOf],
  );
}
