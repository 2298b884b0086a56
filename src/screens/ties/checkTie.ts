import type { Tie } from '../../core/model/tie.ts';
import type { OrganizationLabels } from './organizationLabels.ts';
import { checkEnds, checkStrength, checkType, type TieProblem } from './tieChecks.ts';
import type { LineField, TieDraft } from './tieDraft.ts';

export type TieProblems = Readonly<Partial<Record<'from' | 'to' | LineField, TieProblem>>>;

/** Everything that is wrong with the form of a tie, by field; `tie` is null for one that is only being added. */
export function checkTie(
  ties: readonly Tie[],
  tie: Tie | null,
  { from, to, directed, texts }: TieDraft,
  labels: OrganizationLabels,
): TieProblems {
  const id = tie?.id ?? null;
  const source = labels.idOf(from);
  const target = labels.idOf(to);
  const identity = { source, target, type: texts.type, directed };
  // That both ends are one, or the tie is there already, is said once, at the second end and at the type.
  const atTo = checkEnds(ties, id, identity, target);
  const found: readonly (readonly [keyof TieProblems, TieProblem | null])[] = [
    ['from', source === null ? 'endMissing' : null],
    ['to', atTo === 'alreadyThere' ? null : atTo],
    ['type', source === null || target === null ? null : checkType(ties, id, identity)],
    ['strength', checkStrength(texts.strength)],
  ];
  return Object.fromEntries(found.filter(([, problem]) => problem !== null));
}
