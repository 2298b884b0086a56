import { useTranslation } from 'react-i18next';
import { ladder, type Stage } from '../../core/model/stage.ts';
import { useTerms } from '../parts/useTerms.ts';

/** How far engagement has come, as steps of a ladder and in words. */
export function CardStage({ stage }: { readonly stage: Stage | null }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const step = stage === null ? 0 : ladder.indexOf(stage) + 1;
  return (
    <section className="org-card-part">
      <div className="org-card-part-head">
        <h3>{t('card:stage')}</h3>
        <span className="muted">{terms.stage(stage)}</span>
      </div>
      {step === 0 ? null : (
        <div className="org-card-ladder" role="img" aria-label={t('card:ladder', { step, steps: ladder.length })}>
          {ladder.map((each, index) => (
            <span key={each} className={index < step ? 'done' : undefined} />
          ))}
        </div>
      )}
    </section>
  );
}
