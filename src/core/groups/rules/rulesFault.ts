/** What can be wrong with a file of rules. The sentence for each is in i18n (`cli:rules`). */
export type RulesFaultCode =
  | 'notJson'
  | 'severalCases'
  | 'nothingAsked'
  | 'key'
  | 'twice'
  | 'missing'
  | 'object'
  | 'list'
  | 'text'
  | 'whole'
  | 'size'
  | 'sizeOrder'
  | 'share'
  | 'perValue'
  | 'yesOrNo'
  | 'choice'
  | 'objective'
  | 'pair'
  | 'groupName'
  | 'topicless'
  | 'noSuchId'
  | 'noSuchIdLeftOut'
  | 'lockedAndBanned'
  | 'nobody';

/** An error: nothing is taken of the file. A note: it stands as written, and is worth a look. */
export interface RulesFault {
  readonly code: RulesFaultCode;
  readonly severity: 'error' | 'note';
  /** Where in the file: `committee.min_per_sector["Lived experience"]`; empty: all of it. */
  readonly path: string;
  readonly found: string;
  /** Names and keys of which one was expected; null where the sentence says what was. */
  readonly expected: string | null;
}

/** A value of the file, and where it stands. */
export interface RulesSpot {
  readonly path: string;
  readonly value: unknown;
  readonly tell: (fault: RulesFault) => void;
}

const longestFound = 60;

export function tellError(spot: RulesSpot, code: RulesFaultCode, expected: readonly string[] = []): null {
  spot.tell(faultAt(spot, 'error', code, expected));
  return null;
}

export function tellNote(spot: RulesSpot, code: RulesFaultCode): void {
  spot.tell(faultAt(spot, 'note', code, []));
}

function faultAt(
  { path, value }: RulesSpot,
  severity: RulesFault['severity'],
  code: RulesFaultCode,
  expected: readonly string[],
): RulesFault {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '–');
  const found = written.length > longestFound ? `${written.slice(0, longestFound)}…` : written;
  return { code, severity, path, found, expected: expected.length === 0 ? null : expected.join(' | ') };
}

/** What stands under a key, or at a place in a list. */
export function spotIn(spot: RulesSpot, key: string | number, value: unknown): RulesSpot {
  return { ...spot, path: `${spot.path}${stepOf(spot.path, key)}`, value };
}

function stepOf(path: string, key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  if (!/^[a-z_]\w*$/i.test(key)) return `[${JSON.stringify(key)}]`;
  return path === '' ? key : `.${key}`;
}
