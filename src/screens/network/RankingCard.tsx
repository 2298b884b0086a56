import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage, useOrganizationsById, useView } from '../../app/hooks.ts';
import { initialView } from '../../app/viewState.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { organizationMetric } from '../../core/network/catalogue.ts';
import type { Figures } from '../../core/network/figures.ts';
import { rankOrganizations } from '../../core/network/ranking.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { CopyMethods } from '../parts/CopyMethods.tsx';
import { RulesLine } from '../rules/RulesLine.tsx';
import { metricsOffered } from './metricsOffered.ts';
import { RankingMeasure } from './RankingMeasure.tsx';
import { RankingTable } from './RankingTable.tsx';
import { StudyNote } from './StudyNote.tsx';

const rowsAtFirst = 10;
const rowsMore = 50;

interface Props {
  readonly figures: Figures;
  readonly other: Figures | null;
  readonly isWithout: boolean;
  readonly backbone: OrganizationId | null;
}

/** Organisations from the highest value of a chosen metric down (from the lowest up where that is looked for), in bands. */
export function RankingCard({ figures, other, isWithout, backbone }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { rules } = useFieldMap();
  const rankBy = useView((view) => view.rankBy);
  const selection = useView((view) => view.selection);
  const [most, setMost] = useState(rowsAtFirst);
  const isOffered = metricsOffered(rules).some(({ key }) => key === rankBy);
  const metric = organizationMetric(isOffered ? rankBy : initialView.rankBy);
  const ranked = useMemo(() => rankOrganizations(figures, metric), [figures, metric]);
  const byId = useOrganizationsById();
  // Whoever is selected is there, however far down.
  const shown = ranked.filter(({ organization }, place) => place < most || organization === selection);
  const isThere = metric.later !== true || figures.measures !== null;
  const isUndefined = isThere && ranked.every(({ value }) => value === null);
  return (
    <section className="card ranking-card" data-measure={metric.key}>
      <header>
        <h2 className="card-title">{t(`network:ranking.titles.${metric.group}`)}</h2>
        {metric.later === true ? <StudyNote part="measures" /> : null}
        <RankingMeasure metric={metric} />
      </header>
      {isUndefined ? (
        <p className="card-note" data-undefined={metric.key}>
          {t('network:undefinedForAll', { exact: t(`metrics:${metric.key}.exact`) })}
        </p>
      ) : null}
      {isThere ? (
        <RankingTable {...{ rows: shown, metric, figures, other, isWithout, backbone }} />
      ) : (
        <p className="card-note">{t('network:ranking.notYet')}</p>
      )}
      <footer className="ranking-foot">
        <p>
          <RulesLine rules={rules} /> {t('metrics:rule.bands')}{' '}
          {t('network:ranking.note', { pairs: formatNumber(language, figures.network.pairs) })}
          {metric.lowFirst === true ? ` ${t('network:ranking.lowFirst')}` : null}
        </p>
        <span className="muted">{t('network:ranking.shown', { shown: shown.length, all: ranked.length })}</span>
        {shown.length === ranked.length ? null : (
          <Button small onPress={() => setMost(most + rowsMore)}>
            {t('network:ranking.showMore')}
          </Button>
        )}
        {most === rowsAtFirst ? null : (
          <Button small onPress={() => setMost(rowsAtFirst)}>
            {t('network:ranking.showFewer')}
          </Button>
        )}
        {isThere ? (
          <CopyMethods
            figure={metric.key}
            values={shown.map(({ organization, value }) => ({ name: byId.get(organization)?.name ?? '', value }))}
            isWithout={isWithout}
          />
        ) : null}
      </footer>
    </section>
  );
}
