import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useLanguage, useView } from '../../app/hooks.ts';
import type { CoverageCell } from '../../core/coverage/coverage.ts';
import type { Sector } from '../../core/model/sector.ts';
import type { Filter } from '../../core/view/filter.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Figure } from '../parts/Figure.tsx';
import { heatClass } from '../parts/heatClass.ts';
import { useTerms } from '../parts/useTerms.ts';
import { EngagedMark } from './EngagedMark.tsx';

interface Props {
  readonly sector: Sector;
  readonly value: string;
  readonly cell: CoverageCell;
  readonly filter: Filter;
}

/** Who of one sector is listed and engaged. Pressing shows them on the map; where there is nobody, who else is there. */
export function CoverageTableCell({ sector, value, cell, filter }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const terms = useTerms();
  const counting = useView((view) => view.counting);
  const listed = cell.listed.length;
  const engaged = cell.engaged.length;
  const name = t(listed === 0 ? 'coverage:matrix.emptyCell' : 'coverage:matrix.cell', {
    sector: terms.sector(sector),
    value,
    listed,
    engaged,
  });
  const shown = listed === 0 ? filter : { ...filter, sectors: [sector] };
  return (
    <td data-sector={sector} data-listed={listed} data-engaged={engaged}>
      <Button
        className={`heat coverage-cell ${heatClass(counting === 'listed' ? listed : engaged)}`}
        aria-label={name}
        onPress={() => viewStore.set({ screen: 'map', filter: shown })}
      >
        <span className="plate">
          <Figure className={counting === 'listed' || listed === 0 ? 'counted' : 'beside'}>
            {formatNumber(language, listed)}
          </Figure>
          {listed === 0 ? null : (
            <span className={counting === 'engaged' ? 'counted' : 'beside'}>
              <EngagedMark isSome={engaged > 0} />
              <Figure>{formatNumber(language, engaged)}</Figure>
            </span>
          )}
        </span>
      </Button>
    </td>
  );
}
