import type { OrganizationId } from '../../model/ids.ts';
import { components } from '../components.ts';
import { bearsFigures } from '../dataGates.ts';
import { bridges } from '../measures/bridges.ts';
import { type FindingContext, organizationAt, type Pair } from './findingContext.ts';

/** A tie without which the smaller of the two parts that it holds together is cut off. */
export interface FragileBridge {
  /** The end in the part that would be cut off comes last. */
  readonly pair: Pair;
  readonly cutOff: readonly OrganizationId[];
}

/** All ties whose loss cuts off a part, the largest part first. */
export interface FragileBridges {
  readonly code: 'fragileBridges';
  readonly bridges: readonly FragileBridge[];
}

export function fragileBridges(context: FindingContext): readonly FragileBridges[] {
  if (!bearsFigures(context.network)) return [];
  const found = bridges(context.graph).map(([a, b]) => bridgeBetween(context, a, b));
  if (found.length === 0) return [];
  return [{ code: 'fragileBridges', bridges: found.sort((a, b) => b.cutOff.length - a.cutOff.length) }];
}

/** Of two parts of one size the one with the later end counts as the smaller. */
function bridgeBetween(context: FindingContext, a: number, b: number): FragileBridge {
  const beyond = (end: number, other: number) =>
    components(context.graph, [other]).find((part) => part.includes(end)) ?? [];
  const [sideA, sideB] = [beyond(a, b), beyond(b, a)];
  const [kept, lost, part] = sideA.length < sideB.length ? [b, a, sideA] : [a, b, sideB];
  const idAt = (index: number) => organizationAt(context, index).id;
  return { pair: [idAt(kept), idAt(lost)], cutOff: part.map(idAt) };
}
