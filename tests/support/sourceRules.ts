import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Violation } from './violation.ts';

const longestFile = 250;

interface NodeRule {
  readonly name: string;
  /** Whether the rule is about the file, by its path from the project's folder. */
  readonly applies: (file: string) => boolean;
  /** What is wrong with this piece of source, or null. */
  readonly find: (node: ts.Node) => string | null;
}

const inCore = (file: string) => file.startsWith('src/core/');
const everywhere = () => true;

/** `document.write` for a property of a name, `document` for a name by itself. */
function nameOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return `${node.expression.text}.${node.name.text}`;
  }
  return null;
}

/** A name that is used as a value: neither the key of something else nor declared here. */
function isFreeName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isExpressionStatement(parent);
}

function oneOf(names: readonly string[]) {
  return (text: string | null) => (text !== null && names.includes(text) ? text : null);
}

const clocks = oneOf(['Math.random', 'Date.now', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues']);
const htmlSinks = oneOf(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc']);
const storages = oneOf(['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'cookieStore']);
const storageProperties = oneOf([
  'navigator.storage',
  'navigator.locks',
  'document.cookie',
  ...['indexedDB', 'localStorage', 'sessionStorage', 'caches'].flatMap((name) => [
    `window.${name}`,
    `globalThis.${name}`,
  ]),
]);
const senders = oneOf(['XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport']);
const physicalStyle = /^(margin|padding|border)(Left|Right)|^(left|right)$/;

/** Canvas coordinates are never mirrored; they are the map's own. */
const canvasFolders = ['src/map/'];

const nodeRules: readonly NodeRule[] = [
  {
    name: 'no clock or chance in core',
    applies: inCore,
    find: (node) => {
      if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Date') {
        return (node.arguments?.length ?? 0) === 0 ? 'new Date()' : null;
      }
      return clocks(nameOf(node));
    },
  },
  {
    name: 'no HTML from text',
    applies: everywhere,
    find: (node) => (ts.isIdentifier(node) ? htmlSinks(node.text) : ariaNumberField(node)),
  },
  {
    name: 'no code from text',
    applies: everywhere,
    find: (node) => (isFreeName(node) && (node.text === 'eval' || node.text === 'Function') ? node.text : null),
  },
  {
    name: 'storage only in storage',
    applies: (file) => !file.startsWith('src/storage/'),
    find: (node) => (isFreeName(node) ? storages(node.text) : null) ?? storageProperties(nameOf(node)),
  },
  {
    name: 'nothing is sent',
    applies: everywhere,
    find: (node) => (isFreeName(node) ? senders(node.text) : oneOf(['navigator.sendBeacon'])(nameOf(node))),
  },
  {
    name: 'no default export',
    applies: everywhere,
    find: (node) => {
      if (ts.isExportAssignment(node)) return 'export default';
      const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
      return modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ? 'export default' : null;
    },
  },
  {
    name: 'logical style',
    applies: (file) => !canvasFolders.some((folder) => file.startsWith(folder)),
    find: (node) => {
      if (!ts.isJsxAttribute(node) || node.name.getText() !== 'style') return null;
      return physicalKey(node);
    },
  },
];

/** The number field of react-aria clears what it has read out by writing HTML. */
function ariaNumberField(node: ts.Node): string | null {
  const isTaken = (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) && node.name.text === 'NumberField';
  return isTaken && /from 'react-aria/.test(node.parent.parent.parent.getText()) ? 'NumberField' : null;
}

function physicalKey(node: ts.Node): string | null {
  if (ts.isPropertyAssignment(node) && physicalStyle.test(node.name.getText())) return node.name.getText();
  return ts.forEachChild(node, (child) => physicalKey(child) ?? undefined) ?? null;
}

function nodeViolations(file: string, source: ts.SourceFile): readonly Violation[] {
  const rules = nodeRules.filter((rule) => rule.applies(file));
  const found: Violation[] = [];
  function visit(node: ts.Node): void {
    for (const rule of rules) {
      const detail = rule.find(node);
      if (detail !== null) found.push({ rule: rule.name, file, detail });
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

function isBarrel(file: string, source: ts.SourceFile): boolean {
  if (/(^|\/)index\.tsx?$/.test(file)) return true;
  const { statements } = source;
  return statements.length > 0 && statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
}

function hasExtensions(source: ts.SourceFile): readonly string[] {
  const { importedFiles } = ts.preProcessFile(source.text, true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.') && !/\.(tsx?|css|json)(\?.*)?$/.test(name));
}

function scriptViolations(file: string, text: string): readonly Violation[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const length = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return [
    ...nodeViolations(file, source),
    ...(length > longestFile ? [{ rule: `at most ${longestFile} lines`, file, detail: `${length} lines` }] : []),
    ...(isBarrel(file, source) ? [{ rule: 'no barrel', file, detail: 'only passes on what others export' }] : []),
    ...hasExtensions(source).map((detail) => ({ rule: 'imports carry their extension', file, detail })),
  ];
}

/** Declarations that mean the left or the right of the page, whichever way it is read. */
const physicalCss =
  /(?:^|[;{\s])((?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[a-z-]*|(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b)/g;

function styleViolations(file: string, text: string): readonly Violation[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, ' ');
  return [...plain.matchAll(physicalCss)].map((match) => ({
    rule: 'logical style',
    file,
    detail: (match[1] ?? '').trim(),
  }));
}

function filesUnder(folder: string, path: string): readonly string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(folder, inside) : [inside];
  });
}

export interface SourceReport {
  readonly files: number;
  readonly violations: readonly Violation[];
}

/** What stands in the files of `folder/src`, file by file. */
export function checkSources(folder: string): SourceReport {
  const files = filesUnder(folder, 'src').filter((file) => /\.(tsx?|css)$/.test(file) && !file.endsWith('.d.ts'));
  const violations = files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return file.endsWith('.css') ? styleViolations(file, text) : scriptViolations(file, text);
  });
  return { files: files.length, violations };
}
