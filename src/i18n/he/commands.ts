/** The names of the steps in the history. */
export const commands = {
  describeProject: 'עדכון שם הפרויקט וגבולותיו: {{title}}',
};
