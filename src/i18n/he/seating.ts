/** A proposal of who sits where: its rules, its members, why they are there, and why it cannot be. */
export const seating = {};
