import { ChevronDown } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { GapReport } from '../../../core/coverage/targets/gapReport.ts';
import { targetKey } from '../../../core/model/target.ts';
import { localeOf } from '../../../i18n/language.ts';
import { Figure } from '../../parts/Figure.tsx';
import { useTargetWords } from '../targets/useTargetWords.ts';
import { worstFirst } from './worstFirst.ts';

/** The gap score, which opens to what it is made of: weight × short = points, target by target. */
export function GapScore({ report, score }: { readonly report: GapReport; readonly score: number }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useTargetWords();
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 3 });
  const short = worstFirst(report.rows);
  return (
    <Disclosure className="gap-score" data-score={score}>
      <Button slot="trigger" className="gap-score-head" isDisabled={short.length === 0}>
        <span>
          {t('gaps:score.title')} <Figure>{number.format(score)}</Figure>
        </span>
        <ChevronDown className="icon small" aria-hidden="true" />
      </Button>
      <DisclosurePanel>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('gaps:score.target')}</th>
              <th scope="col">{t('gaps:score.sum')}</th>
              <th scope="col">{t('gaps:score.points')}</th>
            </tr>
          </thead>
          <tbody>
            {short.map(({ target, shortfall }) => (
              <tr key={targetKey(target)}>
                <th scope="row">{words.target(target)}</th>
                <td>
                  <Figure>{`${number.format(target.weight)} × ${number.format(shortfall)}`}</Figure>
                </td>
                <td>
                  <Figure>{number.format(target.weight * shortfall)}</Figure>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </DisclosurePanel>
    </Disclosure>
  );
}
