import type { SeatFinding } from '../../coverage/seats/seatFindings.ts';
import type { Sector } from '../../model/sector.ts';
import type { FindingOf } from './finding.ts';
import { type FindingWords, namesOf, type Wording } from './wording.ts';

export function seatWords(finding: SeatFinding, wording: Wording): FindingWords {
  const { t, number } = wording;
  const { organizations } = finding;
  const values = { count: organizations.length, names: namesOf(organizations, wording) };
  const figure = number(organizations.length);
  switch (finding.code) {
    case 'committee':
      return committeeWords(finding, wording);
    case 'workingGroup': {
      const title = t('findings:workingGroup.title', { group: finding.group });
      const isUnlinked = finding.onCommittee !== null && finding.onCommittee.length === 0;
      const unlinked = isUnlinked ? [t('findings:workingGroup.unlinked')] : [];
      const lines = [...unlinked, ...missingLines(finding, wording)];
      return { figure, title, text: t('findings:workingGroup.text', values), lines };
    }
    case 'doubleLoad':
      return {
        figure,
        title: t('findings:doubleLoad.title'),
        text: t('findings:doubleLoad.text', values),
        lines: [],
      };
    case 'notEngaged': {
      const { declined } = finding;
      const refused = { count: declined.length, names: namesOf(declined, wording) };
      return {
        figure,
        title: t('findings:notEngaged.title'),
        text: t('findings:notEngaged.text', { ...values, steps: highSteps(finding, wording), of: finding.high.of }),
        lines: [
          ...(declined.length === 0 ? [] : [t('findings:notEngaged.declined', refused)]),
          t('findings:notEngaged.internal'),
        ],
      };
    }
  }
}

function committeeWords(finding: FindingOf<'committee'>, wording: Wording): FindingWords {
  const { t, nameOf, number, list, sectorLong } = wording;
  const { organizations, sectors, onlyThrough } = finding;
  const seats = sectors.map((one) =>
    t('findings:committee.seats', { sector: sectorLong(one.sector), seats: one.seats }),
  );
  return {
    figure: number(organizations.length),
    title: t('findings:committee.title'),
    text: t('findings:committee.text', { count: organizations.length, seats: list(seats) }),
    lines: [
      ...missingLines(finding, wording),
      ...onlyThrough.map(({ region, organization }) =>
        t('findings:committee.onlyThrough', { region, name: nameOf(organization) }),
      ),
    ],
  };
}

interface Missing {
  readonly missingSectors: readonly Sector[];
  readonly missingRegions: readonly string[];
}

function missingLines({ missingSectors, missingRegions }: Missing, { t, from, either }: Wording): readonly string[] {
  return [
    ...(missingSectors.length === 0 ? [] : [t('findings:missing.sectors', { from: from(missingSectors) })]),
    ...(missingRegions.length === 0 ? [] : [t('findings:missing.regions', { regions: either(missingRegions) })]),
  ];
}

/** "4 or 5". */
function highSteps({ high: { from, of } }: FindingOf<'notEngaged'>, { either, number }: Wording): string {
  return either(Array.from({ length: of - from + 1 }, (_, step) => number(from + step)));
}
