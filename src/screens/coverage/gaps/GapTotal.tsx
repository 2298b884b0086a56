import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useLanguage, useView } from '../../../app/hooks.ts';
import type { GapReport } from '../../../core/coverage/targets/gapReport.ts';
import type { When } from '../../../core/coverage/whenCounted.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Figure } from '../../parts/Figure.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { gapSplit } from './gapSplit.ts';

type Reports = Readonly<Record<When, GapReport>>;

/** How many organisations are short of the targets and of what kind, today or if all who said yes come: both figures are in sight. */
export function GapTotal(reports: Reports) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const when = useView((view) => view.when);
  const { total, kinds } = gapSplit(reports[when].rows);
  const number = (value: number) => formatNumber(language, value);
  const label = (of: When) => (
    <span>
      {t(`gaps:when.${of}`)} <Figure>{number(gapSplit(reports[of].rows).total)}</Figure>
    </span>
  );
  return (
    <div className="gaps-total">
      <p>
        <Figure className={total === 0 ? 'gaps-number met' : 'gaps-number'}>{number(total)}</Figure>
        <span>
          {t('gaps:total', { count: total })}
          {kinds.length === 0 ? null : (
            <>
              {': '}
              {kinds.map(({ kind, short }) => t(`gaps:split.${kind}`, { number: number(short) })).join(', ')}
            </>
          )}
        </span>
      </p>
      <Segmented
        label={t('gaps:when.label')}
        value={when}
        options={(['today', 'ifAllWhoSaidYes'] as const).map((value) => ({ value, label: label(value) }))}
        onChange={(chosen) => viewStore.set({ when: chosen })}
      />
    </div>
  );
}
