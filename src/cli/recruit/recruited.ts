import type { FieldMap } from '../../core/model/fieldMap.ts';
import { targetKey } from '../../core/model/target.ts';
import { type IntroductionPlan, planIntroductions } from '../../core/recruitment/introductions/planIntroductions.ts';
import { buildShortlist } from '../../core/recruitment/shortlist/buildShortlist.ts';
import type { Shortlist } from '../../core/recruitment/shortlist/shortlist.ts';
import { wantedCells } from '../../core/recruitment/shortlist/wantedCells.ts';
import type { Solve } from '../../core/solver/linearModel.ts';
import { namedOrganization } from '../namedOrganization.ts';
import type { TargetedField } from '../targets/targetedField.ts';
import { targetParts, targetText } from '../targets/targetText.ts';
import type { RecruitOptions } from './recruitOptions.ts';

/** What `recruit` answers from. */
export interface Recruited {
  readonly targeted: TargetedField;
  readonly shortlist: Shortlist;
  readonly wanted: readonly WantedRow[];
  readonly introductions: IntroductionPlan;
}

/** A gap that nobody listed can close, as its target writes it. */
export interface WantedRow {
  readonly target: string;
  readonly parts: ReturnType<typeof targetParts>;
  readonly shortfall: number;
}

/** The shortlist of a field, what it leaves to look for, and who can introduce whom. */
export function recruited(given: TargetedField, options: RecruitOptions, solve: Solve): Recruited {
  const targeted = { ...given, fieldMap: withDecisions(given.fieldMap, options) };
  const { fieldMap, writtenCell } = targeted;
  const { circle, limit } = options;
  const shortlist = buildShortlist(fieldMap, { circle, limit }, solve);
  const targets = new Map(fieldMap.targets.map((target) => [targetKey(target), target]));
  const wanted = wantedCells(fieldMap, circle).flatMap((cell) => {
    const target = targets.get(targetKey(cell));
    if (target === undefined) return [];
    const written = writtenCell(target);
    return [{ target: targetText(written), parts: targetParts(written), shortfall: cell.shortfall }];
  });
  const introductions = planIntroductions(
    shortlist.chosen.map(({ id }) => id),
    fieldMap,
  );
  return { targeted, shortlist, wanted, introductions };
}

/** Throws WrongInput for somebody who is not in the files. */
function withDecisions(fieldMap: FieldMap, { limit, locked, banned }: RecruitOptions): FieldMap {
  const named = (wanted: readonly string[]) => [...new Set(wanted.map((one) => namedOrganization(one, fieldMap)))];
  return {
    ...fieldMap,
    recruitment: { ...fieldMap.recruitment, limit, locked: named(locked), excluded: named(banned) },
  };
}
