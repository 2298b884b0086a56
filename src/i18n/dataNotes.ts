import { assertionText, sectorText } from './rulesText.ts';

/** What the sentences are made of, in one language. */
export interface NoteWords {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Names in one sentence. */
  readonly list: (names: readonly string[]) => string;
  /** A share from 0 to 1. */
  readonly percent: (share: number) => string;
}

export interface ResponsesSaid {
  readonly asked: number;
  readonly answered: number;
  readonly rate: number | null;
  readonly sectors: readonly { readonly sector: string | null; readonly asked: number; readonly answered: number }[];
}

export interface ProvenanceSaid {
  readonly ties: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly suggested: number;
}

/** How many answered, which sectors did not, and what that means; nothing where nobody was asked. */
export function responseNotes(
  { asked, answered, rate, sectors }: ResponsesSaid,
  grade: 'notAsked' | 'good' | 'doubtful' | 'weak',
  { say, list, percent }: NoteWords,
): readonly string[] {
  if (rate === null) return [];
  const silent = sectors.map((one) =>
    say('rules:responses.sector', {
      sector: sectorText(one.sector ?? '?', say),
      silent: one.asked - one.answered,
      asked: one.asked,
    }),
  );
  return [
    ...(grade === 'doubtful' || grade === 'weak' ? [say(`rules:responses.${grade}`)] : []),
    say('rules:responses.rate', { answered, asked, share: percent(rate) }),
    ...(silent.length === 0
      ? []
      : [say('rules:responses.silent', { list: list(silent) }), say('rules:responses.apart')]),
  ];
}

/** On whose word the ties rest that count, the largest share first, and how many are only suggested. */
export function provenanceNotes({ ties, counts, suggested }: ProvenanceSaid, words: NoteWords): readonly string[] {
  const { say, list, percent } = words;
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([who, count]) =>
      say('rules:provenance.item', { who: assertionText(who, words), share: percent(count / ties) }),
    );
  const line =
    counts['?'] === ties ? say('rules:provenance.nobody') : say('rules:provenance.line', { list: list(parts) });
  return [
    ...(ties === 0 ? [] : [line]),
    ...(suggested === 0 ? [] : [say('rules:provenance.suggested', { count: suggested })]),
  ];
}
