import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { importedId } from '../../core/network/importedId.ts';
import type { NetworkAnalysis } from '../../core/network/networkAnalysis.ts';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { NameList } from '../parts/NameList.tsx';
import { OrganizationLink } from './OrganizationLink.tsx';

const namesShown = 40;

/** Each fragile point with those who would be cut off, by name. */
export function CutOffCard({ network }: { readonly network: NetworkAnalysis }) {
  const { t } = useTranslation();
  const organizations = useOrganizationsById();
  const nameOf = (id: OrganizationId) => organizations.get(id)?.name ?? '';
  const importedIdOf = (id: OrganizationId) => {
    const organization = organizations.get(id);
    return organization === undefined ? undefined : importedId(organization);
  };
  const points = [...network.articulationPoints].sort(([, a], [, b]) => b.length - a.length);
  return (
    <section className="card">
      <header>
        <h2 className="card-title">{t('network:cutOff.title')}</h2>
        <MetricInfo metric="cutOff" />
        <span className="end">{points.length === 0 ? null : t('network:cutOff.count', { count: points.length })}</span>
      </header>
      {points.length === 0 ? <p className="card-note">{t('network:cutOff.none')}</p> : null}
      <ul className="cut-off">
        {points.map(([id, others]) => (
          <li key={id} data-organization={importedIdOf(id)}>
            <div className="cut-off-head">
              <OrganizationLink id={id} />
              <span className="pill gap">{t('network:cutOff.people', { count: others.length })}</span>
            </div>
            <p>
              <NameList names={others.map(nameOf)} most={namesShown} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
