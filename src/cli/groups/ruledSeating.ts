import { affectedRule, isAffected } from '../../core/coverage/affected.ts';
import { type AskedSeating, askedField } from '../../core/groups/rules/askedSeating.ts';
import { readRules } from '../../core/groups/rules/readRules.ts';
import type { RulesFault } from '../../core/groups/rules/rulesFault.ts';
import type { Reading } from '../../core/import/reading.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Sector } from '../../core/model/sector.ts';
import { shownIds } from '../shownIds.ts';
import { seatingSectors } from './seatingSectors.ts';

/** A field under the rules of a file, both with sectors as the files write them. */
export interface RuledSeating {
  /** Whom the problem affects is marked on each organisation; codes are what organisations are called in the answer. */
  readonly fieldMap: FieldMap;
  /** Null where something of the file could not be read. */
  readonly asked: AskedSeating | null;
  readonly faults: readonly RulesFault[];
  /** What a sector of this field is called in the answer. */
  readonly sectorLabel: (sector: Sector) => string;
}

export function ruledSeating(fieldMap: FieldMap, reading: Reading, rules: string): RuledSeating {
  const sectors = seatingSectors(sectorTexts(rules, fieldMap), fieldMap, reading);
  const affected = affectedRule(fieldMap);
  const name = shownIds(fieldMap.organizations);
  const organizations = fieldMap.organizations.map((one) => {
    const sector = sectors.ofOrganization(one);
    return { ...one, code: name(one.id), sector, affected: isAffected(one, affected) };
  });
  const labelled = { ...fieldMap, organizations };
  const { asked, faults } = readRules(rules, organizations, sectors.ofRule);
  return {
    fieldMap: asked === null ? labelled : askedField(labelled, asked),
    asked,
    faults,
    sectorLabel: sectors.label,
  };
}

/** Every text of the rules that names a sector. */
function sectorTexts(rules: string, { organizations }: FieldMap): readonly string[] {
  const texts = new Set<string>();
  readRules(rules, organizations, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts];
}
