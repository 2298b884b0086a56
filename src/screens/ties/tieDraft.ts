import type { TieChange } from '../../app/commands/ties.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { ExtraField } from '../../core/model/organization.ts';
import type { Tie, TieAssertion, TieStatus } from '../../core/model/tie.ts';
import { numberFrom } from '../parts/numberFrom.ts';
import type { OrganizationLabels } from './organizationLabels.ts';

const lineFields = ['type', 'strength', 'since', 'evidence', 'confidence', 'notes'] as const;

export type LineField = (typeof lineFields)[number];

/** A tie as a form holds it: the ends by what organisations are called, all else as typed. */
export interface TieDraft {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly status: TieStatus;
  readonly assertedBy: TieAssertion | null;
  readonly texts: Readonly<Record<LineField, string>>;
  readonly extra: readonly ExtraField[];
}

export const blankTie: TieDraft = {
  from: '',
  to: '',
  directed: false,
  status: 'recorded',
  assertedBy: null,
  texts: { type: '', strength: '', since: '', evidence: '', confidence: '', notes: '' },
  extra: [],
};

export function tieDraftOf(tie: Tie, labels: OrganizationLabels): TieDraft {
  const texts = lineFields.map((field) => [field, String(tie[field] ?? '')]);
  return {
    from: labels.labelOf(tie.source),
    to: labels.labelOf(tie.target),
    directed: tie.directed,
    status: tie.status,
    assertedBy: tie.assertedBy,
    texts: Object.fromEntries(texts) as TieDraft['texts'],
    extra: tie.extra,
  };
}

/** What a draft without problems says of the tie. */
export function tieChangeOf(
  { directed, status, assertedBy, texts, extra }: TieDraft,
  ends: { readonly source: OrganizationId; readonly target: OrganizationId },
): TieChange & typeof ends {
  const lines = lineFields.map((field) => [field, texts[field].trim() === '' ? null : texts[field].trim()]);
  return {
    ...Object.fromEntries(lines),
    ...ends,
    directed,
    status,
    assertedBy,
    extra,
    strength: numberFrom(texts.strength),
  };
}
