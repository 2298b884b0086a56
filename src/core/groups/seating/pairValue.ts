/** How a rule about a pair names it: ids as the pair has them. */
export function pairValue([one, other]: readonly [string, string]): string {
  return `${one} ${other}`;
}
