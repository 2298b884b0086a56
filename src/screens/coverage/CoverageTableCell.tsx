import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLanguage, useView } from '../../app/hooks.ts';
import type { CoverageCell } from '../../core/coverage/coverage.ts';
import type { Filter } from '../../core/model/filter.ts';
import type { Sector } from '../../core/model/sector.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Figure } from '../parts/Figure.tsx';
import { heatClass } from '../parts/heatClass.ts';
import { useTerms } from '../parts/useTerms.ts';
import { EngagedMark } from './EngagedMark.tsx';
import { useShowCell } from './useShowCell.ts';

interface Props {
  readonly sector: Sector;
  readonly value: string;
  readonly cell: CoverageCell;
  readonly filter: Filter;
}

/** Who of one sector is listed and engaged. Pressing shows them on the map; where there is nobody, who else is there. */
export function CoverageTableCell({ sector, value, cell, filter }: Props) {
  const { t } = useTranslation();
  const terms = useTerms();
  const show = useShowCell();
  const counting = useView((view) => (view.counting === 'listed' ? 'listed' : 'engaged'));
  const listed = cell.listed.length;
  const engaged = cell.engaged.length;
  return (
    <td data-sector={sector} data-listed={listed} data-engaged={engaged}>
      <Button
        className={`heat coverage-cell ${heatClass(cell[counting].length)}`}
        onPress={() => show(sector, value, filter, listed)}
      >
        <Spoken>{t('coverage:matrix.cell', { sector: terms.sector(sector), value })}</Spoken>
        {listed === 0 ? <Nobody /> : <Counts listed={listed} engaged={engaged} counting={counting} />}
      </Button>
    </td>
  );
}

function Nobody() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      <span className="plate">
        <Figure className="counted">{formatNumber(language, 0)}</Figure>
      </span>
      <Spoken>
        {t('coverage:matrix.nobody')} {t('coverage:matrix.showOthers')}
      </Spoken>
    </>
  );
}

interface CountsProps {
  readonly listed: number;
  readonly engaged: number;
  readonly counting: 'listed' | 'engaged';
}

/** Both numbers, the one that the tint counts larger. */
function Counts({ listed, engaged, counting }: CountsProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const look = (of: CountsProps['counting']) => (of === counting ? 'counted' : 'beside');
  return (
    <>
      <span className="plate">
        <span className={look('listed')}>
          <Figure>{formatNumber(language, listed)}</Figure>
          <Spoken>{t('coverage:matrix.listed', { count: listed })}</Spoken>
        </span>
        <span className={look('engaged')}>
          <EngagedMark isSome={engaged > 0} />
          <Figure>{formatNumber(language, engaged)}</Figure>
          <Spoken>{t('coverage:matrix.engaged', { count: engaged })}</Spoken>
        </span>
      </span>
      <Spoken>{t('coverage:matrix.show')}</Spoken>
    </>
  );
}

/** Words for who hears the page: who sees it has them in the heads of row and column. */
function Spoken({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden"> {children} </span>;
}
