import type { Organization } from '../../model/organization.ts';
import { ladder } from '../../model/stage.ts';
import { chosenIntroductions } from './chosenIntroductions.ts';
import { type CommonGround, commonGround } from './commonGround.ts';
import { type Candidate, type IntroductionField, introductionField } from './introductionField.ts';
import type { Introduction, IntroductionReason } from './study.ts';
import { idsAt, type OnPartShare, type StudyContext } from './studyContext.ts';

/** Of each organisation so many of its best suggestions of each kind go on to the list. */
const bestOfEach = 4;
/** A tie between sectors without any counts for less than one between parts without a route. */
const weightOfSectors = 0.5;
const organizationsBetweenReports = 64;

/**
 * Who might be introduced to whom, the best first: pairs of two sectors with a topic in common who have partners in common, and
 * pairs who would join parts of the network, or sectors, between which there is no tie. Never somebody who declined, nor two between
 * whom any tie is recorded, whether the rules count it or not. The same field map gives the same list.
 */
export function suggestIntroductions(context: StudyContext, onShare: OnPartShare = () => {}): readonly Introduction[] {
  const { graph } = context;
  const field = introductionField(context);
  const ground = commonGround(field.organizations);
  const size = graph.ids.length;
  const candidates = new Map<number, Candidate>();
  for (let u = 0; u < size; u++) {
    for (const one of bestOf(u, field, ground)) candidates.set(one.pair[0] * size + one.pair[1], one);
    if (u % organizationsBetweenReports === 0) onShare(u / size);
  }
  return chosenIntroductions([...candidates.values()].sort(byScore)).map(
    ({ pair: [u, v], reasons, through, score }): Introduction => ({
      pair: [idsAt(graph, [u])[0], idsAt(graph, [v])[0]] as Introduction['pair'],
      reasons,
      through: idsAt(graph, through),
      score,
      topics: ground.topics(u, v),
      regions: ground.regions(u, v),
    }),
  );
}

/** The best for one organisation: of those that would join parts of the network, and of the others. */
function bestOf(u: number, field: IntroductionField, ground: CommonGround): readonly Candidate[] {
  if (!field.isOpen(u)) return [];
  const joining: Candidate[] = [];
  const others: Candidate[] = [];
  const common = field.commonPartners(u);
  for (let v = 0; v < field.organizations.length; v++) {
    if (v === u || !field.isOpen(v) || field.areAcquainted(u, v)) continue;
    const one = weighed(u, v, common.get(v) ?? [], field, ground);
    if (one !== null) keepBest(one, one.part === null ? others : joining, isBetterFor(u));
  }
  return [...joining, ...others];
}

/** Null where there is no reason to introduce them. */
function weighed(
  u: number,
  v: number,
  through: readonly number[],
  field: IntroductionField,
  ground: CommonGround,
): Candidate | null {
  const part = field.partJoined(u, v);
  // Where a tie would join parts of the network, that it would join sectors too adds nothing.
  const isApart = part === null && field.areSectorsApart(u, v);
  if (part === null && !isApart && through.length === 0) return null;
  const sharesTopic = ground.sharesTopic(u, v);
  const isIntroduced = through.length > 0 && sharesTopic && field.areOfTwoSectors(u, v);
  const isStructural = (part !== null || isApart) && (sharesTopic || ground.isNear(u, v));
  if (!isIntroduced && !isStructural) return null;
  const fit = isStructural ? ground.fit(u, v) : 0;
  const score =
    (isIntroduced ? field.allocation(through) : 0) + fit * ((part?.weight ?? 0) + (isApart ? weightOfSectors : 0));
  return {
    pair: u < v ? [u, v] : [v, u],
    reasons: [
      ...reason('commonPartners', isIntroduced),
      ...reason('joinsParts', part !== null),
      ...reason('emptySectors', isApart && isStructural),
    ],
    through,
    score,
    sharedTopics: ground.topics(u, v).length,
    engaged: steps(field.organizations[u]) + steps(field.organizations[v]),
    part,
  };
}

type Order = (a: Candidate, b: Candidate) => number;

function keepBest(one: Candidate, list: Candidate[], order: Order): void {
  const last = list[bestOfEach - 1];
  if (last !== undefined && order(last, one) < 0) return;
  list.push(one);
  list.sort(order);
  list.length = Math.min(list.length, bestOfEach);
}

/** Of equal ones those that come next in the network, so that not everybody's best are the same few. */
function isBetterFor(u: number): Order {
  const other = ({ pair: [a, b] }: Candidate) => (a === u ? b : a);
  const after = (one: Candidate) => (other(one) > u ? 0 : 1);
  return (a, b) => byWorth(a, b) || after(a) - after(b) || other(a) - other(b);
}

function reason(one: IntroductionReason, holds: boolean): readonly IntroductionReason[] {
  return holds ? [one] : [];
}

function byScore(a: Candidate, b: Candidate): number {
  return byWorth(a, b) || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1];
}

/** Of equal scores who share more topics, then who are further along together. */
function byWorth(a: Candidate, b: Candidate): number {
  const difference = Math.abs(a.score - b.score) < 1e-12 ? 0 : b.score - a.score;
  return difference || b.sharedTopics - a.sharedTopics || b.engaged - a.engaged;
}

function steps(organization: Organization | undefined): number {
  return organization?.stage == null ? 0 : ladder.indexOf(organization.stage) + 1;
}
