import { CircleMinus, Split } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldStore, viewStore, whatIfStore } from '../../app/app.ts';
import { leaveOutOrganization } from '../../app/commands/whatIf.ts';
import { useFieldMap } from '../../app/hooks.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { Button } from '../parts/Button.tsx';

/** Leaves the organisation out in the what-if, and opens it; where it is left out already, says so. */
export function CardWhatIf({ id }: { readonly id: OrganizationId }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const isLeftOut = fieldMap.whatIf.withoutOrganizations.includes(id);
  const open = () => {
    if (!isLeftOut) fieldStore.run(leaveOutOrganization(fieldMap, id));
    viewStore.go('network');
    whatIfStore.show();
  };
  if (isLeftOut) {
    return (
      <p className="org-card-what-if org-card-left-out">
        <CircleMinus className="icon small" aria-hidden="true" />
        {t('whatIf:leftOut.onCard')}
        <Button look="link" onPress={open}>
          {t('whatIf:leftOut.open')}
        </Button>
      </p>
    );
  }
  return (
    <Button className="org-card-what-if" small onPress={open}>
      <Split className="icon small" aria-hidden="true" />
      {t('whatIf:ifLeaves')}
    </Button>
  );
}
