import type { FieldMap } from '../../model/fieldMap.ts';

/** What a proposal rests on. */
export type SeatedField = Pick<
  FieldMap,
  'organizations' | 'ties' | 'rules' | 'groups' | 'relevance' | 'seating' | 'seed'
>;
