import type { OrganizationId } from '../model/ids.ts';
import { isRecorded, type Tie } from '../model/tie.ts';
import { compareTieKinds, type TieKind, tieKind } from './encoding/tieKind.ts';

/** All the ties of one unordered pair. `a` comes before `b` in the order in which organisations are listed. */
export interface PairTies {
  readonly a: OrganizationId;
  readonly b: OrganizationId;
  readonly ties: readonly Tie[];
  /** The kinds of its ties, each once, in the order of a legend. */
  readonly kinds: readonly TieKind[];
  /** The strongest; null where nobody said. */
  readonly strength: number | null;
}

/** The tied pairs among the organisations given, self-ties and what is only suggested aside, in the order of their first tie. */
export function pairTies(ids: readonly OrganizationId[], ties: readonly Tie[]): readonly PairTies[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  const groups = new Map<string, { a: OrganizationId; b: OrganizationId; ties: Tie[] }>();
  for (const tie of ties) {
    if (!isRecorded(tie)) continue;
    const from = place.get(tie.source);
    const to = place.get(tie.target);
    if (from === undefined || to === undefined || from === to) continue;
    const [a, b] = from < to ? [tie.source, tie.target] : [tie.target, tie.source];
    const key = `${a} ${b}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { a, b, ties: [tie] });
    else group.ties.push(tie);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    kinds: [...new Set(group.ties.map((tie) => tieKind(tie.type)))].sort(compareTieKinds),
    strength: strongest(group.ties),
  }));
}

function strongest(ties: readonly Tie[]): number | null {
  return ties.reduce<number | null>(
    (most, tie) => (tie.strength === null ? most : Math.max(most ?? tie.strength, tie.strength)),
    null,
  );
}
