import { useTranslation } from 'react-i18next';
import type { AlternativeReason } from '../../../../core/groups/seating/seating.ts';
import { seatDifference } from '../seatDifference.ts';
import { useHolders } from '../useHolders.ts';
import type { ShownProposal } from '../useProposal.ts';

/** Who would sit there instead of whom, of a working group with its name; beyond `most` names only how many more. */
export function useAlternativeWords(shown: ShownProposal): (alternative: AlternativeReason, most?: number) => string {
  const { t } = useTranslation();
  const holders = useHolders();
  return (alternative, most) =>
    seatDifference(shown.proposal.seating.groups ?? [], alternative.groups)
      .map(({ group, comes, goes }) => {
        const [who, whom] = [holders.names(comes, most), holders.names(goes, most)];
        const text = said(who, whom);
        return group === null ? text : t('seating:inGroup', { group, text });
      })
      .join('; ');

  function said(who: string, whom: string): string {
    if (whom === '') return t('seating:others.also', { who });
    return who === '' ? t('seating:others.without', { whom }) : t('seating:others.instead', { who, whom });
  }
}
