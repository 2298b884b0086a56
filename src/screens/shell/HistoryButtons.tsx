import { History, Redo2, Undo2 } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../app/app.ts';
import type { StepName } from '../../app/history.ts';
import { useFieldState } from '../../app/hooks.ts';
import { Button } from '../parts/Button.tsx';

/** Undo, redo, and the list of what was done, by name. */
export function HistoryButtons() {
  const { t } = useTranslation();
  const { done, undone } = useFieldState((state) => state.history);
  const name = ({ key, values }: StepName) => t(`commands:${key}`, { ...values });
  const last = done.at(-1);
  const next = undone[0];
  return (
    <div className="history-buttons">
      <Button
        look="quiet"
        iconOnly
        isDisabled={last === undefined}
        label={last === undefined ? t('shell:undo') : t('shell:undoNamed', { step: name(last.name) })}
        onPress={fieldStore.undo}
      >
        <Undo2 className="icon" aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        iconOnly
        className="redo-button"
        isDisabled={next === undefined}
        label={next === undefined ? t('shell:redo') : t('shell:redoNamed', { step: name(next.name) })}
        onPress={fieldStore.redo}
      >
        <Redo2 className="icon" aria-hidden="true" />
      </Button>
      <DialogTrigger>
        <Button look="quiet" iconOnly className="history-list-button" label={t('shell:history.label')}>
          <History className="icon" aria-hidden="true" />
        </Button>
        <Popover className="popover">
          <Dialog aria-label={t('shell:history.label')} className="history-list">
            <h2>{t('shell:history.label')}</h2>
            {done.length + undone.length === 0 ? <p className="muted">{t('shell:history.empty')}</p> : null}
            <ol>
              {[null, ...done, ...undone].map((step, index) => (
                // A step has no identity but its place.
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
                <li key={index}>
                  <button
                    type="button"
                    className={index > done.length ? 'undone' : ''}
                    aria-current={index === done.length ? 'step' : undefined}
                    onClick={() => fieldStore.goTo(index)}
                  >
                    {step === null ? t('shell:history.start') : name(step.name)}
                    {index === done.length ? <small>{t('shell:history.here')}</small> : null}
                  </button>
                </li>
              ))}
            </ol>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
