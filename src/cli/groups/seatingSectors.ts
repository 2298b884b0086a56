import { sectorNamed } from '../../core/coverage/targets/fieldTexts.ts';
import { sectorsOf } from '../../core/groups/sectorsOf.ts';
import { valuesOf } from '../../core/import/cellValues.ts';
import type { Reading } from '../../core/import/reading.ts';
import { sectorOf } from '../../core/import/words/sectorWords.ts';
import type { FieldMap } from '../../core/model/fieldMap.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import type { Organization } from '../../core/model/organization.ts';
import { isKnownSector, type Sector } from '../../core/model/sector.ts';
import { sectorLabels } from '../targets/sectorLabels.ts';
import { writtenSectors } from '../writtenSectors.ts';

/** Sectors told apart as the files and the rules write them. */
export interface SeatingSectors {
  /** All sectors of an organisation, as one text that holds a sector for each. */
  readonly ofOrganization: (organization: Organization) => Sector | null;
  /** The sector that the text of a rule means. */
  readonly ofRule: (text: string) => Sector;
  /** What a sector is called in the answer. */
  readonly label: (sector: Sector) => string;
}

/**
 * As for targets (`sectorLabels`), for each of the sectors that an organisation names. Within the field a sector keeps its key wherever
 * one name stands for it; where two names of one sector are told apart, each is a sector of its own.
 */
export function seatingSectors(ruleTexts: readonly string[], fieldMap: FieldMap, reading: Reading): SeatingSectors {
  const writtenOf = writtenSectors(fieldMap, reading);
  const parts = fieldMap.organizations.flatMap((one) => partsOf(one, writtenOf(one.id)));
  const writtenParts = new Map(parts.map(({ id, written }) => [id, written]));
  const labels = sectorLabels(ruleTexts, parts, (id) => writtenParts.get(id) ?? null);
  const labelOf = new Map(parts.map((part) => [part.id, labels.ofOrganization(part) ?? part.written]));
  const names = new Set([...labelOf.values(), ...ruleTexts.map(labels.ofTarget)]);
  const sectors = sectorsOfLabels([...names].sort());
  const labelsBack = new Map([...sectors].map(([label, sector]) => [sector, label]));
  return {
    ofOrganization: (one) => {
      const own = partsOf(one, writtenOf(one.id)).map(({ id }) => sectors.get(labelOf.get(id) ?? '') ?? '');
      return own.length === 0 ? null : [...new Set(own)].join(' | ');
    },
    ofRule: (text) => sectors.get(labels.ofTarget(text)) ?? text,
    label: (sector) => labelsBack.get(sector) ?? sector,
  };
}

interface Part {
  readonly id: OrganizationId;
  readonly sector: Sector;
  readonly written: string;
}

/** Each sector of an organisation with what its file writes for it. */
function partsOf(one: Organization, text: string | null): readonly Part[] {
  const sectors = sectorsOf(one);
  const written = text === null ? [] : [...valuesOf(text), ...text.split(/[/,&;|+\n]/).map((part) => part.trim())];
  return sectors.map((sector, at) => {
    const own = written.find((part) => part !== '' && (sectorOf(part) ?? part) === sector);
    const id = `${one.id} ${at}` as OrganizationId;
    return { id, sector, written: sectors.length === 1 ? (text ?? sector) : (own ?? sector) };
  });
}

/** The key where one label alone stands for it, the label where it names none of the six, else a sector that no word names. */
function sectorsOfLabels(labels: readonly string[]): ReadonlyMap<string, Sector> {
  const named = labels.map(sectorNamed);
  return new Map(
    labels.map((label, at) => {
      const sector = named[at] ?? label;
      const isShared = isKnownSector(sector) && named.indexOf(sector) !== named.lastIndexOf(sector);
      return [label, isShared ? `sector ${at + 1}` : sector] as const;
    }),
  );
}
