import type { AnalysisRules } from '../model/fieldMap.ts';
import { isEngaged, ladder, type Stage } from '../model/stage.ts';

/** As things are today, or as they would be if all who said yes came: whoever is committed in principle counts as engaged too. */
export type When = 'today' | 'ifAllWhoSaidYes';

/** The stage at which an organisation has said yes. */
const saidYes: Stage = 'committed';

/** Whether an organisation said yes: it is committed in principle, or further. */
export function hasSaidYes({ stage }: { readonly stage: Stage | null }): boolean {
  return isEngaged(stage, saidYes);
}

/** From which stage on an organisation counts as engaged. */
export function engagedFromStage({ engagedFrom }: Pick<AnalysisRules, 'engagedFrom'>, when: When): Stage {
  const isLower = ladder.indexOf(engagedFrom) <= ladder.indexOf(saidYes);
  return when === 'today' || isLower ? engagedFrom : saidYes;
}

export function countsAsEngaged(stage: Stage | null, rules: Pick<AnalysisRules, 'engagedFrom'>, when: When): boolean {
  return isEngaged(stage, engagedFromStage(rules, when));
}
