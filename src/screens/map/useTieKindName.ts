import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isKnownTieKind, type TieKind } from '../../core/view/encoding/tieKind.ts';

/** The words for a kind of tie: those of the six in the language of the screen, any other as it was written. */
export function useTieKindName(): (kind: TieKind) => string {
  const { t } = useTranslation();
  return useCallback(
    (kind) => {
      if (kind === null) return t('map:kind.unknown');
      return isKnownTieKind(kind) ? t(`map:kind.${kind}`) : kind;
    },
    [t],
  );
}
