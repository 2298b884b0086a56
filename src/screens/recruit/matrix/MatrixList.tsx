import { type Advice, quadrants } from '../../../core/recruitment/matrix/influenceInterest.ts';
import { AdviceGroup } from './AdviceGroup.tsx';
import type { MatrixFacts } from './useMatrix.ts';

const order: readonly Advice[] = ['designWith', ...quadrants];

/** The matrix as lists, what to do by what to do. */
export function MatrixList({ facts }: { readonly facts: MatrixFacts }) {
  const { placed, unknown } = facts.matrix;
  return (
    <div className="matrix-lists">
      {order.map((advice) => (
        <AdviceGroup
          key={advice}
          advice={advice}
          ids={placed.filter((one) => one.advice === advice).map(({ id }) => id)}
          facts={facts}
        />
      ))}
      {unknown.length === 0 ? null : <AdviceGroup advice="unknown" ids={unknown} facts={facts} />}
    </div>
  );
}
