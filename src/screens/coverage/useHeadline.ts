import { useTranslation } from 'react-i18next';
import { useFieldMap, useView } from '../../app/hooks.ts';
import type { CrossLayout } from '../../core/coverage/crossTable.ts';
import type { Counted } from '../../core/model/target.ts';
import type { Analysis } from '../../core/view/analysis.ts';
import { coverageHeadline } from './coverageHeadline.ts';
import { crossHeadline } from './matrix/crossHeadline.ts';
import type { CrossView } from './matrix/useCrossTable.ts';
import { useValueWords } from './matrix/useValueWords.ts';
import { dimensionShown } from './orderFindings.ts';
import { useCoverageWording } from './useCoverageWording.ts';

/** The sentence over the screen: the first finding of what the matrix shows. */
export function useHeadline({ layout, table }: CrossView, { coverage, coverageFindings }: Analysis): string {
  const { t } = useTranslation();
  const { from, to } = useCoverageWording();
  const { phrase, anyOf } = useValueWords();
  const { rules } = useFieldMap();
  const counting = useView((view) => view.counting);
  const dimension = dimensionShown(layout);
  const found = crossHeadline(table, layout, counting, rules);
  // Nobody in a whole row or column weighs more than any finding; of the listed the findings say so themselves.
  const isEmptyLine = found.code === 'lines' && counting !== 'listed';
  if (dimension !== null && isUsual(layout, counting) && !isEmptyLine) {
    const { key, sectors, value } = coverageHeadline(coverageFindings, coverage, { dimension, counting });
    return t(`coverage:headline.${key}`, { from: from(sectors), to: to(sectors), value });
  }
  const within = layout.within === null ? [] : [layout.within];
  switch (found.code) {
    case 'lines': {
      const { dimension: of, values } = found;
      const others = phrase(within);
      if (values.length <= (of === 'sector' ? 3 : 2)) {
        const place = [anyOf(of, values), others].filter((part) => part !== '');
        return t(`coverage:headline.empty.${counting}`, { place: place.join(' ') });
      }
      const said = { empty: values.length, of: found.of, dimension: t(`coverage:dimension.${of}`), place: others };
      return t(`coverage:headline.${within.length === 0 ? 'lines' : 'linesWithin'}.${counting}`, said);
    }
    case 'empty':
    case 'one':
      return t(`coverage:headline.${found.code}.${counting}`, { place: phrase([...found.cell, ...within]) });
    case 'nobody':
      return within.length === 0
        ? t(`coverage:headline.nobody.${counting}`)
        : t(`coverage:headline.empty.${counting}`, { place: phrase(within) });
    case 'covered':
      return t(`coverage:headline.coveredCells.${counting}`);
    case 'unknown':
      return t(`coverage:headline.unknownValues.${found.dimension}`);
  }
}

/** Sectors by topics or regions, of everyone and as things are: what the findings are of. */
function isUsual({ rows, columns, within, when }: CrossLayout, counting: Counted): boolean {
  return (rows === 'sector' || columns === 'sector') && within === null && when === 'today' && counting !== 'seated';
}
