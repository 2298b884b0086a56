import { Target } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { openTargets } from '../../../app/targetsStore.ts';
import { Button } from '../../parts/Button.tsx';

/** Opens the targets from the head of the screen. */
export function TargetsButton() {
  const { t } = useTranslation();
  return (
    <Button onPress={() => openTargets()}>
      <Target className="icon small" aria-hidden="true" />
      {t('targets:title')}
    </Button>
  );
}
