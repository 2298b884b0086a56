import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import { fewestRaters } from '../../core/network/dataGates.ts';
import { importedId } from '../../core/network/importedId.ts';
import type { Opinion, Opinions } from '../../core/network/trust/trustStudy.ts';
import { collatorOf, formatNumber } from '../../i18n/format.ts';
import { Button } from '../parts/Button.tsx';
import { Figure } from '../parts/Figure.tsx';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { OrganizationLink } from './OrganizationLink.tsx';

const rowsAtFirst = 10;

/** What the others say of each organisation, in the order of names: an order of scores would be one of generous raters. */
export function OpinionTable({ opinions }: { readonly opinions: Opinions }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const byId = useOrganizationsById();
  const [isAll, setAll] = useState(false);
  const rows = useMemo(() => {
    const { compare } = collatorOf(language);
    const nameOf = (id: (typeof opinions.organizations)[number]['organization']) => byId.get(id)?.name ?? '';
    return opinions.organizations.toSorted((a, b) => compare(nameOf(a.organization), nameOf(b.organization)));
  }, [opinions, byId, language]);
  return (
    <>
      <table className="opinions">
        <thead>
          <tr>
            <th scope="col">{t('network:ranking.organization')}</th>
            <th scope="col">
              <span className="opinion-head">
                {t('network:trust.trust')}
                <MetricInfo metric="trustScore" />
              </span>
            </th>
            <th scope="col">
              <span className="opinion-head">
                {t('network:trust.value')}
                <MetricInfo metric="valueScore" />
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {(isAll ? rows : rows.slice(0, rowsAtFirst)).map(({ organization: id, trust, value }) => {
            const organization = byId.get(id);
            return organization === undefined ? null : (
              <tr key={id} data-opinion-of={importedId(organization)}>
                <th scope="row">
                  <OrganizationLink id={id} />
                </th>
                <Score opinion={trust} />
                <Score opinion={value} />
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length <= rowsAtFirst ? null : (
        <Button small onPress={() => setAll(!isAll)}>
          {t(isAll ? 'network:ranking.showFewer' : 'network:ranking.showMore')}
        </Button>
      )}
    </>
  );
}

function Score({ opinion: { score, raters } }: { readonly opinion: Opinion }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const isFew = raters < fewestRaters;
  return (
    <td>
      {isFew ? null : <Figure>{formatNumber(language, score, 1)}</Figure>}{' '}
      <small>{isFew ? t('network:trust.notShown') : t('network:trust.raters', { raters })}</small>
    </td>
  );
}
