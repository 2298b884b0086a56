import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../app/hooks.ts';
import type { Figures } from '../../core/network/figures.ts';
import { type NetworkFigure, networkFigures } from '../../core/network/networkFigures.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Figure } from '../parts/Figure.tsx';
import { figureText } from '../parts/figureText.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { figureGroups } from './figureGroups.ts';
import { StudyNote } from './StudyNote.tsx';
import type { StatsProps } from './statsProps.ts';

/** The further figures of the network, by question, with the backbone and without it side by side. */
export function MoreFigures({ figures, other, isWithout }: StatsProps) {
  const { t } = useTranslation();
  const { rules } = useFieldMap();
  const isShown = ({ directedOnly }: NetworkFigure) => directedOnly !== true || rules.direction === 'directed';
  if (figures.measures === null) {
    return (
      <p className="card-note">
        <StudyNote part="measures" />
      </p>
    );
  }
  const withIt = isWithout ? other : figures;
  const withoutIt = isWithout ? figures : other;
  return (
    <div className="more-figures">
      <StudyNote part="measures" />
      {figureGroups.map((group) => (
        <table key={group.key}>
          <thead>
            <tr>
              <th scope="col" className="question">
                {t(`network:stats.group.${group.key}`)}
              </th>
              {withoutIt === null ? (
                <th scope="col" className="figure">
                  {t('network:stats.value')}
                </th>
              ) : (
                <>
                  <th scope="col" className="figure">
                    {t('network:stats.with')}
                  </th>
                  <th scope="col" className="figure">
                    {t('network:stats.without')}
                  </th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {networkFigures
              .filter((figure) => group.figures.includes(figure.key) && isShown(figure))
              .map((figure) => (
                <FigureRow key={figure.key} figure={figure} withIt={withIt} withoutIt={withoutIt} />
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

interface RowProps {
  readonly figure: NetworkFigure;
  readonly withIt: Figures | null;
  readonly withoutIt: Figures | null;
}

function FigureRow({ figure, withIt, withoutIt }: RowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        <span>{t(`metrics:${figure.key}.name`)}</span>
        <MetricInfo metric={figure.key} />
      </th>
      <FigureCell figure={figure} figures={withIt} name={figure.key} />
      {withoutIt === null ? null : <FigureCell figure={figure} figures={withoutIt} name={`${figure.key}-without`} />}
    </tr>
  );
}

interface CellProps {
  readonly figure: NetworkFigure;
  readonly figures: Figures | null;
  readonly name: string;
}

function FigureCell({ figure: { key, format, value }, figures, name }: CellProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const expected = key === 'eiIndex' ? (figures?.measures?.mixing.ei.expected ?? null) : null;
  return (
    <td data-further={name} className="figure">
      <Figure>{figureText(language, figures === null ? null : value(figures), format)}</Figure>
      {expected === null ? null : (
        <small>{t('network:stats.expected', { value: formatNumber(language, expected, 2) })}</small>
      )}
    </td>
  );
}
