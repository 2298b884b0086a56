import { affectedRule, isAffected } from '../../core/coverage/affected.ts';
import { readTargets, type WrittenCell } from '../../core/coverage/targets/readTargets.ts';
import type { RawFile } from '../../core/import/rawFile.ts';
import type { Reading } from '../../core/import/reading.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { Issue } from '../../core/model/issue.ts';
import { type Target, targetKey } from '../../core/model/target.ts';
import { writtenSectors } from '../writtenSectors.ts';
import { sectorLabels } from './sectorLabels.ts';

/** A field with the targets of a file, both with sectors as the files write them. */
export interface TargetedField {
  /** Whom the problem affects is marked on each organisation, since a written sector no longer tells. */
  readonly fieldMap: FieldMap;
  /** The cell of one of its targets as the file writes it. */
  readonly writtenCell: (target: Target) => WrittenCell;
  readonly issues: readonly Issue[];
}

/** A field without a file of targets: sectors by their keys, as everywhere. */
export function withoutTargets(fieldMap: FieldMap): TargetedField {
  return { fieldMap, writtenCell: unwritten, issues: [] };
}

export function targetedField(fieldMap: FieldMap, reading: Reading, file: RawFile): TargetedField {
  const asWritten = readTargets(file, fieldMap, (text) => text).written;
  const texts = asWritten.map(({ sector }) => sector).filter((text) => text !== '');
  const labels = sectorLabels(texts, fieldMap.organizations, writtenSectors(fieldMap, reading));
  const rule = affectedRule(fieldMap);
  const organizations = fieldMap.organizations.map((one) => {
    return { ...one, sector: labels.ofOrganization(one), affected: isAffected(one, rule) };
  });
  const { targets, written, issues } = readTargets(file, { organizations }, labels.ofTarget);
  const cells = new Map(targets.map((target, at) => [targetKey(target), written[at]]));
  return {
    fieldMap: { ...fieldMap, organizations, targets },
    writtenCell: (target) => cells.get(targetKey(target)) ?? unwritten(target),
    issues,
  };
}

function unwritten({ sector, topic, region, population }: Target): WrittenCell {
  return { sector: sector ?? '', topic: topic ?? '', region: region ?? '', population: population ?? '' };
}
