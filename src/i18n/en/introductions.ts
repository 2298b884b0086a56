/** Who can introduce us, and how we ask for it. */
export const introductions = {
  steps_one: '{{count, number}} step',
  steps_other: '{{count, number}} steps',
  strength: { strong: 'strong', medium: 'medium', weak: 'weak', unknown: 'strength not known' },
  weakest: {
    strong: 'weakest tie strong',
    medium: 'weakest tie medium',
    weak: 'weakest tie weak',
    unknown: 'weakest tie not known',
  },
};
