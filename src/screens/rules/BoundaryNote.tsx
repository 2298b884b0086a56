import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap, useView } from '../../app/hooks.ts';
import { Button } from '../parts/Button.tsx';
import { focusHeading } from '../parts/focusHeading.ts';
import { BoundaryForm } from './BoundaryForm.tsx';
import { useGate } from './useGate.ts';

/** Who could be listed, or that nobody said so and what follows from it. It is stated where it is missed. */
export function BoundaryNote() {
  const { t } = useTranslation();
  const { boundary } = useFieldMap();
  const showAnyway = useView((view) => view.showAnyway);
  const [editing, setEditing] = useState(false);
  // Stated or not, there would be nothing to rank.
  const isTooFew = useGate().against === 'tooFew';
  const done = () => {
    setEditing(false);
    focusHeading();
  };
  if (editing) return <BoundaryForm onDone={done} />;
  if (boundary.trim() !== '') {
    return (
      <p data-note="boundary">
        {t('rules:boundary.stated', { text: boundary })}{' '}
        <Button look="link" onPress={() => setEditing(true)}>
          {t('rules:boundary.edit')}
        </Button>
      </p>
    );
  }
  return (
    <div className="callout warn" data-note="boundary">
      <TriangleAlert className="icon" aria-hidden="true" />
      <p>
        {t('rules:boundary.missing')} {isTooFew ? null : t(showAnyway ? 'rules:folded.anyway' : 'rules:boundary.why')}{' '}
        <Button look="link" onPress={() => setEditing(true)}>
          {t('rules:boundary.state')}
        </Button>
        {isTooFew ? null : (
          <>
            {' · '}
            <Button look="link" onPress={() => viewStore.set({ showAnyway: !showAnyway })}>
              {t(showAnyway ? 'rules:folded.again' : 'rules:folded.showAnyway')}
            </Button>
          </>
        )}
      </p>
    </div>
  );
}
