import type { ProvenanceSaid, ResponsesSaid } from './dataNotes.ts';
import { assertionText, type RulesSaid, type RuleWords, rulesText } from './rulesText.ts';

/** What a network is made of and how it came about, as the texts see it. */
export interface NetworkSaid {
  readonly title: string;
  /** Who could be listed, by whom, when; empty where nobody said. */
  readonly boundary: string;
  readonly listed: number;
  readonly organizations: number;
  readonly pairs: number;
  readonly responses: Pick<ResponsesSaid, 'asked' | 'answered'>;
  readonly provenance: ProvenanceSaid;
  /** Whether the figures were worked out with the backbone organisation; null where there is none. */
  readonly withBackbone: boolean | null;
}

export interface FigureSaid {
  readonly key: string;
  readonly source: string;
  /** What the program has for it, unrounded, and of whom where it is not of the whole network. */
  readonly values?: readonly { readonly name: string | null; readonly value: number | null }[];
}

export interface MethodsSaid {
  readonly network: NetworkSaid;
  readonly rules: RulesSaid;
  readonly figures: readonly FigureSaid[];
  /** Where chance plays a part. */
  readonly chance: { readonly seed: number; readonly runs: number | null } | null;
  readonly version: string;
}

const isolates = /[\u2066-\u2069]/g;

/**
 * The text that goes into a report beside a figure: what the network is made of and who says so, the rules, what the figure is and
 * where it was published, its values unrounded, seed and version. Plain lines, without marks that only a screen needs.
 */
export function methodsText({ network, rules, figures, chance, version }: MethodsSaid, words: RuleWords): string {
  const { say } = words;
  const lines = [
    [...originOf(network, words), ...sizeOf(network, words)].join(' '),
    [rulesText(rules, words), backboneOf(network, words)].join(' '),
    ...figures.map((figure) => figureOf(figure, words)),
    [...(chance === null ? [] : [chanceOf(chance, words)]), say('metrics:text.program', { version })].join(' '),
  ];
  return lines.join('\n').replace(isolates, '');
}

function originOf({ title, boundary, responses }: NetworkSaid, { say }: RuleWords): readonly string[] {
  const { asked, answered } = responses;
  return [
    say('metrics:text.title', { title }),
    boundary === '' ? say('metrics:text.noBoundary') : say('metrics:text.boundary', { boundary }),
    asked === 0 ? say('metrics:text.noAnswers') : say('metrics:text.answers', { answered, asked }),
  ];
}

function sizeOf(network: NetworkSaid, words: RuleWords): readonly string[] {
  const { say } = words;
  const { listed, organizations, provenance } = network;
  const values = {
    organizations: say('terms:organizations', { count: organizations }),
    pairs: say('metrics:text.pairs', { count: network.pairs }),
    records: say('metrics:text.records', { count: provenance.ties }),
    listed,
  };
  const said = Object.entries(provenance.counts).filter(([, count]) => count > 0);
  const isKnown = said.some(([word]) => word !== '?');
  const list = said.map(([word, count]) => `${assertionText(word, words)} ${count}`).join('; ');
  return [
    say(`metrics:text.${listed === organizations ? 'size' : 'sizeOf'}`, values),
    isKnown ? say('metrics:text.asserted', { list }) : say('metrics:text.unasserted'),
    ...(provenance.suggested === 0 ? [] : [say('rules:provenance.suggested', { count: provenance.suggested })]),
  ];
}

function backboneOf({ withBackbone }: NetworkSaid, { say, backboneName }: RuleWords): string {
  if (withBackbone === null || backboneName === null) return say('metrics:text.noBackbone');
  return say(`metrics:text.${withBackbone ? 'withBackbone' : 'withoutBackbone'}`, { name: backboneName });
}

function figureOf({ key, source, values = [] }: FigureSaid, { say }: RuleWords): string {
  const written = values.map(({ name, value }) => {
    const number = value === null ? '–' : String(value);
    return name === null ? number : `${name} ${number}`;
  });
  return [
    `${say(`metrics:${key}.name`)}. ${say(`metrics:${key}.exact`)}`,
    say('metrics:text.source', { source }),
    ...(written.length === 0 ? [] : [say('metrics:text.values', { list: written.join('; ') })]),
  ].join(' ');
}

function chanceOf({ seed, runs }: NonNullable<MethodsSaid['chance']>, { say }: RuleWords): string {
  return runs === null ? say('metrics:text.seed', { seed }) : say('metrics:text.runs', { seed, count: runs });
}
