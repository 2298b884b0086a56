import { useTranslation } from 'react-i18next';
import type { WhatIfFigures } from '../../core/network/whatIf/whatIfFigures.ts';
import { NameList } from '../parts/NameList.tsx';
import { useTriable } from './useTriable.ts';

const namesShown = 20;

/** Who joins the main group, and who falls off it, unless what is left out says so already. */
export function GroupChanges({ figures: { reached, fallen, removed } }: { readonly figures: WhatIfFigures }) {
  const { t } = useTranslation();
  const { nameOf } = useTriable();
  const said = new Set(removed.flatMap(({ cutOff }) => cutOff));
  return (
    <div className="what-if-groups">
      {reached.length === 0 ? null : (
        <p data-list="reached">
          <strong>{t('whatIf:groups.reached', { count: reached.length })}</strong>{' '}
          <NameList names={reached.map(nameOf)} most={namesShown} />
        </p>
      )}
      {fallen.every((id) => said.has(id)) ? null : (
        <p data-list="fallen">
          <strong>{t('whatIf:groups.fallen', { count: fallen.length })}</strong>{' '}
          <NameList names={fallen.map(nameOf)} most={namesShown} />
        </p>
      )}
    </div>
  );
}
