import { useTranslation } from 'react-i18next';
import { OrganizationLine } from './OrganizationLine.tsx';
import type { MatrixFacts } from './useMatrix.ts';

/** Who has influence and is not with the initiative yet; whoever declined is marked. */
export function InvolvementCard({ facts }: { readonly facts: MatrixFacts }) {
  const { t } = useTranslation();
  const ids = facts.notEngaged?.organizations ?? [];
  const declined = facts.notEngaged?.declined ?? [];
  return (
    <section className="card matrix-list" aria-labelledby="matrix-involvement">
      <header>
        <h2 id="matrix-involvement">
          {t('matrix:involvement.title')} <span className="number">{ids.length}</span>
        </h2>
      </header>
      <p className="matrix-lead">{ids.length === 0 ? t('matrix:involvement.none') : t('matrix:involvement.lead')}</p>
      <ul>
        {ids.map((id) => (
          <OrganizationLine key={id} id={id} facts={facts}>
            {declined.includes(id) ? <span className="pill warn">{t('matrix:involvement.declined')}</span> : null}
          </OrganizationLine>
        ))}
      </ul>
      {facts.places.size === 0 ? null : <p className="matrix-lead">{t('matrix:structuralNote')}</p>}
    </section>
  );
}
