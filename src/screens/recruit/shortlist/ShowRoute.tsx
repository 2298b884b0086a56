import { Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import type { Route } from '../../../core/recruitment/introductions/route.ts';
import { Button } from '../../parts/Button.tsx';

/** Points a route out on the map with its ties; where there is none, the organisation alone. */
export function ShowRoute({ id, route }: { readonly id: OrganizationId; readonly route: Route | null }) {
  const { t } = useTranslation();
  const show = () => {
    if (route === null) {
      viewStore.set({ screen: 'map', selection: id });
      return;
    }
    const ties = route.path.slice(1).map((to, at) => [route.path[at] ?? to, to] as const);
    viewStore.mark(route.path, { code: 'introduction', about: null, ties });
  };
  return (
    <Button onPress={show}>
      <MapIcon className="icon small" aria-hidden="true" />
      {t('recruit:panel.onMap')}
    </Button>
  );
}
