import { SlidersHorizontal } from 'lucide-react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../app/app.ts';
import { weighTarget } from '../../../app/commands/targets.ts';
import { openTargets } from '../../../app/targetsStore.ts';
import type { GapReport } from '../../../core/coverage/targets/gapReport.ts';
import { targetKey } from '../../../core/model/target.ts';
import { Button } from '../../parts/Button.tsx';
import { AmountField } from './AmountField.tsx';
import { useGapWords } from './useGapWords.ts';

const [least, most] = [0.5, 20];

/** How much each open gap weighs; changed with the shortlist in sight. */
export function WeightsMenu({ report }: { readonly report: GapReport }) {
  const { t } = useTranslation();
  const words = useGapWords();
  const open = report.rows.filter(({ shortfall }) => shortfall > 0);
  return (
    <DialogTrigger>
      <Button>
        <SlidersHorizontal className="icon small" aria-hidden="true" />
        {t('recruit:weights.label')}
      </Button>
      <Popover className="popover recruit-popover" placement="bottom end">
        <Dialog className="recruit-weights">
          {({ close }) => (
            <>
              <Heading slot="title" level={2}>
                {t('recruit:weights.title')}
              </Heading>
              <p className="field-note">{t('recruit:weights.note')}</p>
              <ul>
                {open.map(({ target, shortfall }) => (
                  <li key={targetKey(target)}>
                    <span className="recruit-weight-name">
                      {words.target(target)}
                      <small className="muted">{t('recruit:weights.short', { count: shortfall })}</small>
                    </span>
                    <AmountField
                      label={t('recruit:weights.of', { target: words.target(target) })}
                      labelShown={false}
                      value={target.weight}
                      least={least}
                      most={most}
                      step={least}
                      onChange={(weight) => fieldStore.run(weighTarget(target, weight, words.target(target)))}
                    />
                  </li>
                ))}
              </ul>
              <Button
                look="link"
                onPress={() => {
                  close();
                  openTargets();
                }}
              >
                {t('recruit:weights.all')}
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
