import '../../styles/groupsHead.css';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useView } from '../../app/hooks.ts';
import { groupsViews } from '../../app/viewState.ts';
import { Segmented } from '../parts/Segmented.tsx';

/** Which of the views of the screen is shown; stands in the head of each. */
export function GroupsViews() {
  const { t } = useTranslation();
  const view = useView((state) => state.groupsView);
  return (
    <div className="groups-views">
      <Segmented
        label={t('groups:views.label')}
        value={view}
        options={groupsViews.map((value) => ({ value, label: t(`groups:views.${value}`) }))}
        onChange={(groupsView) => {
          viewStore.set({ groupsView });
          requestAnimationFrame(focusChosen);
        }}
      />
    </div>
  );
}

/** The head of every view is its own: whoever chooses a view goes on from the choice in the head that is there now. */
function focusChosen(): void {
  document.querySelector<HTMLElement>('.groups-views [aria-checked="true"]')?.focus({ preventScroll: true });
}
