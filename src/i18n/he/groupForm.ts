/** Entering and changing a group and the persons in it. */
export const groupForm = {};
