import { useTranslation } from 'react-i18next';
import '../../../styles/targets.css';
import { useFieldMap, useTargetsDialog } from '../../../app/hooks.ts';
import { type TargetsTab, targetsStore } from '../../../app/targetsStore.ts';
import { type Target, targetKey } from '../../../core/model/target.ts';
import { AppDialog } from '../../parts/AppDialog.tsx';
import { Button } from '../../parts/Button.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { newTarget } from './newTarget.ts';
import { RelevanceTab } from './relevance/RelevanceTab.tsx';
import { TargetForm } from './TargetForm.tsx';
import { TargetsTab as TargetList } from './TargetsTab.tsx';

const tabs: readonly TargetsTab[] = ['targets', 'relevance'];

/** Who should be there, and which sectors matter to which topic. Opened from a cell it holds the target of that cell alone. */
export function TargetsDialog() {
  const { t } = useTranslation();
  const { tab, inHand } = useTargetsDialog();
  const { targets } = useFieldMap();
  if (inHand !== null) {
    const { sector, topic, region, population } = inHand.cell;
    const blank: Target = { ...newTarget, sector, topic, region, population, counted: inHand.counted };
    const before = targets.find((one) => targetKey(one) === targetKey(blank)) ?? null;
    return <TargetForm before={before} start={blank} onClose={targetsStore.close} />;
  }
  return (
    <AppDialog title={t('targets:title')} isOpen onClose={targetsStore.close}>
      <div className="targets-dialog">
        <Segmented
          label={t('targets:tabs.label')}
          value={tab}
          options={tabs.map((value) => ({ value, label: t(`targets:tabs.${value}`) }))}
          onChange={targetsStore.showTab}
        />
        {tab === 'targets' ? <TargetList /> : <RelevanceTab />}
      </div>
      <div className="form-actions targets-end">
        <Button look="primary" onPress={targetsStore.close}>
          {t('targets:done')}
        </Button>
      </div>
    </AppDialog>
  );
}
