import type { OrganizationId } from '../../model/ids.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';
import type { FindingContext } from './findingContext.ts';

/** Organisations without any tie. */
export interface Isolates {
  readonly code: 'isolates';
  /** Without those who were asked and did not answer: of them nothing is known. */
  readonly organizations: readonly OrganizationId[];
  /** Those who did not answer when organisations were asked about their ties. */
  readonly unheard: readonly OrganizationId[];
  /** Those of them who are influential (4 of 5 and above). Influence is private: for the team alone. */
  readonly influential: readonly { readonly organization: OrganizationId; readonly influence: number }[];
  /** Those who are the only one of their sector on a topic. */
  readonly onlyVoices: readonly {
    readonly organization: OrganizationId;
    readonly sector: Sector;
    readonly topics: readonly string[];
  }[];
}

const highInfluence = 4;

export function isolates({ network, organizations }: FindingContext): readonly Isolates[] {
  const without = new Set(network.isolates);
  const all = organizations.filter(({ id }) => without.has(id));
  if (all.length === 0) return [];
  const heard = all.filter(({ respondent }) => respondent !== false);
  return [
    {
      code: 'isolates',
      organizations: heard.map(({ id }) => id),
      unheard: all.filter(({ respondent }) => respondent === false).map(({ id }) => id),
      influential: heard
        .flatMap(({ id, influence }) =>
          influence === null || influence < highInfluence ? [] : [{ organization: id, influence }],
        )
        .sort((a, b) => b.influence - a.influence),
      onlyVoices: heard.flatMap((one) => onlyVoice(one, organizations)),
    },
  ];
}

function onlyVoice({ id, sector, topics }: Organization, all: readonly Organization[]): Isolates['onlyVoices'] {
  if (sector === null) return [];
  const others = all.filter((other) => other.sector === sector && other.id !== id);
  const alone = topics.filter((topic) => !others.some((other) => other.topics.includes(topic)));
  return alone.length === 0 ? [] : [{ organization: id, sector, topics: alone }];
}
