import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useLanguage, useView } from '../../app/hooks.ts';
import type { CoverageRow } from '../../core/coverage/coverage.ts';
import type { Filter } from '../../core/model/filter.ts';
import type { Sector } from '../../core/model/sector.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Figure } from '../parts/Figure.tsx';
import { UserText } from '../parts/UserText.tsx';
import { CoverageTableCell } from './CoverageTableCell.tsx';

interface Props {
  readonly sectors: readonly Sector[];
  readonly row: CoverageRow;
  /** Everyone of the row. */
  readonly filter: Filter;
}

export function CoverageTableRow({ sectors, row, filter }: Props) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const counting = useView((view) => (view.counting === 'listed' ? 'listed' : 'engaged'));
  const total = row.cells.reduce((sum, cell) => sum + cell[counting].length, 0);
  return (
    <tr data-coverage={row.value}>
      <th scope="row">
        <Button
          className="coverage-row-head"
          aria-label={t('coverage:matrix.row', { value: row.value })}
          onPress={() => viewStore.set({ screen: 'map', selection: null, filter })}
        >
          <UserText>{row.value}</UserText>
        </Button>
      </th>
      {sectors.map((sector, at) => {
        const cell = row.cells[at];
        if (cell === undefined) return null;
        return <CoverageTableCell key={sector} sector={sector} value={row.value} cell={cell} filter={filter} />;
      })}
      <td className="coverage-total">
        <Figure>{formatNumber(language, total)}</Figure>
      </td>
    </tr>
  );
}
