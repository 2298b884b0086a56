import { methodsWords } from './methodsWords.ts';
import { networkFigures } from './networkFigures.ts';
import { organizationFigures } from './organizationFigures.ts';
import { sectorFigures } from './sectorFigures.ts';
import { studyMethods } from './studyMethods.ts';

/** What each figure is called, what it says in plain words, how exactly it is computed, and by which rules. */
export const metrics = {
  ...organizationFigures,
  ...sectorFigures,
  ...networkFigures,
  ...studyMethods,
  ...methodsWords,
  group: {
    connects: 'Who connects',
    partners: 'Partners',
    near: 'Who is near everyone',
    wellConnected: 'Who is well connected',
    surroundings: 'What surrounds it',
    sectors: 'Across sectors',
    network: 'The whole map',
    ties: 'Single ties',
    groups: 'Groups',
    together: 'Together, and if somebody leaves',
    people: 'People and opinions',
    certainty: 'How sure it is',
  },
  labels: {
    source: 'Source',
    definition: 'Definition',
    caution: 'Caution',
    rules: 'Rules',
  },
  filterNote: 'The figures here are of all organisations; the filter applies to the map and the tables.',
  rule: {
    union: 'Two organisations count as tied when either side says so; direction plays no part.',
    intersection: 'Only ties that are mutual or recorded in both directions count.',
    directed:
      'Direction is kept: paths follow the direction of ties, and closeness counts the steps towards an organisation.',
    merged: 'Several ties of a pair count as one; strength counts only in figures that say so.',
    bands:
      'Ranks are bands: organisations whose values are equal once rounded share a place. A smaller difference is no difference.',
  },
};
