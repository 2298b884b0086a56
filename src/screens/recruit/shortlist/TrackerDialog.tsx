import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addToTracker } from '../../../app/commands/recruitment.ts';
import { useFieldMap } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { AppDialog } from '../../parts/AppDialog.tsx';
import { Button } from '../../parts/Button.tsx';
import { CheckLine } from '../../parts/CheckLine.tsx';
import { runSaid } from './RowMenu.tsx';
import { TrackerFields } from './TrackerFields.tsx';

interface Props {
  readonly those: readonly Organization[];
  readonly onClose: () => void;
}

/** Puts those on the shortlist under the tracker, with who looks after them and what comes first. */
export function TrackerDialog({ those, onClose }: Props) {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const [left, setLeft] = useState<readonly OrganizationId[]>([]);
  const [first, setFirst] = useState({ owner: '', nextStep: '', nextStepOn: '' });
  const added = those.filter(({ id }) => !left.includes(id));
  const owners = [...new Set(organizations.flatMap(({ owner }) => owner ?? []))].sort();
  const filled = (text: string) => (text.trim() === '' ? null : text.trim());
  const add = () => {
    const [owner, nextStep, nextStepOn] = [first.owner, first.nextStep, first.nextStepOn].map(filled);
    runSaid(
      addToTracker(
        added.map(({ id }) => id),
        { owner: owner ?? null, nextStep: nextStep ?? null, nextStepOn: nextStepOn ?? null },
      ),
    );
    onClose();
  };
  return (
    <AppDialog title={t('recruit:toTracker.title')} isOpen onClose={onClose} dismissable={false}>
      <p>{t('recruit:toTracker.text')}</p>
      <div className="recruit-tracker-list">
        {those.map(({ id, name }) => (
          <CheckLine
            key={id}
            label={name}
            isOn={!left.includes(id)}
            onChange={(isOn) => setLeft(isOn ? left.filter((one) => one !== id) : [...left, id])}
          />
        ))}
      </div>
      <TrackerFields first={first} owners={owners} onChange={setFirst} />
      <div className="form-actions">
        <Button look="primary" isDisabled={added.length === 0} onPress={add}>
          {t('recruit:toTracker.add', { count: added.length })}
        </Button>
        <Button onPress={onClose}>{t('recruit:toTracker.cancel')}</Button>
      </div>
    </AppDialog>
  );
}
