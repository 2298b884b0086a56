import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import type { Target } from '../../../core/model/target.ts';
import { Button } from '../../parts/Button.tsx';
import { NoTargets } from './NoTargets.tsx';
import { newTarget } from './newTarget.ts';
import { TargetForm } from './TargetForm.tsx';
import { TargetTable } from './TargetTable.tsx';

/** The targets that are set, and how to set more. */
export function TargetsTab() {
  const { t } = useTranslation();
  const { targets } = useFieldMap();
  const [edited, setEdited] = useState<Target | null>(null);
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      {targets.length === 0 ? <NoTargets /> : <TargetTable targets={targets} onEdit={setEdited} />}
      <div className="targets-actions">
        <Button onPress={() => setAdding(true)}>{t('targets:add')}</Button>
      </div>
      {isAdding ? <TargetForm before={null} start={newTarget} onClose={() => setAdding(false)} /> : null}
      {edited === null ? null : <TargetForm before={edited} start={edited} onClose={() => setEdited(null)} />}
    </>
  );
}
