import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap, useView } from '../../app/hooks.ts';
import { Button } from '../parts/Button.tsx';
import { BoundaryForm } from './BoundaryForm.tsx';

/** Who could be listed, or that nobody said so and what follows from it. It is stated where it is missed. */
export function BoundaryNote() {
  const { t } = useTranslation();
  const { boundary } = useFieldMap();
  const showAnyway = useView((view) => view.showAnyway);
  const [editing, setEditing] = useState(false);
  if (editing) return <BoundaryForm onDone={() => setEditing(false)} />;
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
        {t('rules:boundary.missing')} {t(showAnyway ? 'rules:folded.anyway' : 'rules:boundary.why')}{' '}
        <Button look="link" onPress={() => setEditing(true)}>
          {t('rules:boundary.state')}
        </Button>
        {' · '}
        <Button look="link" onPress={() => viewStore.set({ showAnyway: !showAnyway })}>
          {t(showAnyway ? 'rules:folded.again' : 'rules:folded.showAnyway')}
        </Button>
      </p>
    </div>
  );
}
