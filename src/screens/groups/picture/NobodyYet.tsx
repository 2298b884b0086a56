import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { Button } from '../../parts/Button.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';

/** A group in which nobody sits has no picture yet: what it will be, and where seats are given. */
export function NobodyYet() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('groupPicture:nobodyYet.title')}
      text={t('groupPicture:nobodyYet.text')}
      action={
        <Button look="primary" onPress={() => viewStore.set({ groupsView: 'board' })}>
          {t('groupPicture:nobodyYet.toBoard')}
        </Button>
      }
    />
  );
}
