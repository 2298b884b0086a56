import { missingFrom } from '../../coverage/seats/missingFrom.ts';
import type { FieldMap } from '../../model/fieldMap.ts';
import type { SeatedGroup } from '../groupsOf.ts';
import { affectedCheck } from './affectedCheck.ts';
import { chairChecks } from './chairChecks.ts';
import { faultlineCheck, faultlineOf } from './faultline/faultlineCheck.ts';
import { type GroupContext, groupContext } from './groupContext.ts';
import type { GroupHealth, HealthFinding, Severity } from './health.ts';
import { healthFieldOf } from './healthField.ts';
import { linkChecks } from './linkChecks.ts';
import { loadChecks } from './loadChecks.ts';
import { placed } from './placed.ts';
import { reachChecks } from './reachChecks.ts';
import { regionChecks } from './regionChecks.ts';
import { missingSectors, singleSectors, undecidedSectors } from './sectorChecks.ts';
import { decidedFor, sectorMarks } from './sectorMarks.ts';
import { sizeCheck } from './sizeCheck.ts';
import { tieChecks } from './tieChecks.ts';

/** What stands out in a group as it is, made by hand or proposed; `group` need not be one of the field map's own. */
export function groupHealth(fieldMap: FieldMap, group: SeatedGroup): GroupHealth {
  const context = groupContext(healthFieldOf(fieldMap), group);
  const decided = decidedFor(context);
  const marks = sectorMarks(context, decided);
  const faultline = faultlineOf(context);
  const checks = [...allChecks(context, marks, decided), ...faultlineCheck(faultline)];
  const findings = context.members.length === 0 ? sizeCheck(group) : bySeverity(checks);
  const sectorUnknown = context.members.filter(({ sectors }) => sectors.length === 0).length;
  return { group: group.name, seats: context.members.length, marks, sectorUnknown, findings, faultline };
}

/** Of the committee and of every working group, in the order of `groupsOf`. */
export function healthOfAll(fieldMap: FieldMap): readonly GroupHealth[] {
  return healthFieldOf(fieldMap).groups.map((group) => groupHealth(fieldMap, group));
}

function allChecks(
  context: GroupContext,
  marks: GroupHealth['marks'],
  decided: ReturnType<typeof decidedFor>,
): readonly HealthFinding[] {
  const { missingRegions } = missingFrom(context.members.flatMap(placed), context.field.placed);
  return [
    ...missingSectors(context, marks, decided),
    ...linkChecks(context),
    ...regionChecks(context, missingRegions),
    affectedCheck(context),
    ...singleSectors(context, marks, decided),
    ...undecidedSectors(context, decided),
    ...sizeCheck(context.group),
    ...chairChecks(context),
    ...loadChecks(context),
    ...tieChecks(context),
    ...reachChecks(context),
  ];
}

const order: readonly Severity[] = ['warning', 'note', 'good'];

/** Stable: within a severity in the order of the checks. */
function bySeverity(findings: readonly HealthFinding[]): readonly HealthFinding[] {
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
