import { useTranslation } from 'react-i18next';
import { studyStore } from '../../app/app.ts';
import { useLanguage, useStudy } from '../../app/hooks.ts';
import { formatPercent } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';

/** What is being worked out after the first figures and how far it is, with a way to stop it, or to take it up again. */
export function StudyProgress() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const status = useStudy((state) => state.status);
  const running = useStudy((state) => state.running);
  const share = useStudy((state) => state.share);
  if (status === 'running') {
    const percent = formatPercent(language, share);
    return (
      <div className="study-progress">
        {/* Said once, not at every step: the bar tells how far it is to whoever asks. */}
        <span>
          {running === null
            ? t('network:study.starting')
            : t('network:study.doing', { part: t(`network:study.name.${running}`), share: percent })}
        </span>
        <progress max={1} value={share} aria-label={t('network:study.label')} />
        <Button small onPress={studyStore.stop}>
          {t('shell:job.cancel')}
        </Button>
      </div>
    );
  }
  if (status !== 'stopped' && status !== 'failed') return null;
  return (
    <div className="study-progress" role="status">
      <span>{t(`network:study.${status}`)}</span>
      <Button small onPress={studyStore.again}>
        {t('shell:job.again')}
      </Button>
    </div>
  );
}
