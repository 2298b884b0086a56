/** Ids are the program's own and opaque; the id that a file uses is an organisation's `code`. */

declare const brand: unique symbol;

export type OrganizationId = string & { readonly [brand]: 'OrganizationId' };
export type TieId = string & { readonly [brand]: 'TieId' };

/** The n-th organisation of a field map: `o1`, `o2`, … */
export function organizationId(n: number): OrganizationId {
  return `o${n}` as OrganizationId;
}

/** The n-th tie of a field map: `t1`, `t2`, … */
export function tieId(n: number): TieId {
  return `t${n}` as TieId;
}
