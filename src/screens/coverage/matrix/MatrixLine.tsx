import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { DimensionKey } from '../../../core/coverage/dimension.ts';
import { unknownValue } from '../../../core/model/filter.ts';
import type { Counted } from '../../../core/model/target.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { heatClass } from '../../parts/heatClass.ts';
import { UserText } from '../../parts/UserText.tsx';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { EngagedMark } from '../EngagedMark.tsx';
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrixModel.ts';
import { useValueWords } from './useValueWords.ts';

interface Props {
  readonly row: MatrixRow;
  readonly index: number;
  readonly rowsAre: DimensionKey;
  readonly columns: readonly MatrixColumn[];
  readonly columnsAre: DimensionKey;
  readonly counting: Counted;
  /** The column whose cell Tab reaches; null where it is in another row. */
  readonly activeColumn: number | null;
}

/** One row of the matrix; drawn anew only when something in it changes. */
export const MatrixLine = memo(function MatrixLine(props: Props) {
  const { row, index, rowsAre, columns, columnsAre, counting, activeColumn } = props;
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useValueWords();
  const isCommittee = row.kind === 'seats';
  const name = isCommittee ? t('coverage:matrix.committee') : words.name(rowsAre, row.value);
  const reached = (at: number) => (activeColumn === at ? 0 : -1);
  return (
    <tr data-coverage={row.value} data-kind={row.kind}>
      <th scope="row" className="sticky" data-place={`${index},0`} {...(isCommittee ? { tabIndex: reached(0) } : {})}>
        {isCommittee ? name : <RowHead dimension={rowsAre} value={row.value} name={name} tabIndex={reached(0)} />}
      </th>
      {row.cells.map((cell, at) => (
        <Cell
          key={cell.key}
          cell={cell}
          counting={counting}
          place={`${index},${at + 1}`}
          tabIndex={reached(at + 1)}
          isApart={columns[at]?.isApart ?? false}
          isCommittee={isCommittee}
          says={t(isCommittee ? 'coverage:matrix.seatsCell' : 'coverage:matrix.cell', {
            row: name,
            column: words.name(columnsAre, cell.column.value),
            listed: cell.members.listed.length,
            engaged: cell.members.engaged.length,
            seated: cell.members.seated.length,
          })}
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

interface CellProps {
  readonly cell: MatrixCell;
  readonly counting: Counted;
  readonly place: string;
  readonly tabIndex: number;
  readonly isApart: boolean;
  readonly isCommittee: boolean;
  readonly says: string;
}

function Cell({ cell, counting, place, tabIndex, isApart, isCommittee, says }: CellProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { members, short } = cell;
  const heat = heatClass(members[counting].length);
  const label = short === 0 ? says : `${says} ${t('coverage:matrix.short', { count: short })}`;
  return (
    <td
      data-place={place}
      data-column={cell.column.value}
      data-listed={members.listed.length}
      data-engaged={members.engaged.length}
      data-seated={members.seated.length}
      data-short={short}
      className={isApart ? 'apart-column' : undefined}
    >
      <button
        type="button"
        data-grid-target
        tabIndex={tabIndex}
        className={short === 0 ? `heat coverage-cell ${heat}` : `heat coverage-cell ${heat} short`}
        aria-haspopup="dialog"
      >
        <span className="visually-hidden">{label}</span>
        <Counts cell={cell} counting={counting} alone={isCommittee || members.listed.length === 0} />
        {short === 0 ? null : (
          <span className="cell-flag" aria-hidden="true">
            <Figure>{`−${formatNumber(language, short)}`}</Figure>
          </span>
        )}
      </button>
    </td>
  );
}

interface CountsProps extends Pick<CellProps, 'cell' | 'counting'> {
  /** Whether the number has none beside it. */
  readonly alone: boolean;
}

/** Beside the listed how many of them are engaged; the engaged or the seated as so many of so many. */
function Counts({ cell, counting, alone }: CountsProps) {
  const { language } = useLanguage();
  const { listed, engaged } = cell.members;
  const counted = <Figure className="counted">{formatNumber(language, cell.members[counting].length)}</Figure>;
  if (alone || counting === 'listed') {
    return (
      <span className="plate" aria-hidden="true">
        {counted}
        {alone ? null : (
          <span className="beside">
            <EngagedMark isSome={engaged.length > 0} />
            <Figure>{formatNumber(language, engaged.length)}</Figure>
          </span>
        )}
      </span>
    );
  }
  return (
    <bdi className="plate" dir="ltr" aria-hidden="true">
      {counted}
      <Figure className="beside">{`/ ${formatNumber(language, listed.length)}`}</Figure>
    </bdi>
  );
}
