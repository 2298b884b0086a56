import type { HealthFinding, RemedyWay } from '../../groups/health/health.ts';
import type { OrganizationId } from '../../model/ids.ts';
import type { HealthWording } from './healthWording.ts';

/** What could be done about a finding, a sentence for each way. */
export function remedyWords(finding: HealthFinding, wording: HealthWording): readonly string[] {
  const { remedy } = finding;
  if (remedy === null) return [];
  switch (remedy.code) {
    case 'decide':
    case 'resize':
    case 'swap':
      return [wording.t(`groupHealth:${finding.code}.todo`)];
    default:
      return remedy.ways.map((way) => wayWords(finding, remedy.code, way, wording));
  }
}

function wayWords(finding: HealthFinding, code: string, way: RemedyWay, wording: HealthWording): string {
  const { t } = wording;
  const text =
    way.of === 0 ? t('groupHealth:remedy.nobody') : t(`groupHealth:remedy.${code}`, { names: namesIn(way, wording) });
  const what = labelOf(finding, way, wording);
  return what === '' ? text : t('groupHealth:labelled', { what, text });
}

/** "a, b, c and 7 more". */
function namesIn({ organizations, of }: RemedyWay, { t, nameOf, list }: HealthWording): string {
  const more = of - organizations.length;
  const named = organizations.map(nameOf);
  if (more === 0) return list(named);
  return t('groupHealth:namesAndMore', { names: named.map((name) => list([name])).join(', '), count: more });
}

function labelOf({ code }: HealthFinding, { for: lacking }: RemedyWay, { sectorLong, nameOf }: HealthWording): string {
  switch (code) {
    case 'missingSectors':
    case 'singleSectors':
      return sectorLong(lacking);
    case 'strangers':
    case 'apart':
    case 'overCap':
    case 'severalSeats':
      return nameOf(lacking as OrganizationId);
    default:
      return lacking;
  }
}
