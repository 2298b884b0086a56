import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import type { CommunityStudy } from '../../core/network/study/study.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { Figure } from '../parts/Figure.tsx';
import { heatClass } from '../parts/heatClass.ts';
import { NameList } from '../parts/NameList.tsx';
import { SideScroll } from '../parts/SideScroll.tsx';
import { useSectorMarks } from '../parts/useSectorMarks.ts';
import { useTerms } from '../parts/useTerms.ts';
import { crossed } from './communitySectors.ts';
import { OrganizationsOnMap } from './OrganizationsOnMap.tsx';

const namesShown = 8;
/** Members that were together in fewer runs than this are hardly a group. */
const blurredUnder = 0.7;

/** Each group with its members, how steadily they were together, and how many of each sector are in it. */
export function CommunityTable({ study }: { readonly study: CommunityStudy }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { organizations } = useFieldMap();
  const byId = useOrganizationsById();
  const terms = useTerms();
  const markOf = useSectorMarks();
  const { sectors, rows } = useMemo(
    () => crossed(study.groups, organizations, study.agreement),
    [organizations, study],
  );
  const singles = [...study.agreement.values()].filter((share) => share === null).length;
  return (
    <SideScroll>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs focus */}
      <section className="mixing-scroll" aria-label={t('network:communities.title')} tabIndex={0}>
        <table className="communities">
          <thead>
            <tr>
              <th scope="col">{t('network:communities.group')}</th>
              {sectors.map((sector) => (
                <th key={sector} scope="col" className="cell-head">
                  <SectorMark mark={markOf(sector)} />
                  <span className="visually-hidden">{terms.sector(sector)}</span>
                </th>
              ))}
              <th scope="col">{t('network:communities.members')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ members, counts, lacking, agreement }, at) => {
              const name = t('network:communities.name', { number: formatNumber(language, at + 1) });
              return (
                <tr key={members[0]}>
                  <th scope="row">
                    <strong>{name}</strong>
                    <small>{t('network:communities.size', { count: members.length })}</small>
                    <OrganizationsOnMap ids={members} as="community" about={name} />
                  </th>
                  {counts.map((count, column) => (
                    <td key={sectors[column]} className="cell">
                      <span className={`heat ${heatClass(count)}`}>
                        <Figure className="plate">{formatNumber(language, count)}</Figure>
                      </span>
                    </td>
                  ))}
                  <td className="community-words">
                    {lacking.length === 0 ? null : (
                      <p className="lacking">
                        {t('network:communities.lacking', { from: terms.fromSectors(lacking) })}
                      </p>
                    )}
                    <p>
                      <NameList names={members.map((id) => byId.get(id)?.name ?? '')} most={namesShown} />
                    </p>
                    {agreement === null ? null : (
                      <p className="muted">
                        {t(agreement < blurredUnder ? 'network:communities.blurred' : 'network:communities.agreement', {
                          share: formatPercent(language, Math.floor(agreement * 100) / 100),
                        })}
                      </p>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {singles === 0 ? null : <p className="panel-note">{t('network:communities.singles', { count: singles })}</p>}
      </section>
    </SideScroll>
  );
}
