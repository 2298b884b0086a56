import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useImportSession } from '../../app/hooks.ts';
import { importSession } from '../../app/importSession.ts';

/** Where organisations that look alike are compared, and a way to be led there. */
export function ReviewAfter() {
  const { t } = useTranslation();
  const { reviewAfter } = useImportSession();
  return (
    <>
      <p>{t('import:check.compareLater', { button: t('organizations:duplicates.find') })}</p>
      <Checkbox className="check" isSelected={reviewAfter} onChange={(on) => importSession.setReviewAfter(on)}>
        <span className="box" aria-hidden="true" />
        <span>{t('import:check.compareNow')}</span>
      </Checkbox>
    </>
  );
}
