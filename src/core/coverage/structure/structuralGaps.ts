import type { When } from '../whenCounted.ts';
import { type AffectedSeats, affectedSeats } from './affectedSeats.ts';
import { type Crowded, crowded } from './crowded.ts';
import { type FragileCells, fragileCells } from './fragileCells.ts';
import { type NobodyEngaged, nobodyEngaged } from './nobodyEngaged.ts';
import { type RegionOnOne, regionsOnOne } from './regionOnOne.ts';
import { type RelevanceGap, relevanceGaps } from './relevanceGap.ts';
import { type Structured, structureContext } from './structureContext.ts';
import { type UntiedSectors, untiedSectors } from './untiedSectors.ts';

/** What is lacking, thin or doubled whatever targets are set, as data; the sentence for each code is in i18n. */
export type StructuralGap =
  | AffectedSeats
  | RelevanceGap
  | NobodyEngaged
  | UntiedSectors
  | RegionOnOne
  | Crowded
  | FragileCells;

/** Gaps of one kind together: equity first, then what is lacking, what is thin, and what may be doubled. */
export function structuralGaps(fieldMap: Structured, when: When): readonly StructuralGap[] {
  const context = structureContext(fieldMap, when);
  return [
    ...affectedSeats(context),
    ...relevanceGaps(context),
    ...nobodyEngaged(context),
    ...untiedSectors(context),
    ...regionsOnOne(context),
    ...crowded(context),
    ...fragileCells(context),
  ];
}
