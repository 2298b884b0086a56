import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import type { GapReport } from '../../../core/coverage/targets/gapReport.ts';
import { type Circle, isInCircle } from '../../../core/recruitment/circle.ts';
import type { Shortlist } from '../../../core/recruitment/shortlist/shortlist.ts';
import { countClosed, countGaps } from './shownAnswer.ts';

const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** What the shortlist comes to, in a sentence, and why it is this one. */
export function useShortlistTitle(
  shortlist: Shortlist | null,
  report: GapReport,
  circle: Circle,
): { title: string; lead: string } {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const gaps = countGaps(report);
  if (gaps === 0) return { title: t('recruit:head.met'), lead: t('recruit:head.metLead') };
  if (shortlist === null) return { title: t('recruit:title'), lead: t('recruit:head.gaps', { count: gaps }) };
  const count = shortlist.chosen.length;
  const closed = shortlist.chosen.reduce((sum, approach) => sum + countClosed(approach), 0);
  if (shortlist.lockedBeyond !== null) {
    return { title: t('recruit:head.lockedBeyond'), lead: t('recruit:head.lockedBeyondLead') };
  }
  if (circle !== 'everyone' && !organizations.some((one) => isInCircle(one, circle))) {
    return { title: t(`recruit:head.unmarked.${circle}`), lead: t('recruit:head.unmarkedLead') };
  }
  if (shortlist.candidates === 0) return { title: t('recruit:head.nobody'), lead: t('recruit:head.nobodyLead') };
  if (closed === 0) return { title: t('recruit:head.none', { count: gaps }), lead: t('recruit:head.noneLead') };
  const key = numberWords[count - 1];
  const words = key === undefined ? String(count) : t(`recruit:number.${key}`);
  return {
    title: t(closed === gaps ? 'recruit:head.closesAll' : 'recruit:head.closes', { count, words, closed, gaps }),
    lead: t(shortlist.optimum ? 'recruit:head.lead' : 'recruit:head.leadUnproven'),
  };
}
