import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldStore, toastStore } from '../../../app/app.ts';
import { takeTargets } from '../../../app/commands/targets.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import { targetChanges } from '../../../core/coverage/targets/targetChanges.ts';
import type { RawFile } from '../../../core/import/rawFile.ts';
import { AppDialog } from '../../parts/AppDialog.tsx';
import { Button } from '../../parts/Button.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { TargetsChosen } from './TargetsChosen.tsx';
import { TargetsPreview } from './TargetsPreview.tsx';
import { useTargetReading } from './useTargetReading.ts';

/** Many targets at once, pasted or from a file: what they would change is shown first, and a file with a fault changes nothing. */
export function TargetsImport({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { targets } = useFieldMap();
  const [file, setFile] = useState<RawFile | null>(null);
  const [how, setHow] = useState<'add' | 'replace'>('add');
  const reading = useTargetReading(file);
  const changes = useMemo(
    () => (reading === null ? null : targetChanges(targets, reading.targets, how)),
    [reading, targets, how],
  );
  const isRefused = reading?.issues.some(({ severity }) => severity === 'error') ?? false;
  const doesSomething =
    changes !== null && changes.added.length + changes.changed.length + changes.gone.length > 0 && !isRefused;

  function take(): void {
    if (reading === null) return;
    const command = takeTargets(reading.targets, how);
    fieldStore.run(command);
    toastStore.show({ ...command.name, key: `commands:${command.name.key}` }, { undo: true });
    onClose();
  }

  function takeLabel(): string {
    if (reading === null) return t('targets:import.notYet');
    if (isRefused) return t('targets:import.correctFirst');
    return doesSomething ? t('targets:import.take', { count: reading.targets.length }) : t('targets:import.nothingNew');
  }

  return (
    <AppDialog title={t('targets:import.title')} isOpen onClose={onClose} dismissable={file === null}>
      <div className="targets-import">
        <TargetsChosen file={file} onFile={setFile} />
        {targets.length === 0 ? null : (
          <Segmented
            label={t('targets:import.how')}
            value={how}
            options={(['add', 'replace'] as const).map((value) => ({ value, label: t(`targets:import.${value}`) }))}
            onChange={setHow}
          />
        )}
        <div aria-live="polite">
          {reading === null || changes === null ? null : <TargetsPreview reading={reading} changes={changes} />}
        </div>
      </div>
      <div className="form-actions">
        <Button look="primary" isDisabled={!doesSomething} onPress={take}>
          {takeLabel()}
        </Button>
        <Button onPress={onClose}>{t('targets:form.cancel')}</Button>
      </div>
    </AppDialog>
  );
}
