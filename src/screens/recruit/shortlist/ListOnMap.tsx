import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import type { When } from '../../../core/coverage/whenCounted.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { Button } from '../../parts/Button.tsx';

/** Points the shortlist out on the map: as it is today, or drawn as if all of it had come, with all who said yes. */
export function ListOnMap({ ids }: { readonly ids: readonly OrganizationId[] }) {
  const { t } = useTranslation();
  const show = (when: When) => {
    viewStore.mark(ids, { code: 'shortlist', about: null, ties: 'own' });
    viewStore.set({ when });
  };
  return (
    <span className="recruit-on-map">
      <Button small onPress={() => show('today')}>
        {t('recruit:table.onMap')}
      </Button>
      <Button small onPress={() => show('ifAllWhoSaidYes')}>
        {t('recruit:table.onMapIfAll')}
      </Button>
    </span>
  );
}
