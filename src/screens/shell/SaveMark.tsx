import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useSaving } from '../../app/hooks.ts';
import type { SavingState } from '../../app/saving.ts';
import { formatTime } from '../../i18n/format.ts';

const day = 24 * 60 * 60 * 1000;

/** Where the work is kept and since when; and how old the copy in a file is. */
export function SaveMark() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const saving = useSaving();
  if (saving.status === 'nothing') return null;
  if (saving.status === 'failed' || saving.status === 'elsewhere') {
    return (
      <div className="save-mark failed" role="alert">
        <CircleAlert className="icon small" aria-hidden="true" />
        <span>
          <strong>{t('shell:saved.failed')}</strong>
          <small>{t(`shell:saved.${failureKey(saving)}`)}</small>
        </span>
      </div>
    );
  }
  const pending = saving.status === 'pending';
  const time = saving.at === null ? '' : formatTime(language, saving.at);
  const Icon = pending ? LoaderCircle : Check;
  return (
    <div className="save-mark" role="status">
      <Icon className="icon small" aria-hidden="true" />
      <span>
        <strong>{pending ? t('shell:saved.pending') : t('shell:saved.saved', { time })}</strong>
        <small>{backupText(t, saving)}</small>
      </span>
    </div>
  );
}

function failureKey({ status, failure }: SavingState): 'elsewhere' | 'failedQuota' | 'failedDenied' | 'failedOther' {
  if (status === 'elsewhere') return 'elsewhere';
  if (failure === 'quota') return 'failedQuota';
  return failure === 'denied' ? 'failedDenied' : 'failedOther';
}

function backupText(t: ReturnType<typeof useTranslation>['t'], { backupAt }: SavingState): string {
  if (backupAt === null) return t('shell:saved.backupNever');
  const count = Math.floor((Date.now() - backupAt.getTime()) / day);
  return count < 1 ? t('shell:saved.backupToday') : t('shell:saved.backupDays', { count });
}
