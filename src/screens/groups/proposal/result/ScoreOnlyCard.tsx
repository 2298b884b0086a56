import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../app/hooks.ts';
import type { ScoreOnly } from '../../../../core/groups/seating/proposal.ts';
import { formatList, formatNumber } from '../../../../i18n/format.ts';
import { useTerms } from '../../../parts/useTerms.ts';
import { useHolders } from '../useHolders.ts';

/** The committee that scores alone would make, and whom it leaves out: for comparison, nothing that could be taken. */
export const ScoreOnlyCard = memo(function ScoreOnlyCard({ scoreOnly }: { readonly scoreOnly: ScoreOnly }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const holders = useHolders();
  const { members, value, proposed, sectorsMissing, regionsMissing, affected } = scoreOnly;
  const amount = (number: number) => formatNumber(language, number, Number.isInteger(number) ? 0 : 1);
  const left = [...sectorsMissing.map(terms.sector), ...regionsMissing];
  return (
    <section className="card proposal-card" data-score-only={value} data-proposed-score={proposed}>
      <header>
        <h2>{t('seating:score.title')}</h2>
      </header>
      <p>{t('seating:score.values', { count: members.length, value: amount(value), proposed: amount(proposed) })}</p>
      <p>
        {left.length === 0
          ? t('seating:score.nobodyLeft')
          : t('seating:score.leavesOut', { list: formatList(language, left) })}{' '}
        {affected === 0 ? t('seating:score.noneAffected') : t('seating:score.affected', { count: affected })}
      </p>
      <p className="secondary">{t('seating:score.members', { names: holders.names(members) })}</p>
    </section>
  );
});
