/** What stands out in who sits in a group, and what could be done about it. */
export const groupHealth = {};
