import { useTranslation } from 'react-i18next';
import type {
  ArithmeticReason,
  ConflictReason,
  OwnShortfallReason,
  RepairReason,
  RuleRef,
  SeatingReason,
} from '../../../../core/groups/seating/seating.ts';
import { isSameRule } from '../isSameRule.ts';
import type { ShownProposal } from '../useProposal.ts';
import { useRuleWords } from '../useRuleWords.ts';
import { Missed } from './Missed.tsx';
import { Repairs } from './Repairs.tsx';
import { useArithmeticWords } from './useArithmeticWords.ts';

/** Why not all the rules can be kept, and what would help: sums first, then what is missed, which rules clash, and ways out. */
export function CannotBe({ shown }: { readonly shown: ShownProposal }) {
  const { t } = useTranslation();
  const { proposal, reasons, isSettled } = shown;
  const arithmetic = reasons.filter((one): one is ArithmeticReason => one.part === 'arithmetic');
  const own = reasons.filter((one): one is OwnShortfallReason => one.part === 'own');
  const conflicts = reasons.filter((one): one is ConflictReason => one.part === 'conflict');
  const repairs = reasons.filter((one): one is RepairReason => one.part === 'repair');
  const { shortfalls, shortfall, groups } = proposal.seating;
  const isMissed = shortfalls.length > 0 && groups !== null;
  // What a line of what is missed says already is not said again.
  const isSaid = (rule: RuleRef) => isMissed && shortfalls.some((one) => isSameRule(one.rule, rule));
  const sums = arithmetic.filter(({ code, rule }) => code !== 'available' || !isSaid(rule));
  const clashes = conflicts.filter(
    ({ rules: [only, ...more] }) => only === undefined || more.length > 0 || !isSaid(only),
  );
  return (
    <section className="card proposal-cannot" aria-busy={!isSettled} aria-labelledby="proposal-cannot">
      <header>
        <h2 id="proposal-cannot">{t('seating:cannot.title')}</h2>
      </header>
      <div className="proposal-cannot-body">
        {isMissed ? <Missed shown={shown} sums={arithmetic} own={own} /> : null}
        {sums.length === 0 ? null : <Sums sums={sums} />}
        {clashes.map((conflict) => (
          <Clash key={JSON.stringify(conflict.rules)} conflict={conflict} />
        ))}
        {repairs.length === 0 && isSettled ? null : (
          <div className="proposal-cannot-part">
            <h3>{t('seating:cannot.repairs')}</h3>
            {repairs.length === 0 ? null : <Repairs repairs={repairs} short={shortfall} setAside={proposal.setAside} />}
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
