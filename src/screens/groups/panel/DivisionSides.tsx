import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../../app/hooks.ts';
import type { HealthFindingOf } from '../../../core/groups/health/health.ts';
import type { SeatHolder } from '../../../core/model/group.ts';
import { NameList } from '../../parts/NameList.tsx';

/** Who stands on which side of the line that divides a group. */
export function DivisionSides({ finding }: { readonly finding: HealthFindingOf<'faultline'> }) {
  const { t } = useTranslation();
  const byId = useOrganizationsById();
  const nameOf = (holder: SeatHolder) =>
    holder.kind === 'person' ? holder.name : (byId.get(holder.id)?.name ?? t('terms:unknown'));
  const [one, other] = finding.sides;
  return (
    <dl className="group-sides">
      <div>
        <dt>{t('groups:panel.oneSide')}</dt>
        <dd>
          <NameList names={one.map(nameOf)} />
        </dd>
      </div>
      <div>
        <dt>{t('groups:panel.otherSide')}</dt>
        <dd>
          <NameList names={other.map(nameOf)} />
        </dd>
      </div>
    </dl>
  );
}
