import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import { isEngaged } from '../../../core/model/stage.ts';
import { dueState } from '../../../core/recruitment/tracker/dueDay.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { RecruitViews } from '../RecruitViews.tsx';

/** What is overdue, or else how far the organisations have come; of all, whatever the filter. */
export function TrackerHead({ today }: { readonly today: string }) {
  const { t } = useTranslation();
  const { organizations, rules } = useFieldMap();
  if (organizations.every(({ stage }) => stage === null)) {
    return (
      <PageHead title={t('tracker:headline.noStages')} lead={t('tracker:lead.noStages')} actions={<RecruitViews />} />
    );
  }
  const states = organizations.map(({ nextStepOn }) => dueState(nextStepOn, today));
  const count = (...wanted: readonly string[]) => states.filter((state) => wanted.includes(state)).length;
  const overdue = count('overdue');
  const soon = count('today', 'soon');
  const stages = {
    inDialogue: organizations.filter(({ stage }) => stage === 'inDialogue').length,
    engaged: organizations.filter(({ stage }) => isEngaged(stage, rules.engagedFrom)).length,
  };
  const isDated = count('undated') < states.length;
  const due = soon > 0 ? t('tracker:lead.soon', { count: soon }) : null;
  const calm = t(isDated ? 'tracker:lead.noneOverdue' : 'tracker:lead.undated');
  const lead = overdue > 0 ? [t('tracker:lead.stages', stages), due] : [calm, due];
  return (
    <PageHead
      title={overdue > 0 ? t('tracker:headline.overdue', { count: overdue }) : t('tracker:headline.stages', stages)}
      lead={lead.filter((sentence) => sentence !== null).join(' ')}
      actions={<RecruitViews />}
    />
  );
}
