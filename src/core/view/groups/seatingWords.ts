import type { ChairFinding, DivisionFinding, LoadFinding, SizeFinding } from '../../groups/health/health.ts';
import type { SeatHolder } from '../../model/group.ts';
import { type HealthText, type HealthWording, nameOfGroup, nameOfHolder, sentences, textOf } from './healthWording.ts';

/** How many sit in a group, how many seats they have elsewhere, who chairs it, and along which line it could divide. */
export function seatingWords(
  finding: LoadFinding | SizeFinding | ChairFinding | DivisionFinding,
  wording: HealthWording,
): HealthText {
  const { from, list } = wording;
  switch (finding.code) {
    case 'overCap':
    case 'severalSeats':
      return textOf(wording, finding.code, { count: finding.loads.length, each: eachLoad(finding, wording) });
    case 'empty':
    case 'noChair':
      return textOf(wording, finding.code);
    case 'belowSize': {
      const { seats, min } = finding;
      return textOf(wording, finding.code, { seats, min, count: min - seats });
    }
    case 'aboveSize': {
      const { seats, max } = finding;
      return textOf(wording, finding.code, { seats, max, count: seats - max });
    }
    case 'chairGone':
      return textOf(wording, `chairGone.${finding.which}`, { name: nameOfHolder(finding.chair, wording) });
    case 'chairsOfOneSector': {
      const groups = list(finding.groups.map((group) => nameOfGroup(group, wording)));
      return textOf(wording, finding.code, { from: from([finding.sector]), groups });
    }
    case 'faultline':
      return lineWords(finding, wording);
  }
}

function eachLoad({ loads }: LoadFinding, wording: HealthWording): string {
  const { t, nameOf, list } = wording;
  return loads
    .map(({ organization, groups }) =>
      t('groupHealth:namedIn', {
        name: nameOf(organization),
        groups: list(groups.map((group) => nameOfGroup(group, wording))),
      }),
    )
    .join('; ');
}

function lineWords({ attributes, sides, fau, exact }: DivisionFinding, wording: HealthWording): HealthText {
  const { t, list, number } = wording;
  const side = (holders: readonly SeatHolder[]) => list(holders.map((holder) => nameOfHolder(holder, wording)));
  const values = {
    attributes: list(attributes.map((attribute) => t(`groupHealth:faultline.attribute.${attribute}`))),
    first: side(sides[0]),
    second: side(sides[1]),
  };
  const { short, text } = textOf(wording, 'faultline', values);
  const how = t('groupHealth:faultline.fau', { fau: number(fau, 2) });
  return { short, text: sentences(text, how, exact ? null : t('groupHealth:faultline.found')) };
}
