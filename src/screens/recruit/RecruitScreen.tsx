import { useTranslation } from 'react-i18next';
import { viewStore } from '../../app/app.ts';
import { useFieldMap, useView } from '../../app/hooks.ts';
import type { RecruitView } from '../../app/viewState.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { MatrixView } from './matrix/MatrixView.tsx';
import { ShortlistView } from './shortlist/ShortlistView.tsx';
import { TrackerView } from './tracker/TrackerView.tsx';

const views: Readonly<Record<RecruitView, React.ComponentType>> = {
  shortlist: ShortlistView,
  tracker: TrackerView,
  matrix: MatrixView,
};

/** Whom to approach next and through whom, how far each has come, and who has influence and interest. */
export function RecruitScreen() {
  const { t } = useTranslation();
  const { organizations } = useFieldMap();
  const view = useView((state) => state.recruitView);
  if (organizations.length === 0) {
    const toImport = (
      <Button look="primary" onPress={() => viewStore.go('import')}>
        {t('recruit:toImport')}
      </Button>
    );
    return (
      <>
        <h1 className="visually-hidden">{t('recruit:title')}</h1>
        <EmptyState title={t('recruit:emptyTitle')} text={t('recruit:emptyText')} action={toImport} />
      </>
    );
  }
  const Shown = views[view];
  return <Shown />;
}
