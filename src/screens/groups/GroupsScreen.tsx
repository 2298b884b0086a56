import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap, useView } from '../../app/hooks.ts';
import type { GroupsView } from '../../app/viewState.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { BoardView } from './board/BoardView.tsx';
import { PictureView } from './picture/PictureView.tsx';
import { ProposalView } from './proposal/ProposalView.tsx';
import { SeatsTableView } from './table/SeatsTableView.tsx';
import { useViewBegins } from './useViewBegins.ts';

const OrganizationForm = lazy(() =>
  import('../organizations/OrganizationForm.tsx').then((module) => ({ default: module.OrganizationForm })),
);

const views: Readonly<Record<GroupsView, React.ComponentType>> = {
  board: BoardView,
  proposal: ProposalView,
  picture: PictureView,
  table: SeatsTableView,
};

/** The steering committee and the working groups: who sits where, who is missing, and who could sit there. */
export function GroupsScreen() {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const view = useView((state) => state.groupsView);
  useViewBegins(view);
  if (organizations.length === 0) {
    return (
      <>
        <h1 className="visually-hidden">{t('groups:title')}</h1>
        <EmptyState title={t('groups:emptyTitle')} text={t('groups:emptyText')} action={<FirstOrganizations />} />
      </>
    );
  }
  const Shown = views[view];
  return <Shown />;
}

/** From a file, or one by hand. */
function FirstOrganizations() {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="first-steps">
      <Button look="primary" onPress={() => viewStore.go('import')}>
        {t('groups:toImport')}
      </Button>
      <Button onPress={() => setAdding(true)}>{t('organizations:add')}</Button>
      {isAdding ? (
        <Suspense fallback={null}>
          <OrganizationForm organization={null} onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
