import type { Candidate } from './introductionField.ts';

const most = 30;
/** Nobody can meet everybody: of each organisation, and of each small part of the network, so many. */
const mostOfOrganization = 3;
const mostOfPart = 5;
const mostOfIsolate = 2;
/** Of those who would join parts, so that where many stand alone there is room for the others. */
const mostJoining = 15;

/** From the best down, leaving out what would name one organisation, or one part of the network, too often. */
export function chosenIntroductions(candidates: readonly Candidate[]): readonly Candidate[] {
  const ofOrganization = new Map<number, number>();
  const ofPart = new Map<number, number>();
  const chosen: Candidate[] = [];
  let joining = 0;
  for (const one of candidates) {
    if (chosen.length === most) break;
    const { pair, part } = one;
    if (pair.some((v) => (ofOrganization.get(v) ?? 0) >= mostOfOrganization)) continue;
    if (part !== null) {
      const named = ofPart.get(part.place) ?? 0;
      if (joining === mostJoining || named >= (part.size === 1 ? mostOfIsolate : mostOfPart)) continue;
      ofPart.set(part.place, named + 1);
      joining += 1;
    }
    for (const v of pair) ofOrganization.set(v, (ofOrganization.get(v) ?? 0) + 1);
    chosen.push(one);
  }
  return chosen;
}
