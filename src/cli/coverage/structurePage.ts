import { affectedRule } from '../../core/coverage/affected.ts';
import { type StructuralGap, structuralGaps } from '../../core/coverage/structure/structuralGaps.ts';
import type { OrganizationId } from '../../core/model/ids.ts';
import { formatList } from '../../i18n/format.ts';
import { withoutBidiControls } from '../../i18n/isolate.ts';
import type { Say } from '../say.ts';
import { organizationTitles } from '../shownIds.ts';
import type { Covered } from './coverageJson.ts';
import { sectorText } from './pageWords.ts';

interface Words {
  readonly say: Say;
  readonly title: (id: OrganizationId) => string;
  readonly list: (texts: readonly string[]) => string;
}

/** What is lacking or thin whatever the targets, a sentence each. */
export function structurePart({ fieldMap, targeted }: Covered, say: Say): readonly string[] {
  const list = (texts: readonly string[]) => withoutBidiControls(formatList(say.language, texts));
  const words = { say, title: organizationTitles(fieldMap), list };
  const rule = affectedRule(fieldMap);
  const gaps = structuralGaps(targeted.fieldMap, 'today');
  const lines = gaps.map((gap) => `  ${sentence(gap.code === 'affectedSeats' ? { ...gap, rule } : gap, words)}`);
  return lines.length === 0 ? [] : [say('cli:coverage.heading.structure'), ...lines];
}

function sentence(gap: StructuralGap, { say, title, list }: Words): string {
  const sectors = (names: readonly string[]) => list(names.map((name) => sectorText(name, say)));
  switch (gap.code) {
    case 'affectedSeats':
      return say(`cli:structure.affectedSeats.${gap.seats === 0 ? 'none' : 'one'}`, { of: gap.of });
    case 'relevanceGap':
      return say(`cli:structure.relevanceGap.${gap.counted}`, { topic: gap.topic, sector: sectors([gap.sector]) });
    case 'nobodyEngaged':
      return say('cli:structure.nobodyEngaged', { value: gap.value, count: gap.listed.length });
    case 'untiedSectors':
      return say('cli:structure.untiedSectors', { sectors: sectors(gap.sectors), possible: gap.possible });
    case 'regionOnOne':
      return say(`cli:structure.regionOnOne.${gap.counted}`, {
        region: gap.region,
        name: title(gap.organization),
        listed: gap.listed,
      });
    case 'crowded':
      return say('cli:structure.crowded', { topic: gap.topic, names: list(gap.organizations.map(title)) });
    case 'fragileCells':
      return say('cli:structure.fragileCells', {
        value: gap.value,
        sectors: sectors(gap.cells.map(({ sector }) => sector)),
      });
  }
}
