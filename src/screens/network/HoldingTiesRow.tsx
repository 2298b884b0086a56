import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import '../../styles/networkTrust.css';
import type { NetworkMeasures } from '../../core/network/study/networkMeasures.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { FurtherRow } from './FurtherRow.tsx';
import { HoldingTable } from './HoldingTable.tsx';
import { bridgesOf, holdingTies } from './holdingTies.ts';
import { OrganizationsOnMap } from './OrganizationsOnMap.tsx';
import { StudyNote } from './StudyNote.tsx';

/** Along which ties most shortest paths run, and which of them have no way round (Girvan & Newman 2002; Tarjan 1974). */
export function HoldingTiesRow({ measures }: { readonly measures: NetworkMeasures | null }) {
  const { t } = useTranslation();
  const ties = measures?.ties ?? null;
  const bridges = useMemo(() => bridgesOf(ties ?? []), [ties]);
  const title = t('network:holding.title');
  const ends = [...new Set(bridges.flat())];
  return (
    <FurtherRow
      name="holding"
      title={title}
      answer={
        <>
          {ties === null
            ? null
            : t(bridges.length === 0 ? 'network:holding.none' : 'network:holding.answer', {
                count: bridges.length,
              })}{' '}
          <StudyNote part="measures" />
        </>
      }
      {...(ends.length === 0
        ? {}
        : { action: <OrganizationsOnMap ids={ends} as="bridges" ties={bridges} about={title} /> })}
    >
      {measures === null || measures.ties.length === 0 ? null : <Ties measures={measures} />}
    </FurtherRow>
  );
}

function Ties({ measures }: { readonly measures: NetworkMeasures }) {
  const { t } = useTranslation();
  const rows = useMemo(() => holdingTies(measures.ties), [measures]);
  const bridges = rows.filter(({ isBridge }) => isBridge);
  return (
    <>
      <div className="trust-lists">
        {bridges.length === 0 ? null : (
          <section data-holding="bridges">
            <h4>{t('network:holding.bridges')}</h4>
            <HoldingTable ties={bridges} />
          </section>
        )}
        <section data-holding="paths">
          <header>
            <h4>{t('network:holding.most')}</h4>
            <MetricInfo metric="edgeBetweenness" />
          </header>
          <HoldingTable ties={rows} isMarked />
        </section>
      </div>
      <p className="panel-note">{t('network:holding.note')}</p>
    </>
  );
}
