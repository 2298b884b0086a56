export const introductions = {};
