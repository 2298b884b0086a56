import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lockSeat } from '../../../../app/commands/seating.ts';
import { useFieldMap } from '../../../../app/hooks.ts';
import type { NextReason } from '../../../../core/groups/seating/seating.ts';
import { SectorMark } from '../../../../map/SectorMark.tsx';
import { Button } from '../../../parts/Button.tsx';
import { UserText } from '../../../parts/UserText.tsx';
import { useSectorMarks } from '../../../parts/useSectorMarks.ts';
import { runSaid } from '../../../recruit/shortlist/RowMenu.tsx';
import { rulesOf } from '../ruleText.ts';
import { useDifferenceWords } from '../useDifferenceWords.ts';
import { useHolders } from '../useHolders.ts';

const namedAtMost = 3;
const shownAtFirst = 5;

/** Who is next, instead of whom, and what it would cost. */
export function NextInLine({ next }: { readonly next: readonly NextReason[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? next : next.slice(0, shownAtFirst);
  if (next.length === 0) return null;
  return (
    <section className="card proposal-card">
      <header>
        <h2 tabIndex={-1}>{t('seating:next.title')}</h2>
      </header>
      <ul className="proposal-next">
        {shown.map((one) => (
          <Next key={`${one.group} ${one.id}`} next={one} />
        ))}
      </ul>
      {shown.length === next.length ? null : (
        <Button look="link" className="proposal-more" onPress={() => setAll(true)}>
          {t('seating:next.more', { count: next.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function Next({ next: { id, group, cost, insteadOf } }: { readonly next: NextReason }) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const holders = useHolders();
  const words = useDifferenceWords();
  const markOf = useSectorMarks();
  const organization = holders.organization(id);
  if (organization === null) return null;
  const whom = holders.names(
    insteadOf.filter((one) => one !== id),
    namedAtMost,
  );
  const said = words(cost, 'worse') ?? t(whom === '' ? 'seating:others.same' : 'seating:others.sameWithin');
  return (
    <li data-next={id}>
      <SectorMark mark={markOf(organization.sector)} />
      <span>
        <UserText className="proposal-name">{organization.name}</UserText>
        <span className="secondary">
          {whom === '' ? said : t('seating:next.instead', { whom, cost: said })}
          {group === null ? null : ` (${group})`}
        </span>
      </span>
      <Button
        small
        look="quiet"
        iconOnly
        label={t('seating:decide.lock', { name: organization.name })}
        onPress={() => runSaid(lockSeat(group, organization, rulesOf(fieldMap, group)))}
      >
        <Lock className="icon small" aria-hidden="true" />
      </Button>
    </li>
  );
}
