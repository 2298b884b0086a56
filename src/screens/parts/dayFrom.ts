import { dateOf } from '../../core/import/values/dateStyle.ts';

/** The day that a person typed, with the day before the month, as `2026-11-21`; null for anything else. */
export function dayFrom(text: string): string | null {
  const date = dateOf(text, { style: 'dmy', certain: true });
  return typeof date === 'object' && /^\d{4}-\d{2}-\d{2}$/.test(date.iso) ? date.iso : null;
}
