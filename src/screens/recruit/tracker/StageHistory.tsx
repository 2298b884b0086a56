import { useTranslation } from 'react-i18next';
import { useFieldMap, useLanguage } from '../../../app/hooks.ts';
import type { OrganizationId } from '../../../core/model/ids.ts';
import { stageHistoryOf } from '../../../core/recruitment/tracker/stageTimes.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { useTerms } from '../../parts/useTerms.ts';

/** How an organisation came from stage to stage, as far as it was entered here. */
export function StageHistory({ id }: { readonly id: OrganizationId }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { language } = useLanguage();
  const { stageChanges } = useFieldMap();
  const changes = stageHistoryOf(stageChanges, id);
  return (
    <section className="stage-history">
      <h3>{t('tracker:history.title')}</h3>
      {changes.length === 0 ? <p className="secondary">{t('tracker:history.none')}</p> : null}
      <ol>
        {changes.map(({ from, to, on }) => (
          <li key={on}>
            <time dateTime={on}>{formatMoment(language, on)}</time>
            <span>{t('tracker:history.change', { from: terms.stage(from), to: terms.stage(to) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
