import type { NetworkAnalysis } from './networkAnalysis.ts';

/** Under these a measure says nothing about a field, and only counts and lists are given. */
export const fewestOrganizations = 5;
export const fewestPairs = 4;

export function isEnoughData({ organizations, pairs }: Pick<NetworkAnalysis, 'organizations' | 'pairs'>): boolean {
  return organizations >= fewestOrganizations && pairs >= fewestPairs;
}
