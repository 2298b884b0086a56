import { CalendarClock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import { isoToday } from '../../../app/stageHistory.ts';
import { dueState } from '../../../core/recruitment/tracker/dueDay.ts';
import { formatMoment } from '../../../i18n/format.ts';

/** By when the next step is to be taken; one that is overdue says so in words and has a sign of its own. */
export function DueNote({ due }: { readonly due: string | null }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (due === null) return null;
  const state = dueState(due, isoToday());
  const Sign = state === 'overdue' ? TriangleAlert : CalendarClock;
  const key = state === 'undated' || state === 'soon' ? 'later' : state;
  return (
    <span className="due-note" data-due={state}>
      <Sign className="icon small" aria-hidden="true" />
      {t(`tracker:due.${key}`, { day: formatMoment(language, due) })}
    </span>
  );
}
