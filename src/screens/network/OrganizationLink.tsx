import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap, useOrganizationsById } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { fillState } from '../../core/view/encoding/fillState.ts';
import { SectorMark } from '../../map/SectorMark.tsx';
import { UserText } from '../parts/UserText.tsx';
import { useSectorMarks } from '../parts/useSectorMarks.ts';

/** An organisation's mark and name; pressing it shows its card on the map. */
export function OrganizationLink({ id }: { readonly id: OrganizationId }) {
  const { t } = useTranslation();
  const organization = useOrganizationsById().get(id);
  const { organizations } = useFieldMap();
  const markOf = useSectorMarks();
  if (organization === undefined) return null;
  const { name, sector, stage } = organization;
  // As on the map: plain marks only where the file records no stages at all.
  const hasStages = organizations.some((each) => each.stage !== null);
  return (
    <Button
      className="organization-link"
      aria-label={t('network:ranking.onMap', { name })}
      onPress={() => viewStore.set({ selection: id, screen: 'map' })}
    >
      <SectorMark mark={markOf(sector)} fill={hasStages ? fillState(stage) : 'plain'} />
      <UserText>{name}</UserText>
    </Button>
  );
}
