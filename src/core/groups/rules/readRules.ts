import { sectorNamed } from '../../coverage/targets/fieldTexts.ts';
import type { Organization } from '../../model/organization.ts';
import type { Sector } from '../../model/sector.ts';
import type { AskedSeating } from './askedSeating.ts';
import { fieldNames } from './fieldNames.ts';
import { readAskedSeating } from './readAskedSeating.ts';
import { type RulesFault, type RulesSpot, spotIn, tellError } from './rulesFault.ts';
import { isObject } from './rulesValues.ts';

/** What is in a file of rules. */
export interface RulesReading {
  /** Null where something of the file could not be read: nothing should be proposed by a part of it. */
  readonly asked: AskedSeating | null;
  readonly faults: readonly RulesFault[];
}

/**
 * Reads rules of who is to sit where, as JSON: the parameters of a published case, or the fuller form of docs/rules.md. Nothing is
 * thrown; whatever is wrong is a fault with its place. Sectors, topics, regions, levels and ids are looked for in `organizations`: a
 * value that nobody has is a note. `sectorFor` says what the text of a sector means.
 */
export function readRules(
  text: string,
  organizations: readonly Organization[],
  sectorFor: (text: string) => Sector = sectorNamed,
): RulesReading {
  const told = new Map<string, RulesFault>();
  const tell = (fault: RulesFault) => void told.set(`${fault.path} ${fault.code} ${fault.found}`, fault);
  const spot = parametersIn({ path: '', value: parsed(text), tell });
  const asked = spot === null ? null : readAskedSeating(spot, fieldNames(organizations, sectorFor), organizations);
  const faults = [...told.values()];
  return { asked: faults.some(({ severity }) => severity === 'error') ? null : asked, faults };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** A whole case holds its parameters beside what is expected of them, and a file of one case that case. */
function parametersIn(spot: RulesSpot): RulesSpot | null {
  const { value } = spot;
  if (value === undefined) return tellError(spot, 'notJson');
  if (!isObject(value)) return tellError(spot, 'object');
  if (Array.isArray(value.cases)) {
    const [one, ...others] = value.cases;
    const first = spotIn(spotIn(spot, 'cases', value.cases), 0, one);
    return others.length > 0 || one === undefined ? tellError(spot, 'severalCases') : parametersIn(first);
  }
  return isObject(value.parameters) ? spotIn(spot, 'parameters', value.parameters) : spot;
}
