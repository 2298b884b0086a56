import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { SeatingWish } from '../../../core/groups/seating/proposal.ts';
import { formatList } from '../../../i18n/format.ts';
import { changesNothing, seatsIn } from './seatChanges.ts';
import type { ShownProposal } from './useProposal.ts';
import { useRuleWords } from './useRuleWords.ts';

const namedAtMost = 3;

/** What came out, in a sentence, and what it was chosen by. */
export function useProposalTitle(
  fill: SeatingWish['fill'],
  shown: ShownProposal | null,
): { readonly title: string; readonly lead: string } {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useRuleWords();
  if (shown === null) return { title: t(`seating:head.title.${fill}`), lead: t(`seating:head.lead.${fill}`) };
  const { proposal, groups, changes, alternative } = shown;
  const { seating } = proposal;
  const count = seatsIn(groups);
  if (seating.groups === null) return { title: t('seating:head.contradict'), lead: t('seating:head.contradictLead') };
  if (!seating.feasible) {
    const missed = seating.shortfalls.slice(0, namedAtMost).map(({ rule }) => words(rule));
    const list = formatList(language, missed);
    return {
      title: t(`seating:head.cannot.${fill}`, { count: seating.shortfall ?? 0 }),
      lead: t('seating:head.cannotLead', { list }),
    };
  }
  if (alternative !== null) return { title: t('seating:head.other'), lead: t('seating:head.otherLead') };
  if (changesNothing(changes)) return { title: t('seating:head.same', { count }), lead: t('seating:head.sameLead') };
  return { title: t(`seating:head.keeps.${fill}`, { count }), lead: lead() };

  function lead(): string {
    if (proposal.lottery !== null) return t('seating:head.drawn');
    return t(seating.optimum ? 'seating:head.best' : 'seating:head.found');
  }
}
