import { terms } from './en/terms.ts';

/** The rules of a project as the texts see them; an empty list takes everything. */
export interface RulesSaid {
  readonly direction: 'union' | 'intersection' | 'directed';
  readonly merge: 'max' | 'sum';
  readonly engagedFrom: string;
  readonly backbone: string;
  readonly tieKinds: readonly string[];
  readonly asserted: readonly string[];
  readonly only: Readonly<Record<string, readonly string[]>>;
}

export type RuleName = keyof RulesSaid;

export interface RuleWords {
  /** A text by its key, with what is to be filled in. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Names in one sentence. */
  readonly list: (names: readonly string[]) => string;
  /** The rules that need no mention. */
  readonly usual: RulesSaid;
  /** The name of the backbone organisation; null where there is none. */
  readonly backboneName: string | null;
}

/** A rule that differs from the usual: as a sentence, and in the few words of a chip. */
export interface ChangedRule {
  readonly rule: RuleName;
  readonly sentence: string;
  readonly chip: string;
}

/** Rules of figures of the network; the stage of engagement belongs to coverage alone. */
const networkRules: readonly RuleName[] = ['tieKinds', 'asserted', 'only', 'direction', 'merge', 'backbone'];

/** The rules by which figures of the network are computed, in sentences: what differs from the usual first. */
export function rulesText(rules: RulesSaid, words: RuleWords): string {
  const { say } = words;
  const changed = changedRules(rules, words).map(({ sentence }) => sentence);
  const direction = say(`metrics:rule.${rules.direction}`);
  return [...changed, ...(changed.includes(direction) ? [] : [direction]), say('metrics:rule.merged')].join(' ');
}

/** What differs from the usual, in the order in which it is said. */
export function changedRules(
  rules: RulesSaid,
  words: RuleWords,
  about: readonly RuleName[] = networkRules,
): readonly ChangedRule[] {
  const isChanged = (rule: RuleName) => JSON.stringify(rules[rule]) !== JSON.stringify(words.usual[rule]);
  return about.filter(isChanged).map((rule) => ({ rule, ...saidOf(rule, rules, words) }));
}

function saidOf(rule: RuleName, rules: RulesSaid, words: RuleWords): Omit<ChangedRule, 'rule'> {
  const { say, list, backboneName } = words;
  const both = (key: string, values: Readonly<Record<string, string>>) => ({
    sentence: say(`rules:say.${key}`, values),
    chip: say(`rules:chip.${key}`, values),
  });
  switch (rule) {
    case 'direction':
      return {
        sentence: say(`metrics:rule.${rules.direction}`),
        chip: rules.direction === 'union' ? say('rules:direction.union') : say(`rules:chip.${rules.direction}`),
      };
    case 'merge':
      return {
        sentence: say(`rules:say.${rules.merge}`),
        chip: say(rules.merge === 'sum' ? 'rules:chip.sum' : 'rules:merge.max'),
      };
    case 'tieKinds':
      return both('tieKinds', {
        list: list(rules.tieKinds.map((kind) => kindText(kind, words))),
      });
    case 'asserted':
      return both('asserted', {
        list: list(rules.asserted.map((one) => assertionText(one, words))),
      });
    case 'only':
      return both('only', { list: filterText(rules.only, words) });
    case 'backbone':
      return backboneName === null ? both('noBackbone', {}) : both('backbone', { name: backboneName });
    case 'engagedFrom':
      return both('engagedFrom', { stage: say(`terms:stage.${rules.engagedFrom}`) });
  }
}

const notKnown = '?';

/** A kind of tie as it was written. */
export function kindText(kind: string, { say }: Pick<RuleWords, 'say'>): string {
  return kind === notKnown ? say('map:kind.unknown') : kind;
}

/** Who says that a tie is there. */
export function assertionText(asserted: string, { say }: Pick<RuleWords, 'say'>): string {
  return say(`rules:asserted.${asserted === notKnown ? 'unknown' : asserted}`);
}

/** The values of a filter, field by field. */
function filterText(only: RulesSaid['only'], words: RuleWords): string {
  const { say, list } = words;
  return Object.entries(only)
    .filter(([, values]) => values.length > 0)
    .map(([field, values]) => {
      const names = values.map((value) => valueText(field, value, say));
      return `${say(`shell:filter.${field}`)}: ${list(names)}`;
    })
    .join('; ');
}

/** One of the six sectors in the words of the language, `?` as not known, any other as it was written. */
export function sectorText(sector: string, say: RuleWords['say']): string {
  const key = sector === notKnown ? 'unknown' : sector;
  return Object.hasOwn(terms.sector, key) ? say(`terms:sector.${key}`) : sector;
}

function valueText(field: string, value: string, say: RuleWords['say']): string {
  switch (field) {
    case 'sectors':
      return sectorText(value, say);
    case 'stages':
      return say(`terms:stage.${value === notKnown ? 'unknown' : value}`);
    case 'topics':
      return value === notKnown ? say('terms:topicUnknown') : value;
    default:
      if (value === '*') return say('terms:regionWide');
      return value === notKnown ? say('terms:regionUnknown') : value;
  }
}
