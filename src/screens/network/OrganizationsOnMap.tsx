import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { noFilter } from '../../core/model/filter.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { Button } from '../parts/Button.tsx';

/** The way to the map for a set of organisations. `about` tells one such link from the others. */
export function OrganizationsOnMap({
  ids,
  about,
}: {
  readonly ids: readonly OrganizationId[];
  readonly about: string;
}) {
  const { t } = useTranslation();
  return (
    <Button
      look="link"
      className="to-map"
      aria-label={t('network:findings.onMap', { finding: about })}
      onPress={() => viewStore.set({ selection: ids[0] ?? null, filter: noFilter, screen: 'map' })}
    >
      {t('network:findings.map')}
    </Button>
  );
}
