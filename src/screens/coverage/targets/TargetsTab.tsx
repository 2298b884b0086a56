import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import type { Target } from '../../../core/model/target.ts';
import { Button } from '../../parts/Button.tsx';
import { NoTargets } from './NoTargets.tsx';
import { newTarget } from './newTarget.ts';
import { TargetForm } from './TargetForm.tsx';
import { TargetsExport } from './TargetsExport.tsx';
import { TargetsImport } from './TargetsImport.tsx';
import { TargetTable } from './TargetTable.tsx';

/** The targets that are set, and how to set more. */
export function TargetsTab() {
  const { t } = useTranslation();
  const { targets } = useFieldMap();
  const [edited, setEdited] = useState<Target | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [isImporting, setImporting] = useState(false);
  return (
    <>
      {targets.length === 0 ? <NoTargets /> : <TargetTable targets={targets} onEdit={setEdited} />}
      <div className="targets-actions">
        <Button onPress={() => setAdding(true)}>{t('targets:add')}</Button>
        <Button onPress={() => setImporting(true)}>{t('targets:import.open')}</Button>
        <TargetsExport />
      </div>
      {isAdding ? <TargetForm before={null} start={newTarget} onClose={() => setAdding(false)} /> : null}
      {isImporting ? <TargetsImport onClose={() => setImporting(false)} /> : null}
      {edited === null ? null : <TargetForm before={edited} start={edited} onClose={() => setEdited(null)} />}
    </>
  );
}
