import { WrongInput } from './wrongInput.ts';

/** Arguments taken apart: `--flag value`, `--flag=value`, and files without a flag. */
export interface Flags {
  readonly bare: readonly string[];
  /** Every value that a flag was given, in order. */
  readonly all: (flag: string) => readonly string[];
  /** The value that was given last. */
  readonly last: (flag: string) => string | null;
  readonly has: (flag: string) => boolean;
}

export interface KnownFlags {
  readonly withValue: readonly string[];
  readonly alone: readonly string[];
  /** Options of one letter: `-o` is `--output`. */
  readonly short?: Readonly<Record<string, string>>;
}

/** After `--` everything is a file. Throws WrongInput for a flag that is not known or has no value. */
export function readFlags(args: readonly string[], known: KnownFlags): Flags {
  const bare: string[] = [];
  const values: (readonly [flag: string, value: string])[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') bare.push(...rest.splice(0));
    else if (arg.startsWith('--')) values.push(readFlag(arg.slice(2), rest, known));
    else if (isShort(arg, known)) values.push(readFlag(known.short?.[arg.slice(1)] ?? '', rest, known));
    else if (arg.startsWith('-') && arg.length > 1) throw new WrongInput('unknownFlag', { flag: arg });
    else bare.push(arg);
  }
  const all = (flag: string) => values.filter(([name]) => name === flag).map(([, value]) => value);
  return { bare, all, last: (flag) => all(flag).at(-1) ?? null, has: (flag) => all(flag).length > 0 };
}

function isShort(arg: string, { short = {} }: KnownFlags): boolean {
  return arg.startsWith('-') && Object.hasOwn(short, arg.slice(1));
}

function readFlag(written: string, rest: string[], known: KnownFlags): readonly [flag: string, value: string] {
  const equals = written.indexOf('=');
  const flag = equals < 0 ? written : written.slice(0, equals);
  if (known.alone.includes(flag) && equals < 0) return [flag, ''];
  if (!known.withValue.includes(flag)) throw new WrongInput('unknownFlag', { flag: `--${written}` });
  const value = equals < 0 ? rest.shift() : written.slice(equals + 1);
  if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
    throw new WrongInput('noValue', { flag });
  }
  return [flag, value];
}
