import { Map as MapIcon, Maximize2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useOrganizationsById } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Organization } from '../../../core/model/organization.ts';
import { type Stage, stages } from '../../../core/model/stage.ts';
import { AppDialog } from '../../parts/AppDialog.tsx';
import { Button } from '../../parts/Button.tsx';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { useTerms } from '../../parts/useTerms.ts';
import { moveWithUndo } from './moveWithUndo.ts';
import { NextStepForm } from './NextStepForm.tsx';
import { StageHistory } from './StageHistory.tsx';

const OrganizationForm = lazy(() =>
  import('../../organizations/OrganizationForm.tsx').then((module) => ({ default: module.OrganizationForm })),
);

interface Props {
  readonly id: OrganizationId;
  readonly onClose: () => void;
}

/** One organisation of the tracker: its stage, what comes next, and how it came where it is. */
export function TrackerDialog({ id, onClose }: Props) {
  const [whole, setWhole] = useState(false);
  const organization = useOrganizationsById().get(id);
  if (organization === undefined) return null;
  if (whole) {
    return (
      <Suspense fallback={null}>
        <OrganizationForm organization={organization} onClose={onClose} />
      </Suspense>
    );
  }
  return (
    <AppDialog title={organization.name} isOpen onClose={onClose}>
      <div className="record-actions">
        <ToMap id={id} />
        <ToRecord onPress={() => setWhole(true)} />
      </div>
      <StageChoice organization={organization} />
      <NextStepForm organization={organization} onClose={onClose} />
      <StageHistory id={id} />
    </AppDialog>
  );
}

function ToMap({ id }: { readonly id: OrganizationId }) {
  const { t } = useTranslation();
  return (
    <Button small onPress={() => viewStore.set({ selection: id, screen: 'map' })}>
      <MapIcon className="icon small" aria-hidden="true" />
      {t('organizations:onMap')}
    </Button>
  );
}

function ToRecord({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <Button small onPress={onPress}>
      <Maximize2 className="icon small" aria-hidden="true" />
      {t('organizations:open')}
    </Button>
  );
}

const unknown = '?';

function StageChoice({ organization }: { readonly organization: Organization }) {
  const { t } = useTranslation();
  const terms = useTerms();
  return (
    <ChoiceField
      label={t('organizations:field.stage')}
      value={organization.stage ?? unknown}
      options={[...stages, null].map((stage) => ({ value: stage ?? unknown, label: terms.stage(stage) }))}
      onChange={(value) => {
        const stage = value === unknown ? null : (value as Stage);
        moveWithUndo(organization, stage, terms.stage(stage));
      }}
    />
  );
}
