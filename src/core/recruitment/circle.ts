/** For whom a shortlist is made: whoever may lead the initiative, the wider network of partners, or no matter which. */
export const circles = ['everyone', 'leading', 'network'] as const;

export type Circle = (typeof circles)[number];
