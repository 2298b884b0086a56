import { useEffect, useMemo } from 'react';
import { lookAlikeStore } from '../../app/app.ts';
import { useFieldMap, useFieldState, useLookAlikeState, useOrganizationsById } from '../../app/hooks.ts';
import type { LookAlikeState } from '../../app/lookAlikeStore.ts';
import { forgetApart, keepApart, readKeptApart } from '../../storage/keptApart.ts';
import { type OpenPair, openPairs } from './openPairs.ts';

export interface LookAlikes {
  readonly status: LookAlikeState['status'];
  /** The surest first; without those of which a person said that they are two. */
  readonly pairs: readonly OpenPair[];
  readonly tellApart: (pair: OpenPair) => void;
  readonly takeBack: (pair: OpenPair) => void;
}

/**
 * The organisations of the open field map that look alike. They are looked for in the worker, as long as somebody shows them; after
 * a change the pairs that were found stay until the new ones are there, except those of whom one is gone.
 */
export function useLookAlikes(): LookAlikes {
  const { organizations } = useFieldMap();
  const byId = useOrganizationsById();
  const projectId = useFieldState((state) => state.projectId);
  const { status, pairs: found, decisions } = useLookAlikeState();
  useEffect(() => lookAlikeStore.watch(projectId, organizations), [projectId, organizations]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told apart is read anew after every decision and search
  const apart = useMemo(
    () => (projectId === null ? new Set<string>() : readKeptApart(projectId)),
    [projectId, decisions, found],
  );
  const pairs = useMemo(() => openPairs(found, byId, apart), [found, byId, apart]);

  function decide(keep: typeof keepApart, { ids }: OpenPair): void {
    if (projectId !== null) keep(projectId, ids);
    lookAlikeStore.decided();
  }
  return {
    status,
    pairs,
    tellApart: (pair) => decide(keepApart, pair),
    takeBack: (pair) => decide(forgetApart, pair),
  };
}
