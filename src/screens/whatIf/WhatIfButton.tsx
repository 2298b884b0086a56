import { Split } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { whatIfStore } from '../../app/app.ts';
import { useFieldMap, useWhatIf } from '../../app/hooks.ts';
import { Button } from '../parts/Button.tsx';
import { countTried } from './countTried.ts';

// Whoever only reads the figures does without the panel.
const WhatIfPanel = lazy(() => import('./WhatIfPanel.tsx').then((module) => ({ default: module.WhatIfPanel })));

/** Opens the panel in which changes are tried; says how many are. */
export function WhatIfButton() {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const isOpen = useWhatIf(({ open }) => open);
  const count = countTried(fieldMap.whatIf);
  return (
    <>
      <Button aria-haspopup="dialog" onPress={whatIfStore.show}>
        <Split className="icon small" aria-hidden="true" />
        {t('whatIf:open')}
        {count === 0 ? null : (
          <span className="pill info" data-figure="tried">
            {t('whatIf:tried.count', { count })}
          </span>
        )}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <WhatIfPanel />
        </Suspense>
      ) : null}
    </>
  );
}
