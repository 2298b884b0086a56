import { useTranslation } from 'react-i18next';
import type { AlternativeReason, NextReason, PriceReason } from '../../../core/groups/seating/seating.ts';
import { Button } from '../../parts/Button.tsx';
import { CannotBe } from './cannotBe/CannotBe.tsx';
import { focusMembers } from './focusMembers.ts';
import { Aims } from './result/Aims.tsx';
import { BringInFirst } from './result/BringInFirst.tsx';
import { FairDraw } from './result/FairDraw.tsx';
import { FoldedOnPhone } from './result/FoldedOnPhone.tsx';
import { MembersCard } from './result/MembersCard.tsx';
import { NextInLine } from './result/NextInLine.tsx';
import { OtherSeatings } from './result/OtherSeatings.tsx';
import { RulePrices } from './result/RulePrices.tsx';
import { ScoreOnlyCard } from './result/ScoreOnlyCard.tsx';
import { SetAsideCard } from './result/SetAsideCard.tsx';
import { useAlternativeWords } from './result/useAlternativeWords.ts';
import type { ShownProposal } from './useProposal.ts';

interface Props {
  readonly shown: ShownProposal;
  readonly isBehind: boolean;
}

/** The proposal with everything about it. */
export function ProposalReport({ shown, isBehind }: Props) {
  const { t } = useTranslation();
  const { proposal, reasons, groups, isSettled } = shown;
  const { seating, scoreOnly, lottery, setAside } = proposal;
  const next = reasons.filter((one): one is NextReason => one.part === 'next');
  const prices = reasons.filter((one): one is PriceReason => one.part === 'price');
  return (
    <div
      className="proposal-result"
      aria-busy={isBehind}
      data-feasible={seating.feasible}
      data-shortfall={seating.shortfall ?? ''}
      data-settled={isSettled}
    >
      {seating.feasible ? null : <CannotBe shown={shown} />}
      {shown.alternative === null ? null : <Looking shown={shown} alternative={shown.alternative} />}
      {groups.length === 0 ? null : <Aims shown={shown} />}
      <BringInFirst shown={shown} />
      {groups.map((seated) => (
        <MembersCard key={seated.group ?? ''} shown={shown} seated={seated} />
      ))}
      <SetAsideCard setAside={setAside} />
      <div className="proposal-beside">
        {lottery === null ? null : <FairDraw lottery={lottery} />}
        {/* After a draw every other committee that keeps the rules is as good. */}
        {groups.length === 0 || !seating.feasible || lottery !== null ? null : (
          <FoldedOnPhone title={t('seating:others.title')}>
            <OtherSeatings shown={shown} />
          </FoldedOnPhone>
        )}
        {scoreOnly === null ? null : (
          <FoldedOnPhone title={t('seating:score.title')}>
            <ScoreOnlyCard scoreOnly={scoreOnly} />
          </FoldedOnPhone>
        )}
        {next.length === 0 ? null : (
          <FoldedOnPhone title={t('seating:next.title')}>
            <NextInLine next={next} />
          </FoldedOnPhone>
        )}
        {prices.length === 0 ? null : (
          <FoldedOnPhone title={t('seating:price.title')}>
            <RulePrices prices={prices} />
          </FoldedOnPhone>
        )}
      </div>
    </div>
  );
}

interface LookingProps {
  readonly shown: ShownProposal;
  readonly alternative: AlternativeReason;
}

/** That an alternative is shown, what differs in it, and a way back. */
function Looking({ shown, alternative }: LookingProps) {
  const { t } = useTranslation();
  const differs = useAlternativeWords(shown);
  const back = () => {
    shown.look(null);
    focusMembers();
  };
  return (
    <div className="callout info proposal-looking" role="status">
      <p>
        {t('seating:others.looking')} <strong>{differs(alternative)}</strong>
      </p>
      <Button small onPress={back}>
        {t('seating:others.back')}
      </Button>
    </div>
  );
}
