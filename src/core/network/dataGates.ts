/**
 * What the data must bear before a figure is shown without a warning. Under these limits counts and lists are given and nothing that
 * would rank (Costenbader & Valente 2003, Soc. Networks 25:283; Kossinets 2006, Soc. Networks 28:247).
 */

/** Under this many organisations or tied pairs a figure says nothing about a field. */
export const fewestOrganizations = 5;
export const fewestPairs = 4;
/** A score of fewer raters says too much of each of them, and too little of the one who is rated. */
export const fewestRaters = 3;
/** From this share of answers on, figures stand without a warning; under the lower one nothing is said of the whole. */
export const goodResponse = 0.8;
export const weakResponse = 0.7;

export function bearsFigures({
  organizations,
  pairs,
}: {
  readonly organizations: number;
  readonly pairs: number;
}): boolean {
  return organizations >= fewestOrganizations && pairs >= fewestPairs;
}

export type ResponseGrade = 'notAsked' | 'good' | 'doubtful' | 'weak';

/** `rate` from 0 to 1; null where nobody was asked. */
export function gradeResponse(rate: number | null): ResponseGrade {
  if (rate === null) return 'notAsked';
  if (rate < weakResponse) return 'weak';
  return rate < goodResponse ? 'doubtful' : 'good';
}
