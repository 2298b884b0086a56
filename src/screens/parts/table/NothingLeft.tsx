import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';

/** The filter and the search leave no row: why, and the way back. */
export function NothingLeft({ total, onClear }: { readonly total: number; readonly onClear: () => void }) {
  const { t } = useTranslation();
  const clear = () => {
    viewStore.clearFilter();
    onClear();
  };
  return (
    <EmptyState
      title={t('organizations:filteredOut.title')}
      text={t('organizations:filteredOut.text', { count: total })}
      action={<Button onPress={clear}>{t('organizations:filteredOut.clear')}</Button>}
    />
  );
}
