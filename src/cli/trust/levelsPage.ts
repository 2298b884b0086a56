import { fewestRaters } from '../../core/network/dataGates.ts';
import type { GroupTrust, TrustLevels } from '../../core/network/trust/trustLevels.ts';
import { oneLine } from '../oneLine.ts';
import { pageTable } from '../pageTable.ts';
import type { Say } from '../say.ts';
import { meanText } from './pageNumbers.ts';

/** Ties between persons, as ties of their organisations and sectors. What one person says or is told of is not written. */
export function levelsPage(levels: TrustLevels, say: Say): readonly (readonly string[])[] {
  const means = say('cli:trust.levels', {
    persons: levels.persons.size,
    within: meanText(levels.within),
    between: meanText(levels.between),
    overall: meanText(levels.overall),
  });
  return [
    [say('cli:heading.levels'), `  ${means}`],
    groups(say('cli:trust.sectors', { fewest: fewestRaters }), levels.sectors, say),
    groups(say('cli:trust.organizations', { fewest: fewestRaters }), levels.organizations, say),
  ];
}

function groups(heading: string, all: readonly GroupTrust[], say: Say): readonly string[] {
  if (all.length === 0) return [];
  const columns = [
    { title: say('cli:trust.from') },
    { title: say('cli:trust.to') },
    { title: say('cli:trust.ties'), numbers: true },
    { title: say('cli:trust.raters'), numbers: true },
    { title: say('cli:trust.trust'), numbers: true },
  ];
  const rows = all.map(({ from, to, ties, possible, raters, mean, shown }) => [
    oneLine(from),
    oneLine(to),
    `${ties}/${possible}`,
    String(raters),
    meanText(shown ? mean : null),
  ]);
  return [heading, ...pageTable(columns, rows)];
}
