import type { Reading } from '../core/import/reading.ts';
import type { AnalysisRules, FieldMap } from '../core/model/fieldMap.ts';
import { withRowsDirected } from './directedRows.ts';
import { namedOrganization } from './namedOrganization.ts';

/** The rules that every command about a field takes. */
export interface RuleOptions {
  /** An id or a name; null where the organisations' roles decide. */
  readonly backbone: string | null;
  readonly engagedFrom: AnalysisRules['engagedFrom'];
  readonly direction: AnalysisRules['direction'];
  readonly merge: AnalysisRules['merge'];
  readonly seed: number;
}

/** The field of the files under the rules that were asked for. */
export function ruledField(fieldMap: FieldMap, reading: Reading, options: RuleOptions): FieldMap {
  const { direction, merge, engagedFrom, seed } = options;
  const directed = direction === 'union' ? fieldMap : withRowsDirected(fieldMap, reading);
  const backbone = options.backbone === null ? ('fromRole' as const) : namedOrganization(options.backbone, directed);
  return { ...directed, seed, rules: { ...directed.rules, direction, merge, engagedFrom, backbone } };
}
