export const importTexts = {};
