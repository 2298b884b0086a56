import type { Draft } from 'mutative';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { type OrganizationId, organizationId, tieId } from '../../core/model/ids.ts';
import { newOrganization, type Organization } from '../../core/model/organization.ts';
import type { Sector } from '../../core/model/sector.ts';
import { newTie, type Tie, type TieStatus } from '../../core/model/tie.ts';
import { imaginedId, noWhatIf, pairKey, type TriedPair, type WhatIf } from '../../core/model/whatIf.ts';
import { withoutMention } from '../../core/model/whatIfMentions.ts';
import type { Command, StepName } from '../history.ts';

/** Tries a tie between two, listed or imagined. A pair that is left out comes back instead. */
export function tryTie(fieldMap: FieldMap, pair: TriedPair): Command {
  const key = pairKey(pair);
  return changing(fieldMap, { key: 'tryTie', values: endNames(fieldMap, pair) }, (whatIf) =>
    whatIf.withoutTies.some((one) => pairKey(one) === key)
      ? { ...whatIf, withoutTies: whatIf.withoutTies.filter((one) => pairKey(one) !== key) }
      : { ...whatIf, ties: added(whatIf.ties, pair) },
  );
}

/** The id that the next imagined organisation will have. */
export function nextImaginedId({ whatIf }: Pick<FieldMap, 'whatIf'>): OrganizationId {
  const numbers = whatIf.organizations.map(({ id }) => Number(id.slice(1)));
  return imaginedId(Math.max(0, ...numbers) + 1);
}

/** Imagines an organisation, tied to those given. */
export function tryOrganization(
  fieldMap: FieldMap,
  {
    name,
    sector,
    tiedTo,
  }: { readonly name: string; readonly sector: Sector | null; readonly tiedTo: readonly OrganizationId[] },
): Command {
  const id = nextImaginedId(fieldMap);
  return changing(fieldMap, { key: 'tryOrganization', values: { name } }, (whatIf) => ({
    ...whatIf,
    organizations: [...whatIf.organizations, { id, name, sector }],
    ties: [...whatIf.ties, ...tiedTo.map((target) => ({ source: id, target }))],
  }));
}

/** Leaves a listed organisation out. */
export function leaveOutOrganization(fieldMap: FieldMap, id: OrganizationId): Command {
  return changing(fieldMap, { key: 'leaveOutOrganization', values: { name: nameOf(fieldMap, id) } }, (whatIf) =>
    whatIf.withoutOrganizations.includes(id)
      ? whatIf
      : { ...whatIf, withoutOrganizations: [...whatIf.withoutOrganizations, id] },
  );
}

/** Leaves every tie of a pair out. */
export function leaveOutTie(fieldMap: FieldMap, pair: TriedPair): Command {
  return changing(fieldMap, { key: 'leaveOutTie', values: endNames(fieldMap, pair) }, (whatIf) => ({
    ...whatIf,
    withoutTies: added(whatIf.withoutTies, pair),
  }));
}

/** One of the things that are tried. */
export type Tried =
  | { readonly kind: 'organization' | 'withoutOrganization'; readonly id: OrganizationId }
  | { readonly kind: 'tie' | 'withoutTie'; readonly pair: TriedPair };

/** Tries it no more; with an imagined organisation go the ties that are tried with it. */
export function takeBack(fieldMap: FieldMap, tried: Tried): Command {
  const values = 'id' in tried ? { name: nameOf(fieldMap, tried.id) } : endNames(fieldMap, tried.pair);
  const key = 'id' in tried ? 'takeBackOrganization' : 'takeBackTie';
  return changing(fieldMap, { key, values }, (whatIf) => without(whatIf, tried));
}

export function countSuggested(fieldMap: FieldMap, withSuggested: boolean): Command {
  const key = withSuggested ? 'tryWithSuggested' : 'tryWithoutSuggested';
  return changing(fieldMap, { key }, (whatIf) => ({ ...whatIf, withSuggested }));
}

/** Nothing is tried any more; whether suggested ties count stays as it was chosen. */
export function clearWhatIf(fieldMap: FieldMap): Command {
  return changing(fieldMap, { key: 'clearWhatIf' }, ({ withSuggested }) => ({ ...noWhatIf, withSuggested }));
}

/** Makes a record of a tried tie between two that are listed, as one that is there or as a suggestion, and tries it no more. */
export function recordTried(fieldMap: FieldMap, pair: TriedPair, status: TieStatus): Command {
  const key = status === 'recorded' ? 'recordTriedTie' : 'suggestTriedTie';
  const left = without(fieldMap.whatIf, { kind: 'tie', pair });
  return {
    name: { key, values: endNames(fieldMap, pair) },
    change(draft) {
      const id = tieId(draft.nextTie);
      draft.nextTie += 1;
      draft.ties.push({ ...newTie(id, pair.source, pair.target), status } as Draft<Tie>);
      draft.whatIf = left as Draft<WhatIf>;
    },
  };
}

/** Lists an imagined organisation; what is tried with it is then tried with the listed one. */
export function recordImagined(fieldMap: FieldMap, id: OrganizationId): Command {
  const { whatIf } = fieldMap;
  const imagined = whatIf.organizations.find((one) => one.id === id);
  return {
    name: { key: 'addOrganization', values: { name: imagined?.name ?? '' } },
    change(draft) {
      if (imagined === undefined) return;
      const listed = organizationId(draft.nextOrganization);
      draft.nextOrganization += 1;
      const { name, sector } = imagined;
      draft.organizations.push({ ...newOrganization(listed, name), sector } as Draft<Organization>);
      const here = (end: OrganizationId) => (end === id ? listed : end);
      draft.whatIf.organizations = draft.whatIf.organizations.filter((one) => one.id !== id);
      draft.whatIf.ties = whatIf.ties.map(({ source, target }) => ({ source: here(source), target: here(target) }));
    },
  };
}

function changing(fieldMap: FieldMap, name: StepName, change: (whatIf: WhatIf) => WhatIf): Command {
  const next = change(fieldMap.whatIf);
  return {
    name,
    change(draft) {
      if (next !== fieldMap.whatIf) draft.whatIf = next as Draft<WhatIf>;
    },
  };
}

function without(whatIf: WhatIf, tried: Tried): WhatIf {
  switch (tried.kind) {
    case 'organization':
      return withoutMention(whatIf, new Set([tried.id]));
    case 'withoutOrganization':
      return { ...whatIf, withoutOrganizations: whatIf.withoutOrganizations.filter((id) => id !== tried.id) };
    case 'tie':
      return { ...whatIf, ties: whatIf.ties.filter((one) => pairKey(one) !== pairKey(tried.pair)) };
    case 'withoutTie':
      return { ...whatIf, withoutTies: whatIf.withoutTies.filter((one) => pairKey(one) !== pairKey(tried.pair)) };
  }
}

function added(pairs: readonly TriedPair[], pair: TriedPair): readonly TriedPair[] {
  return pairs.some((one) => pairKey(one) === pairKey(pair)) ? pairs : [...pairs, pair];
}

/** Of a listed or an imagined organisation. */
export function nameOf({ organizations, whatIf }: FieldMap, wanted: OrganizationId): string {
  return [...organizations, ...whatIf.organizations].find(({ id }) => id === wanted)?.name ?? '';
}

function endNames(fieldMap: FieldMap, { source, target }: TriedPair): { from: string; to: string } {
  return { from: nameOf(fieldMap, source), to: nameOf(fieldMap, target) };
}
