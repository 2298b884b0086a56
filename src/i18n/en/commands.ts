/** The names of the steps in the history. */
export const commands = {
  describeProject: 'Project renamed to {{title}}',
};
