import type { GroupContext } from './groupContext.ts';
import type { LinkFinding, Remedy } from './health.ts';
import { type Link, linksOf } from './links.ts';
import { bringInAny, way } from './remedies.ts';

/** Who of a working group sits on the steering committee too; of the committee, which groups nobody of it sits in. */
export function linkChecks(context: GroupContext): readonly LinkFinding[] {
  return context.group.name === null ? ofCommittee(context) : ofGroup(context);
}

function ofGroup(context: GroupContext): readonly LinkFinding[] {
  const [committee] = linksOf(context).map((link) => link.organizations);
  if (committee === undefined || committee.size === 0) return [];
  const organizations = context.organizations.filter((id) => committee.has(id));
  if (organizations.length > 0) return [{ code: 'linked', severity: 'good', organizations, remedy: null }];
  const seat = bringInAny(context, ({ organization }) => committee.has(organization.id));
  return [{ code: 'unlinked', severity: 'warning', remedy: { ...seat, code: 'link' } }];
}

function ofCommittee(context: GroupContext): readonly LinkFinding[] {
  const links = linksOf(context);
  const isLinked = ({ organizations }: Link) => context.organizations.some((id) => organizations.has(id));
  const unlinked = links.filter((link) => !isLinked(link));
  if (links.length === 0) return [];
  if (unlinked.length === 0) {
    return [{ code: 'groupsLinked', severity: 'good', groups: namesOf(links), remedy: null }];
  }
  const remedy = seatOnCommittee(context, unlinked);
  return [{ code: 'groupsUnlinked', severity: 'warning', groups: namesOf(unlinked), remedy }];
}

function namesOf(links: readonly Link[]): readonly string[] {
  return links.flatMap(({ to }) => to ?? []);
}

/** One of each group could sit on the committee. */
function seatOnCommittee({ pool }: GroupContext, links: readonly Link[]): Remedy {
  const ways = links.map(({ to, organizations }) => {
    const could = pool().filter(({ organization }) => organizations.has(organization.id));
    return way(
      to ?? '',
      could.map(({ organization }) => organization.id),
    );
  });
  return { code: 'bringIn', ways };
}
