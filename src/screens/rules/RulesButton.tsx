import { SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { shellStore } from '../../app/shellStore.ts';
import { Button } from '../parts/Button.tsx';

/** Opens the rules by which everything is counted. */
export function RulesButton() {
  const { t } = useTranslation();
  return (
    <Button onPress={() => shellStore.show('rules')}>
      <SlidersHorizontal className="icon small" aria-hidden="true" />
      {t('rules:open')}
    </Button>
  );
}
