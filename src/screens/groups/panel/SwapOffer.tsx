import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage, useOrganizationsById } from '../../../app/hooks.ts';
import { groupsOf } from '../../../core/groups/groupsOf.ts';
import { type FaultlineSwap, faultlineSwap } from '../../../core/groups/health/faultline/faultlineSwap.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Button } from '../../parts/Button.tsx';
import type { BoardActions } from '../board/boardContext.ts';
import type { BoardGroup } from '../board/useBoard.ts';
import { swapSeats } from './swapSeats.ts';

interface Props {
  readonly group: BoardGroup;
  readonly actions: BoardActions;
}

/** What was found for a field map as it was then. */
interface Found {
  readonly fieldMap: FieldMap;
  readonly swap: FaultlineSwap | null;
}

/** The one seat whose change weakens the line along which a group differs; looked for when somebody asks. */
export function SwapOffer({ group, actions }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [found, setFound] = useState<Found | null>(null);
  if (found === null || found.fieldMap !== fieldMap) {
    const look = () => {
      const seated = groupsOf(fieldMap).find(({ name }) => name === group.column.name);
      setFound({ fieldMap, swap: seated === undefined ? null : faultlineSwap(fieldMap, seated) });
    };
    return (
      <Button small className="remedy" onPress={look}>
        {t('groups:swap.look')}
      </Button>
    );
  }
  if (found.swap === null) return <p className="remedies secondary">{t('groups:swap.none')}</p>;
  return <Swap swap={found.swap} group={group} actions={actions} />;
}

function Swap({ swap, group, actions }: Props & { readonly swap: FaultlineSwap }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const byId = useOrganizationsById();
  const [leaves, comes] = [byId.get(swap.out), byId.get(swap.in)];
  if (leaves === undefined || comes === undefined) return null;
  const { name, key } = group.column;
  const act = () => actions.run(swapSeats(name, leaves, comes), { column: key, row: comes.id });
  const [before, after] = [swap.before, swap.after].map((fau) => formatNumber(language, Number(fau.toFixed(2))));
  return (
    <div className="remedies">
      <span className="remedy-for">{t('groups:swap.fau', { before, after })}</span>
      <Button small className="remedy" onPress={act}>
        {t('groups:swap.seat', { name: comes.name, instead: leaves.name })}
      </Button>
    </div>
  );
}
