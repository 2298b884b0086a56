import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import { isoToday } from '../../../app/stageHistory.ts';
import { writeTargets } from '../../../core/coverage/targets/writeTargets.ts';
import { downloadName } from '../../../core/export/downloadName.ts';
import { downloadText } from '../../../storage/files.ts';
import { Button } from '../../parts/Button.tsx';
import { targetWords } from '../../parts/targetWords.ts';

/** The targets as CSV, reasons included: the name of the file says that it is for the team alone. */
export function TargetsExport() {
  const { t } = useTranslation();
  const { title, targets } = useFieldMap();
  const save = () => {
    const what = `${t('targets:title')} (${t('shell:private')})`;
    const name = downloadName({ title, what, date: isoToday(), extension: 'csv' });
    downloadText(name, writeTargets(targets, targetWords(t)), 'text/csv');
  };
  return (
    <Button onPress={save} isDisabled={targets.length === 0}>
      <Download className="icon small" aria-hidden="true" />
      {t('targets:export')}
    </Button>
  );
}
