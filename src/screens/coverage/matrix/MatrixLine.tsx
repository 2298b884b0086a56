import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { DimensionKey } from '../../../core/coverage/dimension.ts';
import { unknownValue } from '../../../core/model/filter.ts';
import type { Counted } from '../../../core/model/target.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import type { CellSaid } from './cellSentence.ts';
import { MatrixLineCell } from './MatrixLineCell.tsx';
import type { MatrixColumn, MatrixRow } from './matrixModel.ts';

interface Props {
  readonly row: MatrixRow;
  readonly index: number;
  /** The row by its name. */
  readonly name: string;
  readonly rowsAre: DimensionKey;
  readonly columns: readonly MatrixColumn[];
  readonly columnNames: readonly string[];
  readonly counting: Counted;
  readonly says: (said: CellSaid) => string;
  /** The column whose cell Tab reaches; null where it is in another row. */
  readonly activeColumn: number | null;
  /** The column that is pointed at; 0 is the head of the row. */
  readonly pointedColumn: number | null;
}

/** One row of the matrix; drawn anew only when something in it changes. */
export const MatrixLine = memo(function MatrixLine(props: Props) {
  const { row, index, name, rowsAre, columns, columnNames, counting, says, activeColumn, pointedColumn } = props;
  const { t } = useTranslation();
  const { language } = useLanguage();
  const isCommittee = row.kind === 'seats';
  const reached = (at: number) => (activeColumn === at ? 0 : -1);
  const words = useMemo(
    () => ({
      number: (value: number) => formatNumber(language, value),
      short: (count: number) => t('coverage:matrix.short', { count }),
    }),
    [t, language],
  );
  return (
    <tr data-coverage={row.value} data-kind={row.kind}>
      <th
        scope="row"
        className={pointedColumn === 0 ? 'sticky pointed' : 'sticky'}
        data-place={`${index},0`}
        {...(isCommittee ? { tabIndex: reached(0) } : {})}
      >
        {isCommittee ? name : <RowHead dimension={rowsAre} value={row.value} name={name} tabIndex={reached(0)} />}
      </th>
      {row.cells.map((cell, at) => (
        <MatrixLineCell
          key={cell.key}
          cell={cell}
          counting={counting}
          place={`${index},${at + 1}`}
          tabIndex={reached(at + 1)}
          isApart={columns[at]?.isApart ?? false}
          isCommittee={isCommittee}
          isPointed={pointedColumn === at + 1}
          says={(figures) => says({ row: name, column: columnNames[at] ?? '', ...figures })}
          words={words}
        />
      ))}
      <td
        className="coverage-total"
        data-place={`${index},${row.cells.length + 1}`}
        data-total={row.total[counting].length}
        tabIndex={reached(row.cells.length + 1)}
      >
        <Figure>{formatNumber(language, row.total[counting].length)}</Figure>
      </td>
    </tr>
  );
});

interface HeadProps {
  readonly dimension: DimensionKey;
  readonly value: string;
  readonly name: string;
  readonly tabIndex: number;
}

function RowHead({ dimension, value, name, tabIndex }: HeadProps) {
  const { t } = useTranslation();
  const markOf = useSectorMarks();
  return (
    <button
      type="button"
      data-grid-target
      className="coverage-row-head"
      tabIndex={tabIndex}
      aria-label={t('coverage:matrix.row', { value: name })}
    >
      {dimension === 'sector' ? <SectorMark mark={markOf(value === unknownValue ? null : value)} /> : null}
      <UserText>{name}</UserText>
    </button>
  );
}
