/** מי יכול להכיר לנו, ואיך מבקשים. */
export const introductions = {
  steps_one: 'צעד אחד',
  steps_two: 'שני צעדים',
  steps_other: '{{count, number}} צעדים',
  strength: { strong: 'חזק', medium: 'בינוני', weak: 'חלש', unknown: 'העוצמה לא ידועה' },
  weakest: {
    strong: 'הקשר החלש במסלול: חזק',
    medium: 'הקשר החלש במסלול: בינוני',
    weak: 'הקשר החלש במסלול: חלש',
    unknown: 'הקשר החלש במסלול: לא ידוע',
  },
};
