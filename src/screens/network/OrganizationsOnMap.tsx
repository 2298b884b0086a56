import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { MarkedAs } from '../../core/view/marked.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly ids: readonly OrganizationId[];
  /** What they are, for the caption of the map. */
  readonly as?: MarkedAs['code'];
  /** Of whom or what the caption speaks besides. */
  readonly of?: string | null;
  readonly ties?: MarkedAs['ties'];
  /** Tells one such link from the others. */
  readonly about: string;
}

/** The way to the map, on which a set of organisations is marked. */
export function OrganizationsOnMap({ ids, as: code = 'chosen', of = null, ties = 'between', about }: Props) {
  const { t } = useTranslation();
  return (
    <Button
      look="link"
      className="to-map"
      aria-label={t('findings:onMap', { finding: about })}
      onPress={() => viewStore.mark(ids, { code, about: of, ties })}
    >
      {t('findings:map')}
    </Button>
  );
}
