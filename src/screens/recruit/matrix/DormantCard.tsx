import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import type { DormantActor } from '../../../core/recruitment/matrix/dormantActors.ts';
import { useTargetWords } from '../../coverage/targets/useTargetWords.ts';
import { Button } from '../../parts/Button.tsx';
import { OrganizationLine } from './OrganizationLine.tsx';
import type { MatrixFacts } from './useMatrix.ts';

const first = 6;

/** Those of high influence and little interest, with the open gaps that they could help to close. */
export function DormantCard({ facts }: { readonly facts: MatrixFacts }) {
  const { t } = useTranslation();
  const { targets } = useFieldMap();
  const [all, setAll] = useState(false);
  const { dormant } = facts;
  const shown = all ? dormant : dormant.slice(0, first);
  const lead = targets.length === 0 ? t('matrix:dormant.noTargets') : t('matrix:dormant.lead');
  return (
    <section className="card matrix-list wide" aria-labelledby="matrix-dormant">
      <header>
        <h2 id="matrix-dormant">
          {t('matrix:dormant.title')} <span className="number">{dormant.length}</span>
        </h2>
      </header>
      <p className="matrix-lead">{dormant.length === 0 ? t('matrix:dormant.none') : lead}</p>
      <ul>
        {shown.map((one) => (
          <OrganizationLine key={one.id} id={one.id} facts={facts}>
            {targets.length === 0 ? null : <Gaps actor={one} />}
          </OrganizationLine>
        ))}
      </ul>
      {all || dormant.length <= first ? null : (
        <Button onPress={() => setAll(true)}>{t('matrix:dormant.more', { count: dormant.length - first })}</Button>
      )}
    </section>
  );
}

function Gaps({ actor: { open, gaps } }: { readonly actor: DormantActor }) {
  const { t } = useTranslation();
  const words = useTargetWords();
  if (gaps.length === 0) return <p>{open ? t('matrix:dormant.noGaps') : t('matrix:dormant.closed')}</p>;
  return (
    <div className="matrix-gaps">
      <span>{t('matrix:dormant.closes')}</span>
      {gaps.map(({ target }) => (
        <span key={JSON.stringify(target)} className="pill gap">
          {words.target(target)}
        </span>
      ))}
    </div>
  );
}
