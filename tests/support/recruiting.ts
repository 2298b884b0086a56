import type { FieldMap } from '../../src/core/model/fieldMap.ts';
import type { Organization } from '../../src/core/model/organization.ts';
import { type ApproachLimit, usualRecruitment } from '../../src/core/model/recruitment.ts';
import { anyCell, type Target } from '../../src/core/model/target.ts';
import type { ShortlistWish } from '../../src/core/recruitment/shortlist/shortlist.ts';
import { fieldOf } from './fieldOf.ts';

/** One engaged organisation of the topic, unless the test says otherwise. */
export function targetOf(topic: string | null, known: Partial<Target> = {}): Target {
  return {
    ...anyCell,
    topic,
    counted: 'engaged',
    minimum: 1,
    ideal: null,
    unit: 'count',
    weight: 1,
    setBy: null,
    reason: null,
    setOn: null,
    ...known,
  };
}

/** A field of organisations that work on topics, and what is wanted of those topics. */
export function fieldToRecruit(
  organizations: Readonly<Record<string, Partial<Organization>>>,
  targets: readonly Target[],
  decided: { readonly locked?: readonly string[]; readonly excluded?: readonly string[] } = {},
): FieldMap {
  const codes = Object.keys(organizations);
  const field = fieldOf(codes, [], { known: organizations });
  const ids = (of: readonly string[] = []) => of.flatMap((code) => field.organizations[codes.indexOf(code)]?.id ?? []);
  const recruitment = { ...usualRecruitment, locked: ids(decided.locked), excluded: ids(decided.excluded) };
  return { ...field, targets, recruitment };
}

export function byCount(most: number): ShortlistWish {
  return wish({ by: 'count', most });
}

export function byCost(most: number): ShortlistWish {
  return wish({ by: 'cost', most });
}

function wish(limit: ApproachLimit): ShortlistWish {
  return { circle: 'everyone', limit };
}
