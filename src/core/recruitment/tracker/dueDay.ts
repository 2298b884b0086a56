/** How a next step stands on a day. `undated`: nobody said by when, or what was written is no date. */
export type DueState = 'overdue' | 'today' | 'soon' | 'later' | 'undated';

/** Due within so many days is soon. */
const soonDays = 7;

/**
 * The last day on which what is due `2026-11-21`, `2026-11` or `2026` is still in time, as `2026-11-21`; null for any other text. The
 * time of the day says nothing.
 */
export function lastDayOf(due: string | null): string | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(due ?? '');
  if (found === null) return null;
  const [, year = '', month = '12', day] = found;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number.isNaN(last) ? null : `${year}-${month}-${day ?? String(last).padStart(2, '0')}`;
}

/** `today`: `2026-11-21`. */
export function dueState(due: string | null, today: string): DueState {
  const last = lastDayOf(due);
  if (last === null) return 'undated';
  if (last < today) return 'overdue';
  if (last === today) return 'today';
  return daysBetween(today, last) <= soonDays ? 'soon' : 'later';
}

/** From one day to another, both `2026-11-21`; negative backwards. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}
