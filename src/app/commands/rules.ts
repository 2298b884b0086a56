import type { AnalysisRules, FieldMap } from '../../core/model/fieldMap.ts';
import type { Stage } from '../../core/model/stage.ts';
import type { Command } from '../history.ts';

/** Says which organisation is the backbone, or that the roles tell, or that there is none. */
export function chooseBackbone({ organizations }: FieldMap, backbone: FieldMap['rules']['backbone']): Command {
  return {
    name: backboneName(organizations.find(({ id }) => id === backbone)?.name ?? null, backbone),
    change(draft) {
      draft.rules.backbone = backbone;
    },
  };
}

function backboneName(name: string | null, backbone: FieldMap['rules']['backbone']): Command['name'] {
  if (backbone === 'none') return { key: 'noBackbone' };
  return name === null ? { key: 'backboneFromRole' } : { key: 'chooseBackbone', values: { name } };
}

/** Says from which stage on an organisation counts as engaged. `stageName` is the stage in the person's language. */
export function chooseEngagedFrom(stage: Stage, stageName: string): Command {
  return {
    name: { key: 'chooseEngagedFrom', values: { stage: stageName } },
    change(draft) {
      draft.rules.engagedFrom = stage;
    },
  };
}

/**
 * Changes rules of what counts and how. `rule` is the new rule in the person's language, as it stands on the screen; null: the usual
 * ones.
 */
export function changeRules({ rules }: FieldMap, change: Partial<AnalysisRules>, rule: string | null): Command {
  const changed = Object.entries(change).filter(
    ([key, value]) => JSON.stringify(rules[key as keyof AnalysisRules]) !== JSON.stringify(value),
  );
  return {
    name: rule === null ? { key: 'usualRules' } : { key: 'changeRules', values: { rule } },
    change(draft) {
      Object.assign(draft.rules, structuredClone(Object.fromEntries(changed)));
    },
  };
}
