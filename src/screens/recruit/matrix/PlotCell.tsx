import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../../app/hooks.ts';
import type { MatrixCell } from '../../../core/recruitment/matrix/matrixCells.ts';
import { SectorMark } from '../../../map/SectorMark.tsx';
import { useFills } from '../../parts/useFills.ts';
import { useSectorMarks } from '../../parts/useSectorMarks.ts';
import { AlignmentSign } from './AlignmentSign.tsx';
import { type ChosenCell, cellId, type MatrixFacts } from './useMatrix.ts';

interface Props {
  readonly cell: MatrixCell;
  readonly facts: MatrixFacts;
  /** Whether one of the two is high: the quarter is then tinted. */
  readonly isHigh: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (cell: ChosenCell | null) => void;
}

/** Beyond these the number alone tells how many there are. */
const mostMarks = 18;

/** Everybody on one step of influence and of interest: the marks, how many they are, and on a press who. */
export function PlotCell({ cell, facts, isHigh, isChosen, onChoose }: Props) {
  const { t } = useTranslation();
  const byId = useOrganizationsById();
  const markOf = useSectorMarks();
  const fillOf = useFills();
  const { influence, interest, placed } = cell;
  const steps = { influence, interest };
  const look = isHigh ? 'matrix-cell high' : 'matrix-cell';
  if (placed.length === 0) {
    return (
      <td className={look}>
        <span className="visually-hidden">{t('matrix:emptyCell', steps)}</span>
      </td>
    );
  }
  const shown = placed.slice(0, mostMarks).flatMap(({ id }) => byId.get(id) ?? []);
  return (
    <td className={look}>
      <Button
        id={cellId(steps)}
        aria-label={t('matrix:cell', { ...steps, count: placed.length })}
        aria-expanded={isChosen}
        className={isChosen ? 'chosen' : ''}
        onPress={() => onChoose(isChosen ? null : steps)}
      >
        <b className="number">{placed.length}</b>
        <span className={facts.hasAlignment ? 'matrix-marks signed' : 'matrix-marks'}>
          {shown.map((one) => (
            <span key={one.id}>
              <SectorMark mark={markOf(one.sector)} fill={fillOf(one.stage)} size={18} />
              <AlignmentSign alignment={facts.alignmentOf(one)} />
            </span>
          ))}
        </span>
      </Button>
    </td>
  );
}
