import { useTranslation } from 'react-i18next';
import type { Counted } from '../../core/model/target.ts';
import { Figure } from '../parts/Figure.tsx';
import { EngagedMark } from './EngagedMark.tsx';

const tints = ['2', '3–4', '5–6', '7–8', '9+'];

interface Props {
  /** Some cells are marked as short of their target. */
  readonly short?: boolean;
  /** Which numbers the cells have: beside the listed there are marks of the engaged, else so many of so many. */
  readonly counting?: Counted;
}

export function CoverageLegend({ short = false, counting = 'listed' }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="coverage-legend" aria-label={t('coverage:legend.label')}>
      <li>
        <span className="heat heat-0 swatch" />
        <Figure>0</Figure> {t('coverage:legend.none')}
      </li>
      <li>
        <span className="heat heat-1 swatch" />
        <Figure>1</Figure> {t('coverage:legend.one')}
      </li>
      {tints.map((range, index) => (
        <li key={range}>
          <span className={`heat heat-${index + 2} swatch`} />
          <Figure>{range}</Figure>
        </li>
      ))}
      {counting === 'listed' ? (
        <>
          <li className="beside">
            <EngagedMark isSome /> {t('coverage:legend.engaged')}
          </li>
          <li className="beside">
            <EngagedMark isSome={false} /> {t('coverage:legend.nobodyEngaged')}
          </li>
        </>
      ) : (
        <li className="beside">
          <bdi dir="ltr">
            <Figure>2 / 8</Figure>
          </bdi>{' '}
          {t(`coverage:legend.ofListed.${counting}`)}
        </li>
      )}
      {short ? (
        <li>
          <span className="swatch short" /> {t('coverage:legend.short')}
        </li>
      ) : null}
    </ul>
  );
}
