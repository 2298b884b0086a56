import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Texts {
  readonly [key: string]: string | Texts;
}

/** All texts of a language under their full keys: `area:path.to.key`. */
export function flatten(texts: Texts): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  function walk(part: Texts, path: string): void {
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === 'string') flat.set(path + key, value);
      else walk(value, path === '' ? `${key}:` : `${path}${key}.`);
    }
  }
  walk(texts, '');
  return flat;
}

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** The key that the program asks for: without the plural form. */
export function baseKey(key: string): string {
  return key.replace(pluralSuffix, '');
}

export function isPlural(key: string): boolean {
  return pluralSuffix.test(key);
}

/** `{{count, number}}` and `{{name}}` as `count` and `name`. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*-?\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? '').sort();
}

export interface KeyUse {
  readonly file: string;
  /** What stands in the source: a key, or a key with `*` where a value goes in. */
  readonly written: string;
  /** What would go in for this key to be asked for, part by part; null where no filling gives the key. */
  readonly fillings: (key: string) => readonly string[] | null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function keyUse(file: string, parts: readonly string[], areas: readonly string[]): KeyUse | null {
  const [head = ''] = parts;
  if (!areas.some((area) => head.startsWith(`${area}:`))) return null;
  if (parts.some((part) => !/^[\w.:]*$/.test(part))) return null;
  const pattern = new RegExp(`^${parts.map(escaped).join('([\\w.-]+)')}$`);
  return { file, written: parts.join('*'), fillings: (key) => pattern.exec(key)?.slice(1) ?? null };
}

/** Where the sources name a text, by a whole key or by a template of one. */
export function findKeyUses(file: string, text: string, areas: readonly string[]): readonly KeyUse[] {
  const uses: KeyUse[] = [];
  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node)) pushUse([node.text]);
    if (ts.isTemplateExpression(node))
      pushUse([node.head.text, ...node.templateSpans.map((span) => span.literal.text)]);
    ts.forEachChild(node, visit);
  }
  function pushUse(parts: readonly string[]): void {
    const use = keyUse(file, parts, areas);
    if (use !== null) uses.push(use);
  }
  visit(parse(file, text));
  return uses;
}

/** Every word that a source could fill into a template: its string literals and the keys of its objects. */
export function findWords(file: string, text: string): ReadonlySet<string> {
  const words = new Set<string>();
  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node)) words.add(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) words.add(node.name.text);
    ts.forEachChild(node, visit);
  }
  visit(parse(file, text));
  return words;
}

/** The names of steps of the history: `key` of a command, without its area. */
export function findStepKeys(file: string, text: string): readonly string[] {
  const keys: string[] = [];
  function visit(node: ts.Node): void {
    const isKey = ts.isPropertyAssignment(node) && node.name.getText() === 'key';
    if (isKey && ts.isStringLiteralLike(node.initializer)) keys.push(node.initializer.text);
    ts.forEachChild(node, visit);
  }
  visit(parse(file, text));
  return keys;
}

const spokenAttributes = ['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title'];

/** Words for people that stand in a component and not among the texts. */
export function findHardWords(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const isWord = (words: string) => /\p{L}{2,}/u.test(words);
  function visit(node: ts.Node): void {
    if (ts.isJsxText(node) && isWord(node.text) && !isKey(node.parent)) found.push(`${file}: ${node.text.trim()}`);
    if (ts.isJsxAttribute(node) && spokenAttributes.includes(node.name.getText())) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value) && isWord(value.text)) found.push(`${file}: ${value.text}`);
    }
    ts.forEachChild(node, visit);
  }
  visit(parse(file, text));
  return found;
}

/** Keys of a keyboard are written on it in one language. */
function isKey(node: ts.Node): boolean {
  return ts.isJsxElement(node) && node.openingElement.tagName.getText() === 'kbd';
}

function parse(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

/** The sources that may ask for a text: all of src but the texts themselves. */
export function sourcesWithTexts(folder = join(process.cwd(), 'src')): readonly { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/^i18n\/(he|en)\//.test(file))
    .map((file) => ({ file: `src/${file}`, text: readFileSync(join(folder, file), 'utf8') }));
}
