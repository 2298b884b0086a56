import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap, useLanguage, useView } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { organizationMetric, organizationMetrics } from '../../core/network/catalogue.ts';
import type { Figures } from '../../core/network/figures.ts';
import { rankOrganizations } from '../../core/network/ranking.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { RulesLine } from '../rules/RulesLine.tsx';
import { RankingTable } from './RankingTable.tsx';

const rowsAtFirst = 10;
const rowsMore = 50;

interface Props {
  readonly figures: Figures;
  readonly other: Figures | null;
  readonly isWithout: boolean;
  readonly backbone: OrganizationId | null;
}

/** Organisations from the highest value of a chosen metric down, in bands. */
export function RankingCard({ figures, other, isWithout, backbone }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { rules } = useFieldMap();
  const rankBy = useView((view) => view.rankBy);
  const [most, setMost] = useState(rowsAtFirst);
  const metric = organizationMetric(rankBy);
  const ranked = useMemo(() => rankOrganizations(figures, metric), [figures, metric]);
  const shown = ranked.slice(0, most);
  const isAll = shown.length === ranked.length;
  const options = organizationMetrics
    .filter(({ later }) => later !== true)
    .map(({ key }) => ({ value: key, label: t(`metrics:${key}.name`) }));
  return (
    <section className="card ranking-card">
      <header>
        <h2 className="card-title">{t('network:ranking.title')}</h2>
        <span className="end ranking-measure">
          <SelectField
            label={t('network:ranking.measure')}
            value={rankBy}
            options={options}
            onChange={(key) => viewStore.set({ rankBy: key })}
          />
          <MetricInfo metric={rankBy} />
        </span>
      </header>
      <RankingTable {...{ rows: shown, metric, figures, other, isWithout, backbone }} />
      <footer className="ranking-foot">
        <p>
          <RulesLine rules={rules} /> {t('metrics:rule.bands')}{' '}
          {t('network:ranking.note', { pairs: formatNumber(language, figures.network.pairs) })}
        </p>
        <span className="muted">{t('network:ranking.shown', { shown: shown.length, all: ranked.length })}</span>
        {isAll ? null : (
          <Button small onPress={() => setMost(most + rowsMore)}>
            {t('network:ranking.showMore')}
          </Button>
        )}
        {most === rowsAtFirst ? null : (
          <Button small onPress={() => setMost(rowsAtFirst)}>
            {t('network:ranking.showFewer')}
          </Button>
        )}
      </footer>
    </section>
  );
}
