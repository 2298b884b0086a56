import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { useFieldMap, useView } from '../../../app/hooks.ts';
import { dimensionOf } from '../../../core/coverage/dimensions.ts';
import { countsAsEngaged } from '../../../core/coverage/whenCounted.ts';
import type { Organization } from '../../../core/model/organization.ts';
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

/** That what is shown is not so yet, and how many of those shown it takes to be so. */
export function WhenCaption() {
  const { t } = useTranslation();
  const when = useView((view) => view.when);
  const within = useView((view) => view.within);
  const fieldMap = useFieldMap();
  if (when === 'today') return null;
  const { organizations, rules } = fieldMap;
  const filter = within === null ? null : dimensionOf(within.dimension, fieldMap, when);
  const isShown = (one: Organization) => within === null || filter?.valuesOf(one).includes(within.value) === true;
  const isNew = ({ stage }: Organization) =>
    countsAsEngaged(stage, rules, when) && !countsAsEngaged(stage, rules, 'today');
  const more = organizations.filter((one) => isNew(one) && isShown(one)).length;
  return (
    <p className="coverage-when" role="status">
      {more === 0
        ? t(within === null ? 'coverage:when.nobody' : 'coverage:when.nobodyShown')
        : t('coverage:when.caption', { count: more })}
    </p>
  );
}
