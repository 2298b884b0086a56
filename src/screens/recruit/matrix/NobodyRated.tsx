import { useTranslation } from 'react-i18next';
import { viewStore } from '../../../app/app.ts';
import { Button } from '../../parts/Button.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import type { MatrixFacts } from './useMatrix.ts';

/** That influence and interest are not known of anybody, and where they are entered; never an empty plot. */
export function NobodyRated({ facts }: { readonly facts: MatrixFacts }) {
  const { t } = useTranslation();
  const toOrganizations = (
    <Button look="primary" onPress={() => viewStore.go('organizations')}>
      {t('matrix:empty.action')}
    </Button>
  );
  return (
    <>
      <MatrixHead facts={facts} />
      <EmptyState title={t('matrix:empty.title')} text={t('matrix:empty.text')} action={toOrganizations} />
    </>
  );
}
