import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { fewestOrganizations, fewestPairs } from '../../core/network/dataGates.ts';
import { Button } from '../parts/Button.tsx';
import { useGate } from './useGate.ts';

/** Why ranks are not shown here, and a way to see them all the same; nothing where they are. */
export function FoldedNote({ className = 'secondary' }: { readonly className?: string }) {
  const { t } = useTranslation();
  const { isOpen, against } = useGate();
  if (isOpen || against === null) return null;
  const why =
    against === 'tooFew'
      ? t('rules:folded.tooFew', { organizations: fewestOrganizations, pairs: fewestPairs })
      : `${t('rules:boundary.missing')} ${t('rules:boundary.why')}`;
  return (
    <p className={className} data-folded={against}>
      {why}{' '}
      {against === 'tooFew' ? null : (
        <Button look="link" onPress={() => viewStore.set({ showAnyway: true })}>
          {t('rules:folded.showAnyway')}
        </Button>
      )}
    </p>
  );
}
