import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganizationsById } from '../../../app/hooks.ts';
import type { GapReport } from '../../../core/coverage/targets/gapReport.ts';
import { type Circle, circles } from '../../../core/recruitment/circle.ts';
import type { Shortlist } from '../../../core/recruitment/shortlist/shortlist.ts';
import { Button } from '../../parts/Button.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { RecruitViews } from '../RecruitViews.tsx';
import { ApproachesMenu } from './ApproachesMenu.tsx';
import { useShortlistTitle } from './shortlistTitle.ts';
import { TrackerDialog } from './TrackerDialog.tsx';
import { WeightsMenu } from './WeightsMenu.tsx';

interface Props {
  readonly shortlist: Shortlist | null;
  readonly report: GapReport;
  readonly circle: Circle;
  readonly onCircle: (circle: Circle) => void;
}

/** The finding in a sentence, and what the shortlist is made by. */
export function ShortlistHead({ shortlist, report, circle, onCircle }: Props) {
  const { t } = useTranslation();
  const byId = useOrganizationsById();
  const { title, lead } = useShortlistTitle(shortlist, report, circle);
  const [adding, setAdding] = useState(false);
  const those = (shortlist?.chosen ?? []).flatMap(({ id }) => byId.get(id) ?? []);
  const actions = (
    <div className="recruit-actions">
      <RecruitViews />
      <div className="recruit-controls">
        <ApproachesMenu />
        <SelectField
          label={t('recruit:circle.label')}
          value={circle}
          options={circles.map((value) => ({ value, label: t(`recruit:circle.${value}`) }))}
          onChange={onCircle}
        />
        <WeightsMenu report={report} />
        <Button look="primary" isDisabled={those.length === 0} onPress={() => setAdding(true)}>
          {t('recruit:toTracker.open')}
        </Button>
      </div>
    </div>
  );
  return (
    <>
      <PageHead title={title} lead={lead} actions={actions} />
      {adding ? <TrackerDialog those={those} onClose={() => setAdding(false)} /> : null}
    </>
  );
}
