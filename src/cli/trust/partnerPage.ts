import type { FieldMap } from '../../core/model/fieldMap.ts';
import { fewestRaters } from '../../core/network/dataGates.ts';
import { compareOrganizations } from '../../core/network/importedId.ts';
import type { PartnerScore, PartnerScores } from '../../core/network/trust/partnerScores.ts';
import { oneLine } from '../oneLine.ts';
import { pageTable } from '../pageTable.ts';
import type { Say } from '../say.ts';
import { shownIds } from '../shownIds.ts';
import { meanText, shareText } from './pageNumbers.ts';

/** Trust and value as the others see them, part by part; what too few said is not written. */
export function partnerPage(
  { organizations }: Pick<FieldMap, 'organizations'>,
  scores: PartnerScores,
  say: Say,
): readonly (readonly string[])[] {
  const name = shownIds(organizations);
  const shown = (one: PartnerScore | undefined) => meanText(one?.shown === true ? one.score : null);
  const rows = organizations.toSorted(compareOrganizations).map(({ id }) => {
    const [trust, value] = [scores.trust.get(id), scores.value.get(id)];
    return [oneLine(name(id)), String(trust?.raters ?? 0), shown(trust), shown(value)];
  });
  const columns = [
    { title: say('cli:column.organization') },
    { title: say('cli:trust.raters'), numbers: true },
    { title: say('cli:trust.trust'), numbers: true },
    { title: say('cli:trust.value'), numbers: true },
  ];
  const network = [
    say('cli:trust.responses', { share: shareText(scores.responseRate), ratings: scores.ratings }),
    say('cli:trust.network', {
      mean: meanText(scores.meanTrust),
      percent: shareText(scores.percentOfMost === null ? null : scores.percentOfMost / 100),
      complete: scores.complete,
    }),
    say('cli:trust.asymmetry', { pairs: scores.mutual, gap: meanText(scores.asymmetry) }),
  ].map((line) => `  ${line}`);
  return [
    [say('cli:heading.partner'), ...network],
    [say('cli:trust.ofOthers', { fewest: fewestRaters }), ...pageTable(columns, rows)],
    sectors(scores, say),
  ];
}

function sectors({ sectors: all }: PartnerScores, say: Say): readonly string[] {
  const possible = all.filter((one) => one.possible > 0);
  if (possible.length === 0) return [];
  const columns = [
    { title: say('cli:trust.from') },
    { title: say('cli:trust.to') },
    { title: say('cli:trust.rated'), numbers: true },
    { title: say('cli:trust.trust'), numbers: true },
  ];
  const rows = possible.map(({ from, to, rated, possible: most, mean, shown }) => [
    oneLine(from),
    oneLine(to),
    `${rated}/${most}`,
    meanText(shown ? mean : null),
  ]);
  return [say('cli:trust.sectors', { fewest: fewestRaters }), ...pageTable(columns, rows)];
}
