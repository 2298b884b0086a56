import { useMemo, useRef } from 'react';
import { drawPicture } from '../../../core/view/groups/drawPicture.ts';
import type { GroupPicture } from '../../../core/view/groups/groupPicture.ts';
import { SideScroll } from '../../parts/SideScroll.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { DrawingSvg } from './DrawingSvg.tsx';
import { usePictureWords } from './usePictureWords.ts';
import { useTextMeasure } from './useTextMeasure.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  readonly picture: GroupPicture;
  readonly label: string;
}

/** The picture, as wide as the page. */
export function PictureCard({ picture, label }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const measure = useTextMeasure();
  const markOf = useSectorMarks();
  const wordsFor = usePictureWords();
  const drawing = useMemo(() => {
    if (measure === null || width === 0) return null;
    return drawPicture({ picture, words: wordsFor('team'), width, measure, markOf });
  }, [picture, wordsFor, width, measure, markOf]);
  return (
    <SideScroll className="card group-picture-card">
      <div ref={frame} className="group-picture-scroll">
        {drawing === null ? null : <DrawingSvg drawing={drawing} label={label} />}
      </div>
    </SideScroll>
  );
}
