import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import type { GapRow } from '../../../core/coverage/targets/gapReport.ts';
import { Button } from '../../parts/Button.tsx';
import { couldClose } from './couldClose.ts';

/** Marks on the map the listed organisations that are of the cells that are short, and do not count there yet. */
export function OnTheMap({ rows }: { readonly rows: readonly GapRow[] }) {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const those = couldClose(rows, organizations);
  return (
    <Button
      isDisabled={those.length === 0}
      onPress={() => viewStore.mark(those, { code: 'couldClose', about: null, ties: 'own' })}
    >
      {t('gaps:onMap')}
    </Button>
  );
}
