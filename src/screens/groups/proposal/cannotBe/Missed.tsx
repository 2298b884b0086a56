import { useTranslation } from 'react-i18next';
import type { ArithmeticReason, OwnShortfallReason, Shortfall } from '../../../../core/groups/seating/seating.ts';
import { isSameRule } from '../isSameRule.ts';
import type { ShownProposal } from '../useProposal.ts';
import { useMissedWords } from './useMissedWords.ts';

interface Props {
  readonly shown: ShownProposal;
  readonly sums: readonly ArithmeticReason[];
  readonly own: readonly OwnShortfallReason[];
}

/** What the nearest possible misses, a sentence a rule, with what is listed and why no more of it can sit there. */
export function Missed({ shown, sums, own }: Props) {
  const { t } = useTranslation();
  const words = useMissedWords(shown);
  const { shortfalls } = shown.proposal.seating;
  return (
    <div className="proposal-cannot-part">
      <h3>{t('seating:cannot.missed')}</h3>
      <ul>{shortfalls.map(line)}</ul>
    </div>
  );

  function line(shortfall: Shortfall) {
    const sum = sums.find(({ code, rule }) => code === 'available' && isSameRule(rule, shortfall.rule)) ?? null;
    const must = own.find(({ rule }) => isSameRule(rule, shortfall.rule))?.least ?? null;
    const { said, why } = words(shortfall, sum, must);
    return (
      <li key={JSON.stringify(shortfall.rule)} data-missed={shortfall.amount} data-listed={sum?.have}>
        {said}: <strong>{t('seating:cannot.short', { count: shortfall.amount })}</strong>.{' '}
        {why === '' ? null : <span className="secondary">{why}</span>}
      </li>
    );
  }
}
