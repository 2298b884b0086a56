import { ChevronDown } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../app/app.ts';
import { limitApproaches, limitAsks } from '../../../app/commands/recruitment.ts';
import { useFieldMap, useLanguage } from '../../../app/hooks.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Button } from '../../parts/Button.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { AmountField } from './AmountField.tsx';

const most = { count: 50, cost: 1000, asks: 20 } as const;

/** How many may be approached at once, or for how much effort; and how often one contact is asked. */
export function ApproachesMenu() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { recruitment } = useFieldMap();
  const { limit, askCap } = recruitment;
  const amount = formatNumber(language, limit.most, Number.isInteger(limit.most) ? 0 : 1);
  return (
    <DialogTrigger>
      <Button className="select-button">
        <span>
          {t(limit.by === 'count' ? 'recruit:limit.count' : 'recruit:limit.cost')} <strong>{amount}</strong>
        </span>
        <ChevronDown className="icon small" aria-hidden="true" />
      </Button>
      <Popover className="popover recruit-popover" placement="bottom end">
        <Dialog aria-label={t('recruit:limit.title')} className="recruit-limit">
          <Segmented
            label={t('recruit:limit.by')}
            value={limit.by}
            options={(['count', 'cost'] as const).map((by) => ({ value: by, label: t(`recruit:limit.choice.${by}`) }))}
            onChange={(by) => fieldStore.run(limitApproaches({ by, most: limit.most }))}
          />
          <AmountField
            label={t(`recruit:limit.most.${limit.by}`)}
            value={limit.most}
            least={1}
            most={most[limit.by]}
            step={1}
            onChange={(next) => fieldStore.run(limitApproaches({ by: limit.by, most: next }))}
          />
          {limit.by === 'cost' ? <p className="field-note">{t('recruit:limit.costNote')}</p> : null}
          <AmountField
            label={t('recruit:limit.asks')}
            value={askCap}
            least={1}
            most={most.asks}
            step={1}
            onChange={(next) => fieldStore.run(limitAsks(next))}
          />
          <p className="field-note">{t('recruit:limit.asksNote')}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
