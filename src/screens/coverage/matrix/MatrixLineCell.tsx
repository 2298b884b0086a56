import type { Counted } from '../../../core/model/target.ts';
import { Figure } from '../../parts/Figure.tsx';
import { heatClass } from '../../parts/heatClass.ts';
import { EngagedMark } from '../EngagedMark.tsx';
import type { CellSaid } from './cellSentence.ts';
import type { MatrixCell } from './matrixModel.ts';

interface Props {
  readonly cell: MatrixCell;
  readonly counting: Counted;
  readonly place: string;
  readonly tabIndex: number;
  readonly isApart: boolean;
  readonly isCommittee: boolean;
  readonly isPointed: boolean;
  readonly says: (figures: Pick<CellSaid, Counted>) => string;
  /** Of the row and not of the cell: there are hundreds of cells, and none asks for its texts by itself. */
  readonly words: {
    readonly number: (value: number) => string;
    readonly short: (count: number) => string;
  };
}

/** A cell and its button; which one is pressed the table finds out. */
export function MatrixLineCell(props: Props) {
  const { cell, counting, place, tabIndex, isApart, isCommittee, isPointed, says, words } = props;
  const { members, short } = cell;
  const [listed, engaged, seated] = [members.listed.length, members.engaged.length, members.seated.length];
  const said = says({
    listed: words.number(listed),
    engaged: words.number(engaged),
    seated: words.number(seated),
  });
  const looks = ['heat coverage-cell', heatClass(members[counting].length), short === 0 ? '' : 'short'];
  return (
    <td
      data-place={place}
      data-column={cell.column.value}
      data-listed={listed}
      data-engaged={engaged}
      data-seated={seated}
      data-short={short}
      className={[isApart ? 'apart-column' : '', isPointed ? 'pointed' : ''].join(' ').trim() || undefined}
    >
      <button
        type="button"
        data-grid-target
        tabIndex={tabIndex}
        className={looks.filter(Boolean).join(' ')}
        aria-haspopup="dialog"
      >
        <span className="visually-hidden">{short === 0 ? said : `${said} ${words.short(short)}`}</span>
        <Counts cell={cell} counting={counting} alone={isCommittee || listed === 0} number={words.number} />
        {short === 0 ? null : (
          <span className="cell-flag" aria-hidden="true">
            <Figure>{`−${words.number(short)}`}</Figure>
          </span>
        )}
      </button>
    </td>
  );
}

interface CountsProps extends Pick<Props, 'cell' | 'counting'> {
  /** Whether the number has none beside it. */
  readonly alone: boolean;
  readonly number: (value: number) => string;
}

/** Beside the listed how many of them are engaged; the engaged or the seated as so many of so many. */
function Counts({ cell, counting, alone, number }: CountsProps) {
  const { listed, engaged } = cell.members;
  const counted = <Figure className="counted">{number(cell.members[counting].length)}</Figure>;
  if (alone || counting === 'listed') {
    return (
      <span className="plate" aria-hidden="true">
        {counted}
        {alone ? null : (
          <span className="beside">
            <EngagedMark isSome={engaged.length > 0} />
            <Figure>{number(engaged.length)}</Figure>
          </span>
        )}
      </span>
    );
  }
  return (
    <bdi className="plate" dir="ltr" aria-hidden="true">
      {counted}
      <Figure className="beside">{`/ ${number(listed.length)}`}</Figure>
    </bdi>
  );
}
