import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useOrganizationsById } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { BrokerageRoles } from '../../core/network/measures/brokerage.ts';
import type { NetworkMeasures } from '../../core/network/study/networkMeasures.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Figure } from '../parts/Figure.tsx';
import { MetricInfo } from '../parts/MetricInfo.tsx';
import { FurtherRow } from './FurtherRow.tsx';
import { OrganizationLink } from './OrganizationLink.tsx';
import { OrganizationsOnMap } from './OrganizationsOnMap.tsx';
import { type RolePlayer, rolePlayers } from './rolePlayers.ts';
import { StudyNote } from './StudyNote.tsx';
import { useStudyPart } from './useStudyPart.ts';

type Role = keyof BrokerageRoles;

/** Without direction a gatekeeper is a representative as well: a gateway. */
const undirectedRoles: readonly Role[] = ['liaison', 'gatekeeper'];
const directedRoles: readonly Role[] = ['liaison', 'gatekeeper', 'representative', 'itinerant', 'coordinator'];

/** Who stands between sectors, in which role, and how often (Gould & Fernandez 1989). */
export function RolesRow({ measures }: { readonly measures: NetworkMeasures | null }) {
  const { t } = useTranslation();
  const organizations = useOrganizationsById();
  const { isDirected } = useStudyPart('measures');
  const roles = isDirected ? directedRoles : undirectedRoles;
  const players = useMemo(
    () => new Map(roles.map((role) => [role, measures === null ? [] : rolePlayers(measures, role, isDirected)])),
    [measures, roles, isDirected],
  );
  const [first] = players.get('liaison') ?? [];
  const found = [...players.values()].some((those) => those.length > 0);
  const nameOf = (id: OrganizationId) => organizations.get(id)?.name ?? '';
  const answer =
    first === undefined
      ? t('network:roles.none')
      : t('network:roles.answer', { name: nameOf(first.organization), count: first.pairs });
  return (
    <FurtherRow
      name="roles"
      title={t('network:roles.title')}
      answer={
        <>
          {measures === null ? null : answer} <StudyNote part="measures" />
        </>
      }
    >
      {found ? (
        <div className="role-lists">
          {roles.map((role) => (
            <RoleList key={role} role={role} players={players.get(role) ?? []} isDirected={isDirected} />
          ))}
        </div>
      ) : null}
    </FurtherRow>
  );
}

interface ListProps {
  readonly role: Role;
  readonly players: readonly RolePlayer[];
  readonly isDirected: boolean;
}

function RoleList({ role, players, isDirected }: ListProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const name = isDirected || role === 'liaison' ? role : 'gateway';
  const title = t(`network:roles.${name}.title`);
  return (
    <section data-role={name}>
      <header>
        <h4>{title}</h4>
        <MetricInfo metric={role} />
        {players.length === 0 ? null : (
          <OrganizationsOnMap ids={players.map(({ organization }) => organization)} about={title} />
        )}
      </header>
      <p>{t(`network:roles.${name}.plain`)}</p>
      {players.length === 0 ? <p className="muted">{t('network:roles.nobody')}</p> : null}
      <ol>
        {players.map(({ organization, pairs }) => (
          <li key={organization}>
            <OrganizationLink id={organization} />
            <span className="role-count">
              <Figure>{formatNumber(language, pairs)}</Figure>
              <span className="muted">{t('network:roles.pairs', { count: pairs })}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
