/** The least and the most that so many seats can come to, whoever has them. */
export function rangeOf(amounts: readonly number[], seats: number): { readonly least: number; readonly most: number } {
  const sorted = [...amounts].sort((a, b) => b - a);
  const sum = (some: readonly number[]) => some.reduce((all, amount) => all + amount, 0);
  return {
    most: sum(sorted.slice(0, seats).filter((amount) => amount > 0)),
    least: sum(sorted.slice(-seats).filter((amount) => amount < 0)),
  };
}
