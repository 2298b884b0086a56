import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useOrganizationsById } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useFills } from '../parts/useFills.ts';
import { useSectorMarks } from '../parts/useSectorMarks.ts';

/** An organisation's mark and name; pressing it shows its card on the map. */
export function OrganizationLink({ id }: { readonly id: OrganizationId }) {
  const { t } = useTranslation();
  const organization = useOrganizationsById().get(id);
  const markOf = useSectorMarks();
  const fillOf = useFills();
  if (organization === undefined) return null;
  const { name, sector, stage } = organization;
  return (
    <Button
      className="organization-link"
      aria-label={t('network:ranking.onMap', { name })}
      onPress={() => viewStore.set({ selection: id, screen: 'map' })}
    >
      <SectorMark mark={markOf(sector)} fill={fillOf(stage)} />
      <UserText>{name}</UserText>
    </Button>
  );
}
