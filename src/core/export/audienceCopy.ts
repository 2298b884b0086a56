import { type FieldMap, usualRules } from '../model/fieldMap.ts';
import { mayBeShown } from '../model/mayBeShown.ts';
import { newOrganization, type Organization } from '../model/organization.ts';
import { usualRecruitment } from '../model/recruitment.ts';
import { usualSeatingRules } from '../model/seatingRules.ts';
import { isEngaged, type Stage } from '../model/stage.ts';
import { newTie, type Tie } from '../model/tie.ts';
import { noWhatIf } from '../model/whatIf.ts';
import { findBackbone } from '../network/backbone.ts';

/**
 * A field map that may be shown to anyone. It is built up from what an audience sees, so that what is not named here cannot
 * reach it: names, sectors, topics, regions, who is engaged, and ties with their kind, strength and direction. Ratings,
 * notes, contacts, owners, next steps, further columns, files and stages short of engagement stay behind, and those who
 * declined, or did not agree to be published, are not in it at all, nor are their ties. Ties that are only suggested, persons, ties
 * between persons of one organisation, what is tried out, targets, groups and plans of recruitment are not in it either. The backbone is named by the rules,
 * since roles stay behind.
 */
export function audienceCopy(fieldMap: FieldMap): FieldMap {
  const listed = fieldMap.organizations.filter(mayBeShown);
  const ids = new Set(listed.map((organization) => organization.id));
  const ties = fieldMap.ties.filter(
    (tie) => tie.status === 'recorded' && ids.has(tie.source) && ids.has(tie.target) && !isWithin(tie),
  );
  return {
    title: fieldMap.title,
    boundary: fieldMap.boundary,
    sample: fieldMap.sample,
    organizations: listed.map((organization) => openOrganization(organization, fieldMap.rules.engagedFrom)),
    ties: ties.map(openTie),
    nextOrganization: fieldMap.nextOrganization,
    nextTie: fieldMap.nextTie,
    rules: {
      ...usualRules,
      direction: fieldMap.rules.direction,
      merge: fieldMap.rules.merge,
      backbone: findBackbone({ ...fieldMap, organizations: listed }) ?? 'none',
    },
    seed: fieldMap.seed,
    positions: Object.fromEntries(
      listed.flatMap(({ id }) => {
        const position = fieldMap.positions[id];
        return position === undefined ? [] : [[id, { x: position.x, y: position.y }]];
      }),
    ),
    files: [],
    people: [],
    whatIf: noWhatIf,
    targets: [],
    relevance: [],
    recruitment: usualRecruitment,
    groups: [],
    seating: usualSeatingRules,
    stageChanges: [],
  };
}

/** A tie of two persons within their organisation is theirs, and none between organisations. */
function isWithin({ source, target, sourcePerson, targetPerson }: Tie): boolean {
  return source === target && (sourcePerson !== null || targetPerson !== null);
}

function openOrganization(organization: Organization, engagedFrom: Stage): Organization {
  return {
    ...newOrganization(organization.id, organization.name),
    sector: organization.sector,
    topics: organization.topics,
    regions: organization.regions,
    regionWide: organization.regionWide,
    stage: openStage(organization.stage, engagedFrom),
  };
}

/** Engaged or not is public; how far a conversation has come is not. */
function openStage(stage: Stage | null, engagedFrom: Stage): Stage | null {
  if (!isEngaged(stage, engagedFrom)) return null;
  return stage === 'leading' ? 'leading' : 'active';
}

function openTie(tie: Tie): Tie {
  return {
    ...newTie(tie.id, tie.source, tie.target),
    type: tie.type,
    strength: tie.strength,
    directed: tie.directed,
  };
}
