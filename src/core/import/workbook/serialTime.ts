const dayLength = 86_400;
/** The first day after the year 9999, counted from the end of 1899; what is counted from 1904 is this many days less. */
const firstBeyond = 2_958_466;
const to1904 = 1_462;

interface TimeFormat {
  readonly date: boolean;
  readonly clock: boolean;
  readonly elapsed: boolean;
}

/**
 * Days since the end of 1899 (or since 1904) as ISO text: `2025-03-04`, `2025-03-04T13:30`, `13:30`; hours that were counted may
 * exceed 24. Null for what Excel shows as no date. Excel takes 1900 for a leap year: day 60 is a 29 February that never was.
 */
export function serialTime(serial: number, format: TimeFormat, from1904: boolean): string | null {
  const seconds = Math.round(serial * dayLength);
  const beyond = (firstBeyond - (from1904 ? to1904 : 0)) * dayLength;
  if (!Number.isFinite(seconds) || serial < 0 || seconds >= beyond) return null;
  if (format.elapsed) return clockText(seconds);
  const inDay = seconds % dayLength;
  const time = clockText(inDay);
  if (!format.date) return time;
  const days = (seconds - inDay) / dayLength;
  if (!from1904 && days === 0) return null;
  const date = dateText(days, from1904);
  return inDay === 0 ? date : `${date}T${time}`;
}

function dateText(days: number, from1904: boolean): string {
  if (!from1904 && days === 60) return '1900-02-29';
  const sinceUnix = from1904 ? days - 24_107 : days - (days < 60 ? 25_568 : 25_569);
  return new Date(sinceUnix * dayLength * 1000).toISOString().slice(0, 10);
}

function clockText(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
