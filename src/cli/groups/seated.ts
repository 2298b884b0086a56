import { groupsOf, type SeatedGroup } from '../../core/groups/groupsOf.ts';
import type { AskedSeating } from '../../core/groups/rules/askedSeating.ts';
import { fieldForCommittee, fieldForGroups, fieldWithSeats } from '../../core/groups/rules/fieldToFill.ts';
import { buildProposal } from '../../core/groups/seating/buildProposal.ts';
import type { SeatingProposal, SeatingWish } from '../../core/groups/seating/proposal.ts';
import { proposalReasons } from '../../core/groups/seating/proposalReasons.ts';
import type { SeatedIn, SeatingReason } from '../../core/groups/seating/seating.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { holderKey } from '../../core/model/group.ts';
import type { Solve } from '../../core/solver/linearModel.ts';

type Fill = SeatingWish['fill'];

/** One proposal: of the committee, or of the working groups. */
export interface SeatedPart {
  readonly fill: Fill;
  readonly proposal: SeatingProposal;
  readonly reasons: readonly SeatingReason[];
}

export interface Seated {
  readonly parts: readonly SeatedPart[];
  /** The field with everybody seated as proposed; where not all rules hold, as the nearest to them. */
  readonly proposed: FieldMap;
}

/** What the answer may take; what is found by then is told as not proven. */
const secondsForProposal = 60;
const secondsForReason = 10;

/** Fills what was asked for: the committee first, then the working groups with it seated. */
export function seated(fieldMap: FieldMap, asked: AskedSeating, withReasons: boolean, solve: Solve): Seated {
  const parts: SeatedPart[] = [];
  let proposed = fieldMap;
  for (const fill of asked.fill) {
    const field = fill === 'committee' ? fieldForCommittee(proposed, asked) : fieldForGroups(proposed, asked);
    const wish = { fill };
    const proposal = inOrder(buildProposal(field, wish, solve, { seconds: secondsForProposal }), fill, asked, field);
    const reasons = withReasons ? [...proposalReasons(field, wish, proposal, solve, secondsForReason)] : [];
    parts.push({ fill, proposal, reasons });
    proposed = fieldWithSeats(proposed, proposal.seating.groups ?? []);
  }
  return { parts, proposed };
}

/** The groups in the order of the file; those that stay as they are with whoever sits there. */
function inOrder(proposal: SeatingProposal, fill: Fill, asked: AskedSeating, fieldMap: FieldMap): SeatingProposal {
  const { groups } = proposal.seating;
  if (groups === null) return proposal;
  const kept = asked.rules.groups.filter(
    ({ group, begin }) => begin === 'keep' && (group === null) === (fill === 'committee'),
  );
  const present = groupsOf(fieldMap).filter(({ name }) => kept.some(({ group }) => group === name));
  const all = [...groups, ...present.map(membersOf)];
  const place = ({ group }: SeatedIn) => asked.groups.findIndex(({ name }) => name === group);
  // Where all stay as they are, nothing was aimed at.
  const goals = groups.length === 0 ? [] : proposal.seating.goals;
  const ordered = all.toSorted((a, b) => place(a) - place(b));
  return { ...proposal, seating: { ...proposal.seating, goals, groups: ordered } };
}

function membersOf({ name, organizations, people }: SeatedGroup): SeatedIn {
  const persons = people.map((person) => holderKey({ kind: 'person', name: person.name }));
  return { group: name, members: [...organizations.map(({ id }) => id), ...persons] };
}

/** Whoever is proposed for the committee may have no room left for a group: that is not being set aside. */
export function seatedIn(parts: readonly SeatedPart[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ proposal }) => (proposal.seating.groups ?? []).flatMap(({ members }) => members)));
}
