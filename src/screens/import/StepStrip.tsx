import { Check, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { importSession, type Step, steps } from '../../app/importSession.ts';
import type { ImportPreview } from '../../core/import/preview/importPreview.ts';
import { canOpen } from './stepOfFiles.ts';

interface Props {
  readonly current: Step;
  readonly preview: ImportPreview | null;
}

/** The five steps: which are done, which is open; each that can be opened is a button. */
export function StepStrip({ current, preview }: Props) {
  const { t } = useTranslation();
  const at = steps.indexOf(current);
  return (
    <nav className="import-steps" aria-label={t('import:steps')}>
      <ol>
        {steps.map((step, index) => {
          const done = index < at;
          const content = (
            <>
              <span className="disc">{done ? <Check className="icon disc-tick" aria-hidden="true" /> : index + 1}</span>
              <span className="word">{t(`import:step.${step}`)}</span>
              {done ? <span className="visually-hidden">{t('import:done')}</span> : null}
            </>
          );
          const open = current !== 'result' && step !== current && canOpen(step, preview);
          return (
            <li key={step} className={done ? 'done' : ''} {...(step === current ? { 'aria-current': 'step' } : {})}>
              {open ? (
                <button type="button" className="step-link" onClick={() => importSession.goTo(step)}>
                  {content}
                </button>
              ) : (
                <span className="step-link">{content}</span>
              )}
            </li>
          );
        })}
      </ol>
      <span className="pill ok stays">
        <ShieldCheck className="icon small" aria-hidden="true" />
        {t('import:stays')}
      </span>
    </nav>
  );
}
