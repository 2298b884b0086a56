import { useTranslation } from 'react-i18next';
import { importSession } from '../../app/importSession.ts';
import { choiceFor } from '../../core/import/choices.ts';
import type { Field } from '../../core/import/fields.ts';
import { Button } from '../parts/Button.tsx';

/** Makes every comma of one column part its values. */
export function SplitAtCommas({ file, field }: { readonly file: string; readonly field: Field }) {
  const { t } = useTranslation();
  function apply(): void {
    const { split = {} } = choiceFor(importSession.getState().choices, file);
    importSession.choose(file, { split: { ...split, [field]: ',' } });
  }
  return (
    <Button small onPress={apply}>
      {t('import:check.splitAtCommas')}
    </Button>
  );
}
