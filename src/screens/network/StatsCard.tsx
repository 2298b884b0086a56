import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../app/hooks.ts';
import { countedTies } from '../../core/network/countedRecords.ts';
import type { Figures } from '../../core/network/figures.ts';
import { networkFigures } from '../../core/network/networkFigures.ts';
import { Figure } from '../parts/Figure.tsx';
import { figureText } from '../parts/figureText.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';

interface Props {
  readonly figures: Figures;
  /** The same network with the backbone where `figures` are without it, and the other way round; null without a backbone. */
  readonly other: Figures | null;
  readonly isWithout: boolean;
}

/** The figures of the whole network in one strip, each with its counterpart with or without the backbone. */
export function StatsCard({ figures, other, isWithout }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const fieldMap = useFieldMap();
  return (
    <section className="card" aria-label={t('network:stats.title')}>
      <dl className="network-stats">
        {networkFigures
          .filter(({ first }) => first === true)
          .map(({ key, format, value }) => (
            <div key={key}>
              <dt>
                {t(`metrics:${key}.name`)}
                <MetricInfo metric={key} />
              </dt>
              <dd>
                <span data-figure={key}>
                  <Figure>{figureText(language, value(figures), format)}</Figure>
                </span>
                {other === null ? null : (
                  <small data-figure={`${key}-other`}>
                    {t(isWithout ? 'network:stats.withIt' : 'network:stats.withoutIt', {
                      value: figureText(language, value(other), format),
                    })}
                  </small>
                )}
                {key === 'pairs' ? (
                  <small data-figure="ties">
                    {t('network:stats.records', { count: countedTies(fieldMap).length })}
                  </small>
                ) : null}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
