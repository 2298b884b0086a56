import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../../../app/hooks.ts';
import type { GoalReached } from '../../../../core/groups/seating/seating.ts';
import { formatNumber, formatPercent } from '../../../../i18n/format.ts';
import { Figure } from '../../../parts/Figure.tsx';
import type { ShownProposal } from '../useProposal.ts';

/** What the proposal comes to, aim by aim, and how sure it is that nothing is better. */
export function Aims({ shown }: { readonly shown: ShownProposal }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { seating, unrated } = shown.proposal;
  const goals = shown.alternative?.goals ?? seating.goals;
  const proof = seating.optimum
    ? t(seating.feasible ? 'seating:proof.optimum' : 'seating:proof.nearest')
    : t('seating:proof.gap', { share: formatPercent(language, seating.gap) });
  return (
    <section className="card proposal-aims-reached" aria-label={t('seating:reached.label')}>
      {goals.length === 0 ? null : (
        <dl>
          {goals.map((goal) => (
            <Aim key={goal.goal} {...goal} />
          ))}
        </dl>
      )}
      {shown.alternative !== null || shown.proposal.lottery !== null ? null : (
        <p className="proposal-proof" data-optimum={seating.optimum}>
          {seating.gap === null && !seating.optimum ? t('seating:proof.notProven') : proof}
          {unrated === 0 ? null : ` ${t('seating:proof.unrated', { count: unrated })}`}
        </p>
      )}
    </section>
  );
}

function Aim({ goal, value, bound }: GoalReached) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { organizations } = useFieldMap();
  const shown = (number: number) => formatNumber(language, number, Number.isInteger(number) ? 0 : 1);
  return (
    <div data-aim={goal} data-value={value}>
      <dt>{t(`seating:reached.${goal}`)}</dt>
      <dd>
        <Figure>{shown(value)}</Figure>
        {goal === 'reach' ? (
          <span className="proposal-aim-note">{t('seating:reached.of', { count: organizations.length })}</span>
        ) : (
          <span className="proposal-aim-note">{t(`seating:reached.note.${goal}`)}</span>
        )}
        {bound === null || bound === value ? null : (
          <span className="proposal-aim-note">{t('seating:reached.bound', { bound: shown(bound) })}</span>
        )}
      </dd>
    </div>
  );
}
