import { ChevronDown } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { Shortlist } from '../../../core/recruitment/shortlist/shortlist.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { greedyDifference } from './shownAnswer.ts';
import { useNames } from './useNames.ts';

/** How good the list is known to be, and whom one would have got by taking the next best each time, where that is another list. */
export function OrderNote({ shortlist }: { readonly shortlist: Shortlist }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { only, instead } = greedyDifference(shortlist);
  const [names, whom] = [useNames(only), useNames(instead)];
  const isLess = shortlist.greedy.value < shortlist.value - 1e-9;
  const amount = (value: number) => formatNumber(language, value, Number.isInteger(value) ? 0 : 1);
  const values = { value: amount(shortlist.value), open: amount(shortlist.open), bound: amount(shortlist.bound) };
  return (
    <footer className="recruit-order" data-optimum={shortlist.optimum} data-value={shortlist.value}>
      <p>{t(shortlist.optimum ? 'recruit:order.best' : 'recruit:order.found')}</p>
      <Disclosure className="quiet-disclosure">
        <Button slot="trigger">
          {t('recruit:order.how')}
          <ChevronDown className="icon small" aria-hidden="true" />
        </Button>
        <DisclosurePanel>
          <p>
            {t('recruit:order.weight', values)} {t('recruit:order.atMost', values)}
          </p>
          {only.length + instead.length === 0 ? null : (
            <p data-greedy={shortlist.greedy.value}>
              {isLess
                ? t('recruit:order.greedy', { names, whom, value: amount(shortlist.greedy.value) })
                : t('recruit:order.greedySame', { names })}
            </p>
          )}
        </DisclosurePanel>
      </Disclosure>
    </footer>
  );
}
