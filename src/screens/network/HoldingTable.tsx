import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/hooks.ts';
import type { TieMeasures } from '../../core/network/study/networkMeasures.ts';
import { Button } from '../parts/Button.tsx';
import { Figure } from '../parts/Figure.tsx';
import { figureText } from '../parts/figureText.ts';
import { TieEnds } from './TieEnds.tsx';
import { useStudyPart } from './useStudyPart.ts';

const rowsAtFirst = 8;
const rowsMore = 50;

interface Props {
  readonly ties: readonly TieMeasures[];
  /** Whether those that have no way round are marked. */
  readonly isMarked?: boolean;
}

/** Ties with the paths along each. */
export function HoldingTable({ ties, isMarked = false }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { isDirected } = useStudyPart('measures');
  const [most, setMost] = useState(rowsAtFirst);
  return (
    <>
      <table className="opinions">
        <thead>
          <tr>
            <th scope="col">{t('network:holding.tie')}</th>
            <th scope="col">{t('network:holding.paths')}</th>
          </tr>
        </thead>
        <tbody>
          {ties.slice(0, most).map(({ source, target, betweenness, isBridge }) => (
            <tr key={`${source} ${target}`}>
              <th scope="row">
                <TieEnds source={source} target={target} isDirected={isDirected} />
              </th>
              <td>
                <Figure>{figureText(language, betweenness, 'decimal')}</Figure>{' '}
                {isBridge && isMarked ? <span className="pill warn">{t('network:holding.bridge')}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ties.length <= most ? null : (
        <Button small onPress={() => setMost(most + rowsMore)}>
          {t('network:ranking.showMore')}
        </Button>
      )}
    </>
  );
}
