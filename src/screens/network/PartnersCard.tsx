import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import { organizationMetric } from '../../core/network/catalogue.ts';
import { fewestOrganizations, fewestPairs } from '../../core/network/dataGates.ts';
import { firstFigures } from '../../core/network/figures.ts';
import { importedId } from '../../core/network/importedId.ts';
import type { NetworkAnalysis } from '../../core/network/networkAnalysis.ts';
import { rankOrganizations } from '../../core/network/ranking.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { Figure } from '../parts/Figure.tsx';
import { OrganizationLink } from './OrganizationLink.tsx';

const rowsAtFirst = 10;
const rowsMore = 50;

/** In place of a ranking where there is too little for one: who is listed, and how many partners each has. */
export function PartnersCard({ network }: { readonly network: NetworkAnalysis }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const organizations = useOrganizationsById();
  const [most, setMost] = useState(rowsAtFirst);
  const rows = rankOrganizations(firstFigures(network), organizationMetric('degree'));
  return (
    <section className="card ranking-card">
      <header>
        <h2 className="card-title">{t('network:few.title')}</h2>
      </header>
      <p className="card-note">{t('network:few.text', { organizations: fewestOrganizations, pairs: fewestPairs })}</p>
      <table className="ranking">
        <thead>
          <tr>
            <th scope="col" className="ranking-name">
              {t('network:ranking.organization')}
            </th>
            <th scope="col">{t('metrics:degree.column')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ organization: id, value }) => {
            const organization = organizations.get(id);
            return organization === undefined ? null : (
              <tr key={id} data-organization={importedId(organization)}>
                <td className="ranking-name">
                  <OrganizationLink id={id} />
                </td>
                <td data-metric="degree">
                  <Figure>{formatNumber(language, value)}</Figure>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length <= most ? null : (
        <footer className="ranking-foot">
          <Button small onPress={() => setMost(most + rowsMore)}>
            {t('network:ranking.showMore')}
          </Button>
        </footer>
      )}
    </section>
  );
}
