import { useTranslation } from 'react-i18next';
import type {
  ArithmeticReason,
  ConflictReason,
  OwnShortfallReason,
  RepairReason,
  SeatingReason,
  Shortfall,
} from '../../../../core/groups/seating/seating.ts';
import type { ShownProposal } from '../useProposal.ts';
import { useRuleWords } from '../useRuleWords.ts';
import { Repairs } from './Repairs.tsx';
import { useArithmeticWords } from './useArithmeticWords.ts';

/** Why not all the rules can be kept, and what would help: sums first, then what is missed, which rules clash, and ways out. */
export function CannotBe({ shown: { proposal, reasons, isSettled } }: { readonly shown: ShownProposal }) {
  const { t } = useTranslation();
  const arithmetic = reasons.filter((one): one is ArithmeticReason => one.part === 'arithmetic');
  const own = reasons.filter((one): one is OwnShortfallReason => one.part === 'own');
  const conflicts = reasons.filter((one): one is ConflictReason => one.part === 'conflict');
  const repairs = reasons.filter((one): one is RepairReason => one.part === 'repair');
  const { shortfalls } = proposal.seating;
  return (
    <section className="card proposal-cannot" aria-busy={!isSettled} aria-labelledby="proposal-cannot">
      <header>
        <h2 id="proposal-cannot">{t('seating:cannot.title')}</h2>
      </header>
      <div className="proposal-cannot-body">
        {arithmetic.length === 0 ? null : <Sums sums={arithmetic} />}
        {shortfalls.length === 0 || proposal.seating.groups === null ? null : (
          <Missed shortfalls={shortfalls} own={own} />
        )}
        {conflicts.map((conflict) => (
          <Clash key={JSON.stringify(conflict.rules)} conflict={conflict} />
        ))}
        {repairs.length === 0 && isSettled ? null : (
          <div className="proposal-cannot-part">
            <h3>{t('seating:cannot.repairs')}</h3>
            {repairs.length === 0 ? null : <Repairs repairs={repairs} setAside={proposal.setAside} />}
            {isSettled || hasRepairs(reasons) ? null : <p className="secondary">{t('seating:cannot.working')}</p>}
          </div>
        )}
      </div>
    </section>
  );
}

function hasRepairs(reasons: readonly SeatingReason[]): boolean {
  return reasons.some(({ part }) => part === 'repair');
}

function Sums({ sums }: { readonly sums: readonly ArithmeticReason[] }) {
  const { t } = useTranslation();
  const words = useArithmeticWords();
  return (
    <div className="proposal-cannot-part">
      <h3>{t('seating:cannot.sums')}</h3>
      <ul>
        {sums.map((sum) => (
          <li key={JSON.stringify([sum.code, sum.rule])} data-sum={sum.code} data-short={Math.abs(sum.need - sum.have)}>
            {words(sum)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MissedProps {
  readonly shortfalls: readonly Shortfall[];
  readonly own: readonly OwnShortfallReason[];
}

/** What the nearest possible misses, and whether it must. */
function Missed({ shortfalls, own }: MissedProps) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const mustOf = ({ rule }: Shortfall) =>
    own.find((one) => JSON.stringify(one.rule) === JSON.stringify(rule))?.least ?? null;
  return (
    <div className="proposal-cannot-part">
      <h3>{t('seating:cannot.missed')}</h3>
      <ul>
        {shortfalls.map((shortfall) => {
          const must = mustOf(shortfall);
          return (
            <li key={JSON.stringify(shortfall.rule)} data-missed={shortfall.amount}>
              {words(shortfall.rule)}: <strong>{t('seating:cannot.short', { count: shortfall.amount })}</strong>{' '}
              {must === null ? null : (
                <span className="secondary">
                  {must === 0 ? t('seating:cannot.oneWay') : t('seating:cannot.must', { count: must })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Clash({ conflict: { rules } }: { readonly conflict: ConflictReason }) {
  const { t } = useTranslation();
  const words = useRuleWords();
  return (
    <div className="proposal-cannot-part">
      <h3>{t('seating:cannot.clash', { count: rules.length })}</h3>
      <ul>
        {rules.map((rule) => (
          <li key={JSON.stringify(rule)} data-clash={rule.kind}>
            {words(rule)}
          </li>
        ))}
      </ul>
    </div>
  );
}
