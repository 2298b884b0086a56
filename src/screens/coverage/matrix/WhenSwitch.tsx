import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap, useView } from '../../../app/hooks.ts';
import { countsAsEngaged } from '../../../core/coverage/whenCounted.ts';
import { CheckLine } from '../../parts/CheckLine.tsx';

/** As things are, or as they would be if all who said yes came. */
export function WhenSwitch() {
  const { t } = useTranslation();
  const when = useView((view) => view.when);
  return (
    <CheckLine
      label={t('coverage:when.label')}
      isOn={when === 'ifAllWhoSaidYes'}
      onChange={(isOn) => viewStore.set({ when: isOn ? 'ifAllWhoSaidYes' : 'today' })}
    />
  );
}

/** That what is shown is not so yet, and how many it takes to be so. */
export function WhenCaption() {
  const { t } = useTranslation();
  const when = useView((view) => view.when);
  const { organizations, rules } = useFieldMap();
  if (when === 'today') return null;
  const more = organizations.filter(
    ({ stage }) => countsAsEngaged(stage, rules, when) && !countsAsEngaged(stage, rules, 'today'),
  ).length;
  return (
    <p className="coverage-when" role="status">
      {more === 0 ? t('coverage:when.nobody') : t('coverage:when.caption', { count: more })}
    </p>
  );
}
