import type { FieldMap } from '../../model/fieldMap.ts';
import type { Solve } from '../../solver/linearModel.ts';
import type { SeatingProposal, SeatingWish } from './proposal.ts';

/** What a proposal rests on. */
export type SeatedField = Pick<
  FieldMap,
  'organizations' | 'ties' | 'rules' | 'groups' | 'relevance' | 'seating' | 'seed'
>;

/** Who could sit where by the rules of the field map; the same field has the same proposal, whatever the order of the rows. */
export function buildProposal(
  _fieldMap: SeatedField,
  _wish: SeatingWish,
  _solve: Solve,
  _options: { readonly seconds?: number } = {},
): SeatingProposal {
  throw new Error('No proposal is built yet');
}
