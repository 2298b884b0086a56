import { useTranslation } from 'react-i18next';
import { Figure } from '../parts/Figure.tsx';
import { EngagedMark } from './EngagedMark.tsx';

const tints = ['2', '3–4', '5–6', '7–8', '9+'];

/** `short`: some cells are marked as short of their target. */
export function CoverageLegend({ short = false }: { readonly short?: boolean }) {
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
      <li>
        <EngagedMark isSome /> {t('coverage:legend.engaged')}
      </li>
      <li>
        <EngagedMark isSome={false} /> {t('coverage:legend.nobodyEngaged')}
      </li>
      {short ? (
        <li>
          <span className="swatch short" /> {t('coverage:legend.short')}
        </li>
      ) : null}
    </ul>
  );
}
