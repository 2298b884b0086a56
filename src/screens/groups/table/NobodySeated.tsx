import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';

/** Nobody has a seat any more: who could be given one is among everyone. */
export function NobodySeated({ onEveryone }: { readonly onEveryone: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('groupPicture:table.noSeats')}
      text={t('groupPicture:table.nobodyText')}
      action={<Button onPress={onEveryone}>{t('groupPicture:table.showEveryone')}</Button>}
    />
  );
}
