import { useTranslation } from 'react-i18next';
import type { Quadrant } from '../../../core/recruitment/matrix/influenceInterest.ts';
import type { MatrixFacts } from './useMatrix.ts';

interface Props {
  readonly facts: MatrixFacts;
  readonly quadrant: Quadrant;
  /** How many steps of interest it spans. */
  readonly span: number;
}

/** What to do with those of one quarter, and how many they are. */
export function QuarterHead({ facts, quadrant, span }: Props) {
  const { t } = useTranslation();
  const { placed, designWith } = facts.matrix;
  const all = placed.filter((one) => one.quadrant === quadrant).length;
  const here = placed.filter((one) => one.advice === quadrant).length;
  return (
    <td colSpan={span} className="matrix-quarter">
      <h3>
        {t(`matrix:advice.${quadrant}`)} <span className="number">{here}</span>
      </h3>
      <p>{t(`matrix:why.${quadrant}`)}</p>
      {all === here ? null : (
        <p className="matrix-split">{t('matrix:split', { all, monitor: here, design: designWith.length })}</p>
      )}
    </td>
  );
}
