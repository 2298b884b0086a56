import { seededRandom } from './random.ts';

export interface GeneratedField {
  readonly organizations: string;
  readonly ties: string;
}

const sectors = ['Public', 'Social', 'Business', 'Community', 'Philanthropy', 'Academia'];
const stages = ['Identified', 'In dialogue', 'Committed', 'Active partner', 'Leading'];

/**
 * Two CSV files of a made-up field. Ties fall mostly inside groups of about fifty and go more often to those that have
 * many, as in a real field; no pair twice, no organisation with itself.
 */
export function generateField(organizations: number, ties: number, seed = 1): GeneratedField {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const rows = Array.from({ length: organizations }, (_, index) => {
    const topics = [pick(topicNames), pick(topicNames)].join(' | ');
    return [`G${index}`, `Organisation ${index}`, pick(sectors), topics, pick(regionNames), pick(stages)].join(',');
  });
  const pairs = generatePairs(organizations, ties, random);
  return {
    organizations: ['ID,Name,Sector,Topics,Regions,Stage', ...rows].join('\r\n'),
    ties: [
      'From ID,To ID,Tie type,Strength (1-3),Directed',
      ...pairs.map(([from, to]) => `G${from},G${to},Information sharing,${1 + Math.floor(random() * 3)},no`),
    ].join('\r\n'),
  };
}

const topicNames = Array.from({ length: 8 }, (_, index) => `Topic ${index + 1}`);
const regionNames = Array.from({ length: 6 }, (_, index) => `Region ${index + 1}`);
const groupSize = 50;

function generatePairs(organizations: number, ties: number, random: () => number): readonly [number, number][] {
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  const ends: number[] = [];
  while (pairs.length < ties) {
    const from =
      random() < 0.5 && ends.length > 0
        ? (ends[Math.floor(random() * ends.length)] ?? 0)
        : Math.floor(random() * organizations);
    const group = Math.floor(from / groupSize) * groupSize;
    const near = group + Math.floor(random() * Math.min(groupSize, organizations - group));
    const to = random() < 0.85 ? near : Math.floor(random() * organizations);
    const key = Math.min(from, to) * organizations + Math.max(from, to);
    if (from === to || seen.has(key)) continue;
    seen.add(key);
    pairs.push([from, to]);
    ends.push(from, to);
  }
  return pairs;
}
