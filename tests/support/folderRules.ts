import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import type { Violation } from './violation.ts';

/** The folders of src from low to high; a file imports from its own folder or from a lower line. */
const lines: readonly (readonly string[])[] = [
  ['core/model'],
  ['core/import', 'core/network', 'core/solver'],
  ['core/coverage'],
  ['core/recruitment', 'core/change', 'core/readiness'],
  ['core/groups'],
  ['core/view'],
  ['core/export'],
  ['worker', 'storage', 'map'],
  ['app'],
  ['screens'],
];

/** The texts know nothing of the program; whoever talks to a person may use them. */
const texts = 'i18n';
const talking = ['cli', 'map', 'app', 'screens'];

/** Who may import a package, as patterns of paths under src. A package that is not here belongs to nobody yet. */
const owners: Readonly<Record<string, readonly string[]>> = {
  papaparse: ['core/import/'],
  fflate: ['core/import/workbook/', 'core/export/workbook/'],
  graphology: ['core/network/', 'core/view/layout/'],
  'graphology-metrics': ['core/network/'],
  'graphology-types': ['core/network/', 'core/view/layout/'],
  'graphology-layout-forceatlas2': ['core/view/layout/'],
  valibot: ['core/import/', 'core/export/', 'storage/'],
  'd3-scale': ['core/view/', 'map/', 'screens/'],
  comlink: ['worker/'],
  highs: ['core/solver/', 'worker/', 'cli/'],
  dexie: ['storage/'],
  cytoscape: ['map/'],
  zustand: ['app/'],
  mutative: ['app/'],
  i18next: ['i18n/'],
  'react-i18next': ['app/', 'screens/', 'map/.*\\.tsx$', 'main\\.tsx$'],
  react: ['app/hooks\\.tsx?$', 'app/use[A-Z]', 'screens/', 'map/.*\\.tsx$', 'main\\.tsx$'],
  'react-dom': ['screens/', 'main\\.tsx$'],
  'react-aria': ['screens/', 'map/.*\\.tsx$'],
  'react-aria-components': ['screens/', 'map/.*\\.tsx$'],
  'react-stately': ['screens/', 'map/.*\\.tsx$'],
  'lucide-react': ['screens/', 'map/.*\\.tsx$'],
  '@fontsource-variable/heebo': ['main\\.tsx$', 'styles/'],
};

function allowedFolders(folder: string, line: number): readonly string[] {
  const lower = lines.slice(0, line).flat();
  return talking.includes(folder) ? [folder, ...lower, texts] : [folder, ...lower];
}

function stayIn(folder: string, allowed: readonly string[]): IForbiddenRuleType {
  return {
    name: `order: ${folder}`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: [...allowed.map((one) => `^src/${one}/`), '\\.css$'] },
  };
}

function orderRules(): readonly IForbiddenRuleType[] {
  const core = lines.flat().filter((folder) => folder.startsWith('core/'));
  const rules = lines.flatMap((folders, line) => folders.map((folder) => stayIn(folder, allowedFolders(folder, line))));
  return [...rules, stayIn(texts, [texts]), stayIn('cli', ['cli', ...core, texts])];
}

function ownerRules(): readonly IForbiddenRuleType[] {
  const known = Object.keys(owners);
  const rules = Object.entries(owners).map(([name, paths]): IForbiddenRuleType => {
    return {
      name: `owner: ${name}`,
      severity: 'error',
      from: { path: '^src/', pathNot: paths.map((path) => `^src/${path}`) },
      to: { path: `node_modules/${name}/` },
    };
  });
  const nobody: IForbiddenRuleType = {
    name: 'owner: nobody',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: 'node_modules/', pathNot: [...known.map((name) => `node_modules/${name}/`), 'node_modules/@types/'] },
  };
  return [...rules, nobody];
}

const otherRules: readonly IForbiddenRuleType[] = [
  { name: 'no cycle', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
  {
    name: 'resolves',
    severity: 'error',
    from: { path: '^src/' },
    // An address that the build makes of a file that its package exports: only the build knows the ending.
    to: { couldNotResolve: true, pathNot: '^highs/runtime\\?url$' },
  },
  {
    name: 'Node only in cli',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/cli/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'folder has a place',
    severity: 'error',
    from: { path: '^src/', pathNot: [...lines.flat(), texts, 'cli', 'styles'].map((folder) => `^src/${folder}/`) },
    to: { path: '^src/.+/', pathNot: '^src/(app|screens|i18n|styles)/' },
  },
];

export interface FolderReport {
  /** Modules under src that were looked at: a check of none proves nothing. */
  readonly modules: number;
  readonly violations: readonly Violation[];
}

/** Who imports whom in `folder/src`, against the order of the folders and the owners of the packages. */
export async function checkFolders(folder: string): Promise<FolderReport> {
  const { output } = await cruise(['src'], {
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: [...orderRules(), ...ownerRules(), ...otherRules] },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    modules: modules.filter((one) => one.source.startsWith('src/')).length,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, file: from, detail: to })),
  };
}
