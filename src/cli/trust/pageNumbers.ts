/** A mean of ratings to one decimal: they are steps, and no measurements. */
export function meanText(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}

/** A share in whole percent. */
export function shareText(value: number | null): string {
  return value === null ? '–' : `${Math.round(value * 100)}%`;
}
