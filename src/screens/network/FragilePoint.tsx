import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { importedId } from '../../core/network/importedId.ts';
import type { Leaving } from '../../core/network/study/study.ts';
import { NameList } from '../parts/NameList.tsx';
import { OrganizationLink } from './OrganizationLink.tsx';
import { OrganizationsOnMap } from './OrganizationsOnMap.tsx';
import { useLastOf } from './useLastOf.ts';

const namesShown = 40;

interface Props {
  readonly id: OrganizationId;
  readonly cutOff: readonly OrganizationId[];
  /** Null until it is worked out. */
  readonly leaving: Leaving | null;
}

/** An organisation that holds others to the rest: who they are, and what it is the last one listed for. */
export function FragilePoint({ id, cutOff, leaving }: Props) {
  const { t } = useTranslation();
  const organizations = useOrganizationsById();
  const lastOf = useLastOf();
  const organization = organizations.get(id);
  if (organization === undefined) return null;
  const last = leaving === null ? null : lastOf(leaving);
  return (
    <li data-organization={importedId(organization)}>
      <div className="cut-off-head">
        <span>
          <OrganizationLink id={id} />
          <span className="pill gap">{t('network:cutOff.people', { count: cutOff.length })}</span>
        </span>
        <OrganizationsOnMap
          ids={cutOff}
          as="leaving"
          of={id}
          ties="own"
          about={t('network:cutOff.onMap', { name: organization.name, count: cutOff.length })}
        />
      </div>
      <p>
        <NameList names={cutOff.map((one) => organizations.get(one)?.name ?? '')} most={namesShown} />
      </p>
      {last === null ? null : <p className="last-of">{t('network:cutOff.lastOf', { what: last })}</p>}
    </li>
  );
}
