import { useEffect, useMemo, useState } from 'react';
import type { MeasureText } from '../../../core/view/groups/pictureLayout.ts';
import { mapFontReady, textMeasure } from '../../../map/mapFont.ts';

/** How wide a text is; null until the letters it is written in are there. */
export function useTextMeasure(): MeasureText | null {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void mapFontReady().then(() => setReady(true));
  }, []);
  return useMemo(() => (isReady ? textMeasure() : null), [isReady]);
}
