import { useTranslation } from 'react-i18next';
import { useFieldMap } from '../../../app/hooks.ts';
import { isRecorded } from '../../../core/model/tie.ts';

/** Why nobody can be introduced, where the field has no stages or no ties at all: once, and not row by row. */
export function NoIntroductions() {
  const { t } = useTranslation();
  const { organizations, ties } = useFieldMap();
  const hasStages = organizations.some(({ stage }) => stage !== null);
  const hasTies = ties.some(isRecorded);
  if (hasStages && hasTies) return null;
  return (
    <div className="callout warn recruit-lacking" data-lacking={hasStages ? 'ties' : 'stages'}>
      <p>{t(hasStages ? 'recruit:lacking.ties' : 'recruit:lacking.stages')}</p>
    </div>
  );
}
