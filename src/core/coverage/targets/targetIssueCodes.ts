/** Every code that reading a file of targets gives an issue, beside those of the import. Each has its sentence in both languages. */
export const targetIssueCodes = [
  'targetTitles',
  'targetColumnUnknown',
  'targetNotANumber',
  'targetNegative',
  'targetNotWhole',
  'targetShareTooLarge',
  'targetMinimumAboveIdeal',
  'targetWithoutAmount',
  'targetUnit',
  'targetWeight',
  'targetCounted',
  'targetDate',
  'targetTwice',
  'targetShareOfAll',
  'targetNobody',
] as const;

export type TargetIssueCode = (typeof targetIssueCodes)[number];
