import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../../app/app.ts';
import { useFieldMap } from '../../../../app/hooks.ts';
import { openTargets } from '../../../../app/targetsStore.ts';
import type { SetAside } from '../../../../core/groups/seating/proposal.ts';
import type { RepairReason, RuleRef } from '../../../../core/groups/seating/seating.ts';
import type { TargetCell } from '../../../../core/model/target.ts';
import { Button } from '../../../parts/Button.tsx';
import { runSaid } from '../../../recruit/shortlist/RowMenu.tsx';
import { useHolders } from '../useHolders.ts';
import { repairCommand } from './repairCommand.ts';
import { useRepairWords } from './useRepairWords.ts';

const shownAtFirst = 5;

interface Props {
  /** Those after which nothing is missed first. */
  readonly repairs: readonly RepairReason[];
  /** How much is missed as it is; null where nothing can be shown. */
  readonly short: number | null;
  readonly setAside: readonly SetAside[];
}

/** What would help, each as a button that does it, or that leads to where it is done. */
export function Repairs({ repairs, short, setAside }: Props) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const [all, setAll] = useState(false);
  const isDone = (repair: RepairReason) => repairCommand(fieldMap, repair, setAside) !== null;
  const ordered = repairs.toSorted((a, b) => a.left - b.left || Number(isDone(b)) - Number(isDone(a)));
  const shown = all ? ordered : ordered.slice(0, Math.max(1, Math.min(shownAtFirst, helpful(ordered, short))));
  const [first] = ordered;
  return (
    <>
      <ul className="proposal-repairs">
        {shown.map((repair) => (
          <li
            key={JSON.stringify([repair.code, repair.rule, repair.ids, repair.amount])}
            data-repair={repair.code}
            data-left={repair.left}
          >
            <Repair repair={repair} setAside={setAside} isFirst={repair === first && repair.left === 0} />
          </li>
        ))}
      </ul>
      {shown.length === repairs.length ? null : (
        <Button look="link" onPress={() => setAll(true)}>
          {t('seating:repair.more', { count: repairs.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** Of ways out in their order, how many leave no more than half of what is missed. */
function helpful(ordered: readonly RepairReason[], short: number | null): number {
  return short === null ? ordered.length : ordered.filter(({ left }) => left <= short / 2).length;
}

interface RepairProps {
  readonly repair: RepairReason;
  /** Whether it is the one to begin with. */
  readonly isFirst: boolean;
  readonly setAside: readonly SetAside[];
}

function Repair({ repair, setAside, isFirst }: RepairProps) {
  const { t } = useTranslation();
  const fieldMap = useFieldMap();
  const holders = useHolders();
  const words = useRepairWords();
  const command = repairCommand(fieldMap, repair, setAside);
  const said = words(repair);
  const left = repair.left === 0 ? t('seating:repair.solves') : t('seating:repair.left', { count: repair.left });
  const names = repair.code === 'wanted' ? holders.names(repair.ids) : '';
  return (
    <>
      <span>
        <span>{said}</span>{' '}
        <span className="secondary">
          {left} {names === '' ? null : t('seating:repair.couldBe', { names })}
        </span>
      </span>
      {command === null ? (
        <Leads repair={repair} />
      ) : (
        <Button
          small
          look={isFirst ? 'primary' : 'outlined'}
          aria-label={`${t('seating:repair.do')}: ${said}`}
          onPress={() => runSaid(command)}
        >
          {t('seating:repair.do')}
        </Button>
      )}
    </>
  );
}

/** Somebody to look for is sought on Recruit, and kept as a target on Coverage; whoever is set aside is looked at on the map. */
function Leads({ repair: { code, rule, ids } }: { readonly repair: RepairReason }) {
  const { t } = useTranslation();
  const holders = useHolders();
  const [first] = ids.flatMap((id) => holders.organization(id) ?? []);
  if (code === 'free') {
    if (first === undefined) return null;
    return (
      <Button small onPress={() => viewStore.set({ screen: 'map', selection: first.id })}>
        {t('seating:repair.look', { name: first.name })}
      </Button>
    );
  }
  const cell = cellOf(rule);
  return (
    <span className="proposal-leads">
      {cell === null ? null : (
        <Button
          small
          onPress={() => {
            viewStore.go('coverage');
            openTargets(cell, 'listed');
          }}
        >
          {t('seating:repair.target')}
        </Button>
      )}
      <Button small onPress={() => viewStore.set({ screen: 'recruit', recruitView: 'shortlist' })}>
        {t('seating:repair.recruit')}
      </Button>
    </span>
  );
}

/** The cell of coverage that a minimum is about, where it is about one. */
function cellOf({ kind, value }: RuleRef): TargetCell | null {
  const nowhere: TargetCell = { sector: null, topic: null, region: null, population: null };
  if (kind === 'sector' || kind === 'topic' || kind === 'region') return { ...nowhere, [kind]: value };
  return null;
}
