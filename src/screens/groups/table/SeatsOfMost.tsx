import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../app/hooks.ts';
import type { SeatRow } from '../../../core/view/groups/seatRows.ts';
import { formatNumber } from '../../../i18n/format.ts';

/** "2 of 2"; more than one may hold is flagged. */
export function SeatsOfMost({ row }: { readonly row: SeatRow }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { groups, most, isOver } = row;
  const seats = groups.length;
  const words = most === null ? formatNumber(language, seats) : t('groupPicture:table.seatsOf', { seats, most });
  if (isOver) return <span className="pill gap">{t('groupPicture:table.over', { seats, most: most ?? 0 })}</span>;
  return <span className={seats > 1 ? 'pill warn' : 'seats-of'}>{words}</span>;
}
