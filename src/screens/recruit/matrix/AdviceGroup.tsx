import { useTranslation } from 'react-i18next';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Advice } from '../../../core/recruitment/matrix/influenceInterest.ts';
import { OrganizationLine } from './OrganizationLine.tsx';
import type { MatrixFacts } from './useMatrix.ts';

interface Props {
  readonly advice: Advice | 'unknown';
  readonly ids: readonly OrganizationId[];
  readonly facts: MatrixFacts;
}

/** Everybody with whom one thing is to be done, and why. */
export function AdviceGroup({ advice, ids, facts }: Props) {
  const { t } = useTranslation();
  return (
    <section className="matrix-group" data-advice={advice}>
      <h3>
        {t(`matrix:advice.${advice}`)} <span className="number">{ids.length}</span>
      </h3>
      <p>{t(`matrix:why.${advice}`)}</p>
      {advice === 'designWith' ? <p>{t(`matrix:affectedBy.${facts.affected}`)}</p> : null}
      <ul>
        {ids.map((id) => (
          <OrganizationLine key={id} id={id} facts={facts} />
        ))}
      </ul>
    </section>
  );
}
