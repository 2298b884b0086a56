import type { OrganizationId } from '../model/ids.ts';
import { pairKey } from '../model/whatIf.ts';
import type { LitTies, PointedOut } from './emphasis.ts';
import type { Scene } from './scene.ts';

/** What a set of marked organisations may be: whether it is a problem, and what its caption speaks of besides them. */
export const markCodes = {
  overloadedBroker: { problem: true, about: null },
  leaving: { problem: true, about: 'organization' },
  backbone: { problem: false, about: null },
  isolatedCluster: { problem: true, about: null },
  separateGroups: { problem: true, about: null },
  isolates: { problem: true, about: null },
  weakRegion: { problem: true, about: 'text' },
  inwardSector: { problem: true, about: 'sector' },
  bridges: { problem: true, about: null },
  committee: { problem: false, about: null },
  doubleLoad: { problem: true, about: null },
  workingGroup: { problem: true, about: 'text' },
  notEngaged: { problem: true, about: null },
  introduction: { problem: false, about: null },
  keyPlayers: { problem: false, about: null },
  community: { problem: false, about: null },
  core: { problem: false, about: null },
  couldClose: { problem: false, about: null },
  cell: { problem: false, about: 'text' },
  shortlist: { problem: false, about: null },
  chosen: { problem: false, about: null },
} as const satisfies Readonly<Record<string, { problem: boolean; about: 'organization' | 'sector' | 'text' | null }>>;

export type MarkCode = keyof typeof markCodes;

/** Which ties are lit with those marked: all of theirs, only those between them, or these pairs. */
export type MarkedTies = 'own' | 'between' | readonly (readonly [OrganizationId, OrganizationId])[];

/** What the marked set is, so that a caption can say it in the language of the screen (`findings:marked`). */
export interface MarkedAs {
  readonly code: MarkCode;
  /** An organisation, a sector or a text of the field map, as `markCodes` says; null where the caption needs none. */
  readonly about: string | null;
  readonly ties: MarkedTies;
}

export function isMarkCode(text: string): text is MarkCode {
  return Object.hasOwn(markCodes, text);
}

/** The organisation that the caption speaks of: in the light with those marked, without a ring of its own. */
export function markedAbout({ code, about }: MarkedAs): OrganizationId | null {
  return about !== null && markCodes[code].about === 'organization' ? (about as OrganizationId) : null;
}

/** Whether a tie is one that is lit with the marked. */
export function isMarkedTie(
  a: OrganizationId,
  b: OrganizationId,
  marked: readonly OrganizationId[],
  { ties }: Pick<MarkedAs, 'ties'>,
): boolean {
  if (ties === 'own') return marked.includes(a) || marked.includes(b);
  if (ties === 'between') return marked.includes(a) && marked.includes(b);
  return ties.some(([from, to]) => pairKey({ source: from, target: to }) === pairKey({ source: a, target: b }));
}

/** What the map points out of a marked set: a ring around each of it, and in the light whoever its ties lead to. */
export function pointOutMarked(marked: readonly OrganizationId[], as: MarkedAs, scene: Scene): PointedOut {
  const ringed = new Set(marked);
  const about = markedAbout(as);
  const lit = new Set(about === null ? marked : [...marked, about]);
  const ties: LitTies =
    typeof as.ties === 'string' ? as.ties : new Set(as.ties.map(([a, b]) => pairKey({ source: a, target: b })));
  for (const tie of scene.ties) {
    const a = scene.nodes[tie.a]?.id;
    const b = scene.nodes[tie.b]?.id;
    if (a === undefined || b === undefined) continue;
    const isLit =
      ties === 'own'
        ? ringed.has(a) || ringed.has(b)
        : ties !== 'between' && ties.has(pairKey({ source: a, target: b }));
    if (isLit) lit.add(a).add(b);
  }
  return { lit, ringed, problem: markCodes[as.code].problem, ties };
}
