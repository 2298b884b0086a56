import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../styles/networkTrust.css';
import { useLanguage } from '../../app/hooks.ts';
import type { NetworkMeasures } from '../../core/network/study/networkMeasures.ts';
import { Button } from '../parts/Button.tsx';
import { Figure } from '../parts/Figure.tsx';
import { figureText } from '../parts/figureText.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { FurtherRow } from './FurtherRow.tsx';
import { bridgesOf, holdingTies } from './holdingTies.ts';
import { OrganizationsOnMap } from './OrganizationsOnMap.tsx';
import { StudyNote } from './StudyNote.tsx';
import { TieEnds } from './TieEnds.tsx';
import { useStudyPart } from './useStudyPart.ts';

const rowsAtFirst = 10;
const rowsMore = 50;

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
  const { language } = useLanguage();
  const { isDirected } = useStudyPart('measures');
  const [most, setMost] = useState(rowsAtFirst);
  const rows = useMemo(() => holdingTies(measures.ties), [measures]);
  return (
    <>
      <table className="opinions holding">
        <thead>
          <tr>
            <th scope="col">{t('network:holding.tie')}</th>
            <th scope="col">
              {t('network:holding.paths')}
              <MetricInfo metric="edgeBetweenness" />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ source, target, betweenness, isBridge }) => (
            <tr key={`${source} ${target}`}>
              <th scope="row">
                <TieEnds source={source} target={target} isDirected={isDirected} />
              </th>
              <td>
                <Figure>{figureText(language, betweenness, 'decimal')}</Figure>{' '}
                {isBridge ? <span className="pill warn">{t('network:holding.bridge')}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length <= most ? null : (
        <Button small onPress={() => setMost(most + rowsMore)}>
          {t('network:ranking.showMore')}
        </Button>
      )}
      <p className="panel-note">{t('network:holding.note')}</p>
    </>
  );
}
