import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../app/hooks.ts';
import { countedTies } from '../../core/network/countedRecords.ts';
import { networkFigures } from '../../core/network/networkFigures.ts';
import { Button } from '../parts/Button.tsx';
import { Figure } from '../parts/Figure.tsx';
import { figureText } from '../parts/figureText.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { MoreFigures } from './MoreFigures.tsx';
import type { StatsProps } from './statsProps.ts';

/** The figures of the whole network in one strip, each with its counterpart with or without the backbone; the others on demand. */
export function StatsCard(props: StatsProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const fieldMap = useFieldMap();
  const ties = useMemo(() => countedTies(fieldMap).length, [fieldMap]);
  const [isOpen, setOpen] = useState(false);
  const { figures, other, isWithout, isEnough } = props;
  const shown = networkFigures.filter(({ first, format }) => first === true && (isEnough || format === 'count'));
  return (
    <section className="card" aria-label={t('network:stats.title')}>
      <dl className="network-stats">
        {shown.map(({ key, format, value }) => (
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
              {key === 'pairs' ? <small data-figure="ties">{t('network:stats.records', { count: ties })}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
      {isEnough ? (
        <div className="stats-more">
          <Button look="quiet" small aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t(isOpen ? 'network:stats.fewer' : 'network:stats.more')}
            <ChevronDown className={isOpen ? 'icon small turned' : 'icon small'} aria-hidden="true" />
          </Button>
        </div>
      ) : null}
      {isOpen && isEnough ? <MoreFigures {...props} /> : null}
    </section>
  );
}
