import type { Draft } from 'mutative';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { compareSectors, type Sector } from '../../core/model/sector.ts';
import { type Target, targetKey } from '../../core/model/target.ts';
import type { Command } from '../history.ts';

/**
 * Sets a target: in the place of the one for the same cell and way of counting, else as the last. `words` says the cell in the
 * person's language.
 */
export function setTarget(target: Target, words: string): Command {
  return {
    name: { key: 'setTarget', values: { target: words } },
    change(draft) {
      putTarget(draft, target);
    },
  };
}

/** Changes a target in its place, its cell and way of counting included. One that is set for the new cell gives way to it. */
export function editTarget(before: Target, after: Target, words: string): Command {
  return {
    name: { key: 'editTarget', values: { target: words } },
    change(draft) {
      const [old, key] = [targetKey(before), targetKey(after)];
      if (old !== key) draft.targets = draft.targets.filter((one) => targetKey(one) !== key);
      const at = draft.targets.findIndex((one) => targetKey(one) === old);
      const place = draft.targets[at];
      if (place !== undefined && !isSame(place, after)) draft.targets[at] = { ...after };
    },
  };
}

export function removeTarget(target: Target, words: string): Command {
  return {
    name: { key: 'removeTarget', values: { target: words } },
    change(draft) {
      const key = targetKey(target);
      if (draft.targets.some((one) => targetKey(one) === key)) {
        draft.targets = draft.targets.filter((one) => targetKey(one) !== key);
      }
    },
  };
}

/** Says how much one organisation short of a target weighs. */
export function weighTarget(target: Target, weight: number, words: string): Command {
  return {
    name: { key: 'weighTarget', values: { target: words } },
    change(draft) {
      const found = draft.targets.find((one) => targetKey(one) === targetKey(target));
      if (found !== undefined && found.weight !== weight) found.weight = weight;
    },
  };
}

/** Takes many targets in one step: beside those that are set, each in the place of its like, or instead of them all. */
export function takeTargets(targets: readonly Target[], how: 'add' | 'replace'): Command {
  return {
    name: { key: how === 'add' ? 'addTargets' : 'replaceTargets', values: { count: targets.length } },
    change(draft) {
      if (how === 'replace') {
        const kept = new Set(targets.map(targetKey));
        if (draft.targets.some((one) => !kept.has(targetKey(one)))) {
          draft.targets = draft.targets.filter((one) => kept.has(targetKey(one)));
        }
      }
      for (const target of targets) putTarget(draft, target);
    },
  };
}

/** Says which sectors matter to a topic; null: that nobody has decided. */
export function decideRelevance(topic: string, sectors: readonly Sector[] | null): Command {
  return {
    name: { key: sectors === null ? 'undecideRelevance' : 'decideRelevance', values: { topic } },
    change(draft) {
      putRelevance(draft, topic, sectors);
    },
  };
}

/** Takes a start for topics of which nobody has decided; what has been decided stays. */
export function startRelevance(start: FieldMap['relevance']): Command {
  return {
    name: { key: 'startRelevance', values: { count: start.length } },
    change(draft) {
      const decided = new Set(draft.relevance.map(({ topic }) => topic));
      for (const { topic, sectors } of start) if (!decided.has(topic)) putRelevance(draft, topic, sectors);
    },
  };
}

function putTarget(draft: Draft<FieldMap>, target: Target): void {
  const key = targetKey(target);
  const at = draft.targets.findIndex((one) => targetKey(one) === key);
  const before = draft.targets[at];
  if (before === undefined) draft.targets.push({ ...target });
  else if (!isSame(before, target)) draft.targets[at] = { ...target };
}

function putRelevance(draft: Draft<FieldMap>, topic: string, sectors: readonly Sector[] | null): void {
  const at = draft.relevance.findIndex((one) => one.topic === topic);
  if (sectors === null) {
    if (at >= 0) draft.relevance.splice(at, 1);
    return;
  }
  const sorted = sectors.toSorted(compareSectors);
  const before = draft.relevance[at];
  if (before === undefined) draft.relevance.push({ topic, sectors: sorted });
  else if (JSON.stringify(before.sectors) !== JSON.stringify(sorted)) before.sectors = sorted;
}

function isSame(a: Target, b: Target): boolean {
  const keys = Object.keys(b) as (keyof Target)[];
  return keys.every((key) => a[key] === b[key]);
}
