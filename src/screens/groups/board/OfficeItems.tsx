import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../app/app.ts';
import { setChair, setCoChair } from '../../../app/commands/seats.ts';
import type { Seat } from './boardColumns.ts';
import type { BoardActions, RowPlace } from './boardContext.ts';
import { groupOf } from './carried.ts';
import { MenuLine } from './MenuLine.tsx';

interface Props {
  readonly seat: Seat;
  readonly place: RowPlace;
  readonly actions: BoardActions;
}

const setters = { chair: setChair, coChair: setCoChair } as const;

/** Making a member the chair or the co-chair, or no longer. */
export function OfficeItems({ seat, place, actions }: Props) {
  const { t } = useTranslation();
  const set = (office: keyof typeof setters) => {
    const { fieldMap } = fieldStore.getState();
    const group = fieldMap === null ? undefined : groupOf(fieldMap, place.column);
    if (group === undefined) return;
    actions.run(setters[office](group, seat.office === office ? null : seat.member), place);
  };
  return (
    <>
      {(['chair', 'coChair'] as const).map((office) => (
        <MenuLine
          key={office}
          id={office}
          text={t(seat.office === office ? `groups:menu.no.${office}` : `groups:menu.make.${office}`)}
          onAction={() => set(office)}
        />
      ))}
    </>
  );
}
