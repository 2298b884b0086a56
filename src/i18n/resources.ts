import { audience as enAudience } from './en/audience.ts';
import { card as enCard } from './en/card.ts';
import { cli as enCli } from './en/cli.ts';
import { commands as enCommands } from './en/commands.ts';
import { coverage as enCoverage } from './en/coverage.ts';
import { findings as enFindings } from './en/findings.ts';
import { gaps as enGaps } from './en/gaps.ts';
import { importTexts as enImport } from './en/import.ts';
import { introductions as enIntroductions } from './en/introductions.ts';
import { issues as enIssues } from './en/issues.ts';
import { map as enMap } from './en/map.ts';
import { matrix as enMatrix } from './en/matrix.ts';
import { metrics as enMetrics } from './en/metrics.ts';
import { network as enNetwork } from './en/network.ts';
import { organizations as enOrganizations } from './en/organizations.ts';
import { recruit as enRecruit } from './en/recruit.ts';
import { rules as enRules } from './en/rules.ts';
import { shell as enShell } from './en/shell.ts';
import { start as enStart } from './en/start.ts';
import { storage as enStorage } from './en/storage.ts';
import { targets as enTargets } from './en/targets.ts';
import { templates as enTemplates } from './en/templates.ts';
import { terms as enTerms } from './en/terms.ts';
import { ties as enTies } from './en/ties.ts';
import { tracker as enTracker } from './en/tracker.ts';
import { values as enValues } from './en/values.ts';
import { whatIf as enWhatIf } from './en/whatIf.ts';
import { audience as heAudience } from './he/audience.ts';
import { card as heCard } from './he/card.ts';
import { cli as heCli } from './he/cli.ts';
import { commands as heCommands } from './he/commands.ts';
import { coverage as heCoverage } from './he/coverage.ts';
import { findings as heFindings } from './he/findings.ts';
import { gaps as heGaps } from './he/gaps.ts';
import { importTexts as heImport } from './he/import.ts';
import { introductions as heIntroductions } from './he/introductions.ts';
import { issues as heIssues } from './he/issues.ts';
import { map as heMap } from './he/map.ts';
import { matrix as heMatrix } from './he/matrix.ts';
import { metrics as heMetrics } from './he/metrics.ts';
import { network as heNetwork } from './he/network.ts';
import { organizations as heOrganizations } from './he/organizations.ts';
import { recruit as heRecruit } from './he/recruit.ts';
import { rules as heRules } from './he/rules.ts';
import { shell as heShell } from './he/shell.ts';
import { start as heStart } from './he/start.ts';
import { storage as heStorage } from './he/storage.ts';
import { targets as heTargets } from './he/targets.ts';
import { templates as heTemplates } from './he/templates.ts';
import { terms as heTerms } from './he/terms.ts';
import { ties as heTies } from './he/ties.ts';
import { tracker as heTracker } from './he/tracker.ts';
import { values as heValues } from './he/values.ts';
import { whatIf as heWhatIf } from './he/whatIf.ts';

/** All the texts: language → area (one file each) → key. */
export const resources = {
  en: {
    audience: enAudience,
    card: enCard,
    cli: enCli,
    commands: enCommands,
    coverage: enCoverage,
    findings: enFindings,
    gaps: enGaps,
    import: enImport,
    introductions: enIntroductions,
    issues: enIssues,
    map: enMap,
    matrix: enMatrix,
    metrics: enMetrics,
    network: enNetwork,
    organizations: enOrganizations,
    recruit: enRecruit,
    rules: enRules,
    shell: enShell,
    start: enStart,
    storage: enStorage,
    targets: enTargets,
    templates: enTemplates,
    terms: enTerms,
    ties: enTies,
    tracker: enTracker,
    values: enValues,
    whatIf: enWhatIf,
  },
  he: {
    audience: heAudience,
    card: heCard,
    cli: heCli,
    commands: heCommands,
    coverage: heCoverage,
    findings: heFindings,
    gaps: heGaps,
    import: heImport,
    introductions: heIntroductions,
    issues: heIssues,
    map: heMap,
    matrix: heMatrix,
    metrics: heMetrics,
    network: heNetwork,
    organizations: heOrganizations,
    recruit: heRecruit,
    rules: heRules,
    shell: heShell,
    start: heStart,
    storage: heStorage,
    targets: heTargets,
    templates: heTemplates,
    terms: heTerms,
    ties: heTies,
    tracker: heTracker,
    values: heValues,
    whatIf: heWhatIf,
  },
};
