import { affectedShare } from '../../core/coverage/affectedShare.ts';
import type { Category } from '../../core/coverage/diversity.ts';
import type { ImportPlan } from '../../core/import/plan.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import { issuesJson, setAsideJson } from '../analyzeJson.ts';
import { record } from '../fieldCounts.ts';
import { shownIds } from '../shownIds.ts';
import type { TargetedField } from '../targets/targetedField.ts';
import { coverageCells } from './coverageCells.ts';
import { gapsJson } from './gapsJson.ts';
import { diversityJson, representationJson, representationOf } from './sectorMix.ts';
import { structuralJson } from './structuralJson.ts';

/** What `coverage` answers from. */
export interface Covered {
  /** The field as imported, with its rules. */
  readonly fieldMap: FieldMap;
  readonly targeted: TargetedField;
  readonly categories: readonly Category[];
  readonly plan: ImportPlan;
}

/** The answer of `coverage --json`: keys are a contract; nothing is rounded and undefined is null. */
export function coverageJson({ fieldMap, targeted, categories, plan }: Covered) {
  const name = shownIds(fieldMap.organizations);
  const affected = affectedShare(fieldMap, 'today');
  const { listed, engaged, seated } = affected;
  const sectors = categories.map((category) => category.name);
  return {
    cells: coverageCells(targeted.fieldMap, sectors),
    representation: record([...representationOf(categories)].map(([sector, row]) => [sector, representationJson(row)])),
    diversity: diversityJson(categories),
    ...gapsJson(targeted, 'today'),
    structural: structuralJson(targeted.fieldMap, affected.rule, name),
    ifAllWhoSaidYes: gapsJson(targeted, 'ifAllWhoSaidYes'),
    affected: {
      rule: affected.rule,
      ...record(
        Object.entries({ listed, engaged, seated }).map(([key, { organizations, of, share }]) => {
          return [key, { organizations: organizations.map(name), of, share }];
        }),
      ),
      ties: affected.ties,
    },
    rules: { engagedFrom: fieldMap.rules.engagedFrom },
    setAside: setAsideJson(plan),
    issues: issuesJson({ ...plan, issues: [...plan.issues, ...targeted.issues] }),
  };
}
