import { useTranslation } from 'react-i18next';
import { fieldStore } from '../../../../app/app.ts';
import { allowSeat, banSeat, lockSeat, setSeatingRules, unlockSeat } from '../../../../app/commands/seating.ts';
import { useFieldMap } from '../../../../app/hooks.ts';
import type { GroupName } from '../../../../core/model/group.ts';
import { Segmented } from '../../../parts/Segmented.tsx';
import { AmountField } from '../../../recruit/shortlist/AmountField.tsx';
import { ChosenOrganizations } from './ChosenOrganizations.tsx';
import { ChosenPairs } from './ChosenPairs.tsx';
import { useGroupRules } from './useGroupRules.ts';

/** In so many groups anyone may sit: more is no limit. */
const mostSeatsEach = 9;

/** Who may be asked, and whom people have decided about: locked, left out, never together, only together. */
export function WhoCard({ group }: { readonly group: GroupName }) {
  const { t } = useTranslation();
  const { seating } = useFieldMap();
  const { rules } = useGroupRules(group);
  return (
    <section className="card proposal-who" aria-labelledby="proposal-who">
      <header>
        <h2 id="proposal-who">{t('seating:who.title')}</h2>
      </header>
      <div className="proposal-who-body">
        <Segmented
          label={t('seating:who.among')}
          value={seating.among}
          options={(['everyone', 'saidYes'] as const).map((value) => ({ value, label: t(`seating:who.${value}`) }))}
          onChange={(among) => fieldStore.run(setSeatingRules({ among }))}
        />
        <AmountField
          label={t('seating:who.seatsEach')}
          value={seating.seatsEach ?? mostSeatsEach}
          least={1}
          most={mostSeatsEach}
          step={1}
          onChange={(value) => fieldStore.run(setSeatingRules({ seatsEach: value === mostSeatsEach ? null : value }))}
        />
        <ChosenOrganizations
          kind="locked"
          ids={rules.locked}
          onAdd={(one) => lockSeat(group, one, rules)}
          onDrop={(one) => unlockSeat(group, one)}
        />
        <ChosenOrganizations
          kind="banned"
          ids={rules.banned}
          onAdd={(one) => banSeat(group, one, rules)}
          onDrop={(one) => allowSeat(group, one)}
        />
        <ChosenPairs kind="conflicts" />
        <ChosenPairs kind="together" />
      </div>
    </section>
  );
}
