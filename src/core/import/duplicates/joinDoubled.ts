import type { AnalysisRules } from '../../model/fieldMap.ts';
import type { TieId } from '../../model/ids.ts';
import { isRecorded, type Tie } from '../../model/tie.ts';
import { tieKey } from '../tieKey.ts';
import type { MergeChoices } from './mergeChoices.ts';
import { mergeFields } from './mergeFields.ts';

const fields = ['since', 'evidence', 'confidence', 'notes'] as const satisfies readonly (keyof Tie)[];

interface Joined {
  readonly ties: readonly Tie[];
  readonly doubled: readonly (readonly [TieId, TieId])[];
}

/** Finds the ties that moving made the same as others, and joins each to the first of its kind where that is the choice. */
export function joinDoubled(
  ties: readonly Tie[],
  moved: ReadonlySet<TieId>,
  rule: AnalysisRules['merge'],
  { doubled: choice, titleOf = (field) => field }: MergeChoices,
): Joined {
  const first = new Map<string, Tie>();
  const gone = new Set<TieId>();
  const doubled: (readonly [TieId, TieId])[] = [];
  const waysOf = new Map<string, Set<boolean>>();
  for (const tie of ties) {
    const key = tieKey(tie);
    const ways = waysOf.get(key) ?? new Set();
    ways.add(moved.has(tie.id));
    waysOf.set(key, ways);
  }
  for (const tie of ties) {
    const key = tieKey(tie);
    const before = first.get(key);
    if (before === undefined) first.set(key, tie);
    else if (waysOf.get(key)?.size === 2) {
      doubled.push([tie.id, before.id]);
      if (choice !== 'join') continue;
      gone.add(tie.id);
      first.set(key, join(before, tie, rule, titleOf));
    }
  }
  const joined = new Map([...first.values()].map((tie) => [tie.id, tie]));
  return { ties: ties.filter(({ id }) => !gone.has(id)).map((tie) => joined.get(tie.id) ?? tie), doubled };
}

function join(before: Tie, tie: Tie, rule: AnalysisRules['merge'], titleOf: (field: string) => string): Tie {
  const merged = mergeFields(before, tie, fields, {}, titleOf);
  return {
    ...before,
    ...merged.fields,
    // What one of them says is there is there, whatever the other only suggests.
    status: isRecorded(before) || isRecorded(tie) ? 'recorded' : 'suggested',
    extra: merged.extra,
    strength: strengthOf(before.strength, tie.strength, rule),
  };
}

function strengthOf(a: number | null, b: number | null, rule: AnalysisRules['merge']): number | null {
  if (a === null || b === null) return a ?? b;
  return rule === 'sum' ? a + b : Math.max(a, b);
}
