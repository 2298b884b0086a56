import { useTranslation } from 'react-i18next';
import { isHigh, type RatingScales } from '../../../core/model/ratingScale.ts';
import { quadrantOf } from '../../../core/recruitment/matrix/influenceInterest.ts';
import { type MatrixCell, matrixCells, stepsOf } from '../../../core/recruitment/matrix/matrixCells.ts';
import { InterestAxis } from './InterestAxis.tsx';
import { PlotCell } from './PlotCell.tsx';
import { QuarterHead } from './QuarterHead.tsx';
import type { ChosenCell, MatrixFacts } from './useMatrix.ts';
import { usePlotKeys } from './usePlotKeys.ts';

interface Props {
  readonly facts: MatrixFacts;
  readonly chosen: ChosenCell | null;
  readonly onChoose: (cell: ChosenCell | null) => void;
}

/** From so many steps on there is no room for marks. */
const fine = 6;

/** Whether the cells are too narrow for marks, and show how many there are alone. */
export function isFine({ interest }: RatingScales): boolean {
  return stepsOf(interest).length >= fine;
}

/**
 * The cells of the matrix under the names of their quarters: influence upwards, interest in the direction of reading. Whoever is to
 * be designed with stands below, not under "monitor".
 */
export function PlotTable(props: Props) {
  const { matrix } = props.facts;
  const { influence, interest } = matrix.scales;
  const rows = matrixCells(matrix, ({ advice }) => advice !== 'designWith');
  const keys = usePlotKeys(rows);
  const steps = rows[0]?.map((cell) => cell.interest) ?? [];
  const high = steps.filter((step) => isHigh(step, interest)).length;
  const half = (isUpper: boolean) =>
    rows.filter(([first]) => first !== undefined && isHigh(first.influence, influence) === isUpper);
  return (
    <div className="matrix-scroll">
      <table
        ref={keys.table}
        className="matrix-plot"
        data-fine={isFine(matrix.scales) ? '' : undefined}
        onKeyDownCapture={keys.onKeyDownCapture}
      >
        <tbody>
          {[true, false].map((isUpper) => [
            <tr key={`head ${isUpper}`}>
              <td>{isUpper ? <InfluenceAxis /> : null}</td>
              <QuarterHead facts={props.facts} quadrant={quadrantOf(isUpper, false)} span={steps.length - high} />
              <QuarterHead facts={props.facts} quadrant={quadrantOf(isUpper, true)} span={high} />
            </tr>,
            ...half(isUpper).map((row) => <PlotRow key={row[0]?.influence} row={row} isUpper={isUpper} {...props} />),
          ])}
        </tbody>
        <InterestAxis steps={steps} />
      </table>
    </div>
  );
}

function InfluenceAxis() {
  const { t } = useTranslation();
  return <span className="matrix-axis">{t('matrix:axis.influence')}</span>;
}

interface RowProps extends Props {
  readonly row: readonly MatrixCell[];
  readonly isUpper: boolean;
}

function PlotRow({ row, isUpper, facts, chosen, onChoose }: RowProps) {
  const { t } = useTranslation();
  const { interest } = facts.matrix.scales;
  return (
    <tr>
      <th scope="row">
        <span className="visually-hidden">{t('matrix:axis.influence')} </span>
        {row[0]?.influence}
      </th>
      {row.map((cell) => (
        <PlotCell
          key={cell.interest}
          cell={cell}
          facts={facts}
          isHigh={isUpper || isHigh(cell.interest, interest)}
          isChosen={chosen?.influence === cell.influence && chosen.interest === cell.interest}
          onChoose={onChoose}
        />
      ))}
    </tr>
  );
}
