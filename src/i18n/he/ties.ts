export const ties = {};
