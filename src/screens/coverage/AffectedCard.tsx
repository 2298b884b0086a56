import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage, useView } from '../../app/hooks.ts';
import { affectedShare } from '../../core/coverage/affectedShare.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { Figure } from '../parts/Figure.tsx';

/** The communities that the problem affects, by themselves: how many, and their share of the seats and of the ties. */
export function AffectedCard() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const fieldMap = useFieldMap();
  const when = useView((view) => view.when);
  const affected = useMemo(() => affectedShare(fieldMap, when), [fieldMap, when]);
  const { rule, listed, engaged, seated, peopleSeated, ties } = affected;
  const number = (value: number) => formatNumber(language, value);
  const figures = [
    ['listed', number(listed.organizations.length), null],
    ['engaged', number(engaged.organizations.length), null],
    ['seats', number(seated.organizations.length + peopleSeated), { share: seated.share, of: seated.of }],
    ['ties', number(ties.touching), { share: ties.share, of: ties.of }],
  ] as const;
  return (
    <section className="card affected-card" data-affected={listed.organizations.length} data-affected-by={rule}>
      <header>
        <h2 className="card-title">{t('coverage:affected.title')}</h2>
        <span className="end">{t(`coverage:affected.by.${rule}`)}</span>
      </header>
      <dl>
        {figures.map(([key, value, part]) => (
          <div key={key} data-affected-figure={key}>
            <dt>{t(`coverage:affected.${key}`)}</dt>
            <dd>
              <Figure className="affected-figure">{value}</Figure>
              {part === null || part.of === 0 ? null : (
                <span className="muted">
                  {t('coverage:affected.share', { share: formatPercent(language, part.share), of: number(part.of) })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
