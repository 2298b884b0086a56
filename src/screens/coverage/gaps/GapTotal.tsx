import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { GapReport } from '../../../core/coverage/targets/gapReport.ts';
import type { When } from '../../../core/coverage/whenCounted.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Figure } from '../../parts/Figure.tsx';
import { gapSplit } from './gapSplit.ts';

interface Props {
  /** As of when the screen counts. */
  readonly when: When;
  readonly report: GapReport;
  /** As of the other time. */
  readonly other: GapReport;
}

/** How many organisations are short of the targets and of what kind, as the screen counts; under it the figure of the other time. */
export function GapTotal({ when, report, other }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { total, kinds } = gapSplit(report.rows);
  const otherTotal = gapSplit(other.rows).total;
  const number = (value: number) => formatNumber(language, value);
  return (
    <div className="gaps-total" data-total={total} data-other={otherTotal}>
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
      <p className="gaps-other">
        {t(when === 'today' ? 'coverage:when.label' : 'coverage:when.today')}: <Figure>{number(otherTotal)}</Figure>
      </p>
      {kinds.length > 1 || report.rows.length > 1 ? <p className="gaps-note">{t('gaps:oneFillsSeveral')}</p> : null}
    </div>
  );
}
