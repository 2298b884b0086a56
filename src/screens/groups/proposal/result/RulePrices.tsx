import { useTranslation } from 'react-i18next';
import type { PriceReason } from '../../../../core/groups/seating/seating.ts';
import { useDifferenceWords } from '../useDifferenceWords.ts';
import { useRuleWords } from '../useRuleWords.ts';

/** What could be had without each rule; those that cost nothing in one line. */
export function RulePrices({ prices }: { readonly prices: readonly PriceReason[] }) {
  const { t } = useTranslation();
  const ruleWords = useRuleWords();
  const words = useDifferenceWords();
  if (prices.length === 0) return null;
  const dear = prices.filter(({ gain }) => gain !== null);
  const free = prices.length - dear.length;
  return (
    <section className="card proposal-card">
      <header>
        <h2>{t('seating:price.title')}</h2>
      </header>
      <ul className="proposal-prices">
        {dear.map(({ rule, gain }) => (
          <li key={JSON.stringify(rule)} data-price={gain?.amount}>
            <span>{ruleWords(rule)}</span>
            <span className="secondary">{t('seating:price.without', { gain: words(gain, 'better') ?? '' })}</span>
          </li>
        ))}
      </ul>
      {free === 0 ? null : (
        <p className="secondary">
          {t(dear.length === 0 ? 'seating:price.allFree' : 'seating:price.free', { count: free })}
        </p>
      )}
    </section>
  );
}
