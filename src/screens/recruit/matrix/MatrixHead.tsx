import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import type { FieldMap } from '../../../core/model/fieldMap.ts';
import { highFrom, isHigh } from '../../../core/model/ratingScale.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { RecruitViews } from '../RecruitViews.tsx';
import type { MatrixFacts } from './useMatrix.ts';

/** The finding in a sentence, and on which scales it rests. */
export function MatrixHead({ facts: { matrix, notEngaged } }: { readonly facts: MatrixFacts }) {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const { influence, interest } = matrix.scales;
  const isOneScale = influence.low === interest.low && influence.top === interest.top;
  const title =
    notEngaged === null
      ? t(`matrix:head.${standing(organizations, matrix)}`)
      : t('matrix:head.notEngaged', { count: notEngaged.organizations.length });
  const scale = (key: 'both' | 'influence' | 'interest') => {
    const of = key === 'interest' ? interest : influence;
    return t(`matrix:scale.${key}`, { ...of, from: highFrom(of) });
  };
  const scales = isOneScale ? [scale('both')] : [scale('influence'), scale('interest')];
  const lead = [t('matrix:placed', { count: matrix.placed.length }), ...scales].join(' ');
  return <PageHead title={title} lead={matrix.placed.length === 0 ? undefined : lead} actions={<RecruitViews />} />;
}

/** What can be said where nobody of high influence is known to stand outside: not known is not engaged, and not outside either. */
function standing(
  organizations: FieldMap['organizations'],
  { scales, placed }: MatrixFacts['matrix'],
): 'unrated' | 'noneHigh' | 'noStages' | 'someUnknown' | 'allEngaged' {
  const high = organizations.filter(({ influence }) => influence !== null && isHigh(influence, scales.influence));
  if (placed.length === 0) return 'unrated';
  if (high.length === 0) return 'noneHigh';
  if (high.every(({ stage }) => stage === null)) return 'noStages';
  return high.some(({ stage }) => stage === null) ? 'someUnknown' : 'allEngaged';
}
