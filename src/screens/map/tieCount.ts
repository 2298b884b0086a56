import type { useTranslation } from 'react-i18next';
import type { Scene } from '../../core/view/scene.ts';

type Translate = ReturnType<typeof useTranslation>['t'];

/** How many ties a map shows, in words: where pairs have several ties, the pairs that are seen and the ties they stand for. */
export function tieCount(t: Translate, { pairsShown, tiesShown }: Scene): string {
  const ties = t('terms:ties', { count: tiesShown });
  return tiesShown === pairsShown ? ties : t('map:tiedPairs', { count: pairsShown, ties });
}
