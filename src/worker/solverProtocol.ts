import type { SeatingProposal, SeatingWish } from '../core/groups/seating/proposal.ts';
import type { SeatingReason } from '../core/groups/seating/seating.ts';
import type { FieldMap } from '../core/model/fieldMap.ts';
import type { Shortlist, ShortlistReason, ShortlistWish } from '../core/recruitment/shortlist/shortlist.ts';
import type { FieldPart } from './parts.ts';

/** What the worker with the solver can do. A field map comes without its organisations and ties, which were received before. */
export interface SolverWorker {
  /** A part of the field that the next job is about: its records go ahead of it. */
  receive(part: FieldPart): Promise<void>;
  /** Hands over the list as soon as it is proven, then its reasons one by one. */
  shortlist(
    fieldMap: FieldMap,
    wish: ShortlistWish,
    onList: (list: Shortlist) => void,
    onReason: (reason: ShortlistReason) => void,
  ): Promise<void>;
  /** Hands over the proposal as soon as it is there, then what there is to say about it one by one. */
  seating(
    fieldMap: FieldMap,
    wish: SeatingWish,
    onProposal: (proposal: SeatingProposal) => void,
    onReason: (reason: SeatingReason) => void,
  ): Promise<void>;
}
