/**
 * Brings strengths of any scale to 1 to 3, the three widths that the eye tells apart on a map. Strengths that already lie
 * there stay as they are; null stays null.
 */
export function strengthScale(strengths: readonly (number | null)[]): (strength: number | null) => number | null {
  const known = strengths.filter((strength) => strength !== null);
  const least = known.reduce((min, strength) => Math.min(min, strength), Number.POSITIVE_INFINITY);
  const most = known.reduce((max, strength) => Math.max(max, strength), Number.NEGATIVE_INFINITY);
  if (known.length === 0 || (least >= 1 && most <= 3) || least === most) return (strength) => strength;
  return (strength) => (strength === null ? null : 1 + (2 * (strength - least)) / (most - least));
}
